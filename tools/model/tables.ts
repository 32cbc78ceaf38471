/** From the tables of a spaCy pipeline (tokenizer, normal forms, rules, lemmas) to the header and blocks of a model file. */

import type { Block } from '../../src/nlp/model/format.ts';
import { packStrings } from '../../src/nlp/model/string-table.ts';
import { type Id64, stringId } from '../../src/nlp/ops/hash.ts';
import { decodeMsgpack, type Packed, type PackedMap, packedList, packedMap, packedText } from './msgpack.ts';
import { pythonToJs } from './python-regex.ts';

const ORTH = 65;
const NORM = 67;
const POS_NAMES = [
  'adj',
  'adp',
  'adv',
  'aux',
  'cconj',
  'det',
  'intj',
  'noun',
  'num',
  'part',
  'pron',
  'propn',
  'punct',
].concat(['sconj', 'sym', 'verb', 'x']);

/** The tokenizer's part of the header. */
export function readTokenizer(bytes: Uint8Array): object {
  const data = packedMap(decodeMsgpack(bytes), 'tokenizer');
  const pattern = (key: string) => pythonToJs(packedText(data.get(key), key));
  if (data.get('token_match') != null) throw new Error('the tokenizer has a token_match, which is not known');
  if (data.get('faster_heuristics') !== true) throw new Error('the tokenizer is without faster_heuristics');
  const exceptions = [...packedMap(data.get('exceptions'), 'exceptions')].map(([text, tokens]) => [
    text,
    packedList(tokens, 'exception').map((token) => {
      const attrs = packedMap(token, 'token');
      for (const key of attrs.keys()) if (key !== ORTH && key !== NORM) throw new Error(`an exception sets ${key}`);
      const orth = packedText(attrs.get(ORTH), 'orth');
      return attrs.has(NORM) ? [orth, packedText(attrs.get(NORM), 'norm')] : [orth];
    }),
  ]);
  return {
    prefix: pattern('prefix_search'),
    suffix: pattern('suffix_search'),
    infix: pattern('infix_finditer'),
    url: pattern('url_match'),
    exceptions,
  };
}

/** Adds the normal forms, sorted by their 64-bit keys. */
export function addNorms(blocks: Map<string, Block>, bytes: Uint8Array): void {
  const lookups = packedMap(decodeMsgpack(bytes), 'lookups');
  const names = [...lookups.keys()].join();
  if (names !== 'lexeme_norm') throw new Error(`the vocabulary has the tables ${names}, not lexeme_norm alone`);
  const entries = [...packedMap(lookups.get('lexeme_norm'), 'lexeme_norm')].map(([key, value]): [bigint, string] => [
    BigInt(key),
    packedText(value, 'norm'),
  ]);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const values = packStrings(entries.map(([, value]) => value));
  blocks.set(
    'norms/high',
    Uint32Array.from(entries, ([key]) => Number(key >> 32n)),
  );
  blocks.set(
    'norms/low',
    Uint32Array.from(entries, ([key]) => Number(key & 0xffffffffn)),
  );
  blocks.set('norms/values/offsets', values.offsets);
  blocks.set('norms/values/bytes', values.bytes);
}

/** The attribute rules, as they are: the loader checks them against its closed table. */
export function readRules(bytes: Uint8Array): unknown {
  return plain(decodeMsgpack(bytes));
}

function plain(value: Packed): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

/** Adds the tables of the rule lemmatizer, one set for each part of speech; returns their part of the header. */
export function addLemmas(blocks: Map<string, Block>, bytes: Uint8Array): object {
  const lookups = packedMap(decodeMsgpack(bytes), 'lookups');
  for (const name of lookups.keys()) {
    if (name !== 'lemma_rules' && name !== 'lemma_index' && name !== 'lemma_exc') {
      throw new Error(`the lemmatizer has a table ${name}, which is not known`);
    }
  }
  const rules = byPos(packedMap(lookups.get('lemma_rules'), 'lemma_rules'));
  const indexes = byPos(packedMap(lookups.get('lemma_index'), 'lemma_index'));
  const exceptions = byPos(packedMap(lookups.get('lemma_exc'), 'lemma_exc'));
  const header: Record<string, object> = {};
  for (const pos of [...new Set([...rules.keys(), ...indexes.keys(), ...exceptions.keys()])].sort()) {
    const index = indexes.get(pos);
    const forms = exceptions.get(pos);
    if (index !== undefined) addStrings(blocks, `lemmas/${pos}/index`, sortedByBytes(texts(index)));
    if (forms !== undefined) {
      const table = packedMap(forms, 'exceptions');
      const keys = sortedByBytes([...table.keys()].map(String));
      addStrings(blocks, `lemmas/${pos}/forms`, keys);
      addStrings(
        blocks,
        `lemmas/${pos}/lemmas`,
        keys.map((key) => texts(table.get(key)).join('\n')),
      );
    }
    header[pos] = {
      rules: packedList(rules.get(pos) ?? [], 'rules').map(texts),
      index: index !== undefined,
      exceptions: forms !== undefined,
    };
  }
  return header;
}

/** Names the parts of speech, which the file holds as string ids. */
function byPos(table: PackedMap): Map<string, Packed> {
  const id: Id64 = { high: 0, low: 0 };
  const names = new Map<bigint, string>();
  for (const name of POS_NAMES) {
    const { high, low } = stringId(name, id);
    names.set((BigInt(high) << 32n) | BigInt(low), name);
  }
  return new Map(
    [...table].map(([key, value]) => {
      const name = names.get(BigInt(key));
      if (name === undefined) throw new Error(`a lemma table is for the part of speech ${key}, which is not known`);
      return [name, value];
    }),
  );
}

function addStrings(blocks: Map<string, Block>, name: string, strings: readonly string[]): void {
  const { offsets, bytes } = packStrings(strings);
  blocks.set(`${name}/offsets`, offsets);
  blocks.set(`${name}/bytes`, bytes);
}

function texts(value: Packed | undefined): string[] {
  return packedList(value, 'list').map((text) => packedText(text, 'text'));
}

function sortedByBytes(strings: readonly string[]): string[] {
  return [...new Set(strings)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
