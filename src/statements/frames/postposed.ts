// F1: what is said before its verb of saying ("S, the ministry said in a note"): its stretch, its speaker, what goes on behind.
import type { Sentence } from '../../analysis/index.ts';
import type { Source } from '../attribution.ts';
import { clauseCue } from '../cue-index.ts';
import type { Reading } from '../reading.ts';
import { sourceOf } from '../sources.ts';
import { child, children, isVerbal, ownSubject, subjectOf } from '../syntax.ts';
import type { Token, TokenRange } from '../tokens.ts';
import { verbSource } from './relation.ts';

/** So many words and no verb are a setting ("In a long letter to the council") or a misreading. */
const LONGEST_FRAGMENT = 5;
const NOMINAL_TAG = /^(?:DT|JJ|NNP?S?|CD|HYPH)$/;

/**
 * The stretch before ", the ministry said in a statement". Needs a comma or closing mark right before the cue's clause and
 * a verb in what precedes, so that "Earlier, the ministry said" is not taken for it.
 */
export function postposedContent(
  reading: Reading,
  sentence: Sentence,
  verb: Token,
  hasClause: boolean,
): { content: TokenRange; announcing: TokenRange; source: Source } | null {
  if (verb.dep === 'relcl' || verb.dep === 'acl' || (reading.quoteOf[verb.i] ?? -1) >= 0) {
    if (!hasClause || verb.dep === 'relcl') return null;
  }
  if (ownSubject(verb) === null && verb.dep !== 'ROOT' && verb.dep !== 'ccomp' && verb.dep !== 'parataxis') return null;
  const lemma = verb.lemma.toLowerCase();
  if (child(verb, 'xcomp') !== null) return null;
  const objects = children(verb, 'dobj').filter((object) => object.i > verb.i);
  if (objects.length > 0 && !reading.cues.hearers.has(lemma) && !hasClause) return null;
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
  const verbless = !said.some((t) => isVerbal(t) || t.tag === 'TO');
  const told = isInverted(verb, said) || closesHeadline(reading, sentence, verb, said);
  if (!hasClause && !quotedWhole && verbless && !told) return null;
  if (!quotedWhole && isSetting(said, verb)) return null;
  const source = start.subject === null ? verbSource(reading, verb) : sourceOf(reading, start.subject);
  return { content, announcing: { from: start.at, to: verb.i + 1 }, source };
}

/** "The vote marks the end of it, said Jane Doe": inversion behind a comma is left to saying, where the tagger saw no verb too. */
function isInverted(verb: Token, said: readonly Token[]): boolean {
  return said.filter((t) => t.isAlpha).length > LONGEST_FRAGMENT && invertedSubject(verb) !== null;
}

/** The subject behind a verb that a comma or mark stands right before. */
function invertedSubject(verb: Token): Token | null {
  if (!isBoundary(verb.doc.tokens[verb.i - 1])) return null;
  return children(verb, 'nsubj').find((s) => s.i > verb.i && s.leftEdge.i === verb.i + 1) ?? null;
}

/** "Next round 'very near,' minister says": a headline leaves out "is". */
function closesHeadline(reading: Reading, sentence: Sentence, verb: Token, said: readonly Token[]): boolean {
  const kind = reading.analysis.document.blocks[sentence.block]?.kind;
  if (kind !== 'title' && kind !== 'heading') return false;
  const rest = reading.doc.tokens.slice(verb.i + 1, sentence.endToken);
  return said.filter((t) => t.isAlpha).length >= 3 && !rest.some((t) => t.isAlpha);
}

/** "S, X said, and T": a second clause that "and" joins to the first goes on with it, unless it has a speaker of its own. */
export function goingOn(reading: Reading, sentence: Sentence, verb: Token): readonly TokenRange[] {
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
  // Inversion: "…," said the minister. The tree may hang what is said on the verb as a subject too.
  const behind = invertedSubject(verb);
  if (behind !== null && behind.i !== own?.i) return { at: verb.i, subject: behind };
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
