// What goes wrong in attributions, by kind: what was missed, cut otherwise, given to another source, or found where nothing is.
import type { WordRelation } from './polnear-gold.ts';
import type { Kinds } from './polnear-kinds.ts';
import { CUE_KINDS, type CueKind } from './polnear-kinds.ts';
import { type Matching, ofGold, type Predicted, sameSource, shared } from './polnear-score.ts';

/** Every kind of error, in the order of the table. */
export const ERRORS = [
  ...CUE_KINDS.map((kind): `missed: ${CueKind}` => `missed: ${kind}`),
  'merged: told as part of another relation',
  'split: a second relation within one',
  'span: too short',
  'span: too long',
  'source: none found',
  'source: given, though the text gives none',
  'source: a plural, taken for something else',
  'source: a pronoun, taken for something else',
  'source: a name nearer to the cue',
  'source: another',
  'extra: by a frame of speech',
  'extra: by a frame of attitudes',
  'extra: a quotation without a cue',
] as const;
export type ErrorKind = (typeof ERRORS)[number];

/** One error; `wanted` or `found` is null where there is none. */
export interface AttributionError {
  readonly kind: ErrorKind;
  readonly wanted: WordRelation | null;
  readonly found: Predicted | null;
}

/** All errors of one matched article. A relation is in several only where both its span and its source are wrong. */
export function errorsOf(matching: Matching, kinds: Kinds): AttributionError[] {
  const errors: AttributionError[] = [];
  const paired = new Map([...matching.loose].map(([wanted, found]) => [found, wanted]));
  for (const wanted of matching.gold) {
    const found = matching.loose.get(wanted) ?? null;
    if (found === null) {
      const taken = matching.found.find((one) => paired.has(one) && ofGold(wanted, one) >= 0.3) ?? null;
      errors.push(
        taken === null
          ? { kind: `missed: ${kinds.cue(wanted.cue)}`, wanted, found: null }
          : { kind: 'merged: told as part of another relation', wanted, found: taken },
      );
      continue;
    }
    const both = shared(wanted.content, found.content);
    if (both < wanted.content.size * 0.8) errors.push({ kind: 'span: too short', wanted, found });
    else if (both < found.content.size * 0.8) errors.push({ kind: 'span: too long', wanted, found });
    if (!sameSource(wanted, found)) errors.push({ kind: sourceError(wanted, found, kinds), wanted, found });
  }
  for (const found of matching.found) {
    if (paired.has(found)) continue;
    const within = matching.gold.find((one) => shared(one.content, found.content) * 2 > found.content.size);
    errors.push(
      within === undefined
        ? { kind: extra(found), wanted: null, found }
        : { kind: 'split: a second relation within one', wanted: within, found },
    );
  }
  return errors;
}

function sourceError(wanted: WordRelation, found: Predicted, kinds: Kinds): ErrorKind {
  if (wanted.source.size === 0) return 'source: given, though the text gives none';
  if (found.source.size === 0) return 'source: none found';
  if (kinds.several(wanted.source)) return 'source: a plural, taken for something else';
  if (kinds.source(wanted.source) === 'pronoun') return 'source: a pronoun, taken for something else';
  const cue = Math.min(...(wanted.cue.size > 0 ? wanted.cue : wanted.content));
  const distance = (source: ReadonlySet<number>): number => Math.min(...[...source].map((i) => Math.abs(i - cue)));
  return distance(found.source) < distance(wanted.source) ? 'source: a name nearer to the cue' : 'source: another';
}

function extra({ rule, cue }: Predicted): ErrorKind {
  if (cue.size === 0) return 'extra: a quotation without a cue';
  return rule.startsWith('P') ? 'extra: by a frame of attitudes' : 'extra: by a frame of speech';
}
