// Looks up cue words: a verb by its lemma with its particle ("rule out" before "rule"), a noun by its lemma.
import type { Cue, CueLexicon } from '../lang/cues.ts';
import { child } from './syntax.ts';
import type { Token } from './tokens.ts';

/** Cue words by lemma. */
export interface CueIndex {
  readonly verbs: ReadonlyMap<string, readonly Cue[]>;
  readonly nouns: ReadonlyMap<string, readonly Cue[]>;
  readonly channels: ReadonlySet<string>;
  readonly hearsay: ReadonlySet<string>;
  readonly evidential: ReadonlySet<string>;
  readonly hearers: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly identifying: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
}

function byLemma(cues: readonly Cue[]): ReadonlyMap<string, readonly Cue[]> {
  const found = new Map<string, Cue[]>();
  for (const cue of cues) {
    const list = found.get(cue.lemma);
    if (list === undefined) found.set(cue.lemma, [cue]);
    else list.push(cue);
  }
  return found;
}

export function indexCues(lexicon: CueLexicon): CueIndex {
  return {
    verbs: byLemma(lexicon.verbs),
    nouns: byLemma(lexicon.nouns),
    channels: new Set(lexicon.channels),
    hearsay: new Set(lexicon.hearsay),
    evidential: new Set(lexicon.evidential),
    hearers: new Set(lexicon.hearers),
    terms: new Set(lexicon.terms),
    identifying: new Set(lexicon.identifying),
    measures: new Set(lexicon.measures),
    media: new Set(lexicon.media),
    labels: new Set(lexicon.labels),
    turns: new Set(lexicon.turns),
  };
}

/** "made it known that S": the adjective of a small clause about "it", which the tree may hang beside the clause that "it" is. */
export function smallPredicate(verb: Token): Token | null {
  return (
    verb.children.find(
      (c) =>
        c.dep === 'ccomp' &&
        (c.pos === 'ADJ' || c.tag === 'VBN') &&
        c.i === verb.i + 2 &&
        c.children.some((s) => s.i === verb.i + 1 && s.lower === 'it'),
    ) ?? null
  );
}

/** The lexicon's lines for a verb. An adjective complement makes one too: "made clear", "made it known". */
export function verbCues(index: CueIndex, verb: Token): readonly Cue[] {
  const lemma = verb.lemma.toLowerCase();
  const particle =
    child(verb, 'prt', 'acomp', 'oprd') ??
    verb.children.find((c) => c.i === verb.i + 1 && c.tag === 'RP') ??
    smallPredicate(verb);
  if (particle !== null && particle !== undefined) {
    const phrasal = index.verbs.get(`${lemma} ${particle.lower}`);
    if (phrasal !== undefined) return phrasal;
    if (particle.dep === 'prt') return [];
  }
  return index.verbs.get(lemma) ?? [];
}

/** The line that lets the verb report a clause or a quotation as speech, or null. */
export function clauseCue(index: CueIndex, verb: Token): Cue | null {
  return verbCues(index, verb).find((cue) => !cue.act && cue.frames.includes('clause')) ?? null;
}

export function nounCues(index: CueIndex, noun: Token): readonly Cue[] {
  return index.nouns.get(noun.lemma.toLowerCase()) ?? [];
}
