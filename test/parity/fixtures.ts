/** Reads the goldens of this folder, and the shipped model. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type Backend, createPipeline, loadModel, type Model, type Pipeline } from '../../src/nlp/index.ts';
import { Session } from '../../src/nlp/session.ts';
import { compileTokenizer } from '../../src/nlp/tokenizer/compile.ts';
import { COLUMNS, type Columns } from './columns.ts';

/** What spaCy made of one text; `name` is its file, or the text itself where the goldens hold it. */
export interface Golden {
  readonly name: string;
  readonly columns: Columns;
}

/** How a file of goldens was made. */
const Header = z.object({ spacy: z.string(), coverage: z.record(z.string(), z.int()).optional() });
const Names = z.object({ file: z.string().optional(), text: z.string().optional() });
const ColumnsShape = z.record(z.enum(COLUMNS), z.array(z.string()));

/** Bytes of a file beside this one. */
export function bytes(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(path, import.meta.url)));
}

/** A UTF-8 file beside this one, its line ends untouched. */
export function text(path: string): string {
  return new TextDecoder().decode(bytes(path));
}

/** The first line of a file of goldens. */
export function header(path: string): z.infer<typeof Header> {
  return Header.parse(lines(path)[0]);
}

/** The goldens of a JSONL file, gzipped or not. */
export function goldenLines(path: string): Golden[] {
  return lines(path)
    .slice(1)
    .map((line) => {
      const { file, text: whole } = Names.parse(line);
      return { name: file ?? whole ?? '', columns: ColumnsShape.parse(pick(line)) };
    });
}

function lines(path: string): unknown[] {
  const raw = path.endsWith('.gz') ? new TextDecoder().decode(gunzipSync(bytes(path))) : text(path);
  return raw
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The columns alone. */
function pick(line: unknown): unknown {
  const all = z.record(z.string(), z.unknown()).parse(line);
  return Object.fromEntries(COLUMNS.map((name) => [name, all[name]]));
}

let model: Model | null = null;
const pipelines = new Map<Backend, Pipeline>();

/** The shipped model, loaded once. */
export function englishModel(): Model {
  model ??= loadModel(bytes('../../models/en_core_web_sm-3.8.0.bin'));
  return model;
}

/** The shipped model on a backend. */
export function english(backend: Backend): Pipeline {
  const pipeline = pipelines.get(backend) ?? createPipeline(englishModel(), { backend });
  pipelines.set(backend, pipeline);
  return pipeline;
}

/** The tokenizer alone: per token its text, whether a space follows, norm, shape, prefix, suffix, whether it is white space. */
export function englishTokenizer(): (text: string) => string[][] {
  const { tokenizer, types, vocab } = new Session(englishModel(), compileTokenizer(englishModel().tokenizer));
  return (text) => {
    const tokens = tokenizer.tokenize(text);
    return Array.from(tokens.types, (kind, i) => {
      const { orth, shape, prefix, suffix, isSpace } = types.lexemes[kind]!;
      const norm = vocab.string(types.norms[kind]!);
      return [orth, tokens.spaces[i] === 1 ? '1' : '0', norm, shape, prefix, suffix, isSpace ? '1' : '0'];
    });
  };
}
