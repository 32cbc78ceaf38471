// English: every section of the form, filled in.
import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { cues } from './cues.ts';
import { deeds } from './deeds.ts';
import { gazetteer } from './gazetteer.ts';
import { lexicon } from './lexicon.ts';
import { numbers } from './numbers.ts';
import { obligations } from './obligations.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';

export const english: Language = {
  tag: 'en',
  cues,
  gazetteer,
  calendar,
  numbers,
  lexicon,
  obligations,
  deeds,
  provenance,
  reference,
};
