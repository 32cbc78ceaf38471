// F3–F6: acts that are speech although the outlet tells them ("called on Hamas to accept", "praised the decision",
// "accused Russia of", "described it as"): the whole clause is the actor's.
import type { Cue } from '../../lang/cues.ts';
import type { Attribution } from '../attribution.ts';
import { clauseCue, nounCues, verbCues } from '../cue-index.ts';
import type { Reading } from '../reading.ts';
import { sourceOf } from '../sources.ts';
import { child, children, isNegated, isNobody, isPassive, isVerbal, ownSubject, subjectOf } from '../syntax.ts';
import { type Token, type TokenRange, toRanges } from '../tokens.ts';
import { byNoun, byVerb, type Rule, verbSource } from './relation.ts';

export const F3: Rule = { rule: 'F3', reason: 'a verb of requesting or promising with an infinitive', confidence: 0.8 };
export const F4: Rule = {
  rule: 'F4',
  reason: 'a verb that is itself the speech act, with its object',
  confidence: 0.75,
};
export const F5: Rule = { rule: 'F5', reason: 'a speech verb whose preposition brings the content', confidence: 0.75 };
export const F6: Rule = { rule: 'F6', reason: 'a verb that calls something something', confidence: 0.75 };
const F8_DENIED: Rule = {
  rule: 'F8-denied',
  reason: 'a verb of denial with a claim that nobody in the sentence owns',
  confidence: 0.8,
};
const F4_PASSIVE: Rule = {
  rule: 'F4-passive',
  reason: 'a passive of announcing names who announced it',
  confidence: 0.75,
};

const F4_QUOTED: Rule = {
  rule: 'F4-quoted',
  reason: 'the object of a verb of saying stands in quotation marks',
  confidence: 0.75,
};

/** Verbs whose object may be a claim, which they deny. */
export const DENIAL = new Set(['deny', 'reject', 'dismiss']);

/** The speech act a verb performs, or null. Negated ones ("did not refer to") say nothing and stay the outlet's. */
export function actAttribution(reading: Reading, verb: Token): Attribution | null {
  if (!isVerbal(verb) || verb.dep === 'amod' || verb.dep === 'aux' || isNegated(verb)) return null;
  if (reading.asides[verb.i] === 1) return null;
  const cues = verbCues(reading.cues, verb).filter((cue) => !cue.act);
  const quoted = hasQuotedObject(reading, verb) ? F4_QUOTED : null;
  const match = cues.map((cue) => ({ cue, rule: frameOf(reading, cue, verb) ?? quoted })).find((m) => m.rule !== null);
  const denial = DENIAL.has(verb.lemma) ? deniedClaim(reading, verb) : null;
  const chosen = match ?? (denial === null ? undefined : { cue: denial, rule: F4 });
  if (chosen === undefined || chosen.rule === null || isUnderRefusal(reading, verb)) return null;
  if (isPassive(verb) && child(verb, 'agent') === null) return null;
  const subject = subjectOf(verb);
  if (!isPassive(verb) && (subject === null || isNobody(subject))) return null;
  const rule = isPassive(verb) ? F4_PASSIVE : chosen.rule;
  // Things perform no speech act: "the details underscore the difficulty".
  if (subject !== null && rule !== F4_PASSIVE && subject.pos === 'NOUN' && verbSource(reading, verb).actor === null)
    return null;
  const claimed = DENIAL.has(verb.lemma) ? ownerlessClaim(reading, verb) : null;
  if (claimed !== null) return byVerb(reading, F8_DENIED, verb, chosen.cue, [claimed], { pureCue: true });
  return byVerb(reading, rule, verb, chosen.cue, clauseOf(verb), { pureCue: false });
}

function frameOf(reading: Reading, cue: Cue, verb: Token): Rule | null {
  const frames = new Set(cue.frames);
  if (isPassive(verb)) return frames.has('object') && child(verb, 'agent') !== null ? F4_PASSIVE : null;
  if (frames.has('infinitive') && infinitive(verb) !== null) return F3;
  if (frames.has('preposition')) {
    const prep = children(verb, 'prep', 'dative', 'prt').find(
      (p) => cue.prepositions?.includes(p.lower) && !isDated(p),
    );
    const object = child(verb, 'dobj');
    // "accused Russia of": with an object among the frames the preposition only confirms it.
    if (prep !== undefined && (cue.force !== 'assert' || object === null)) return F5;
    if (cue.prepositions?.includes('for') && verb.children.some((c) => isForClause(c))) return F5;
  }
  if (frames.has('object') && child(verb, 'dobj', 'ccomp') !== null) return F4;
  if (frames.has('gerund') && children(verb, 'xcomp').some((x) => x.tag === 'VBG')) return F4;
  if (
    frames.has('as') &&
    (hasAs(verb) ||
      (child(verb, 'oprd') !== null && child(verb, 'dobj', 'nsubjpass', 'ccomp') !== null) ||
      smallClause(verb) ||
      callsInQuotes(reading, verb))
  )
    return F6;
  return null;
}

