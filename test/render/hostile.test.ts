// Whatever stands in a report, the page stays a page and the brief stays text.
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/index.ts';
import { toHtml, toMarkdown, toText } from '../../src/render/index.ts';
import { lakeTalks } from './lake-talks.ts';

/** Pieces that have broken pages before, between pieces of anything. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</style>',
        '-->',
        '"><img src=x onerror=x>',
        '&amp;',
        "'",
        '\u001b[2J',
        '\u202e',
        ']]>',
        '</title>',
        '\ud800',
        '|',
        '\n\n# ',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => `x${pieces.join('')}`);

function withWords(words: string): Dossier {
  const dossier = lakeTalks();
  dossier.event.label = words;
  for (const party of dossier.parties) party.name = words;
  for (const point of dossier.points) point.label = words;
  for (const document of dossier.documents) document.publisher = { value: words, from: 'meta' };
  for (const { values } of dossier.divergences) for (const side of values) side.value = words;
  for (const entry of dossier.timeline) entry.label = words;
  return dossier;
}

function tagsOf(html: string): string[] {
  const tags: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node))
      tags.push(`${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return tags;
}

it('makes the same elements and attributes of any words', () => {
  const expected = tagsOf(toHtml(withWords('x')));
  fc.assert(
    fc.property(hostile, (words) => {
      expect(tagsOf(toHtml(withWords(words)))).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});

it('lets no control character into the brief, and no raw tag into Markdown', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      expect(toText(withWords(words))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      expect(toMarkdown(withWords(words))).not.toMatch(/(^|[^\\])<[a-z/!]/i);
    }),
    { numRuns: 50 },
  );
});
