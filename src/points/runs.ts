// Runs of words that one report takes over from another or from one source: shared by chance hardly ever.
import { type Concepts, fold } from './concepts.ts';

/** Background weight from which a word of a run carries a matter. */
const RUN_WEIGHT = 0.4;

/** Words of a run, and those of them that must carry a matter. */
const RUN = 6;
const CARRYING = 2;

/** The runs of a wording that hold enough words of weight; names, numbers and dates carry none. */
export function runsOf(wording: string, concepts: Concepts, names: ReadonlySet<string>): Set<string> {
  const words = wording.split(' ');
  const carries = words.map((word) => (concepts.weight(word) > RUN_WEIGHT && !names.has(word) ? 1 : 0));
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) {
    let weight = 0;
    for (let next = at; next < at + RUN; next++) weight += carries[next] ?? 0;
    if (weight >= CARRYING) runs.add(words.slice(at, at + RUN).join(' '));
  }
  return runs;
}

/** Letters and digits of a text, folded, one blank between words. */
export function wordingOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
