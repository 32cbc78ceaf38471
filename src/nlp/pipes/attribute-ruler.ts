/** Decides part of speech and morphology from tag, word and dependency, by the model's rules; later rules win. */

import type { DocArrays } from '../doc.ts';
import type { Condition, Rule } from '../model/rules.ts';
import type { TokenTypes } from '../tokenizer/token-types.ts';

/** Values to set, as codes; -1 leaves the value as it is. */
interface Outcome {
  tag: number;
  pos: number;
  morph: number;
  lemma: number;
  dep: number;
}

/** A rule that looks at several tokens, with its place in the order of rules. */
interface WideRule {
  readonly order: number;
  readonly pattern: readonly (readonly Condition[])[];
}

/** The rules bound to a vocabulary, with a memory of what they say of (kind of token, tag, dependency). */
export class AttributeRuler {
  readonly #rules: readonly Rule[];
  readonly #types: TokenTypes;
  readonly #wide: WideRule[] = [];
  readonly #memory = new Map<number, Outcome>();
  /** For each tag, the places of the rules that can say something of a token with it. */
  readonly #byTag = new Map<number, readonly number[]>();
  readonly #wideStarts = new Map<number, readonly WideRule[]>();

  constructor(rules: readonly Rule[], types: TokenTypes) {
    this.#rules = rules;
    this.#types = types;
    for (const [order, rule] of rules.entries()) {
      for (const pattern of rule.patterns) if (pattern.length > 1) this.#wide.push({ order, pattern });
    }
  }

  /** Applies the rules to all tokens; what rules set is not seen by other rules. */
  apply(kinds: Int32Array, arrays: DocArrays): void {
    const n = kinds.length;
    const wideHits = this.#findWide(kinds, arrays);
    for (let i = 0; i < n; i++) {
      const extra = wideHits.get(i);
      const outcome = extra === undefined ? this.#single(kinds, arrays, i) : this.#merge(kinds, arrays, i, extra);
      if (outcome.tag >= 0) arrays.tags[i] = outcome.tag;
      if (outcome.pos >= 0) arrays.pos[i] = outcome.pos;
      if (outcome.morph >= 0) arrays.morphs[i] = outcome.morph;
      if (outcome.lemma >= 0) arrays.lemmas[i] = outcome.lemma;
      if (outcome.dep >= 0) arrays.deps[i] = outcome.dep;
    }
  }

  #single(kinds: Int32Array, arrays: DocArrays, i: number): Outcome {
    const key = (kinds[i]! * 4096 + arrays.tags[i]!) * 4096 + arrays.deps[i]!;
    const known = this.#memory.get(key);
    if (known !== undefined) return known;
    const outcome = this.#merge(kinds, arrays, i, []);
    this.#memory.set(key, outcome);
    return outcome;
  }

  /** What the rules on token i alone say, together with the rules given by their order. */
  #merge(kinds: Int32Array, arrays: DocArrays, i: number, extra: readonly number[]): Outcome {
    const outcome: Outcome = { tag: -1, pos: -1, morph: -1, lemma: -1, dep: -1 };
    const { vocab } = this.#types;
    for (const order of this.#candidates(arrays.tags[i]!)) {
      const rule = this.#rules[order]!;
      const fits =
        extra.includes(order) ||
        rule.patterns.some((pattern) => pattern.length === 1 && this.#fits(pattern[0]!, kinds, arrays, i));
      if (!fits) continue;
      const { tag, pos, morph, lemma, dep } = rule.set;
      if (tag !== undefined) outcome.tag = vocab.code(tag);
      if (pos !== undefined) outcome.pos = vocab.code(pos);
      if (morph !== undefined) outcome.morph = vocab.code(morph);
      if (lemma !== undefined) outcome.lemma = vocab.code(lemma);
      if (dep !== undefined) outcome.dep = vocab.code(dep);
    }
    return outcome;
  }

  #candidates(tag: number): readonly number[] {
    const known = this.#byTag.get(tag);
    if (known !== undefined) return known;
    const name = this.#types.vocab.string(tag);
    const mayFit = (conditions: readonly Condition[]) =>
      conditions.every((it) => it.attribute !== 'TAG' || this.#meets(it, 0, name, ''));
    const found = [...this.#rules.keys()].filter((order) =>
      // Rules over several tokens look at the tags of others too, and are found by other means.
      this.#rules[order]!.patterns.some((pattern) => pattern.length > 1 || mayFit(pattern[0]!)),
    );
    this.#byTag.set(tag, found);
    return found;
  }

  /** Matches of the rules over several tokens: token to set, and the orders of the rules. */
  #findWide(kinds: Int32Array, arrays: DocArrays): ReadonlyMap<number, number[]> {
    const hits = new Map<number, number[]>();
    for (let i = 0; i < kinds.length; i++) {
      for (const { order, pattern } of this.#wideFrom(kinds[i]!)) {
        const end = i + pattern.length;
        if (end > kinds.length || !pattern.every((conditions, k) => this.#fits(conditions, kinds, arrays, i + k)))
          continue;
        const index = this.#rules[order]!.index;
        const target = index < 0 ? end + index : i + index;
        const orders = hits.get(target);
        if (orders === undefined) hits.set(target, [order]);
        else orders.push(order);
      }
    }
    return hits;
  }

  /** The rules over several tokens whose first token can be of this kind, by its form alone. */
  #wideFrom(kind: number): readonly WideRule[] {
    const known = this.#wideStarts.get(kind);
    if (known !== undefined) return known;
    const found = this.#wide.filter(({ pattern }) =>
      pattern[0]!.every((condition) => dependsOnContext(condition) || this.#meets(condition, kind, '', '')),
    );
    this.#wideStarts.set(kind, found);
    return found;
  }

  #fits(conditions: readonly Condition[], kinds: Int32Array, arrays: DocArrays, i: number): boolean {
    const { vocab } = this.#types;
    const tag = vocab.string(arrays.tags[i]!);
    const dep = vocab.string(arrays.deps[i]!);
    return conditions.every((condition) => this.#meets(condition, kinds[i]!, tag, dep));
  }

  #meets(condition: Condition, kind: number, tag: string, dep: string): boolean {
    const lexeme = this.#types.lexemes[kind]!;
    if (condition.operator === 'is') return lexeme.isSpace === condition.value;
    const value = { ORTH: lexeme.orth, LOWER: lexeme.lower, NORM: '', TAG: tag, DEP: dep }[condition.attribute];
    const actual = condition.attribute === 'NORM' ? this.#types.vocab.string(this.#types.norms[kind]!) : value;
    if (condition.operator === 'regex') return condition.pattern.test(actual);
    return condition.values.has(actual) === (condition.operator === 'in');
  }
}

function dependsOnContext(condition: Condition): boolean {
  return condition.attribute === 'TAG' || condition.attribute === 'DEP';
}
