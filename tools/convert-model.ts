/**
 * Converts the wheel of spaCy's en_core_web_sm to this project's model file.
 * Usage: node tools/run.mjs tools/convert-model.ts WHEEL [FOLDER]
 */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadModel } from '../src/nlp/index.ts';
import { type Block, writeContainer } from '../src/nlp/model/format.ts';
import { addTagger, addTok2Vec, addTransitions } from './model/components.ts';
import { addLemmas, addNorms, readRules, readTokenizer } from './model/tables.ts';
import { readZip } from './model/zip.ts';

/** The settings of the pipeline this engine computes; another one needs other code. */
const EXPECTED_CONFIG = [
  'pipeline = ["tok2vec","tagger","parser","senter","attribute_ruler","lemmatizer","ner"]',
  'disabled = ["senter"]',
  'tokenizer = {"@tokenizers":"spacy.Tokenizer.v1"}',
  'mode = "rule"',
];
const KNOWN_ARCHITECTURES = new Set([
  'spacy.Tok2Vec.v2',
  'spacy.MultiHashEmbed.v2',
  'spacy.MaxoutWindowEncoder.v2',
  'spacy.Tagger.v2',
  'spacy.Tok2VecListener.v1',
  'spacy.TransitionBasedParser.v2',
]);

const [wheelPath, folder = 'models'] = process.argv.slice(2);
if (wheelPath === undefined) {
  console.error('usage: node tools/run.mjs tools/convert-model.ts WHEEL [FOLDER]');
  process.exit(2);
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const wheel = readFileSync(wheelPath);
const members = readZip(wheel);
const configName = [...members.keys()].find((name) => name.endsWith('/config.cfg'));
if (configName === undefined) throw new Error('the wheel holds no spaCy pipeline');
const root = configName.slice(0, -'config.cfg'.length);

function member(name: string): Uint8Array {
  const content = members.get(root + name);
  if (content === undefined) throw new Error(`the wheel has no ${name}`);
  return content;
}

const text = (name: string) => new TextDecoder().decode(member(name));
checkConfig(text('config.cfg'));
const meta = JSON.parse(text('meta.json'));

const blocks = new Map<string, Block>();
const name = 'en_core_web_sm';
const header = {
  name,
  version: String(meta.version),
  tokenizer: readTokenizer(member('tokenizer')),
  tok2vec: addTok2Vec(blocks, 'tok2vec', member('tok2vec/model')),
  tagger: addTagger(blocks, member('tagger/model'), member('tagger/cfg')),
  parser: addTransitions(blocks, 'parser', member('parser/model'), member('parser/moves')),
  ner: {
    ...addTransitions(blocks, 'ner', member('ner/model'), member('ner/moves')),
    tok2vec: addTok2Vec(blocks, 'ner/tok2vec', member('ner/model')),
  },
  rules: readRules(member('attribute_ruler/patterns')),
  lemmas: addLemmas(blocks, member('lemmatizer/lookups/lookups.bin')),
};
addNorms(blocks, member('vocab/lookups.bin'));
const bytes = writeContainer(header, blocks);
loadModel(bytes);

const stem = join(folder, `${name}-${header.version}`);
writeFileSync(`${stem}.bin`, bytes);
const inner = [...members.keys()].filter((key) => key.startsWith(root)).sort();
const card = {
  name,
  version: header.version,
  file: `${basename(stem)}.bin`,
  bytes: bytes.length,
  sha256: sha256(bytes),
  source: {
    package: `${meta.lang}_${meta.name}`,
    wheel: basename(wheelPath),
    bytes: wheel.length,
    sha256: sha256(wheel),
    files: Object.fromEntries(inner.map((key) => [key.slice(root.length), sha256(members.get(key)!)])),
  },
  madeBy: { spacy: meta.spacy_version, commit: meta.spacy_git_version, author: meta.author, license: meta.license },
  metrics: meta.performance,
};
writeFileSync(`${stem}.json`, `${JSON.stringify(card, null, 2)}\n`);
console.log(`${stem}.bin: ${bytes.length} bytes, sha256 ${card.sha256}`);

function checkConfig(config: string): void {
  for (const line of EXPECTED_CONFIG) {
    if (!config.includes(line)) throw new Error(`config.cfg has no line ${line}`);
  }
  for (const [, architecture] of config.matchAll(/^@architectures = "(.+)"$/gm)) {
    if (!KNOWN_ARCHITECTURES.has(architecture!)) throw new Error(`the architecture ${architecture} is not known`);
  }
}
