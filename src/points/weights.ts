// How telling a concept is in this event: rare within the reports that hold it, whatever the number of reports.
//
// The usual inverse document frequency would make a matter weaker the more reports speak of it, and would let a copy of a
// report change the joins of others. So rarity is taken inside each report (share of its statements that hold the
// concept) and averaged over the reports that hold it: more witnesses leave it as it is.
import type { Profile } from './profile.ts';

/** A concept in one statement of e^3.5 = 33 has full weight; one that stands everywhere keeps the floor. */
const FULL = 3.5;
const FLOOR = 0.15;

/** Event weight of each concept key, in [FLOOR, 1]. */
export function eventWeights(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const copies = copiesOf(profiles);
  const size = new Map<string, number>();
  const held = new Map<string, Map<string, number>>();
  for (const { statement, keys } of profiles) {
    if (copies.has(statement.document)) continue;
    size.set(statement.document, (size.get(statement.document) ?? 0) + 1);
    for (const key of keys) {
      const perDocument = held.get(key) ?? new Map<string, number>();
      perDocument.set(statement.document, (perDocument.get(statement.document) ?? 0) + 1);
      held.set(key, perDocument);
    }
  }
  const weights = new Map<string, number>();
  for (const [key, perDocument] of held) {
    let sum = 0;
    // Short reports would make everything common: count them as 30 statements long.
    for (const [document, count] of [...perDocument].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
      sum += Math.log(Math.max(30, size.get(document) ?? 1) / count);
    weights.set(key, Math.min(1, Math.max(FLOOR, sum / perDocument.size / FULL)));
  }
  return weights;
}

/** Reports that repeat an earlier one word for word: they witness nothing of their own. */
function copiesOf(profiles: readonly Profile[]): ReadonlySet<string> {
  const wording = new Map<string, string[]>();
  for (const { statement, wording: text } of profiles) {
    const list = wording.get(statement.document);
    if (list === undefined) wording.set(statement.document, [text]);
    else list.push(text);
  }
  const first = new Set<string>();
  const copies = new Set<string>();
  for (const [document, texts] of [...wording].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const all = texts.join('|');
    if (first.has(all)) copies.add(document);
    else first.add(all);
  }
  return copies;
}
