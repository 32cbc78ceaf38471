// Reading from disk: every problem is one clear line, and the rest is still read.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readInputs } from './inputs.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const write = (name: string, text: string) => {
  writeFileSync(at(name), text);
  return at(name);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-inputs-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a folder gives its texts, Markdown and pages in the order of their names', async () => {
  for (const name of ['b.txt', 'a.md', 'Z.html', 'c.png', '.hidden.txt']) write(name, `words of ${name}`);
  const { inputs, issues } = await readInputs([folder]);
  expect(inputs.map(({ id, format }) => `${id} ${format}`)).toEqual(['Z html', 'a markdown', 'b text']);
  expect(issues).toEqual([]);
});

test('an event folder gives its documents with their metadata', async () => {
  mkdirSync(at('documents'));
  write('documents/a.txt', 'one');
  write('documents/b.txt', 'two');
  write('notes.txt', 'no document');
  write('documents.json', JSON.stringify([{ id: 'a', publisher: 'Northern News', published: '2025-03-03' }]));
  const { inputs, issues } = await readInputs([folder]);
  expect(inputs.map(({ id, given }) => [id, given?.publisher])).toEqual([
    ['a', 'Northern News'],
    ['b', undefined],
  ]);
  expect(issues).toEqual([]);
});

test('another metadata file is used instead when it is named', async () => {
  mkdirSync(at('documents'));
  write('documents/a.txt', 'one');
  write('documents.json', JSON.stringify([{ id: 'a', publisher: 'Wrong' }]));
  const documents = write('mine.json', JSON.stringify([{ id: 'a', publisher: 'Right' }]));
  expect((await readInputs([folder], { documents })).inputs[0]?.given?.publisher).toBe('Right');
});

test('each file that cannot be read is one issue, the others are read', async () => {
  const paths = [
    at('missing.txt'),
    write('empty.txt', ''),
    write('big.txt', 'x'.repeat(100)),
    write('good.txt', 'words'),
  ];
  const { inputs, issues } = await readInputs(paths, { maxBytes: 50 });
  expect(inputs.map(({ id }) => id)).toEqual(['good']);
  expect(issues.map(({ code }) => code)).toEqual(['missing', 'empty', 'too-large']);
  for (const { message } of issues) expect(message).not.toContain('\n');
});

test.skipIf(process.getuid?.() === 0)('a file without permission is an issue', async () => {
  const path = write('locked.txt', 'words');
  chmodSync(path, 0);
  expect((await readInputs([path])).issues.map(({ code }) => code)).toEqual(['unreadable']);
});

test('the same document twice is read once, with a note', async () => {
  const path = write('a.txt', 'the same words');
  const { inputs, issues } = await readInputs([path, path, write('copy.txt', 'the same words')]);
  expect(inputs).toHaveLength(1);
  expect(issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'duplicate-document note',
    'duplicate-document note',
  ]);
});

test('documents with one stem get different ids', async () => {
  const paths = [write('a.txt', 'one'), write('a.md', 'two'), write('a.html', '<p>three')];
  expect((await readInputs(paths)).inputs.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3']);
});

test('a folder without documents says so', async () => {
  expect((await readInputs([folder])).issues.map(({ code }) => code)).toEqual(['empty-folder']);
});

test.each([
  ['{ "id": ', 'is not JSON'],
  ['{"id": "a"}', 'at the top'],
  ['[{"id": "a"}, {"id": 3}]', 'at [1].id'],
  ['[{"id": "a", "published": "03/04/2025"}]', 'at [0].published'],
  ['[{"id": "a", "url": "javascript:alert(1)"}]', 'at [0].url'],
  ['[{"id": "a", "editor": "x"}]', 'editor'],
  ['[{"id": "a"}, {"id": "a"}]', 'twice'],
])('metadata %s is refused where it is wrong', async (json, where) => {
  const path = write('a.txt', 'words');
  const { inputs, issues } = await readInputs([path], { documents: write('m.json', json) });
  expect(inputs).toHaveLength(1);
  expect(issues[0]?.code).toBe('metadata-invalid');
  expect(issues[0]?.message).toContain(where);
});

test('metadata for a document that is not there is noted', async () => {
  const { issues } = await readInputs([write('a.txt', 'words')], { documents: write('m.json', '[{"id": "b"}]') });
  expect(issues.map(({ code, subject }) => `${code} ${subject}`)).toEqual(['metadata-without-document b']);
});
