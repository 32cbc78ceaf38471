// Which statements open their report: its title and the first two sentences of its running text.
//
// News tells what is new first (the inverted pyramid), so the openings of two reports of one event mostly tell one matter.
// A note of a few sentences has no opening apart from the rest.
import type { Statement } from '../statements/index.ts';

/** Sentences of running text that make the lead. */
const SENTENCES = 2;
/** Sentences of running text from which a report has a lead. */
const LONG = 6;

/** Ids of the statements of each report's title and lead. */
export function leadsOf(statements: Iterable<Statement>): ReadonlySet<string> {
  const all = [...statements];
  const sentences = new Map<string, Set<number>>();
  for (const { document, block, sentence } of all)
    if (isText(block)) sentences.set(document, (sentences.get(document) ?? new Set()).add(sentence));
  const first = new Map(
    [...sentences].flatMap(([document, own]) => (own.size < LONG ? [] : [[document, Math.min(...own)] as const])),
  );
  const leads = new Set<string>();
  for (const { id, document, block, sentence } of all) {
    const from = first.get(document);
    if (from !== undefined && (block === 'title' || (isText(block) && sentence - from < SENTENCES))) leads.add(id);
  }
  return leads;
}

function isText(block: Statement['block']): boolean {
  return block !== 'title' && block !== 'heading';
}
