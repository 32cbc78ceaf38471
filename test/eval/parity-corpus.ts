/** Decides which shared texts are measured and how plain text is taken from each: the twin of tools/oracle/corpus.py. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A shared text and the collection it comes from. */
export interface SharedText {
  readonly collection: string;
  readonly text: string;
}

const CALL = /\b(call|spoke|talks|conversation|meeting|met|negotiations)\b/i;
const RELEASES_PER_SIDE = 50;

/** READOUT_SHARED, or ../shared beside the repository; null when there is none. */
export function sharedRoot(): string | null {
  const root = process.env.READOUT_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
  return existsSync(root) ? root : null;
}

/** The shared texts, in a fixed order, every text once. */
export function sharedTexts(root: string): SharedText[] {
  const seen = new Set<string>();
  return [...sources(root)].filter(({ text }) => {
    const wanted = text.trim() !== '' && !seen.has(text);
    seen.add(text);
    return wanted;
  });
}

function* sources(root: string): Generator<SharedText> {
  for (const path of files(root, 'cases', /^[^/]+\/documents\/[^/]+\.txt$/))
    yield { collection: 'cases', text: read(path) };
  for (const path of files(root, 'data/polnear/data/dev/text', /^[^/]+\.txt$/)) {
    yield { collection: 'polnear-dev', text: read(path) };
  }
  for (const folder of ['TimeBank', 'AQUAINT']) {
    for (const path of files(root, `data/timex/TempEval3/Training/TBAQ-cleaned/${folder}`, /^[^/]+\.tml$/)) {
      yield { collection: 'timex', text: timexText(read(path)) };
    }
  }
  for (const path of files(root, 'data/meantime/intra-doc_annotation', /^[^/]+\/[^/]+\.xml$/)) {
    yield { collection: 'meantime', text: meantimeText(read(path)) };
  }
  for (const name of ['putin.csv', 'zelenskyy.csv']) {
    for (const text of releases(read(join(root, 'data/kremlin_kyiv_releases/press_release_data', name)))) {
      yield { collection: 'releases', text };
    }
  }
}

/** Files under a folder whose relative path fits, in code-unit order of their names, folder by folder. */
function files(root: string, folder: string, wanted: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => wanted.test(path))
    .map((path) => path.split('/'))
    .sort(byParts)
    .map((parts) => join(root, folder, ...parts));
}

/** Compares paths part by part, as Python's pathlib sorts them. */
function byParts(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i]! !== b[i]!) return a[i]! < b[i]! ? -1 : 1;
  }
  return a.length - b.length;
}

/** UTF-8 without a byte-order mark, line ends untouched. */
function read(path: string): string {
  return new TextDecoder().decode(readFileSync(path));
}

/** The <TEXT> element of a TimeML file without its inline tags. */
function timexText(source: string): string {
  const found = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source);
  return found === null ? '' : plain(found[1]!.replace(/<[^>]*>/g, ''));
}

/** Resolves the five XML entities; `&amp;` last. */
function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The tokens of a MEANTIME document joined by spaces, one sentence a line. */
function meantimeText(source: string): string {
  const lines = new Map<number, string[]>();
  for (const [, sentence, word] of source.matchAll(
    /<token number="\d+" sentence="(\d+)" t_id="\d+">([^<]*)<\/token>/g,
  )) {
    const line = lines.get(Number(sentence)) ?? [];
    lines.set(Number(sentence), line);
    line.push(plain(word!));
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([, words]) => words.join(' '))
    .join('\n');
}

/** Bodies of the first releases whose headline speaks of a call or a meeting. */
function releases(source: string): string[] {
  const [head = [], ...rows] = csvRows(source);
  const headline = head.indexOf('headline');
  const body = head.indexOf('body');
  return rows
    .filter((row) => CALL.test(row[headline] ?? '') && (row[body] ?? '') !== '')
    .slice(0, RELEASES_PER_SIDE)
    .map((row) => row[body]!);
}

/** Rows of a CSV text: fields may be quoted, quotes doubled, line ends inside quotes kept. */
function csvRows(source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of source.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
