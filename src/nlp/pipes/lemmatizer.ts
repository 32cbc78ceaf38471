/** Decides the base form of a word from its part of speech: exceptions, then suffix rules checked against a word list. */

import type { LemmaTable } from '../model/load.ts';

const ALPHABETIC = /^\p{L}+$/u;

/** The rule lemmatizer with a memory of what it has decided. */
export class Lemmatizer {
  readonly #tables: ReadonlyMap<string, LemmaTable>;
  readonly #memory = new Map<string, string>();

  constructor(tables: ReadonlyMap<string, LemmaTable>) {
    this.#tables = tables;
  }

  /** The lemma of a word with a universal part of speech and features. */
  lemma(text: string, pos: string, morph: string): string {
    const key = `${text}\n${pos}\n${morph}`;
    const known = this.#memory.get(key);
    if (known !== undefined) return known;
    const made = this.#decide(text, pos.toLowerCase(), morph);
    this.#memory.set(key, made);
    return made;
  }

  #decide(text: string, pos: string, morph: string): string {
    const lower = text.toLowerCase();
    if (pos === '' || pos === 'eol' || pos === 'space' || isBaseForm(pos, morph)) return lower;
    const table = this.#tables.get(pos);
    if (table === undefined) return pos === 'propn' ? text : lower;
    return firstForm(table, lower) ?? text;
  }
}

/** The best form for a word in lower case: an exception, else a form in the word list, else the first form a rule makes. */
function firstForm(table: LemmaTable, word: string): string | undefined {
  const known: string[] = [];
  const others: string[] = [];
  const unknown: string[] = [];
  for (const [suffix, replacement] of table.rules) {
    if (!word.endsWith(suffix)) continue;
    const form = word.slice(0, word.length - suffix.length) + replacement;
    if (form === '') continue;
    if (table.index !== null && table.index.find(form) >= 0) known.unshift(form);
    else if (!ALPHABETIC.test(form)) others.push(form);
    else unknown.push(form);
  }
  const forms = [...known, ...others];
  for (const lemma of exceptionsOf(table, word)) if (!forms.includes(lemma)) forms.unshift(lemma);
  return forms[0] ?? unknown[0];
}

function exceptionsOf(table: LemmaTable, word: string): readonly string[] {
  if (table.exceptions === null) return [];
  const at = table.exceptions.forms.find(word);
  return at < 0 ? [] : table.exceptions.lemmas.at(at).split('\n');
}

/** Whether the features say that nothing was inflected (spaCy's rule for English). */
function isBaseForm(pos: string, morph: string): boolean {
  const feats = new Map(
    morph.split('|').map((pair): [string, string] => [pair.split('=')[0]!, pair.split('=')[1] ?? '']),
  );
  const verbForm = feats.get('VerbForm');
  if (pos === 'noun' && feats.get('Number') === 'Sing') return true;
  if (pos === 'verb' && verbForm === 'Fin' && feats.get('Tense') === 'Pres' && !feats.has('Number')) return true;
  return verbForm === 'Inf' || verbForm === 'None' || feats.get('Degree') === 'Pos';
}
