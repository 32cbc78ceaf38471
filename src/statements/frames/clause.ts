// F1: a verb of saying with its clause, before or after it ("said that S", "S, the ministry said", "S, says expert").
import type { Sentence } from '../../analysis/index.ts';
import type { Cue } from '../../lang/cues.ts';
import type { Attribution, Source } from '../attribution.ts';
import { clauseCue, smallPredicate } from '../cue-index.ts';
import { inQuote, type Reading } from '../reading.ts';
import { sourceOf } from '../sources.ts';
import { child, children, isNegated, isPassive, isVerbal, ownSubject, subjectOf } from '../syntax.ts';
import type { Token, TokenRange } from '../tokens.ts';
import { contentEnd, coordinatedEnd, hasSemicolon, isSecondCue } from './clause-extent.ts';
import { goingOn, postposedContent } from './postposed.ts';
import { byVerb, type Rule, verbSource } from './relation.ts';

export const F1: Rule = {
  rule: 'F1',
  reason: 'a verb of saying governs the clause',
  confidence: 0.88,
};
const F1_POSTPOSED: Rule = {
  rule: 'F1-postposed',
  reason: 'a verb of saying with its own subject closes the sentence after a comma or a quotation mark',
  confidence: 0.85,
};
const F1_THAT: Rule = {
  rule: 'F1-that',
  reason: 'a clause with "that" follows a verb of saying that has no clause in the tree',
  confidence: 0.75,
};
const F1_BARE: Rule = {
  rule: 'F1-bare',
  reason: 'a verb of saying and, without "that", a clause with a subject of its own',
  confidence: 0.8,
};
const F1_GAP: Rule = {
  rule: 'F1-gap',
  reason: 'a verb of saying in a relative clause is followed at once by the predicate of what is said',
  confidence: 0.75,
};
const F1_PASSIVE: Rule = {
  rule: 'F1-passive',
  reason: 'a passive of saying reports the clause without naming who says it',
  confidence: 0.7,
};

/** Clauses with these openers are circumstances of the saying, not what is said. */
const CIRCUMSTANTIAL = new Set([
  'after',
  'before',
  'while',
  'as',
  'because',
  'since',
  'when',
  'until',
  'although',
  'though',
]);
/** What the verb says, if the tree or the order of words shows it; null when the verb reports nothing. */
export function clauseAttribution(reading: Reading, sentence: Sentence, verb: Token): Attribution | null {
  const cue = clauseCue(reading.cues, verb);
  if (cue === null || !isVerbal(verb) || verb.dep === 'amod' || verb.dep === 'aux') return null;
  if (reading.asides[verb.i] === 1) return null;
  const subject = subjectOf(verb);
  const pure = isPure(cue) && !isAside(reading, verb, subject);
  if (isNobodysSpeech(reading, verb, subject)) return null;
  if (
    reading.cues.evidential.has(verb.lemma) &&
    subject !== null &&
    !isPassive(verb) &&
    sourceOf(reading, subject).actor === null
  )
    return null;
  const predicate = smallPredicate(verb);
  const hung = [...children(verb, 'ccomp', 'parataxis'), ...(predicate === null ? [] : thatClauses(predicate))];
  const clauses = hung.filter((clause) => {
    if (clause.i === predicate?.i) return false;
    const mark = child(clause, 'mark') ?? child(clause, 'advmod');
    if (mark !== null && mark.i < clause.i && CIRCUMSTANTIAL.has(mark.lower)) return false;
    if (clause.i > verb.i && hasSemicolon(reading, verb.i, clause.leftEdge.i)) return false;
    if (clause.i > verb.i && isLaterCue(reading, sentence, clause)) return false;
    if (
      clause.dep === 'ccomp' &&
      clause.i > verb.i &&
      ownSubject(clause) === null &&
      mark === null &&
      !inQuote(reading, clause) &&
      !isAmountSubject(verb)
    )
      return false;
    if (clause.leftEdge.lower === 'whatever') return false;
    // "has shown us who he is": seen, not said.
    if (reading.cues.evidential.has(verb.lemma) && /^W/.test(clause.leftEdge.tag)) return false;
    return (
      clause.dep === 'ccomp' || clause.head.i === predicate?.i || inQuote(reading, clause) !== inQuote(reading, verb)
    );
  });
  const after = clauses.filter((clause) => clause.i > verb.i);
  const before = clauses.filter((clause) => clause.i < verb.i);
  if (after.length === 0) {
    const postposed = postposedContent(reading, sentence, verb, before.length > 0);
    if (postposed !== null)
      return byVerb(reading, F1_POSTPOSED, verb, cue, [postposed.content, ...goingOn(reading, sentence, verb)], {
        pureCue: pure,
        announcing: [postposed.announcing],
        source: postposed.source,
      });
  }
  if (isNegated(verb) && after.every((clause) => ['whether', 'if'].includes(child(clause, 'mark')?.lower ?? '')))
    return null;
  if (after.length > 0) {
    const first = after[0]!;
    const to = Math.max(
      ...after.map((clause) => contentEnd(reading, verb, clause)),
      coordinatedEnd(reading, verb, first),
    );
    const from = isAmountSubject(verb) ? verb.i + 1 : Math.max(verb.i + 1, Math.min(...after.map(clauseStartOf)));
    if (from >= to) return null;
    const passive = isPassive(verb);
    const main =
      verb.tag === 'VBG' && verb.dep === 'advcl' ? mainSpeaker(reading, verb) : secondCueSpeaker(reading, verb);
    if (main !== null) return byVerb(reading, F1, verb, cue, [{ from, to }], { pureCue: pure, source: main });
    const announcing = predicate === null ? [] : [{ from: verb.i + 1, to: from }];
    if (!passive) return byVerb(reading, F1, verb, cue, [{ from, to }], { pureCue: pure, announcing });
    const named = verbSource(reading, verb).actor !== null;
    const source = passiveSource(reading, verb);
    return byVerb(reading, named ? F1 : F1_PASSIVE, verb, cue, [{ from, to }], { pureCue: pure, source });
  }
  const that = unattachedThat(reading, sentence, verb);
  if (that !== null) return byVerb(reading, F1_THAT, verb, cue, [that], { pureCue: pure });
  const gap = clauseWithGap(reading, sentence, verb);
  if (gap !== null) return byVerb(reading, F1_GAP, verb, cue, [gap], { pureCue: pure });
  const bare = clauseOfTwoSubjects(verb);
  if (bare === null) return null;
  const source = sourceOf(reading, verb.head);
  const announcing = [{ from: verb.head.leftEdge.i, to: bare.from }];
  return byVerb(reading, F1_BARE, verb, cue, [bare], { pureCue: pure, source, announcing });
}

