/** Turns the members of a wheel of spaCy's en_core_web_sm (or a pipeline of the same architecture) into a model file. */

import { type Block, writeContainer } from '../../src/nlp/model/format.ts';
import { addTagger, addTok2Vec, addTransitions } from './components.ts';
import { addLemmas, addNorms, readRules, readTokenizer } from './tables.ts';

/** The settings of the pipeline this engine computes; another one needs other code. */
const EXPECTED_CONFIG: readonly RegExp[] = [
  /^pipeline = \["tok2vec", ?"tagger", ?"parser", ?"senter", ?"attribute_ruler", ?"lemmatizer", ?"ner"\]$/m,
  /^disabled = \["senter"\]$/m,
  // Written in one line or as a section, by the version of the writer.
  /^(tokenizer = \{"@tokenizers":"spacy\.Tokenizer\.v1"\}|\[nlp\.tokenizer\]\n@tokenizers = "spacy\.Tokenizer\.v1")$/m,
  /^mode = "rule"$/m,
];
const KNOWN_ARCHITECTURES = new Set([
  'spacy.Tok2Vec.v2',
  'spacy.MultiHashEmbed.v2',
  'spacy.MaxoutWindowEncoder.v2',
  'spacy.Tagger.v2',
  'spacy.Tok2VecListener.v1',
  'spacy.TransitionBasedParser.v2',
]);

/** The folder of the pipeline inside the wheel, with its slash. */
export function pipelineFolder(members: ReadonlyMap<string, Uint8Array>): string {
  const config = [...members.keys()].find((name) => name.endsWith('/config.cfg'));
  if (config === undefined) throw new Error('the wheel holds no spaCy pipeline');
  return config.slice(0, -'config.cfg'.length);
}

/** The bytes of the model file. Throws on any setting, layer or rule that the engine does not compute. */
export function convertPipeline(members: ReadonlyMap<string, Uint8Array>, name: string, version: string): Uint8Array {
  const root = pipelineFolder(members);
  const member = (path: string): Uint8Array => {
    const content = members.get(root + path);
    if (content === undefined) throw new Error(`the wheel has no ${path}`);
    return content;
  };
  checkConfig(new TextDecoder().decode(member('config.cfg')));
  const blocks = new Map<string, Block>();
  const header = {
    name,
    version,
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
  return writeContainer(header, blocks);
}

function checkConfig(config: string): void {
  for (const setting of EXPECTED_CONFIG) {
    if (!setting.test(config)) throw new Error(`config.cfg has no line like ${setting.source}`);
  }
  for (const [, architecture] of config.matchAll(/^@architectures = "(.+)"$/gm)) {
    if (!KNOWN_ARCHITECTURES.has(architecture!)) throw new Error(`the architecture ${architecture} is not known`);
  }
}
