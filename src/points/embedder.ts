// The seam for those who bring a sentence model: what it says of two statements is one more piece of evidence, never a reason alone.
import type { Weighed } from './weighed.ts';

/**
 * A sentence model. `embed` is called once an event with the wording of every statement and gives a vector for each, all of one
 * length, or null for a text it cannot read. Must be deterministic, since a dossier is.
 */
export interface Embedder {
  /** Recorded in the dossier beside the language model. */
  readonly name: string;
  embed(texts: readonly string[]): readonly (ArrayLike<number> | null)[];
}

/** Cosine from which likeness counts. */
const LIKE = 0.5;

/** Likeness of two statements by an embedder in [0, 1]: 0 at a cosine of .5 and below, 1 at a cosine of 1. */
export type Likeness = (a: Weighed, b: Weighed) => number;

/** Without an embedder nothing is alike. Throws when the embedder gives another number of vectors than texts. */
export function likenessOf(embedder: Embedder | undefined, weighed: readonly Weighed[]): Likeness {
  if (embedder === undefined) return () => 0;
  const vectors = embedder.embed(weighed.map(({ facet }) => facet.statement.citation.exact));
  if (vectors.length !== weighed.length)
    throw new RangeError(`${embedder.name} gave ${vectors.length} vectors for ${weighed.length} texts.`);
  const at = new Map(weighed.map((one, index) => [one, vectors[index] ?? null]));
  return (a, b) => {
    const one = at.get(a) ?? null;
    const other = at.get(b) ?? null;
    return one === null || other === null ? 0 : Math.max(0, (cosine(one, other) - LIKE) / (1 - LIKE));
  };
}

/** 0 where a vector has no length or a part that is no number. */
function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let dot = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (let d = 0; d < Math.min(a.length, b.length); d++) {
    dot += (a[d] ?? 0) * (b[d] ?? 0);
    lengthA += (a[d] ?? 0) ** 2;
    lengthB += (b[d] ?? 0) ** 2;
  }
  const value = dot / Math.sqrt(lengthA * lengthB);
  return Number.isFinite(value) ? Math.min(1, value) : 0;
}
