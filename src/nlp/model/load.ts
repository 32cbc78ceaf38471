/** Reads a model file into weights, tables and rules; everything large stays a view into the file's bytes. */

import { asList, asNumber, asObject, asString } from './checks.ts';
import { ModelError } from './error.ts';
import { type Block, readContainer } from './format.ts';
import { NormTable } from './norm-table.ts';
import { type Rule, readRule } from './rules.ts';
import { StringTable } from './string-table.ts';

/** Weights and biases of one layer. */
export interface Affine {
  readonly w: Float32Array;
  readonly b: Float32Array;
}

/** A maxout layer with the layer normalisation after it. */
export interface MaxoutLayer extends Affine {
  readonly gain: Float32Array;
  readonly bias: Float32Array;
}

/** A hashed embedding table of one attribute. */
export interface EmbeddingTable {
  readonly attribute: string;
  readonly rows: number;
  readonly seed: number;
  readonly values: Float32Array;
}

/** Word vectors in context: hashed embeddings, a mixer, and convolutions over a window of three. */
export interface Tok2VecWeights {
  readonly width: number;
  readonly tables: readonly EmbeddingTable[];
  readonly mixer: MaxoutLayer;
  readonly layers: readonly MaxoutLayer[];
}

/** A move of a transition system: its action and the label it gives. */
export interface Move {
  readonly action: number;
  readonly label: string;
}

/** A scorer of moves from a few token vectors. */
export interface TransitionWeights {
  readonly moves: readonly Move[];
  readonly features: number;
  readonly hidden: number;
  readonly projection: Affine;
  readonly lower: Affine & { readonly pad: Float32Array };
  readonly upper: Affine;
}

/** What the rule lemmatizer knows of one part of speech. */
export interface LemmaTable {
  readonly rules: readonly (readonly [suffix: string, replacement: string])[];
  readonly index: StringTable | null;
  readonly exceptions: { readonly forms: StringTable; readonly lemmas: StringTable } | null;
}

/** Patterns and exceptions of the tokenizer, patterns as sources of JavaScript regular expressions with the flag u. */
export interface TokenizerData {
  readonly prefix: string;
  readonly suffix: string;
  readonly infix: string;
  readonly url: string;
  readonly exceptions: readonly (readonly [text: string, tokens: readonly (readonly string[])[]])[];
}

/** A loaded model: immutable data, to be shared by any number of pipelines. */
export interface Model {
  readonly name: string;
  readonly version: string;
  readonly tokenizer: TokenizerData;
  readonly norms: NormTable;
  readonly tok2vec: Tok2VecWeights;
  readonly tagger: Affine & { readonly labels: readonly string[] };
  readonly parser: TransitionWeights;
  readonly rules: readonly Rule[];
  readonly lemmas: ReadonlyMap<string, LemmaTable>;
  readonly ner: TransitionWeights & { readonly tok2vec: Tok2VecWeights };
}

/**
 * Reads a model from the bytes of its file.
 * Throws a ModelError when the file is truncated, damaged, of another version, or not a model.
 */
export function loadModel(bytes: Uint8Array): Model {
  const { header, blocks } = readContainer(bytes);
  const root = asObject(header, 'header');
  const reader = new BlockReader(blocks);
  const ner = asObject(root.ner, 'ner');
  return {
    name: asString(root.name, 'name'),
    version: asString(root.version, 'version'),
    tokenizer: readTokenizer(root.tokenizer),
    norms: new NormTable(reader.u32('norms/high'), reader.u32('norms/low'), reader.strings('norms/values')),
    tok2vec: readTok2Vec(root.tok2vec, 'tok2vec', reader),
    tagger: {
      labels: asList(asObject(root.tagger, 'tagger').labels, 'tagger.labels', asString),
      ...reader.affine('tagger'),
    },
    parser: readTransitions(root.parser, 'parser', reader),
    rules: asList(root.rules, 'rules', readRule),
    lemmas: readLemmas(root.lemmas, reader),
    ner: { ...readTransitions(ner, 'ner', reader), tok2vec: readTok2Vec(ner.tok2vec, 'ner/tok2vec', reader) },
  };
}

/** Finds blocks by name and kind. */
class BlockReader {
  readonly #blocks: ReadonlyMap<string, Block>;

