import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadModel, type Model } from './model/load.ts';
import { createPipeline, type Pipeline } from './pipeline.ts';
import { processRanges } from './ranges.ts';

let model: Model;
let english: Pipeline;
beforeAll(() => {
  model = loadModel(readFileSync('models/en_core_web_sm-3.8.0.bin'));
  english = createPipeline(model);
});

const row = (text: string, read: (token: { text: string; tag: string; lemma: string; dep: string }) => string) =>
  english.process(text).tokens.map(read).join(' ');

test.each([
  ["They can't, won't and shouldn't.", "They|ca|n't|,|wo|n't|and|should|n't|."],
  ['The U.S.-led talks (in Doha) failed…', 'The|U.S.-led|talks|(|in|Doha|)|failed|…'],
  ['See https://example.org/a?b=1, p. 4.', 'See|https://example.org/a?b=1|,|p.|4|.'],
  ['a  b\n\nc ', 'a| |b|\n\n|c'],
  ['“No,” he said—twice.', '“|No|,|”|he|said|—|twice|.'],
  ['$5bn and 30km', '$|5bn|and|30|km'],
])('%j is cut', (text, tokens) => {
  expect(english.process(text).tokens.map((token) => token.text)).toEqual(tokens.split('|'));
});

test('lemmas: rules, exceptions, word list, names as they are', () => {
  expect(row('Both armies were withdrawing faster than the ministers had said.', (token) => token.lemma)).toBe(
    'both army be withdraw fast than the minister have say .',
  );
  expect(row('Brussels agrees.', (token) => token.lemma)).toBe('Brussels agree .');
});

test('a clause under a verb of speech', () => {
  const doc = english.process('The minister said that the border would reopen on Friday.');
  const said = doc.token(2);
  const clause = said.children.find((token) => token.dep === 'ccomp');
  expect(clause?.subtree.map((token) => token.text).join(' ')).toBe('that the border would reopen on Friday');
  expect(doc.entities.map((span) => [span.text, span.label])).toEqual([['Friday', 'DATE']]);
});

test('an empty text, white space alone, a lone surrogate', () => {
  expect(english.process('').length).toBe(0);
  expect(english.process('').sentences).toEqual([]);
  expect(english.process('\n').tokens.map((token) => token.pos)).toEqual(['SPACE']);
  expect(english.process('\ud83d x').text).toBe('\ud83d x');
});

test('a text longer than the pieces it is computed in parses as its parts do on the other backend', () => {
  const text = 'The two delegations met in Vienna. No date was set for a further round of talks. '.repeat(40).trim();
  const plain = createPipeline(model, { backend: 'plain' }).process(text);
  const doc = english.process(text);
  expect(doc.length).toBeGreaterThan(600);
  expect([...doc.arrays.heads]).toEqual([...plain.arrays.heads]);
  expect(doc.tokens.map((token) => token.dep + token.tag)).toEqual(plain.tokens.map((token) => token.dep + token.tag));
  expect(doc.sentences.length).toBe(80);
});

test('passages are parsed apart and keep the offsets of the whole', () => {
  const text = 'ADVERT Envoys met in Oslo. SHARE THIS They will meet again.';
  const first = { start: text.indexOf('Envoys'), end: text.indexOf(' SHARE') };
  const second = { start: text.indexOf('They'), end: text.length };
  const doc = processRanges(english, text, [first, second]);
  expect(doc.sentences.map((span) => span.text)).toEqual(['Envoys met in Oslo.', 'They will meet again.']);
  expect(doc.tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
  expect(doc.sentences[1]!.root.text).toBe('meet');
  expect(() => processRanges(english, text, [second, first])).toThrow(RangeError);
  expect(processRanges(english, text, []).length).toBe(0);
});

test('a passage skips a stretch, or reads another word in its place', () => {
  const text = 'Envoys SHARE THIS met in Oslo. Chad, Mali agree to talk.';
  const skip = { start: text.indexOf(' SHARE'), end: text.indexOf(' met') };
  const comma = text.indexOf(',');
  const doc = processRanges(english, text, [
    { start: 0, end: text.indexOf(' Chad'), skips: [skip] },
    { start: text.indexOf('Chad'), end: text.length, skips: [{ start: comma, end: comma + 1, as: 'and' }] },
  ]);
  expect(doc.tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
  expect(doc.tokens.map((token) => token.text).slice(0, 6)).toEqual(['Envoys', 'met', 'in', 'Oslo', '.', 'Chad']);
  const [and] = doc.tokens.filter((token) => token.start === comma);
  expect([and!.text, and!.tag, and!.head.text]).toEqual([',', 'CC', 'Chad']);
});
