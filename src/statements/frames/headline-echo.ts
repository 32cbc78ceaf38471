// F7-headline with a description for a source ("— news agency"): the medium or unnamed source that the report below cites.
import type { Actor } from '../../analysis/index.ts';
import type { Reading } from '../reading.ts';

/** Fills headline sources that name nobody from the first source of the same kind in the text. */
export function describedHeadlineSources(reading: Reading): void {
  for (const [index, attribution] of reading.attributions.entries()) {
    if (attribution.rule !== 'F7-headline' || attribution.source.actor !== null) continue;
    const { from = 0, to = 0 } = attribution.announcing[0] ?? {};
    const noun = reading.doc.tokens.slice(from, to).findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
    if (noun === undefined) continue;
    const fits = (actor: Actor | undefined): boolean =>
      actor !== undefined &&
      (reading.cues.media.has(noun.lemma.toLowerCase()) ? actor.kind === 'medium' : actor.kind === 'unnamed');
    const cited = reading.speakers.find((speaker) => fits(reading.actors.get(speaker.source.actor ?? '')));
    if (cited === undefined) continue;
    reading.attributions[index] = { ...attribution, source: { ...attribution.source, actor: cited.source.actor } };
  }
}
