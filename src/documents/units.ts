// Where a plain text breaks into units (lines or unwrapped paragraphs) and where those break into rough sentences.
import type { Range } from '../evidence/index.ts';

/** A trimmed stretch of text between breaks: what an editor would call a paragraph or a line. */
export interface Unit extends Range {
  readonly text: string;
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** A file counts as wrapped by hand when no line is longer than this (columns; RFC 5322 advises 78, editors allow 100). */
const WRAP_COLUMNS = 110;
/** … and at least this many lines go on in lower case. */
const WRAP_EVIDENCE = 3;

/** The units of a text, in order: lines, joined to paragraphs where the file is wrapped by hand. */
export function unitsOf(text: string): Unit[] {
  const lines = linesOf(text);
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const goOn = lines.filter((line, i) => i > 0 && /^\p{Ll}/u.test(line.text) && lines[i - 1]!.text !== '').length;
  const wrapped = longest <= WRAP_COLUMNS && goOn >= WRAP_EVIDENCE;
  const units: Unit[] = [];
  let previous: Unit | null = null;
  for (const line of lines) {
    if (line.text === '') {
      previous = null;
      continue;
    }
    const last = units.at(-1);
    if (wrapped && previous && last && (previous.text.length >= 0.6 * longest || /^\p{Ll}/u.test(line.text))) {
      units[units.length - 1] = { start: last.start, end: line.end, text: text.slice(last.start, line.end) };
    } else units.push(line);
    previous = line;
  }
  return units;
}

function linesOf(text: string): Unit[] {
  const lines: Unit[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    lines.push(trimmed(text, from, match.index));
    from = match.index + match[0].length;
  }
  lines.push(trimmed(text, from, text.length));
  return lines;
}

/** White space and signs that print nothing: zero-width characters, marks of direction, a byte order mark. */
const BLANK = /[\s\u200B-\u200F\u2060\u202A-\u202E\uFEFF\u00AD]/;

/** `[start, end)` without blank characters at either end. */
export function trimmed(text: string, start: number, end: number): Unit {
  while (start < end && BLANK.test(text[start]!)) start++;
  while (end > start && BLANK.test(text[end - 1]!)) end--;
  return { start, end, text: text.slice(start, end) };
}

/** A full stop after these is hardly ever the end of a sentence. */
const TITLE_BEFORE_STOP =
  /(?:^|[\s("'“‘[])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|Amb|Rev|Hon|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Art|vs|\p{Lu})\.$/u;
const STOP = /[.!?…]["”’'»)\]]*(?=\s|["“”‘(«]|\p{Lu}\p{Ll}|$)/gu;

/**
 * Rough sentences of a paragraph, with offsets into the document. Used to find furniture glued to running text, so it
 * rather breaks once too often: a break too many can only make a cut shorter. The parser decides the real sentences.
 */
export function roughSentences(text: string, range: Range): Unit[] {
  const whole = text.slice(range.start, range.end);
  const sentences: Unit[] = [];
  let from = 0;
  for (const match of whole.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (end < whole.length && !opensSentence(whole, end)) continue;
    if (match[0] === '.' && TITLE_BEFORE_STOP.test(whole.slice(Math.max(from, end - 12), end))) continue;
    sentences.push(trimmed(text, range.start + from, range.start + end));
    from = end;
  }
  if (from < whole.length) sentences.push(trimmed(text, range.start + from, range.end));
  return sentences.filter((sentence) => sentence.text !== '');
}

function opensSentence(whole: string, at: number): boolean {
  let i = at;
  while (i < whole.length && /\s/.test(whole[i]!)) i++;
  return i >= whole.length || /[\p{Lu}\p{Lo}\p{N}"“”'‘«([©@•—–-]/u.test(whole[i]!);
}
