// Text cases in lezer's style: "# title", input, "==>", expected lines; a blank line ends a case.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One case: input as written, expected one line each. */
export interface TextCase {
  readonly title: string;
  readonly input: string;
  readonly expected: readonly string[];
}

/** All cases of a folder's `.txt` files, in the order of their names. */
export function textCases(folder: string): TextCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^# /m)
        .slice(1)
        .map((body) => {
          const [head = '', tail = ''] = body.split('\n==>\n');
          const [title = '', ...input] = head.split('\n');
          const expected = tail.split('\n').filter((line) => line.trim() !== '');
          return { title: title.trim(), input: input.join('\n').trim(), expected };
        }),
    );
}
