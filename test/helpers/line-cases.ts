// Cases of one text each: "# title", the text, "==>", the expected lines; blank lines around them do not count.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One case of a file; a `key: value` line at the head of the input is left in. */
export interface LineCase {
  readonly title: string;
  readonly input: string;
  readonly expected: readonly string[];
}

/** All cases of a folder's .txt files, in order of file names. Throws when a case has no `==>`. */
export function lineCases(folder: string): LineCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^# /m)
        .slice(1)
        .map((block) => {
          const [title = '', ...rest] = block.split('\n');
          const at = rest.indexOf('==>');
          if (at < 0) throw new Error(`${name}: the case "${title}" has no ==>`);
          const expected = rest.slice(at + 1).map((line) => line.trim());
          return {
            title: `${name}: ${title.trim()}`,
            input: rest.slice(0, at).join('\n').trim(),
            expected: expected.filter((line) => line !== ''),
          };
        }),
    );
}
