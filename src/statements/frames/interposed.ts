// F1: a verb of saying put into the middle of what is said: "The ferry, the minister said, will sail on Friday".
import type { Sentence } from '../../analysis/index.ts';
import type { Attribution } from '../attribution.ts';
import { clauseCue } from '../cue-index.ts';
import { inQuote, type Reading } from '../reading.ts';
import { children, isVerbal, ownSubject } from '../syntax.ts';
import type { Token, TokenRange } from '../tokens.ts';
import { byVerb, type Rule } from './relation.ts';

const F1_INTERPOSED: Rule = {
  rule: 'F1-interposed',
  reason: 'a verb of saying with its subject stands between commas inside the clause it reports',
  confidence: 0.85,
};

/** Openers of a clause that holds for what is said, never for the saying. */
const CONDITIONS = new Set(['if', 'unless', 'although', 'though', 'because', 'whether', 'while']);

/** Tokens from the verb to the comma that closes the insertion: "said in a statement on Friday". */
const LONGEST = 12;

/** The clause around an inserted cue, or null. */
export function interposedAttribution(reading: Reading, sentence: Sentence, verb: Token): Attribution | null {
  const cue = clauseCue(reading.cues, verb);
  if (cue === null || !/^VB[DZP]$/.test(verb.tag) || !isVerbal(verb) || inQuote(reading, verb)) return null;
  const objects = reading.cues.hearers.has(verb.lemma.toLowerCase()) ? [] : children(verb, 'dobj');
  if ([...children(verb, 'ccomp', 'xcomp'), ...objects].some((c) => c.i > verb.i)) return null;
  const subject = ownSubject(verb);
  if (subject === null || (subject.pos === 'PRON' && /^(?:who|which|that|i|we)$/.test(subject.lower))) return null;
  const insertion = insertionOf(
    reading,
    sentence,
    Math.min(subject.leftEdge.i, verb.i),
    Math.max(subject.rightEdge.i, verb.i),
  );
  if (insertion === null) return null;
  const content = around(reading, sentence, insertion) ?? behind(reading, sentence, verb, insertion);
  return content === null
    ? null
    : byVerb(reading, F1_INTERPOSED, verb, cue, content, { pureCue: true, announcing: [insertion] });
}

/** From comma to comma, the commas not included. */
function insertionOf(reading: Reading, sentence: Sentence, from: number, last: number): TokenRange | null {
  const { tokens } = reading.doc;
  if (from <= sentence.startToken || !isComma(tokens[from - 1])) return null;
  for (let i = last + 1; i < Math.min(sentence.endToken, last + LONGEST); i++) {
    const token = tokens[i]!;
    if (isComma(token)) return { from, to: i };
    if (isVerbal(token) || inQuote(reading, token)) return null;
  }
  return null;
}

function isComma(token: Token | undefined): boolean {
  return token !== undefined && /^(?:,|[–—]|--)$/u.test(token.text);
}

/** "On Friday, the minister said, the ferry sailed": the tree hangs the verb of saying on the clause behind it. */
function behind(
  reading: Reading,
  sentence: Sentence,
  verb: Token,
  insertion: TokenRange,
): readonly TokenRange[] | null {
  const { head } = verb;
  if (verb.dep !== 'parataxis' && verb.dep !== 'ccomp' && verb.dep !== 'advcl') return null;
  if (head.i < insertion.to || head.i >= sentence.endToken || ownSubject(head) === null) return null;
  const before = reading.doc.tokens.slice(sentence.startToken, insertion.from);
  const said = { from: insertion.to + 1, to: sentence.endToken };
  // "If S, the minister said, T": a condition is part of what is said; "When S" may be the occasion of saying it.
  if (CONDITIONS.has(before[0]?.lower ?? '') && before[0]?.dep === 'mark')
    return [{ from: sentence.startToken, to: insertion.from - 1 }, said];
  if (before.some((t) => /^(?:VB[DZP]|MD)$/.test(t.tag))) return null;
  return [said];
}

/** What stands before and behind an insertion up to a semicolon, when one clause runs through it; null otherwise. */
export function around(reading: Reading, sentence: Sentence, insertion: TokenRange): readonly TokenRange[] | null {
  const { tokens } = reading.doc;
  const stop = (i: number): boolean => tokens[i]!.text === ';';
  let from = insertion.from;
  while (from > sentence.startToken && !stop(from - 1)) from--;
  let to = insertion.to;
  while (to < sentence.endToken && !stop(to)) to++;
  const before = tokens.slice(from, insertion.from);
  const after = tokens.slice(insertion.to, to);
  const finite = (t: Token): boolean => /^(?:VB[DZP]|MD)$/.test(t.tag) && t.dep !== 'relcl';
  // Through, not beside: no main clause of its own stands before.
  const whole = before.some((t) => finite(t) && (t.dep === 'ROOT' || t.dep === 'ccomp' || t.dep === 'conj'));
  if (whole || !before.some((t) => t.isAlpha) || !after.some(finite)) return null;
  // "On Friday, the minister said, …": what stands before belongs to the saying.
  const held = before.some((t) => t.isAlpha && t.head.i >= insertion.to && t.head.i < to);
  if (!held && !isLostSubject(before, after)) return null;
  if (after.some((t) => inQuote(reading, t)) && before.some((t) => inQuote(reading, t))) return null;
  return [
    { from, to: insertion.from - 1 },
    { from: insertion.to + 1, to },
  ].filter((range) => range.from < range.to);
}

/** "Voters, the mayor said, do not mind": a finite verb right behind the insertion has its subject before it, whatever the tree. */
function isLostSubject(before: readonly Token[], after: readonly Token[]): boolean {
  const next = after.slice(1).find((t) => t.pos !== 'ADV');
  const last = before.findLast((t) => t.isAlpha);
  const opens = before.some((t) => ['nsubj', 'csubj', 'nsubjpass', 'dep', 'intj'].includes(t.dep) || t.tag === 'VBG');
  return next !== undefined && /^(?:VB[DZP]|MD)$/.test(next.tag) && last !== undefined && last.pos !== 'VERB' && opens;
}
