// What is looked at to tell whether a word in a frame tells an attitude: the word, its frame, its holder, what it is about.
import type { CueFrame } from '../../lang/cues.ts';
import { nounCues, verbCues } from '../cue-index.ts';
import type { Reading } from '../reading.ts';
import { sourceOf } from '../sources.ts';
import { child, children, isNegated, isPassive, isVerbal } from '../syntax.ts';
import type { Token } from '../tokens.ts';
import { type Candidate, lemmaOf } from './attitude-candidates.ts';
import { holding } from './minds.ts';

/**
 * Names of what holds for a candidate: `kind=value`, two kinds joined by `&`. The weights of a language
 * (`AttitudeLexicon.weights`) are keyed by them; names nobody weighed count nothing.
 */
export function featuresOf(
  reading: Reading,
  { frame, cue, beside, bringer, holder, attribution }: Candidate,
  told: Told,
): readonly string[] {
  const word = lemmaOf(cue);
  const brings = bringing(cue, bringer);
  const held = holder === null ? 'none' : kindOf(reading, holder);
  const about = bringer.dep === 'prep' ? (child(bringer, 'pobj') ?? bringer) : bringer;
  const found = [
    `frame=${frame}`,
    `brings=${frame},${brings}`,
    `word=${frame},${word}`,
    `word&brings=${frame},${word},${brings}`,
    `held=${frame},${held}`,
    `about=${frame},${kindOf(reading, about)}`,
    `word&about=${word},${kindOf(reading, about)}`,
    `word&what=${word},${about.lemma.toLowerCase()}`,
    `dep=${frame},${cue.dep}`,
    `dep&tag=${cue.dep},${cue.tag}`,
  ];
  if (holder !== null) {
    const holds = holding(reading, holder);
    found.push(`holds=${frame},${holds}`, `holds&word=${holds},${word}`);
  }
  for (const listed of lists(reading, cue, brings))
    found.push(`listed=${frame},${listed}`, `listed&brings=${listed},${brings}`);
  found.push(...besideTold(reading, cue, told));
  if (beside !== null)
    found.push(`beside=${frame},${beside.lemma.toLowerCase()}`, `word&beside=${word},${beside.lemma.toLowerCase()}`);
  if (cue.dep === 'xcomp' || cue.dep === 'advcl' || cue.dep === 'conj' || cue.dep === 'pcomp')
    found.push(`under=${cue.dep},${cue.head.lemma.toLowerCase()}`);
  if (isVerbal(cue)) {
    if (isNegated(cue)) found.push('negated');
    for (const aux of children(cue, 'aux')) found.push(`aux=${aux.lower}`);
    for (const prep of children(cue, 'prep', 'dative'))
      if (prep.i > cue.i) found.push(`word&prep=${word},${prep.lower}`);
    const object = child(cue, 'dobj');
    if (object !== null) {
      found.push(`word&object=${word},${object.lemma.toLowerCase()}`);
      for (const prep of children(object, 'prep'))
        found.push(`object&prep=${object.lemma.toLowerCase()},${prep.lower}`);
    }
  } else {
    found.push(`number=${frame},${cue.tag}`, `det=${frame},${child(cue, 'det')?.lower ?? 'none'}`);
  }
  if ((reading.quoteOf[cue.i] ?? -1) >= 0) found.push('inside quotation');
  if (attribution.content.some((r) => quoted(reading, r.from, r.to)))
    found.push('about quotation', `frame&quotation=${frame}`);
  const sentence = reading.analysis.sentences[reading.sentenceOf[cue.i] ?? -1];
  const block = reading.analysis.document.blocks[sentence?.block ?? -1]?.kind ?? 'paragraph';
  if (block !== 'paragraph') found.push(`block=${block}`);
  return found;
}

