// Loads the English engine with the model that comes with the package.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../src/presets/english.ts';
import { EXIT, Exit } from './exit.ts';
import { packageRoot } from './package-root.ts';

const MODEL = 'en_core_web_sm-3.8.0';
const VECTORS = 'glove-6b-100d-40k';
const RELATIONS = 'wordnet-3.1-relations';

/** Parser, words, and the model's name and digest as the dossier records them. */
export function loadEngine(options: { readonly backend?: 'wasm' | 'plain' } = {}) {
  const bytes = readModel(MODEL);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const words = { vectors: () => readModel(VECTORS), relations: () => readModel(RELATIONS) };
  return { ...english(bytes, { ...options, words }), model: { name: MODEL, sha256 } };
}

function readModel(name: string): Uint8Array {
  const path = join(packageRoot(), 'models', `${name}.bin`);
  try {
    return readFileSync(path);
  } catch {
    throw new Exit(EXIT.failed, `The language model is missing (${path}); install the package again.`);
  }
}
