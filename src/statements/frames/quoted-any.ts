// F2-any: a verb that is in no list of saying announces a quotation by its place alone: "she fired back: “…”", "“…,” he shrugged".
import type { Cue } from '../../lang/cues.ts';
import type { Attribution } from '../attribution.ts';
import type { QuotedTokens, Reading } from '../reading.ts';
import { children, isPassive, isVerbal, ownSubject } from '../syntax.ts';
import type { Token, TokenRange } from '../tokens.ts';
import { isClosed, words } from './quotation-place.ts';
import { byVerb, type Rule, verbSource } from './relation.ts';

const F2_ANY: Rule = {
  rule: 'F2-any',
  reason: 'a verb without an object, between its subject and a whole quotation, says how the quotation was said',
  confidence: 0.8,
};

/** Tokens between the verb and the mark: particle, adverb, "on Friday". */
const NEAR = 6;
/** Shorter quotations may be titles and names. */
const FEWEST = 3;
const OBJECTS = ['dobj', 'xcomp', 'acomp', 'attr', 'oprd', 'dative'];

/** Null where no such verb stands right before or behind, or nobody is its subject. */
export function byAnyVerb(
  reading: Reading,
  quote: QuotedTokens,
  lead: TokenRange,
  tail: TokenRange,
): Attribution | null {
  if (words(reading, quote) < FEWEST) return null;
  const verb = verbBefore(reading, quote, lead) ?? (isClosed(reading, quote, tail) ? verbBehind(reading, tail) : null);
  if (verb === null) return null;
  const source = verbSource(reading, verb);
  if (source.range === null) return null;
  const cue: Cue = { lemma: verb.lemma.toLowerCase(), force: 'assert', frames: [], act: false, factuality: 'CT+' };
  return byVerb(reading, F2_ANY, verb, cue, [{ from: quote.from, to: quote.to }], { pureCue: true, source });
}

/** "X demurred: “…”": a colon or comma stands between the verb's group and the mark, and the quotation is a sentence. */
function verbBefore(reading: Reading, quote: QuotedTokens, lead: TokenRange): Token | null {
  const { tokens } = reading.doc;
  if (!/^[,:]$/u.test(tokens[lead.to - 1]?.text ?? '') || lead.to - lead.from < 3) return null;
  if (!/^\p{Lu}/u.test(reading.analysis.document.text.slice(quote.quotation.contentStart))) return null;
  for (let i = lead.to - 2; i >= Math.max(lead.from, lead.to - 1 - NEAR); i--) {
    const token = tokens[i]!;
    if (!isVerbal(token)) continue;
    const subject = ownSubject(token);
    if (!isTelling(token) || subject === null || subject.i < lead.from || subject.i > i) return null;
    return children(token, ...OBJECTS).some((c) => c.i > i && c.i < lead.to) ? null : token;
  }
  return null;
}

/** "“…,” X shrugged" and "“…,” shrugged X": the verb's own clause begins right at the mark and brings nothing else. */
function verbBehind(reading: Reading, tail: TokenRange): Token | null {
  const { tokens } = reading.doc;
  const from = tokens[tail.from]?.text === ',' ? tail.from + 1 : tail.from;
  const verb = tokens.slice(from, tail.to).find((t) => isVerbal(t));
  const subject = verb === undefined ? null : ownSubject(verb);
  if (verb === undefined || subject === null || !isTelling(verb)) return null;
  if (Math.min(subject.leftEdge.i, verb.i) !== from || subject.i >= tail.to) return null;
  return children(verb, ...OBJECTS, 'ccomp').some((c) => c.i > verb.i && c.i < tail.to) ? null : verb;
}

function isTelling(verb: Token): boolean {
  const thing = /^(?:it|this|that|which|there)$/.test(ownSubject(verb)?.lower ?? '');
  return /^VB[DZP]$/.test(verb.tag) && verb.pos === 'VERB' && verb.dep !== 'relcl' && !isPassive(verb) && !thing;
}
