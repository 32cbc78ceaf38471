// A statement: the smallest stretch of a report that states one matter, with who says so.
import type { Quantity, TimeExpression } from '../analysis/index.ts';
import type { Citation, Range } from '../evidence/index.ts';
import type { CueForce } from '../lang/cues.ts';

/** PARC: how content is reported; `own-voice` when the document states it on nobody's authority. */
export type Form = 'direct' | 'indirect' | 'mixed' | 'own-voice';

/** What saying it does (Searle). */
export type SpeechAct = 'assertive' | 'directive' | 'commissive' | 'expressive' | 'declaration';

/** FactBank: certainty and polarity relative to the statement's source; Uu where it is not said. */
export type Factuality = 'CT+' | 'CT-' | 'PR+' | 'PR-' | 'PS+' | 'PS-' | 'Uu';

/** What a cue does with its content. */
export type Force = CueForce;

/** One mouth of the chain: who, by which words, through which channel. */
export interface AttributionLink {
  /** Actor id; null when the text reports speech without giving its speaker. */
  readonly source: string | null;
  readonly sourceCitation: Citation | null;
  readonly cue: { readonly lemma: string; readonly force: Force; readonly citation: Citation } | null;
  /** "readout", "statement", "post", "interview", … when the text names one. */
  readonly channel: string | null;
  readonly addressees: readonly string[];
  readonly negated: boolean;
  /** When it was said, where the cue's clause says so: "reported on Sunday". */
  readonly time: TimeExpression | null;
  /** Rule id (F1 … F10) with its one-sentence reason and confidence in [0, 1]. */
  readonly rule: string;
  readonly reason: string;
  readonly confidence: number;
}

/** A content word of the statement. Offsets are the document's. */
export interface Term extends Range {
  readonly lemma: string;
  readonly pos: string;
  /** True when the word stands inside a quotation. */
  readonly quoted: boolean;
}

/** Who or what takes part: the syntactic slot made semantic, voice undone. */
export interface Argument extends Range {
  readonly role: 'agent' | 'patient' | 'recipient' | 'oblique' | 'attribute' | 'modifier';
  /** Preposition of an oblique ("in", "against", "for"), else null. */
  readonly preposition: string | null;
  /** Lemma of the head word. */
  readonly head: string;
  /** Lemmas of all content words, head last; anaphora replaced by what they stand for where that is known. */
  readonly lemmas: readonly string[];
  /** Actors it names, resolved. */
  readonly actors: readonly string[];
}

export type Modality = 'will' | 'would' | 'may' | 'must' | 'should' | 'can' | 'ready' | 'want' | null;

/** What is stated, as data; everything that later rooms compare. */
export interface Proposition {
  /** Head verb or event noun, lemma; null for a fragment. */
  readonly predicate: (Range & { readonly lemma: string; readonly pos: 'VERB' | 'NOUN' | 'ADJ' }) | null;
  readonly arguments: readonly Argument[];
  readonly terms: readonly Term[];
  /** All actors mentioned in the statement (resolved), sorted. */
  readonly actors: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** Place names (normalised lemma), sorted. */
  readonly places: readonly string[];
  readonly negated: boolean;
  readonly modality: Modality;
  readonly tense: 'past' | 'present' | 'future' | null;
  /** The condition under which it holds ("if …", "in the event of …"), else null. */
  readonly condition: Citation | null;
  /** Predicate lemmas of the clauses that govern this one within the same content ("agreed" over "to release"), innermost first. */
  readonly governors: readonly {
    readonly lemma: string;
    readonly force: Force | null;
    readonly negated: boolean;
    readonly agents: readonly string[];
  }[];
}

/** One statement. */
export interface Statement {
  /** `s-` + document id + `-` + start + `-` + end: stable as long as the text is. */
  readonly id: string;
  readonly document: string;
  readonly citation: Citation;
  /** Index of the sentence and kind of block it stands in. */
  readonly sentence: number;
  readonly block: 'title' | 'heading' | 'paragraph' | 'list-item' | 'caption' | 'quote';
  readonly form: Form;
  /** The mouths, outermost first; empty for the document's own voice. The last one is the source. */
  readonly chain: readonly AttributionLink[];
  readonly speechAct: SpeechAct;
  readonly factuality: Factuality;
  readonly polarity: 'affirmed' | 'denied';
  readonly proposition: Proposition;
}
