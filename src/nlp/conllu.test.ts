import { expect, test } from 'vitest';
import { docFromAnnotations } from './annotations.ts';
import { toConllu } from './conllu.ts';

test('ten columns a token, white space left out, features in order', () => {
  const doc = docFromAnnotations('Oslo  agreed.', [
    { start: 0, end: 4, lemma: 'Oslo', pos: 'PROPN', tag: 'NNP', morph: 'Number=Sing', dep: 'nsubj', head: 2 },
    { start: 5, end: 6, pos: 'SPACE', tag: '_SP', dep: 'dep', head: 0 },
    {
      start: 6,
      end: 12,
      lemma: 'agree',
      pos: 'VERB',
      tag: 'VBD',
      morph: 'VerbForm=Fin|Tense=Past',
      dep: 'ROOT',
      head: 2,
    },
    { start: 12, end: 13, lemma: '.', pos: 'PUNCT', tag: '.', dep: 'punct', head: 2 },
  ]);
  expect(toConllu(doc)).toBe(
    [
      '# sent_id = 1',
      '# text = Oslo agreed.',
      '1\tOslo\tOslo\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\t_',
      '2\tagreed\tagree\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No',
      '3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tSpaceAfter=No',
      '',
      '',
    ].join('\n'),
  );
});

test('entities are marked in the last column', () => {
  const doc = docFromAnnotations('Addis Ababa', [
    { start: 0, end: 5, head: 1, dep: 'compound', entityType: 'GPE', entityIob: 'B' },
    { start: 6, end: 11, head: 1, dep: 'ROOT', entityType: 'GPE', entityIob: 'I' },
  ]);
  const misc = toConllu(doc)
    .split('\n')
    .slice(2, 4)
    .map((line) => line.split('\t')[9]);
  expect(misc).toEqual(['Entity=B-GPE', 'Entity=I-GPE|SpaceAfter=No']);
});
