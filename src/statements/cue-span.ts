// The words of a cue as annotators draw them: the verb group with its auxiliaries, adverbs and particles, the copula of an
// adjective, the article of a noun, the preposition that leads to the content; one unbroken stretch (PolNeAR's guidelines).
import type { Attribution } from './attribution.ts';
import { child, children, isVerbal } from './syntax.ts';
import type { Doc, Token, TokenRange } from './tokens.ts';

/** The stretch around the cue's token. It may reach into what the content takes; whoever draws the content cuts it. */
export function cueSpan(doc: Doc, { cue }: Attribution): TokenRange | null {
  if (cue === null) return null;
  const token = doc.token(cue.token);
  const span = { from: token.i, to: token.i + 1 };
  if (token.isPunct || token.pos === 'ADP' || token.pos === 'SCONJ') return span;
  const group = new Set<number>([token.i]);
  addGroup(token, group);
  // "is eager to", "expressed concern about": the verb that carries the word belongs to it.
  const carrier = token.head;
  if (isCarried(token, carrier)) {
    group.add(carrier.i);
    addGroup(carrier, group);
  }
  while (span.from > 0 && group.has(span.from - 1)) span.from--;
  while (group.has(span.to)) span.to++;
  return span;
}

const CARRIED = new Set(['acomp', 'attr', 'oprd', 'dobj']);

function isCarried(token: Token, carrier: Token): boolean {
  return (
    (token.pos === 'ADJ' || token.pos === 'NOUN') && CARRIED.has(token.dep) && isVerbal(carrier) && carrier.i < token.i
  );
}

const OF_VERB = ['aux', 'auxpass', 'neg', 'prt', 'advmod'];
const OF_WORD = ['det', 'amod', 'advmod', 'neg', 'compound', 'quantmod'];

function addGroup(token: Token, group: Set<number>): void {
  const verbal = isVerbal(token);
  for (const c of children(token, ...(verbal ? OF_VERB : OF_WORD)))
    for (let i = c.leftEdge.i; i <= c.rightEdge.i; i++) group.add(i);
  const prep = token.children.find((c) => c.i === last(token) + 1 && (c.dep === 'prep' || c.dep === 'agent'));
  if (prep !== undefined && child(prep, 'pobj', 'pcomp') !== null && !isDate(prep)) group.add(prep.i);
}

/** Last token of the word with its particle and the adverbs right behind it. */
function last(token: Token): number {
  let at = token.i;
  for (const c of children(token, 'prt', 'advmod', 'neg')) if (c.leftEdge.i === at + 1) at = c.rightEdge.i;
  return at;
}

function isDate(prep: Token): boolean {
  const object = child(prep, 'pobj');
  return object !== null && (object.entityType === 'DATE' || object.entityType === 'TIME');
}
