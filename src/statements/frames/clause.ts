// F1: a verb of saying with its clause, before or after it ("said that S", "S, the ministry said", "S, says expert").
import type { Sentence } from '../../analysis/index.ts';
import type { Cue } from '../../lang/cues.ts';
import type { Attribution, Source } from '../attribution.ts';
import { clauseCue, verbCues } from '../cue-index.ts';
import type { Reading } from '../reading.ts';
import { sourceOf } from '../sources.ts';
import {
  auxiliaries,
  child,
  children,
  isNegated,
  isPassive,
  isVerbal,
  ownSubject,
  parallelVerb,
  subjectOf,
} from '../syntax.ts';
import type { Token, TokenRange } from '../tokens.ts';
import { byVerb, type Rule, verbSource } from './relation.ts';

export const F1: Rule = {
  rule: 'F1',
  reason: 'a verb of saying governs the clause',
  confidence: 0.88,
};
export const F1_POSTPOSED: Rule = {
  rule: 'F1-postposed',
  reason: 'a verb of saying with its own subject closes the sentence after a comma or a quotation mark',
  confidence: 0.85,
};
export const F1_THAT: Rule = {
  rule: 'F1-that',
  reason: 'a clause with "that" follows a verb of saying that has no clause in the tree',
  confidence: 0.75,
};
export const F1_PASSIVE: Rule = {
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
/** Openers of a clause that sets one account against another. */
const CONTRASTS = new Set(['while', 'whereas', 'although', 'though']);
/** Tokens of a clause that are searched for another speaker; longer sentences are lists or no sentences. */
const LONGEST_CLAUSE = 200;

const NOMINAL_TAG = /^(?:DT|JJ|NNP?S?|CD|HYPH)$/;

/** What the verb says, if the tree or the order of words shows it; null when the verb reports nothing. */
export function clauseAttribution(reading: Reading, sentence: Sentence, verb: Token): Attribution | null {
  const cue = clauseCue(reading.cues, verb);
  if (cue === null || !isVerbal(verb) || verb.dep === 'amod' || verb.dep === 'aux') return null;
  if (reading.asides[verb.i] === 1) return null;
  const subject = subjectOf(verb);
  if (isNobodysSpeech(reading, verb, subject)) return null;
  if (
    reading.cues.evidential.has(verb.lemma) &&
    subject !== null &&
    !isPassive(verb) &&
    sourceOf(reading, subject).actor === null
  )
    return null;
  const clauses = children(verb, 'ccomp', 'parataxis').filter((clause) => {
    const mark = child(clause, 'mark') ?? child(clause, 'advmod');
    if (mark !== null && mark.i < clause.i && CIRCUMSTANTIAL.has(mark.lower)) return false;
    if (clause.i > verb.i && hasSemicolon(reading, verb.i, clause.leftEdge.i)) return false;
    if (clause.i > verb.i && isLaterCue(reading, sentence, clause)) return false;
    if (
      clause.dep === 'ccomp' &&
      clause.i > verb.i &&
      ownSubject(clause) === null &&
      mark === null &&
      !isQuoted(reading, clause)
    )
      return false;
    if (clause.leftEdge.lower === 'whatever') return false;
    return clause.dep === 'ccomp' || isQuoted(reading, clause) !== isQuoted(reading, verb);
  });
  const after = clauses.filter((clause) => clause.i > verb.i);
  const before = clauses.filter((clause) => clause.i < verb.i);
  if (after.length === 0) {
    const postposed = postposedContent(reading, sentence, verb, before.length > 0);
    if (postposed !== null)
      return byVerb(reading, F1_POSTPOSED, verb, cue, [postposed.content, ...goingOn(reading, sentence, verb)], {
        pureCue: isPure(cue),
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
    const from = Math.max(verb.i + 1, Math.min(...after.map(clauseStartOf)));
    if (from >= to) return null;
    const passive = isPassive(verb);
    const main =
      verb.tag === 'VBG' && verb.dep === 'advcl' ? mainSpeaker(reading, verb) : secondCueSpeaker(reading, verb);
    if (main !== null) return byVerb(reading, F1, verb, cue, [{ from, to }], { pureCue: isPure(cue), source: main });
    if (!passive) return byVerb(reading, F1, verb, cue, [{ from, to }], { pureCue: isPure(cue) });
    const named = verbSource(reading, verb).actor !== null;
    const source = passiveSource(reading, verb);
    return byVerb(reading, named ? F1 : F1_PASSIVE, verb, cue, [{ from, to }], { pureCue: isPure(cue), source });
  }
  const that = unattachedThat(reading, sentence, verb);
  if (that !== null) return byVerb(reading, F1_THAT, verb, cue, [that], { pureCue: isPure(cue) });
  return null;
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

/** "said the party was calm and urged that all stay": what cannot speak does not urge; the one who said does. */
function isSecondCue(reading: Reading, verb: Token, clause: Token, next: Token): boolean {
  if (next.i < clause.i || next.tag !== verb.tag || child(next, 'aux', 'auxpass') !== null) return false;
  if (clauseCue(reading.cues, next) === null || (reading.quoteOf[next.i] ?? -1) >= 0) return false;
  const subject = ownSubject(clause);
  return subject !== null && subject.pos === 'NOUN' && sourceOf(reading, subject).actor === null;
}

/** Who said the clause that such a verb is coordinated with. */
function secondCueSpeaker(reading: Reading, verb: Token): Source | null {
  const clause = verb.head;
  if (verb.dep !== 'conj' || ownSubject(verb) !== null || clause.dep !== 'ccomp') return null;
  return isSecondCue(reading, clause.head, clause, verb) ? verbSource(reading, clause.head) : null;
}

/** Up to a verb that the tree coordinates with the content and whose form goes with the cue ("said talks would resume and urged"). */
function contentEnd(reading: Reading, verb: Token, clause: Token): number {
  const next = children(clause, 'conj').find(
    (c) => ownSubject(c) === null && (parallelVerb(c)?.i === verb.i || isSecondCue(reading, verb, clause, c)),
  );
  let end = next === undefined ? clause.rightEdge.i + 1 : next.leftEdge.i;
  // "X stressed S; Y said T", "X said S, while Y said T": another speaker's clause is not X's.
  let parted = false;
  for (let i = clause.i + 1; i < Math.min(end, clause.i + LONGEST_CLAUSE); i++) {
    const other = verb.doc.token(i);
    if (other.text === ';' && (reading.quoteOf[i] ?? -1) < 0) parted = true;
    if (!isVerbal(other) || ownSubject(other) === null || clauseCue(reading.cues, other) === null) continue;
    const contrast = other.dep === 'advcl' && CONTRASTS.has(child(other, 'mark')?.lower ?? '');
    const from = other.leftEdge.i;
    if (contrast) end = Math.min(end, from);
    else if (parted) end = Math.min(end, from);
  }
  return end;
}

/** A semicolon outside quotations between two tokens. */
function hasSemicolon(reading: Reading, from: number, to: number): boolean {
  return reading.doc.tokens.slice(from, to).some((t) => t.text === ';' && (reading.quoteOf[t.i] ?? -1) < 0);
}

/** From its "that" on: what stands before it (", citing an official, that") is the cue's. */
function clauseStartOf(clause: Token): number {
  const mark = child(clause, 'mark');
  return mark !== null && mark.lower === 'that' ? mark.i : clause.leftEdge.i;
}

function isQuoted(reading: Reading, token: Token): boolean {
  return (reading.quoteOf[token.i] ?? -1) >= 0;
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

/** ", and Iran agreed": a bare answer belongs to what it answers. */
function isAnswer(reading: Reading, verb: Token): boolean {
  const answers = verbCues(reading.cues, verb).some((cue) => ['agree', 'refuse', 'reject'].includes(cue.force));
  return answers && verb.rights.every((r) => r.isPunct);
}

/** A second clause that the tree hangs on the verb of saying ("said X would …, and Y would …") belongs to what is said. */
function coordinatedEnd(reading: Reading, verb: Token, content: Token): number {
  let end = 0;
  for (const next of children(verb, 'conj', 'advcl')) {
    if (next.i < content.i || (next.dep === 'advcl' && next.tag !== 'VB')) continue;
    if (ownSubject(next) === null) {
      // "said efforts would be made …, enhance …, and will not spare …": no past tense of its own, so no second cue.
      const modal = children(next, 'aux').some((aux) => aux.tag === 'MD');
      const bare =
        ['VB', 'VBP'].includes(next.tag) && ['VBD', 'VBZ'].includes(verb.tag) && children(next, 'aux').length === 0;
      if (modal || bare) end = Math.max(end, next.rightEdge.i + 1);
      continue;
    }
    const shifted = auxiliaries(next).some((aux) => ['would', 'could', 'might', 'had'].includes(aux.lower));
    const marked = child(next, 'mark')?.lower === 'that' || isAnswer(reading, next);
    if (shifted || marked) end = Math.max(end, next.rightEdge.i + 1);
  }
  return end;
}

/**
 * The stretch before ", the ministry said in a statement". Needs a comma or closing mark right before the cue's clause and
 * a verb in what precedes, so that "Earlier, the ministry said" is not taken for it.
 */
function postposedContent(
  reading: Reading,
  sentence: Sentence,
  verb: Token,
  hasClause: boolean,
): { content: TokenRange; announcing: TokenRange; source: Source } | null {
  if (verb.dep === 'relcl' || verb.dep === 'acl' || isQuoted(reading, verb)) {
    if (!hasClause || verb.dep === 'relcl') return null;
  }
  if (ownSubject(verb) === null && verb.dep !== 'ROOT' && verb.dep !== 'ccomp' && verb.dep !== 'parataxis') return null;
  const lemma = verb.lemma.toLowerCase();
  if (child(verb, 'xcomp') !== null) return null;
  if (child(verb, 'dobj') !== null && !reading.cues.hearers.has(lemma) && !hasClause) return null;
  const start = clauseStart(reading, sentence, verb);
  if (start === null || start.at <= sentence.startToken) return null;
  const { tokens } = reading.doc;
  // Inside a quotation only its own words can be what is said there.
  const quote = reading.quotes[reading.quoteOf[verb.i] ?? -1];
  const content = {
    from: quote === undefined ? sentence.startToken : Math.max(sentence.startToken, quote.from),
    to: start.at,
  };
  if (content.from >= content.to - 1) return null;
  const said = tokens.slice(content.from, content.to);
  const quotedWhole = said.every((t) => t.isPunct || reading.marked[t.i] === 1);
  if (!hasClause && !quotedWhole && !said.some((t) => isVerbal(t) || t.tag === 'TO')) return null;
  if (!quotedWhole && isSetting(said, verb)) return null;
  const source = start.subject === null ? verbSource(reading, verb) : sourceOf(reading, start.subject);
  return { content, announcing: { from: start.at, to: verb.i + 1 }, source };
}

/** "I think" outside quotations is the outlet's own; "assuming that S" is a condition; "Read why S" is a call to the reader. */
function isNobodysSpeech(reading: Reading, verb: Token, subject: Token | null): boolean {
  if (subject !== null && /^(?:i|we)$/.test(subject.lower) && (reading.quoteOf[verb.i] ?? -1) < 0)
    return (reading.marked[verb.i] ?? 0) === 0;
  if (verb.lemma === 'assume' && verb.tag === 'VBG') return true;
  return subject === null && verb.dep === 'ROOT' && /^VBP?$/.test(verb.tag) && !isPassive(verb);
}

/** "S, X said, and T": a second clause that "and" joins to the first goes on with it, unless it has a speaker of its own. */
function goingOn(reading: Reading, sentence: Sentence, verb: Token): readonly TokenRange[] {
  const { tokens } = reading.doc;
  let at = verb.i + 1;
  while (at < Math.min(sentence.endToken, verb.i + 12) && tokens[at]!.text !== ',') at++;
  const joined = tokens[at]?.text === ',' && /^(?:and|but)$/.test(tokens[at + 1]?.lower ?? '');
  if (!joined || tokens.slice(verb.i + 1, at).some((t) => isVerbal(t))) return [];
  const rest = tokens.slice(at + 2, sentence.endToken);
  const main = rest.find((t) => /^(?:VB[DZP]|MD)$/.test(t.tag));
  const clause = main?.dep === 'aux' || main?.dep === 'auxpass' ? main.head : main;
  if (clause === undefined || ownSubject(clause) === null) return [];
  if (rest.some((t) => (isVerbal(t) && clauseCue(reading.cues, t) !== null) || (reading.quoteOf[t.i] ?? -1) >= 0))
    return [];
  return [{ from: at + 2, to: sentence.endToken }];
}

/** "Before leaving, X said …", "Asked whether S, X said …": every verb before the cue only says when or on what occasion. */
function isSetting(said: readonly Token[], cue: Token): boolean {
  const verbs = said.filter((t) => isVerbal(t) && t.dep !== 'aux' && t.dep !== 'auxpass' && t.dep !== 'amod');
  return (
    verbs.length > 0 &&
    verbs.every((t) => {
      let at = t;
      for (let step = 0; step < 12 && at.head.i !== cue.i; step++) {
        if (at.head.i === at.i) return false;
        at = at.head;
      }
      return at.head.i === cue.i && (['prep', 'npadvmod', 'nsubj', 'agent'].includes(at.dep) || isMarkedAdverbial(at));
    })
  );
}

function isMarkedAdverbial(clause: Token): boolean {
  if (clause.dep !== 'advcl') return false;
  const mark = child(clause, 'mark', 'advmod');
  return clause.tag === 'VBN' || clause.tag === 'VBG' || (mark !== null && mark.i < clause.i && mark.lower !== 'so');
}

/** Where the cue's clause starts, and a subject the tree does not give. */
function clauseStart(
  reading: Reading,
  sentence: Sentence,
  verb: Token,
): { readonly at: number; readonly subject: Token | null } | null {
  const { tokens } = reading.doc;
  const subject = subjectOf(verb);
  const own = ownSubject(verb);
  // Inversion: "…," said the minister.
  if (own !== null && own.i > verb.i) return isBoundary(tokens[verb.i - 1]) ? { at: verb.i, subject: null } : null;
  if (own !== null) {
    let at = own.leftEdge.i;
    // "the newspaper Haaretz": the tree may part the noun from the name.
    while (at > sentence.startToken && own.leftEdge.i - at < 6 && NOMINAL_TAG.test(tokens[at - 1]?.tag ?? '')) at--;
    if (isBoundary(tokens[at - 1])) return { at, subject: null };
  }
  if (own === null && isBoundary(tokens[verb.i - 1]) && verb.i > sentence.startToken) {
    const next = tokens.slice(verb.i + 1, verb.i + 8).find((t) => t.pos === 'PROPN' || t.pos === 'NOUN');
    if (next !== undefined && verb.rightEdge.i >= next.i) return { at: verb.i, subject: subject ?? headOf(next) };
  }
  // The tree lost the subject: everything from the last comma or mark up to the verb is one noun phrase.
  if (own === null) {
    let at = verb.i - 1;
    while (at > sentence.startToken && !isBoundary(tokens[at]) && verb.i - at < 20) {
      if (isVerbal(tokens[at]!)) return null;
      at--;
    }
    if (!isBoundary(tokens[at]) || at + 1 >= verb.i) return null;
    const phrase = tokens.slice(at + 1, verb.i);
    const head = phrase.find((t) => t.pos !== 'ADV' && (t.head.i <= at || t.head.i >= verb.i));
    return head === undefined ? null : { at: at + 1, subject: head };
  }
  return null;
}

function headOf(token: Token): Token {
  let at = token;
  while (['compound', 'amod', 'nmod', 'poss'].includes(at.dep) && at.head.i !== at.i) at = at.head;
  return at;
}

function isBoundary(token: Token | undefined): boolean {
  return token !== undefined && /^[,"“”»'’–—-]+$/u.test(token.text);
}

/** "that" within reach of a verb of saying whose clause the tree hung elsewhere. */
function unattachedThat(reading: Reading, sentence: Sentence, verb: Token): TokenRange | null {
  const { tokens } = reading.doc;
  const reach = Math.min(sentence.endToken, verb.i + 14);
  for (let i = verb.i + 1; i < reach; i++) {
    const token = tokens[i]!;
    if (token.lower === 'that' && token.pos === 'SCONJ' && !(token.head.dep === 'acl' && token.head.head.i > verb.i)) {
      const clause = token.head;
      const rest = tokens.slice(clause.rightEdge.i, sentence.endToken).find((t) => /^[,;.:]$/u.test(t.text));
      const to = rest?.i ?? sentence.endToken;
      return to > i + 1 ? { from: i, to } : null;
    }
    if (isVerbal(token) && token.dep !== 'acl' && token.dep !== 'advcl') return null;
  }
  return null;
}
