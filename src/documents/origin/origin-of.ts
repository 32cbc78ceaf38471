// Puts a document's origin together: from its text to the decoded file, from there to the bytes, from there to what held them.
import { sha256 } from '../../evidence/index.ts';
import type { Decoded } from '../decode.ts';
import type { Extracted } from '../extracted.ts';
import type { DocumentInput, InputOrigin } from '../source-document.ts';
import { type ByteMap, byteMap } from './byte-map.ts';
import { createRunWriter, type Origin, type RunWriter } from './origin.ts';

/** The origin of an extracted text. Time and memory are linear in the text; of the runs, in its breaks and references. */
export function originOf(
  input: DocumentInput,
  { text: decoded, charset, damaged }: Extract<Decoded, { ok: true }>,
  extracted: Extracted,
): Origin {
  const { origin } = input;
  if (origin?.kind === 'unknown') return origin;
  const map = byteMap(input.bytes, decoded, charset, damaged);
  if (map === null) return { kind: 'unknown', reason: `The bytes of ${charset} cannot be counted back.` };
  const runs = runsOf(decoded, extracted, map);
  if (origin === undefined) return { kind: 'bytes', sha256: sha256(input.bytes), length: input.bytes.length, runs };
  if (origin.kind === 'pages') return pagesOf(origin, runs);
  return { kind: 'bytes', sha256: origin.sha256, length: origin.length, runs: throughPart(runs, origin.runs) };
}

function runsOf(decoded: string, { text, units, source }: Extracted, map: ByteMap): number[] {
  const writer = createRunWriter();
  const add = (from: number, to: number, count: number) => {
    if (count === to - from) for (let at = from; at < to; at++) writer.add(1, map.byteAt(at), map.byteAt(at + 1));
    else writer.add(count, map.byteAt(from), map.byteAt(to));
  };
  if ('from' in source) {
    writeRunning(decoded, source.from, text.length, map, writer);
    return writer.end();
  }
  let at = 0;
  units.forEach((unit, i) => {
    writer.skip(unit.start - at);
    at = unit.end;
    const laid = source[i] ?? null;
    if (laid === null) {
      writer.unknown(unit.end - unit.start);
      return;
    }
    for (const place of laid.places)
      if (place === null) writer.skip(1);
      else if (place[0] < 0) writer.unknown(1);
      else add(place[0], place[1], 1);
  });
  writer.skip(text.length - at);
  return writer.end();
}

/** A text that is the file from some unit on: runs of units of one width. */
function writeRunning(decoded: string, from: number, length: number, map: ByteMap, writer: RunWriter): void {
  let byte = map.byteAt(from);
  for (let at = from; at < from + length && at < decoded.length; at++) {
    const next = map.byteAt(at + 1);
    writer.add(1, byte, next);
    byte = next;
  }
}

/** Units at which the pages begin: the first whose byte is not before the page's. */
function pagesOf(origin: Extract<InputOrigin, { kind: 'pages' }>, runs: readonly number[]): Origin {
  const starts: number[] = [];
  for (const byte of origin.starts) {
    let unit = 0;
    for (let at = 0; at + 3 < runs.length; at += 3) {
      const [first, start, bytes, next] = [runs[at]!, runs[at + 1]!, runs[at + 2]!, runs[at + 3]!];
      if (start + bytes <= byte) unit = next;
      else {
        if (start < byte) unit = first + Math.round((byte - start) / (bytes / (next - first)));
        break;
      }
    }
    starts.push(Math.max(unit, starts.at(-1) ?? 0));
  }
  return { kind: 'pages', sha256: origin.sha256, length: origin.length, starts };
}

/** The same runs in bytes of the whole that the input is a part of; what the part's coding took apart is taken apart here. */
function throughPart(runs: readonly number[], part: readonly number[]): number[] {
  const writer = createRunWriter();
  let at = 0;
  for (let i = 0; i + 3 < runs.length; i += 3) {
    const [unit, byte, bytes, next] = [runs[i]!, runs[i + 1]!, runs[i + 2]!, runs[i + 3]!];
    const units = next - unit;
    if (byte < 0) writer.unknown(units);
    else if (bytes === 0) writer.skip(units);
    else
      for (let n = 0; n < units; n++) {
        const width = bytes / units;
        const from = Math.floor(byte + n * width);
        const to = Math.max(from + 1, Math.floor(byte + (n + 1) * width));
        if (part[at]! > from) at = 0;
        while (at + 3 < part.length && part[at + 3]! <= from) at += 3;
        let last = at;
        while (last + 3 < part.length && part[last + 3]! < to) last += 3;
        writer.add(1, wholeByte(part, at, from), wholeByte(part, last, to - 1, true));
      }
  }
  return writer.end();
}

/** The byte of the whole for a byte of the part in run `at`; with `after`, the first one after it. */
function wholeByte(part: readonly number[], at: number, byte: number, after = false): number {
  const [first, whole, count, next] = [part[at]!, part[at + 1]!, part[at + 2]!, part[at + 3]!];
  const width = count / (next - first);
  return whole + Math.floor((byte - first + (after ? 1 : 0)) * width);
}
