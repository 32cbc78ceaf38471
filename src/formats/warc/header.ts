// The head of a WARC record (ISO 28500, 1.0 and 1.1): version line, named fields, an empty line; nothing else is taken for one.

/** The head of one record. Field names are in lower case; of a repeated field the first value counts. */
export interface WarcHead {
  readonly version: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes of the head with its empty line. */
  readonly length: number;
  /** Bytes of the block that follows it. */
  readonly contentLength: number;
}

/** Longest head that is read, bytes. Real ones have less than two thousand. */
export const MOST_HEAD_BYTES = 65_536;

const LF = 10;
const CR = 13;

const MAGIC = Uint8Array.from([0x57, 0x41, 0x52, 0x43, 0x2f, 0x31, 0x2e]);

/** Bytes that must be there to tell a version line. */
export const MAGIC_BYTES = 10;

/** Whether the version line that every record starts with (`WARC/1.` and a digit) stands at a place. */
export function isMagic(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0x57) return false;
  if (!MAGIC.every((byte, i) => bytes[at + i] === byte)) return false;
  const digit = bytes[at + 7] ?? 0;
  return digit >= 0x30 && digit <= 0x39 && (bytes[at + 8] === LF || (bytes[at + 8] === CR && bytes[at + 9] === LF));
}

/**
 * Where a head that starts at `from` ends (after its empty line); -1 when that is not within `bytes`, or another version line
 * comes before. Bare line feeds pass.
 */
export function headEnd(bytes: Uint8Array, from: number): number {
  const head = bytes.subarray(from, from + MOST_HEAD_BYTES);
  for (let at = head.indexOf(LF); at >= 0; at = head.indexOf(LF, at + 1)) {
    const next = head[at + 1] === CR ? at + 2 : at + 1;
    if (head[next] === LF) return from + next + 1;
    if (isMagic(head, at + 1)) return -1;
  }
  return -1;
}

/** Reads the head `[from, end)`; null when it is no WARC head or its length field is absent, negative or no number. */
export function readHead(bytes: Uint8Array, from: number, end: number): WarcHead | null {
  const [first = '', ...lines] = new TextDecoder().decode(bytes.subarray(from, end)).split(/\r?\n/);
  const version = /^WARC\/(1\.\d)\s*$/.exec(first)?.[1];
  if (version === undefined) return null;
  const fields = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last !== '') fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
      else last = '';
    }
  }
  const length = fields.get('content-length') ?? '';
  if (!/^\d{1,13}$/.test(length)) return null;
  return { version, fields, length: end - from, contentLength: Number(length) };
}

/** A URI field, which WARC 1.0 writes between angle brackets and 1.1 without; '' when absent. */
export function uriField(head: WarcHead, name: string): string {
  return (head.fields.get(name) ?? '').replace(/^<(.*)>$/, '$1');
}
