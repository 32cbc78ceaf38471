// How likely a candidate tells an attitude: the weights of what holds for it, summed (a logistic model, counted by a tool).
import type { Reading } from '../reading.ts';

const tables = new WeakMap<object, ReadonlyMap<string, number>>();

/** Weights by feature, read once from the language's text: lines `kind: value weight; value weight; …` in tenths. */
function weightsOf(reading: Reading): ReadonlyMap<string, number> {
  const { attitudes } = reading.language.cues;
  const held = tables.get(attitudes);
  if (held !== undefined) return held;
  const made = new Map<string, number>();
  for (const line of attitudes.weights.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const kind = line.slice(0, colon).trim();
    for (const entry of line.slice(colon + 1).split(';')) {
      const text = entry.trim();
      const space = text.lastIndexOf(' ');
      const value = text.slice(0, Math.max(0, space)).trim();
      if (text !== '') made.set(value === '' ? kind : `${kind}=${value}`, Number(text.slice(space + 1)) / 10);
    }
  }
  tables.set(attitudes, made);
  return made;
}

/** Probability in (0, 1) that somebody's attitude is told. */
export function oddsOf(reading: Reading, features: readonly string[]): number {
  const weights = weightsOf(reading);
  let sum = weights.get('always') ?? 0;
  for (const feature of new Set(features)) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