  constructor(blocks: ReadonlyMap<string, Block>) {
    this.#blocks = blocks;
  }

  f32(name: string): Float32Array {
    const block = this.#blocks.get(name);
    if (!(block instanceof Float32Array)) throw missing(name);
    return block;
  }

  u32(name: string): Uint32Array {
    const block = this.#blocks.get(name);
    if (!(block instanceof Uint32Array)) throw missing(name);
    return block;
  }

  affine(name: string): Affine {
    return { w: this.f32(`${name}/w`), b: this.f32(`${name}/b`) };
  }

  maxout(name: string): MaxoutLayer {
    return { ...this.affine(name), gain: this.f32(`${name}/gain`), bias: this.f32(`${name}/bias`) };
  }

  strings(name: string): StringTable {
    const bytes = this.#blocks.get(`${name}/bytes`);
    if (!(bytes instanceof Uint8Array)) throw missing(name);
    return new StringTable(this.u32(`${name}/offsets`), bytes);
  }
}

function missing(name: string): ModelError {
  return new ModelError('model-content', `the model file has no block ${name}`);
}

function readTokenizer(value: unknown): TokenizerData {
  const data = asObject(value, 'tokenizer');
  const token = (item: unknown, path: string) => asList(item, path, asString);
  return {
    prefix: asString(data.prefix, 'tokenizer.prefix'),
    suffix: asString(data.suffix, 'tokenizer.suffix'),
    infix: asString(data.infix, 'tokenizer.infix'),
    url: asString(data.url, 'tokenizer.url'),
    exceptions: asList(data.exceptions, 'tokenizer.exceptions', (item, path) => {
      const [text, tokens] = asList(item, path, (part) => part);
      return [asString(text, path), asList(tokens, path, token)] as const;
    }),
  };
}

function readTok2Vec(value: unknown, name: string, reader: BlockReader): Tok2VecWeights {
  const data = asObject(value, name);
  const tables = asList(data.tables, `${name}.tables`, (item, path) => asObject(item, path)).map((table, i) => ({
    attribute: asString(table.attribute, `${name}.tables[${i}].attribute`),
    rows: asNumber(table.rows, `${name}.tables[${i}].rows`),
    seed: asNumber(table.seed, `${name}.tables[${i}].seed`),
    values: reader.f32(`${name}/table/${i}`),
  }));
  const depth = asNumber(data.depth, `${name}.depth`);
  return {
    width: asNumber(data.width, `${name}.width`),
    tables,
    mixer: reader.maxout(`${name}/mixer`),
    layers: Array.from({ length: depth }, (_, i) => reader.maxout(`${name}/layer/${i}`)),
  };
}

function readTransitions(value: unknown, name: string, reader: BlockReader): TransitionWeights {
  const data = asObject(value, name);
  return {
    moves: asList(data.moves, `${name}.moves`, (item, path) => {
      const [action, label] = asList(item, path, (part) => part);
      return { action: asNumber(action, path), label: asString(label, path) };
    }),
    features: asNumber(data.features, `${name}.features`),
    hidden: asNumber(data.hidden, `${name}.hidden`),
    projection: reader.affine(`${name}/projection`),
    lower: { ...reader.affine(`${name}/lower`), pad: reader.f32(`${name}/lower/pad`) },
    upper: reader.affine(`${name}/upper`),
  };
}

function readLemmas(value: unknown, reader: BlockReader): ReadonlyMap<string, LemmaTable> {
  const tables = new Map<string, LemmaTable>();
  for (const [pos, item] of Object.entries(asObject(value, 'lemmas'))) {
    const data = asObject(item, `lemmas.${pos}`);
    const rules = asList(data.rules, `lemmas.${pos}.rules`, (rule, path) => asList(rule, path, asString)).map(
      ([suffix = '', replacement = '']) => [suffix, replacement] as const,
    );
    tables.set(pos, {
      rules,
      index: data.index === true ? reader.strings(`lemmas/${pos}/index`) : null,
      exceptions:
        data.exceptions === true
          ? { forms: reader.strings(`lemmas/${pos}/forms`), lemmas: reader.strings(`lemmas/${pos}/lemmas`) }
          : null,
    });
  }
  return tables;
}
