// Text cases in lezer's style: "# title", input, "==>", expected lines; blank lines around them do not count.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One case: input as written, expected one trimmed line each. */
export interface TextCase {
  /** Its title, after the name of its file. */
  readonly title: string;
  /** A `key: value` line at its head is left in. */
  readonly input: string;
  readonly expected: readonly string[];
}

/** All cases of a folder's `.txt` files, in the order of their names. Throws when a case has no `==>`. */
export function textCases(folder: string): TextCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^# /m)
        .slice(1)
        .map((block) => textCase(name, block)),
    );
}

function textCase(name: string, block: string): TextCase {
  const [title = '', ...rest] = block.split('\n');
  const at = rest.indexOf('==>');
  if (at < 0) throw new Error(`${name}: the case "${title}" has no ==>`);
  return {
    title: `${name}: ${title.trim()}`,
    input: rest.slice(0, at).join('\n').trim(),
    expected: rest
      .slice(at + 1)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}
