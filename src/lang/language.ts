// The form a language fills in: its words as data, one section per file, the same names in every language.
import type { Calendar } from './calendar.ts';
import type { CueLexicon } from './cues.ts';
import type { Deeds } from './deeds.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Lexicon } from './lexicon.ts';
import type { NumberWords } from './numbers.ts';
import type { Obligations } from './obligations.ts';
import type { ProvenanceWords } from './provenance.ts';
import type { Reference } from './reference.ts';
import type { WordKnowledge } from './words.ts';

/** All that the flow knows of a language's words. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly cues: CueLexicon;
  readonly gazetteer: Gazetteer;
  readonly calendar: Calendar;
  readonly numbers: NumberWords;
  readonly lexicon: Lexicon;
  readonly obligations: Obligations;
  readonly deeds: Deeds;
  readonly provenance: ProvenanceWords;
  /** Word tables, where whoever binds the language gives them; the lexicon alone decides where there are none. */
  readonly words?: WordKnowledge;
  readonly reference: Reference;
}
