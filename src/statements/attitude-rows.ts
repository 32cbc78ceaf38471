// Every place where an attitude could be told, with what speaks for and against it: what the weights of a language are made from.
import type { Analysis } from '../analysis/index.ts';
import type { Range } from '../evidence/index.ts';
import type { Language } from '../lang/language.ts';
import { readAttributions } from './attribute.ts';
import { draw } from './drawn.ts';
import { candidatesAt } from './frames/attitude-candidates.ts';
import { featuresOf, toldIn } from './frames/attitude-features.ts';

/** One word in one frame. Ranges are half-open, in UTF-16 units of the document's text. */
export interface AttitudeRow {
  /** Index of the word's token. */
  readonly token: number;
  readonly cue: Range;
  readonly content: readonly Range[];
  /** As `AttitudeLexicon.weights` names them. */
  readonly features: readonly string[];
}

/** The candidates of a document beside its settled cues of saying, and those cues. Pure; linear in the document. */
export function attitudeRows(
  analysis: Analysis,
  language: Language,
): { readonly rows: readonly AttitudeRow[]; readonly settled: readonly Range[] } {
  const reading = readAttributions(analysis, language);
  const { doc } = reading;
  const told = toldIn(reading);
  const taken = new Set(reading.attributions.flatMap(({ cue }) => (cue === null ? [] : [cue.token])));
  const rows: AttitudeRow[] = [];
  for (const token of doc.tokens) {
    if (taken.has(token.i)) continue;
    for (const candidate of candidatesAt(reading, token)) {
      const { words } = draw(reading, candidate.attribution);
      if (words.size === 0) continue;
      const content = [...words].map((i) => ({ start: doc.token(i).start, end: doc.token(i).end }));
      const features = featuresOf(reading, candidate, told);
      rows.push({ token: token.i, cue: { start: token.start, end: token.end }, content, features });
    }
  }
  const settled = [...taken].map((i) => ({ start: doc.token(i).start, end: doc.token(i).end }));
  return { rows, settled };
}