/** "said about half of them left": the parser hangs the "about" that opens the subject on the verb of saying. */
function isAmountSubject(verb: Token): boolean {
  const next = verb.children.find((c) => c.i === verb.i + 1 && c.dep === 'prep');
  const amount = next === undefined ? null : child(next, 'pobj');
  return amount !== null && ['about', 'around', 'over'].includes(next?.lower ?? '') && isNumber(amount);
}

function isNumber(token: Token): boolean {
  return token.pos === 'NUM' || ['half', 'third', 'quarter', 'percent', '%', 'dozen'].includes(token.lemma);
}

/**
 * "Two outlets reported on Monday the ministry had fled": without "that" the parser may read "outlets reported" as a noun
 * with its participle, and finds two subjects before the other verb.
 */
function clauseOfTwoSubjects(verb: Token): TokenRange | null {
  if (verb.dep !== 'acl' || (verb.tag !== 'VBN' && verb.tag !== 'VBD') || verb.head.i !== verb.i - 1) return null;
  const main = verb.head.head;
  const subjects = children(main, 'nsubj', 'nsubjpass');
  const second = subjects.find((s) => s.i > verb.i && s.i < main.i);
  if (verb.head.dep !== 'nsubj' || second === undefined) return null;
  return { from: second.leftEdge.i, to: main.rightEdge.i + 1 };
}

/** "a drone it claimed was flying low": a verb of saying in a relative clause whose noun is the subject of what is said. */
function clauseWithGap(reading: Reading, sentence: Sentence, verb: Token): TokenRange | null {
  if (verb.dep !== 'relcl' || ownSubject(verb) === null || !/^VB[DZP]$/.test(verb.tag)) return null;
  const next = verb.i + 1 < sentence.endToken ? reading.doc.token(verb.i + 1) : null;
  if (next === null || !/^(?:VB[DZP]|MD)$/.test(next.tag)) return null;
  const clause = next.dep === 'aux' || next.dep === 'auxpass' ? next.head : next;
  if (ownSubject(clause) !== null && ownSubject(clause)!.i > verb.i) return null;
  const stop = reading.doc.tokens
    .slice(clause.i, Math.min(sentence.endToken, clause.rightEdge.i + 1))
    .find((t) => /^[,;.:]$/u.test(t.text));
  const to = stop?.i ?? Math.min(sentence.endToken, clause.rightEdge.i + 1);
  return to > next.i + 1 ? { from: next.i, to } : null;
}

/** ", a source told the agency" after the clause: the tree may make it a complement of what it reports. */
function isLaterCue(reading: Reading, sentence: Sentence, clause: Token): boolean {
  return (
    clauseCue(reading.cues, clause) !== null &&
    !children(clause, 'ccomp').some((c) => c.i > clause.i) &&
    postposedContent(reading, sentence, clause, false) !== null
  );
}

/**
 * ", saying that …" at the end of "X explained that Y refused …" hangs on either verb in the tree; news English means X,
 * whose saying goes on.
 */
