// F7-turn: interviews and transcripts, where each paragraph opens with who speaks and a colon ("Q: …", "The admiral: …").
import type { Sentence } from '../../analysis/index.ts';
import { type Attribution, NOBODY, type Source } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { isVerbal } from '../syntax.ts';
import type { Token } from '../tokens.ts';
import { nameSource } from './according.ts';
import type { Rule } from './relation.ts';

const F7_TURN: Rule = {
  rule: 'F7-turn',
  reason: 'paragraphs open with who speaks and a colon, one after the other',
  confidence: 0.75,
};

/** Longest opening before the colon, in tokens. */
const OPENING = 7;

/** What one turn of an interview says; null outside interviews. A lone paragraph with a colon is none. */
export function turnAttribution(reading: Reading, sentence: Sentence): Attribution | null {
  const colon = opens(reading, sentence);
  if (colon === null || !isDialogue(reading, sentence)) return null;
  const { sentences, document } = reading.analysis;
  let last = sentence;
  for (let n = sentence.index + 1; sentences[n]?.block === sentence.block; n++) last = sentences[n]!;
  if (document.blocks[sentence.block]?.kind === 'title') return null;
  const content = { from: colon.i + 1, to: last.endToken };
  const opening = reading.doc.tokens.slice(sentence.startToken, colon.i);
  return {
    ...F7_TURN,
    source: speakerOf(reading, opening) ?? label(opening),
    cue: { token: colon.i, lemma: ':', force: 'assert', range: { start: colon.start, end: colon.end } },
    factuality: 'CT+',
    negated: false,
    addressees: [],
    content: [content],
    announcing: [{ from: sentence.startToken, to: content.from }],
    pureCue: true,
  };
}

/** The colon behind who speaks at the start of a paragraph. */
function opens(reading: Reading, sentence: Sentence): Token | null {
  const { sentences } = reading.analysis;
  if (sentences[sentence.index - 1]?.block === sentence.block) return null;
  const opening = reading.doc.tokens.slice(
    sentence.startToken,
    Math.min(sentence.endToken, sentence.startToken + OPENING),
  );
  const at = opening.findIndex((t) => t.text === ':');
  if (at < 1 || sentence.startToken + at + 1 >= sentence.endToken) return null;
  const before = opening.slice(0, at);
  if (before.some((t) => isVerbal(t) && t.dep !== 'amod')) return null;
  return isTurn(reading, before) || speakerOf(reading, before) !== null ? opening[at]! : null;
}

function isTurn(reading: Reading, opening: readonly Token[]): boolean {
  const words = opening.filter((t) => !t.isPunct && !t.isSpace);
  return words.length === 1 && reading.cues.turns.has(words[0]!.lower);
}

/** Nobody known, named by the words before the colon. */
function label(opening: readonly Token[]): Source {
  const words = opening.filter((t) => !t.isPunct && !t.isSpace);
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined
    ? NOBODY
    : { ...NOBODY, range: { start: first.start, end: last.end } };
}

/** Nobody for "Q" and "A": the text does not say there who asks and who answers. */
function speakerOf(reading: Reading, opening: readonly Token[]): Source | null {
  return isTurn(reading, opening) ? null : nameSource(reading, opening);
}

/** The paragraph before or behind opens with a speaker too. */
function isDialogue(reading: Reading, sentence: Sentence): boolean {
  const { sentences } = reading.analysis;
  const previous = sentences[sentence.index - 1];
  const before = sentences.findLast((s) => s.block === previous?.block && s.index < sentence.index);
  const opener = before === undefined ? undefined : firstOf(reading, before);
  let next = sentence.index + 1;
  while (sentences[next]?.block === sentence.block) next++;
  const behind = sentences[next];
  return [opener, behind].some((other) => other !== undefined && opens(reading, other) !== null);
}

function firstOf(reading: Reading, sentence: Sentence): Sentence {
  const { sentences } = reading.analysis;
  let at = sentence.index;
  while (at > 0 && sentences[at - 1]?.block === sentence.block) at--;
  return sentences[at]!;
}
