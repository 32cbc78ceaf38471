/** A model of random weights, which reaches what trained weights hardly do (tools/oracle/tiny_models.py counts it). */

import { expect, test } from 'vitest';
import { createPipeline, loadModel } from '../../src/nlp/index.ts';
import { convertPipeline } from '../../tools/model/convert.ts';
import { readZip } from '../../tools/model/zip.ts';
import { columnsOf } from './columns.ts';
import { bytes, goldenLines, header } from './fixtures.ts';

const goldens = goldenLines('fixtures/tiny.jsonl.gz');
const model = loadModel(convertPipeline(readZip(bytes('fixtures/tiny.zip')), 'tiny', '0.0.1'));

test('the goldens went through every kind of move', () => {
  const { coverage = {} } = header('fixtures/tiny.jsonl.gz');
  const moves = [
    'unshift',
    'break',
    're-attached',
    'decorated',
    'deprojectivised',
    'left',
    'right',
    'B',
    'I',
    'L',
    'U',
  ];
  expect(moves.filter((move) => !((coverage[move] ?? 0) > 100))).toEqual([]);
});

test.each(['wasm', 'plain'] as const)('random weights give what spaCy gives, %s', (backend) => {
  const pipeline = createPipeline(model, { backend });
  for (const { name, columns } of goldens) {
    expect(columnsOf(pipeline.process(name)), JSON.stringify(name.slice(0, 80))).toEqual(columns);
  }
});