/** "claimed a “breakthrough”": the words of the object are the speaker's. */
function hasQuotedObject(reading: Reading, verb: Token): boolean {
  const object = child(verb, 'dobj');
  if (object === null || object.i < verb.i || isPassive(verb) || reading.marked[verb.i] === 1) return false;
  for (let i = object.leftEdge.i; i <= object.i; i++) if (reading.marked[i] === 1) return true;
  return false;
}

/** "called for the talks to be moved": a clause, for the tree. */
function isForClause(clause: Token): boolean {
  return child(clause, 'mark')?.lower === 'for' && children(clause, 'aux').some((aux) => aux.tag === 'TO');
}

/** "on Thursday" is no matter of speech. */
function isDated(prep: Token): boolean {
  const object = child(prep, 'pobj');
  return object !== null && (object.entityType === 'DATE' || object.entityType === 'TIME');
}

function infinitive(verb: Token): Token | null {
  return (
    children(verb, 'xcomp', 'ccomp').find((x) => x.i > verb.i && children(x, 'aux').some((aux) => aux.tag === 'TO')) ??
    null
  );
}

/** "described it as a success"; the parser may hang "as “a success”" on the object. */
function hasAs(verb: Token): boolean {
  const object = child(verb, 'dobj', 'nsubjpass');
  return (
    object !== null &&
    [...children(verb, 'prep'), ...children(object, 'prep')].some((prep) => prep.lower === 'as' && prep.i > verb.i)
  );
}

/** "called the talks “not easy but useful”": behind its object stands a quotation, whatever the parser makes of it. */
function callsInQuotes(reading: Reading, verb: Token): boolean {
  const object = child(verb, 'dobj');
  if (object === null || !CALLING.has(verb.lemma)) return false;
  for (let i = object.i + 1; i <= verb.rightEdge.i; i++)
    if (reading.quotes[reading.quoteOf[i] ?? -1]?.from === i) return true;
  return false;
}

/** Verbs that name their object without "as". */
const CALLING = new Set(['call', 'brand', 'dub', 'label', 'term', 'deem']);

/** "called it a success", "which they called a success": the parser may make a clause without a verb of it, or two objects. */
function smallClause(verb: Token): boolean {
  if (!CALLING.has(verb.lemma)) return false;
  return child(verb, 'ccomp') !== null || children(verb, 'dobj').length === 2;
}

/** "rejects the claim that S": a denial even though rejecting a thing is an act. */
function deniedClaim(reading: Reading, verb: Token): Cue | null {
  const object = child(verb, 'dobj');
  if (object === null || !nounCues(reading.cues, object).some((cue) => cue.frames.includes('clause') && !cue.act))
    return null;
  return { lemma: verb.lemma, force: 'reject', frames: ['object'], act: false, factuality: 'CT-' };
}

/** "denied reports that S", "rejecting the notion that S": nobody is named whose claim it is; S is what is denied. */
function ownerlessClaim(reading: Reading, verb: Token): TokenRange | null {
  const object = child(verb, 'dobj');
  if (object === null || !nounCues(reading.cues, object).some((cue) => cue.frames.includes('clause') && !cue.act))
    return null;
  const clause = claimClause(object);
  return clause === null || ownerOf(object) !== null
    ? null
    : { from: clause.leftEdge.i, to: claimEnd(reading, clause) };
}

/** The claim ends before a verb of saying that the tree coordinates with it ("rejects the claim that S and tells me"). */
function claimEnd(reading: Reading, clause: Token): number {
  const next = children(clause, 'conj').find((c) => ownSubject(c) === null && clauseCue(reading.cues, c) !== null);
  return next === undefined ? clause.rightEdge.i + 1 : next.leftEdge.i;
}

/** The that-clause or infinitive of a noun of speech. */
function claimClause(noun: Token): Token | null {
  return (
    children(noun, 'acl', 'relcl').find(
      (c) => c.i > noun.i && (child(c, 'mark')?.lower === 'that' || children(c, 'aux').some((aux) => aux.tag === 'TO')),
    ) ?? null
  );
}

/** Verbs that say how it looks, not that it was done. */
const RAISING = new Set(['appear', 'seem', 'tend']);

/** A condition on the act is part of it. */
const CONDITIONS = new Set(['if', 'unless', 'until', 'once']);

/** "declined to confirm", "refused to comment": the speech act did not take place. */
function isUnderRefusal(reading: Reading, verb: Token): boolean {
  let at = verb;
  while (at.dep === 'xcomp' || (at.dep === 'conj' && ownSubject(at) === null)) {
    at = at.head;
    if (RAISING.has(at.lemma) || isNegated(at) || verbCues(reading.cues, at).some((cue) => cue.act)) return true;
  }
  return false;
}

