/**
 * Converts the wheel of spaCy's en_core_web_sm to this project's model file.
 * Usage: node tools/run.mjs tools/convert-model.ts WHEEL [FOLDER]
 */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadModel } from '../src/nlp/index.ts';
import { convertPipeline, pipelineFolder } from './model/convert.ts';
import { readZip } from './model/zip.ts';

const [wheelPath, folder = 'models'] = process.argv.slice(2);
if (wheelPath === undefined) {
  console.error('usage: node tools/run.mjs tools/convert-model.ts WHEEL [FOLDER]');
  process.exit(2);
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const wheel = readFileSync(wheelPath);
const members = readZip(wheel);
const root = pipelineFolder(members);
const meta = JSON.parse(new TextDecoder().decode(members.get(`${root}meta.json`)));

const name = 'en_core_web_sm';
const version = String(meta.version);
const bytes = convertPipeline(members, name, version);
loadModel(bytes);

const stem = join(folder, `${name}-${version}`);
writeFileSync(`${stem}.bin`, bytes);
const inner = [...members.keys()].filter((key) => key.startsWith(root)).sort();
const card = {
  name,
  version,
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