function mainSpeaker(reading: Reading, verb: Token): Source | null {
  if (reading.doc.tokens[verb.leftEdge.i - 1]?.text !== ',') return null;
  let at = verb.head;
  if (clauseCue(reading.cues, at) !== null && at.dep === 'ROOT') return null;
  for (let step = 0; step < 12 && at.head.i !== at.i; step++) {
    const { head } = at;
    const main = head.dep === 'ROOT' || at.dep === 'ccomp';
    if (main && clauseCue(reading.cues, head) !== null) {
      const source = verbSource(reading, head);
      return source.actor === null ? null : source;
    }
    at = head;
  }
  // The cue stands after its clause ("S, an official said, adding that …"), off the path to the root.
  const sentence = reading.sentenceOf[verb.i];
  const postposed = reading.attributions.findLast(
    (a) =>
      a.rule === F1_POSTPOSED.rule &&
      a.cue !== null &&
      a.cue.token < verb.i &&
      reading.sentenceOf[a.cue.token] === sentence,
  );
  return postposed?.source ?? null;
}

/** Who said the clause that such a verb is coordinated with. */
function secondCueSpeaker(reading: Reading, verb: Token): Source | null {
  const clause = verb.head;
  if (verb.dep !== 'conj' || ownSubject(verb) !== null || clause.dep !== 'ccomp') return null;
  return isSecondCue(reading, clause.head, clause, verb) ? verbSource(reading, clause.head) : null;
}

/** The clauses with "that" under the adjective of "made it clear". */
function thatClauses(predicate: Token): readonly Token[] {
  return children(predicate, 'ccomp', 'advcl').filter((clause) => child(clause, 'mark')?.lower === 'that');
}

/** From its "that" on: what stands before it (", citing an official, that") is the cue's. */
function clauseStartOf(clause: Token): number {
  const mark = child(clause, 'mark');
  return mark !== null && mark.lower === 'that' ? mark.i : clause.leftEdge.i;
}

/** "I think" within a quotation is part of what the quoted one says, not the announcement of other words. */
function isAside(reading: Reading, verb: Token, subject: Token | null): boolean {
  return subject !== null && /^(?:i|we)$/.test(subject.lower) && inQuote(reading, verb);
}

/** Saying is no matter of its own; promising, threatening or demanding is. */
function isPure(cue: Cue): boolean {
  return !['promise', 'threaten', 'demand', 'request', 'propose', 'order', 'agree', 'offer'].includes(cue.force);
}

/** "It was also reported that S" goes on with the source before it; without "also" nobody is named. */
function passiveSource(reading: Reading, verb: Token): Source {
  const named = verbSource(reading, verb);
  if (named.actor !== null) return named;
  const goesOn = verb.children.some((c) => ['also', 'further', 'additionally', 'moreover'].includes(c.lower));
  const last = goesOn ? reading.speakers.at(-1) : undefined;
  const at = reading.sentenceOf[verb.i] ?? -1;
  return last !== undefined && at - last.sentence <= 1 ? last.source : named;
}

/** "I think" outside quotations is the outlet's own; "assuming that S" is a condition; "Read why S" is a call to the reader. */
function isNobodysSpeech(reading: Reading, verb: Token, subject: Token | null): boolean {
  if (subject !== null && /^(?:i|we)$/.test(subject.lower) && (reading.quoteOf[verb.i] ?? -1) < 0)
    return (reading.marked[verb.i] ?? 0) === 0;
  if (verb.lemma === 'assume' && verb.tag === 'VBG') return true;
  return subject === null && verb.dep === 'ROOT' && /^VBP?$/.test(verb.tag) && !isPassive(verb);
}

/** "said the claim that S was false": the clause is the noun's; "claimed without evidence that S": the verb's all the same. */
function belongsToNoun(clause: Token, verb: Token): boolean {
  if (clause.dep !== 'acl' || clause.head.i <= verb.i) return false;
  const { head } = clause.head;
  // "said in comments that S", "wrote on his page that S": what carries the words, not what they are about.
  const carries = ['without', 'in', 'on', 'at', 'during'].includes(head.lower);
  return !(carries && head.dep === 'prep' && head.head.i === verb.i);
}

/** "that" within reach of a verb of saying whose clause the tree hung elsewhere. */
function unattachedThat(reading: Reading, sentence: Sentence, verb: Token): TokenRange | null {
  const { tokens } = reading.doc;
  const reach = Math.min(sentence.endToken, verb.i + 14);
  for (let i = verb.i + 1; i < reach; i++) {
    const token = tokens[i]!;
    if (token.lower === 'that' && token.pos === 'SCONJ' && !belongsToNoun(token.head, verb)) {
      const clause = token.head;
      const rest = tokens.slice(clause.rightEdge.i, sentence.endToken).find((t) => /^[,;.:]$/u.test(t.text));
      const to = rest?.i ?? sentence.endToken;
      return to > i + 1 ? { from: i, to } : null;
    }
    // "said in emailed comments that S": past a participle only to the clause that the tree hangs on its noun.
    if (isVerbal(token) && token.dep === 'amod' && token.head.children.some((c) => c.dep === 'acl')) continue;
    if (isVerbal(token) && token.dep !== 'acl' && token.dep !== 'advcl') return null;
  }
  return null;
}
