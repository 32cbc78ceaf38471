// Reads a document's text back from the bytes that it leads to: the check that its origin is true.
import { parseFragment } from 'parse5';
import { type SourceDocument, sourceOf } from '../../src/documents/index.ts';

/** What reading back found. */
export interface ReadBack {
  /** Units whose bytes are those of the same character, and units that stand in no bytes as they are. */
  readonly right: number;
  readonly unknown: number;
  readonly putIn: number;
  /** The first few that lead to something else. */
  readonly wrong: readonly string[];
}

/** Follows every character of a document to its bytes. `charset`: what the bytes are written in. */
export function readBack({ text, origin }: SourceDocument, bytes: Uint8Array, charset = 'utf-8'): ReadBack {
  const decoder = new TextDecoder(charset, { ignoreBOM: true });
  const counts = { right: 0, unknown: 0, putIn: 0 };
  const wrong: string[] = [];
  for (let at = 0; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const source = sourceOf(origin, { start: at, end: at + sign.length });
    if (source.kind !== 'bytes' || !source.complete) counts.unknown += sign.length;
    else if (source.ranges.length === 0) counts.putIn += sign.length;
    else {
      const written = source.ranges.map(({ start, end }) => decoder.decode(bytes.subarray(start, end))).join('');
      if (isSame(sign, written)) counts.right += sign.length;
      else if (wrong.length < 10)
        wrong.push(
          `${JSON.stringify(text.slice(at - 10, at + 10))}: ${JSON.stringify(sign)} is ${JSON.stringify(written.slice(0, 40))}`,
        );
    }
    at += sign.length;
  }
  return { ...counts, wrong };
}

function isSame(sign: string, written: string): boolean {
  if (sign === written) return true;
  if (sign === ' ' && /^(?:\s|[\u00AD\u200B\uFEFF]|&\w+;?|&#\w+;?|<[^>]*>)+$/.test(written)) return true;
  if (!written.startsWith('&')) return false;
  const [node] = parseFragment(written).childNodes;
  return node !== undefined && 'value' in node && node.value.startsWith(sign);
}
