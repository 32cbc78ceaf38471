/** Reads values of unknown JSON with a clear complaint: "tagger.labels should be a list". */

import { ModelError } from './error.ts';

function fail(path: string, expected: string): never {
  throw new ModelError('model-content', `${path} should be ${expected}`);
}

/** An object, its fields still unknown. */
export function asObject(value: unknown, path: string): { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'an object');
  return Object.fromEntries(Object.entries(value));
}

export function asString(value: unknown, path: string): string {
  return typeof value === 'string' ? value : fail(path, 'a string');
}

export function asNumber(value: unknown, path: string): number {
  return typeof value === 'number' ? value : fail(path, 'a number');
}

/** A list whose items are read by `item`. */
export function asList<T>(value: unknown, path: string, item: (value: unknown, path: string) => T): readonly T[] {
  if (!Array.isArray(value)) return fail(path, 'a list');
  return value.map((entry: unknown, i) => item(entry, `${path}[${i}]`));
}
