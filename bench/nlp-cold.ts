/** A process that reads the model, parses one sentence and ends: what bench/nlp.ts times as a cold start. */

import { readFileSync } from 'node:fs';
import { createPipeline, loadModel } from '../src/nlp/index.ts';

const pipeline = createPipeline(loadModel(readFileSync('models/en_core_web_sm-3.8.0.bin')));
process.exitCode = pipeline.process('The two sides agreed on a truce on Tuesday.').length === 10 ? 0 : 1;