function bringing(cue: Token, bringer: Token): string {
  if (bringer.i === cue.i) return 'nothing';
  if (bringer.dep === 'prep' || bringer.dep === 'dative' || bringer.dep === 'prt') return bringer.lower;
  if (bringer.dep === 'xcomp' || bringer.dep === 'acl' || bringer.dep === 'ccomp') {
    if (children(bringer, 'aux').some((aux) => aux.tag === 'TO')) return `${bringer.dep} to`;
    const mark = child(bringer, 'mark')?.lower ?? bringer.leftEdge.lower;
    return /^(?:that|whether|if|how|why|what|who|where|when|which)$/.test(mark)
      ? `${bringer.dep} ${mark}`
      : `${bringer.dep} ${bringer.tag === 'VBG' ? 'ing' : 'bare'}`;
  }
  return bringer.dep;
}

/** Who or what a word stands for, coarsely. */
function kindOf(reading: Reading, token: Token): string {
  if (token.pos === 'PRON' || token.tag === 'PRP$') return token.lower;
  if (token.entityType !== '') return token.entityType;
  if (reading.cues.channels.has(token.lemma.toLowerCase())) return 'document';
  if (isVerbal(token)) return 'clause';
  const cue = nounCues(reading.cues, token)[0];
  if (cue !== undefined) return `told ${cue.force}`;
  if (token.pos === 'NOUN' || token.pos === 'PROPN') {
    if (sourceOf(reading, token).actor !== null) return `actor ${token.tag}`;
    return token.tag;
  }
  return token.pos;
}

/** The lists of the language the word stands in, and whether they give it this frame. */
function lists(reading: Reading, cue: Token, brings: string): readonly string[] {
  const { attitudes } = reading.language.cues;
  const found: string[] = [];
  if (isVerbal(cue))
    for (const line of verbCues(reading.cues, cue)) found.push(`${line.act ? 'act' : 'speech'} ${line.force}`);
  if (cue.pos === 'NOUN') for (const line of nounCues(reading.cues, cue)) found.push(`noun ${line.force}`);
  const rows = isVerbal(cue) ? attitudes.verbs : cue.pos === 'NOUN' ? attitudes.nouns : attitudes.adjectives;
  const word = lemmaOf(cue);
  let fits = false;
  let known = false;
  for (const row of rows) {
    if (row.lemma !== word) continue;
    known = true;
    fits ||= row.frames.some((frame) => BRINGS[frame].test(brings)) || row.prepositions.includes(brings);
  }
  if (known) found.push(fits ? 'fits' : 'other frame');
  if (isVerbal(cue) && isPassive(cue) && attitudes.passives.includes(word)) found.push('passive');
  return found;
}

const BRINGS: Readonly<Record<CueFrame, RegExp>> = {
  clause: /^(?:ccomp|acl (?!to|ing)|xcomp (?!to|ing))/,
  infinitive: /(?:xcomp|ccomp|acl) to$/,
  gerund: / ing$/,
  object: /^dobj$/,
  as: /^(?:oprd|as)$/,
  preposition: /^$/,
};

/** Cues of saying that are settled, by sentence: a word beside one is judged by it. */
export type Told = ReadonlyMap<number, readonly number[]>;

export function toldIn(reading: Reading): Told {
  const told = new Map<number, number[]>();
  for (const { cue } of reading.attributions) {
    if (cue === null) continue;
    const sentence = reading.sentenceOf[cue.token] ?? -1;
    const held = told.get(sentence);
    if (held === undefined) told.set(sentence, [cue.token]);
    else held.push(cue.token);
  }
  return told;
}

function besideTold(reading: Reading, cue: Token, told: Told): readonly string[] {
  const cues = told.get(reading.sentenceOf[cue.i] ?? -1) ?? [];
  const found: string[] = [];
  if (cues.some((i) => i < cue.i)) found.push('told before');
  if (cues.some((i) => i > cue.i)) found.push('told after');
  if (cues.includes(cue.head.i)) found.push(`under told=${cue.dep}`);
  return found;
}

function quoted(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.marked[i] === 1) return true;
  return false;
}
