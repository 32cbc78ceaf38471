// Pages that are damaged or made to do harm: each is read or refused, none makes the reader throw or wait.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocumentInput, type LoadResult, load } from '../index.ts';

function read(page: string): LoadResult {
  const bytes = new TextEncoder().encode(page);
  const input: DocumentInput = { id: 'page', name: 'page.html', bytes, format: 'html' };
  return load(input);
}

/** The pages of the text cases. */
const folder = join(import.meta.dirname, '../../../test/cases/documents');
const PAGES = readdirSync(folder)
  .filter((name) => name.startsWith('html'))
  .flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split(/^# .*$/m)
      .slice(1),
  )
  .map((source) => source.split(/^==>\n/m)[0]!);

const SNIPPETS = [
  '<',
  '>',
  '"',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '</p>',
  '</article>',
  '</script>',
  '<script>',
  '<table><tr>',
  '<a href="/x">',
  '<ul><li>',
  '<template>',
  '<svg><title>',
  '<plaintext>',
  '<time datetime="2025-13-45T99:99Z">',
  '<time datetime="0001-01-01">',
  '<div hidden>',
  '<div class="comments article-body caption">',
  '<meta property="article:published_time" content="yesterday">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":[1]},"author":[[null]],"datePublished":7}</script>',
  '&#0;',
  '&#xD800;',
  '\u0000',
  '\ud800',
  '\u202e',
  '{"@graph":[',
];

describe('damaged pages', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat({ max: 60 }),
    insert: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 8 })),
    times: fc.integer({ min: 1, max: 4 }),
  });

  test('give a text in which everything found stands where it says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), fc.array(edit, { minLength: 1, maxLength: 8 }), (page, edits) => {
        let damaged = page;
        for (const { at, drop, insert, times } of edits) {
          const start = Math.floor(at * damaged.length);
          damaged = damaged.slice(0, start) + insert.repeat(times) + damaged.slice(start + drop);
        }
        const result = read(damaged);
        if (!result.ok) {
          expect(result.issue.code).not.toBe('');
          return;
        }
        const { text, blocks, entries, excluded, published, updated } = result.document;
        for (const { start, end } of [...blocks, ...entries, ...excluded]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const date of [published, updated])
          if (date) expect(date.value).toMatch(/^\d{4}(?:-\d{2}){0,2}(?:T[\d:]+\S*)?\??$/);
      }),
      { numRuns: 400 },
    );
  });
});

describe('pages made to do harm', () => {
  const many = 40_000;
  const PAYLOADS: Readonly<Record<string, string>> = {
    'nested lists': '<ul><li>a<li>b<li>c'.repeat(120) + '<i></i>'.repeat(many),
    'nested time elements': '<time>'.repeat(200) + '<b></b>x'.repeat(many),
    'nested headings': '<h1><div>'.repeat(200) + '<b></b>x'.repeat(many),
    'spans that repeat a name': `<p>${'<b>A</b><span>A <a>b</a><a>c</a></span>'.repeat(many / 4)}`,
    'times in a live blog': `<title>Live</title><div>${'<div><time datetime="2025-03-03T10:00Z"></time><p>words that are long enough to count as a paragraph of the text</div>'.repeat(4_000)}`,
    'boxes called comments': '<div class="comments"><blockquote>'.repeat(200) + '<p>x'.repeat(many),
    'a name of settings': `<p class="${'share '.repeat(many)}">words`,
    'a tag with attributes': `<p ${Array.from({ length: 5_000 }, (_, i) => `a${i}`).join(' ')}>words`,
    'JSON-LD in JSON-LD': `<script type="application/ld+json">${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}</script><p>words`,
    'JSON-LD with records': `<script type="application/ld+json">[${'{"@type":"Thing"},'.repeat(20_000)}{}]</script><p>words`,
    'JSON-LD text of tags': `<script type="application/ld+json">{"@type":"Article","headline":"x","articleBody":"${'<a'.repeat(80_000)}"}</script><p>words`,
    scripts: '<script>x</script>'.repeat(many),
    'a headline of a script':
      '<h1><script>alert(1)</script></h1><p onclick="alert(1)">words<svg><script>alert(1)</script></svg>',
    'meta elements': '<meta name="date" content="1 1 1">'.repeat(many),
    'links that nest': '<a><div>'.repeat(many),
    'tables that nest': `${'<table><tr><td>'.repeat(100)}words`,
    'a cell of cells': `<table>${'<tr><td>a<td>b'.repeat(many / 4)}</table>`,
    'line breaks': '<p>x<br><br>'.repeat(many / 4),
    spaces: `<p>x${' '.repeat(2_000_000)}y`,
    'formatting that is never closed': '<b><i><p>x'.repeat(2_000),
    'a frameset': '<frameset><frame></frameset>words',
    entities: `<p>${'&amp;lt;'.repeat(many)}`,
  };

  test.each(Object.entries(PAYLOADS))('%s', (_, page) => {
    const result = read(page);
    // Nothing of a script ever becomes text, whatever else becomes of the page.
    if (result.ok) expect(result.document.text).not.toContain('alert(1)');
    else expect(result.issue.severity).toBe('error');
  });
});
