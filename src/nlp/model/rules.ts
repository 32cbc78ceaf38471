/** The form of attribute rules, and the closed table of what they may ask and set: an unknown key is an error, not a guess. */

import { asList, asNumber, asObject, asString } from './checks.ts';
import { ModelError } from './error.ts';

/** What a rule may ask of a token. */
export type TokenAttribute = 'ORTH' | 'LOWER' | 'NORM' | 'TAG' | 'DEP';

/** One condition on one token. */
export type Condition =
  | { readonly attribute: TokenAttribute; readonly operator: 'in' | 'not-in'; readonly values: ReadonlySet<string> }
  | { readonly attribute: TokenAttribute; readonly operator: 'regex'; readonly pattern: RegExp }
  | { readonly attribute: 'IS_SPACE'; readonly operator: 'is'; readonly value: boolean };

/** What a rule may set. */
export interface Assignment {
  readonly tag?: string;
  readonly pos?: string;
  readonly morph?: string;
  readonly lemma?: string;
  readonly dep?: string;
}

/** Patterns (each a list of tokens, each a list of conditions) and what the token at `index` of a match gets. */
export interface Rule {
  readonly patterns: readonly (readonly (readonly Condition[])[])[];
  readonly set: Assignment;
  readonly index: number;
}

const ATTRIBUTES: readonly TokenAttribute[] = ['ORTH', 'LOWER', 'NORM', 'TAG', 'DEP'];

/** Reads one rule in spaCy's form. Throws a ModelError at any key or operator this engine does not know. */
export function readRule(value: unknown, path: string): Rule {
  const rule = asObject(value, path);
  const token = (item: unknown, at: string) =>
    Object.entries(asObject(item, at)).map(([key, spec]) => readCondition(key, spec, at));
  return {
    patterns: asList(rule.patterns, `${path}.patterns`, (pattern, at) => asList(pattern, at, token)),
    set: readAssignment(rule.attrs, `${path}.attrs`),
    index: asNumber(rule.index, `${path}.index`),
  };
}

function readCondition(key: string, spec: unknown, path: string): Condition {
  if (key === 'IS_SPACE' && typeof spec === 'boolean') return { attribute: key, operator: 'is', value: spec };
  const attribute = ATTRIBUTES.find((name) => name === key);
  if (attribute === undefined) throw new ModelError('model-content', `${path} asks for ${key}, which is not known`);
  if (typeof spec === 'string') return { attribute, operator: 'in', values: new Set([spec]) };
  const entries = Object.entries(asObject(spec, `${path}.${key}`));
  const [operator, operand] = entries[0] ?? [];
  if (entries.length === 1) {
    if (operator === 'IN') return { attribute, operator: 'in', values: new Set(asList(operand, path, asString)) };
    if (operator === 'NOT_IN')
      return { attribute, operator: 'not-in', values: new Set(asList(operand, path, asString)) };
    if (operator === 'REGEX')
      return { attribute, operator: 'regex', pattern: new RegExp(asString(operand, path), 'u') };
  }
  throw new ModelError(
    'model-content',
    `${path}.${key} uses ${entries.map(([name]) => name).join()}, which is not known`,
  );
}

function readAssignment(value: unknown, path: string): Assignment {
  const set: { -readonly [key in keyof Assignment]: string } = {};
  for (const [key, given] of Object.entries(asObject(value, path))) {
    const text = asString(given, `${path}.${key}`);
    if (key === 'TAG') set.tag = text;
    else if (key === 'POS') set.pos = text;
    else if (key === 'MORPH') set.morph = normaliseFeats(text);
    else if (key === 'LEMMA') set.lemma = text;
    else if (key === 'DEP') set.dep = text;
    else throw new ModelError('model-content', `${path} sets ${key}, which is not known`);
  }
  return set;
}

/** FEATS in their one order; "_" is how an empty set is written. */
function normaliseFeats(text: string): string {
  if (text === '_') return '';
  const pairs = text.split('|').map((pair) => {
    const [feature, values = ''] = pair.split('=');
    return `${feature}=${values.split(',').sort().join(',')}`;
  });
  return pairs.sort().join('|');
}
