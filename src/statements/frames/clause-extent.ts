// How far the clause behind a verb of saying reaches: up to another speaker, over what is coordinated with it.
import { clauseCue, verbCues } from '../cue-index.ts';
import type { Reading } from '../reading.ts';
import { sourceOf } from '../sources.ts';
import { auxiliaries, child, children, isVerbal, ownSubject, parallelVerb } from '../syntax.ts';
import type { Token } from '../tokens.ts';

/** Openers of a clause that sets one account against another. */
const CONTRASTS = new Set(['while', 'whereas', 'although', 'though']);
/** Tokens of a clause that are searched for another speaker; longer sentences are lists or no sentences. */
const LONGEST_CLAUSE = 200;

/** "said the party was calm and urged that all stay": what cannot speak does not urge; the one who said does. */
export function isSecondCue(reading: Reading, verb: Token, clause: Token, next: Token): boolean {
  if (next.i < clause.i || next.tag !== verb.tag || child(next, 'aux', 'auxpass') !== null) return false;
  if (clauseCue(reading.cues, next) === null || (reading.quoteOf[next.i] ?? -1) >= 0) return false;
  const subject = ownSubject(clause);
  return subject !== null && subject.pos === 'NOUN' && sourceOf(reading, subject).actor === null;
}

/**
 * "told us that the ministry believes S, and that T": a second "that" goes with the first, not with the bare clause between
 * them that the tree coordinates it with.
 */
function goesBackToThat(verb: Token, clause: Token, next: Token): boolean {
  return hasThat(next) && !hasThat(clause) && verb.dep === 'ccomp' && hasThat(verb);
}

function hasThat(token: Token): boolean {
  return child(token, 'mark')?.lower === 'that';
}

/** Up to a verb that the tree coordinates with the content and whose form goes with the cue ("said talks would resume and urged"). */
export function contentEnd(reading: Reading, verb: Token, clause: Token): number {
  const next = children(clause, 'conj').find(
    (c) =>
      (ownSubject(c) === null && (parallelVerb(c)?.i === verb.i || isSecondCue(reading, verb, clause, c))) ||
      goesBackToThat(verb, clause, c),
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
export function hasSemicolon(reading: Reading, from: number, to: number): boolean {
  return reading.doc.tokens.slice(from, to).some((t) => t.text === ';' && (reading.quoteOf[t.i] ?? -1) < 0);
}

/** ", and Iran agreed": a bare answer belongs to what it answers. */
function isAnswer(reading: Reading, verb: Token): boolean {
  const answers = verbCues(reading.cues, verb).some((cue) => ['agree', 'refuse', 'reject'].includes(cue.force));
  return answers && verb.rights.every((r) => r.isPunct);
}

/** 'said that the two "would talk more," but "the leaders decide"': a second quotation with all of its clause inside. */
function isNextQuotation(reading: Reading, verb: Token, next: Token): boolean {
  const quote = reading.quotes[reading.quoteOf[next.i] ?? -1];
  const subject = ownSubject(next);
  if (quote === undefined || subject === null || (reading.quoteOf[verb.i] ?? -1) >= 0) return false;
  return quote.from > verb.i && subject.i >= quote.from && quote.from - verb.rightEdge.i <= 1;
}

/** A second clause that the tree hangs on the verb of saying ("said X would …, and Y would …") belongs to what is said. */
export function coordinatedEnd(reading: Reading, verb: Token, content: Token): number {
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
    // "told us that X believes S, and that T": T goes with what X believes, as a second thing told.
    if (hasThat(next) && verb.dep === 'ccomp' && hasThat(verb)) continue;
    const marked = hasThat(next) || isAnswer(reading, next) || isNextQuotation(reading, verb, next);
    if (shifted || marked) end = Math.max(end, next.rightEdge.i + 1);
  }
  return end;
}