/** The verb's own clause: its subtree without circumstances that have their own subject and without other clauses. */
export function clauseOf(verb: Token): readonly TokenRange[] {
  const found: number[] = [];
  const visit = (token: Token): void => {
    found.push(token.i);
    for (const next of token.children) {
      if (token.i === verb.i && isElsewhere(next, verb)) continue;
      // ", who has offered to host talks," is the outlet's.
      if (next.dep === 'relcl' && token.i < verb.i && token.doc.token(Math.max(0, next.leftEdge.i - 1)).text === ',')
        continue;
      visit(next);
    }
  };
  visit(verb);
  return toRanges(found.sort((a, b) => a - b));
}

function isElsewhere(next: Token, verb: Token): boolean {
  if (next.dep === 'conj') return isVerbal(next);
  if (isForClause(next)) return false;
  if (next.dep === 'advcl' && CONDITIONS.has(child(next, 'mark')?.lower ?? '')) return false;
  if (next.dep === 'advcl') return next.i < verb.i || ownSubject(next) !== null || next.tag === 'VBG';
  if (next.dep === 'ccomp' || next.dep === 'parataxis') return next.i < verb.i;
  return next.dep === 'cc' || (next.dep === 'punct' && (next.i > verb.rightEdge.i - 1 || next.i < verb.leftEdge.i + 1));
}

/** F8: a noun of speech with its owner and its clause: "Hamas' claim that S", "the minister's suggestion to hold talks". */
export const F8: Rule = { rule: 'F8', reason: 'a noun of speech has an owner and a clause', confidence: 0.75 };

export function nominalAttribution(reading: Reading, noun: Token): Attribution | null {
  if (noun.pos !== 'NOUN') return null;
  const cue = nounCues(reading.cues, noun).find(
    (c) => !c.act && (c.frames.includes('clause') || c.frames.includes('infinitive')),
  );
  if (cue === undefined) return null;
  const clause = claimClause(noun);
  if (clause === null) return null;
  const owner = ownerOf(noun);
  if (owner === null) return null;
  const source = sourceOf(reading, owner);
  if (source.actor === null) return null;
  return byNoun(F8, noun, cue, source, { from: clause.leftEdge.i, to: claimEnd(reading, clause) });
}

/** "Hamas' claim", "the claim by Hamas", "the recommendation made by Oman". */
function ownerOf(noun: Token): Token | null {
  const owner = child(noun, 'poss');
  if (owner !== null) return owner;
  const by = children(noun, 'prep').find((prep) => prep.lower === 'by' || prep.lower === 'from' || prep.lower === 'of');
  if (by !== undefined && by.lower !== 'of') return child(by, 'pobj');
  for (const participle of children(noun, 'acl')) {
    const agent = child(participle, 'agent');
    if (agent !== null) return child(agent, 'pobj');
  }
  return null;
}

/** The quoted person of "X quoted Y who said …" is Y's own cue; X is the outer mouth. */
const F1_QUOTE: Rule = { rule: 'F1-quote', reason: 'one source quotes another', confidence: 0.8 };

export function quotingAttributions(reading: Reading, verb: Token): readonly Attribution[] {
  if (verb.lemma !== 'quote' && verb.lemma !== 'cite') return [];
  const object = child(verb, 'dobj');
  if (object === null) return [];
  const cue: Cue = { lemma: verb.lemma, force: 'report', frames: ['object'], act: false, factuality: 'CT+' };
  const saying = children(object, 'relcl')[0];
  if (saying !== undefined) {
    const content = [{ from: saying.leftEdge.i, to: saying.rightEdge.i + 1 }];
    return [byVerb(reading, F1_QUOTE, verb, cue, content, { pureCue: true, source: verbSource(reading, verb) })];
  }
  // "reported, citing an official, that S": the official speaks inside whatever the governing verb reports.
  if (verb.tag !== 'VBG') return [];
  const clause = child(verb, 'ccomp');
  const said = sourceOf(reading, object);
  if (clause !== null && clause.i > object.i) {
    const content = [{ from: clause.leftEdge.i, to: clause.rightEdge.i + 1 }];
    const outer = byVerb(reading, F1_QUOTE, verb, cue, content, { pureCue: true, source: verbSource(reading, verb) });
    return [outer, { ...outer, source: said }];
  }
  const sentence = reading.sentenceOf[verb.i];
  const governed = reading.attributions.findLast(
    (a) => a.cue !== null && a.cue.token < verb.i && reading.sentenceOf[a.cue.token] === sentence,
  );
  if (said.actor === null) return [];
  if (governed === undefined) return [];
  return [byVerb(reading, F1_QUOTE, verb, cue, governed.content, { pureCue: true, source: said })];
}
