// The English engine, loaded once for all tests of a file.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type English, english } from '../../src/presets/english.ts';

const models = resolve(import.meta.dirname, '../../models');
const file = resolve(models, 'en_core_web_sm-3.8.0.bin');
let loaded: (English & { model: { name: string; sha256: string } }) | undefined;

/** Parser, words and model identity; the model is read on first use. */
export function englishEngine(): English & { model: { name: string; sha256: string } } {
  if (!loaded) {
    const bytes = readFileSync(file);
    loaded = {
      ...english(bytes, {
        words: {
          vectors: () => readFileSync(resolve(models, 'glove-6b-100d-40k.bin')),
          relations: () => readFileSync(resolve(models, 'wordnet-3.1-relations.bin')),
        },
      }),
      model: { name: 'en_core_web_sm-3.8.0', sha256: createHash('sha256').update(bytes).digest('hex') },
    };
  }
  return loaded;
}
