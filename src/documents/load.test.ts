// What holds for every document: offsets, refusals, decoding, and time on hostile pages.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocumentInput, load, type SourceDocument } from './index.ts';

function input(bytes: Uint8Array | string, format: DocumentInput['format'] = 'text'): DocumentInput {
  return { id: 'x', name: 'x.txt', bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, format };
}

function read(text: string, format: DocumentInput['format'] = 'text'): SourceDocument {
  const result = load(input(text, format));
  if (!result.ok) throw new Error(result.issue.message);
  return result.document;
}

function code(bytes: Uint8Array | string, format: DocumentInput['format'] = 'text', maxBytes?: number): string | null {
  const result = load(input(bytes, format), maxBytes === undefined ? {} : { maxBytes });
  return result.ok ? null : result.issue.code;
}

/** Blocks and cuts lie in the text, in order, apart from each other; blocks hold words; the dateline is in none of them. */
function checkOffsets(document: SourceDocument): void {
  const { text, blocks, excluded, dateline, completeness } = document;
  const parts = [...blocks, ...excluded, ...(dateline ? [dateline] : [])].sort((a, b) => a.start - b.start);
  parts.forEach((part, i) => {
    expect(part.start).toBeGreaterThanOrEqual(i === 0 ? 0 : parts[i - 1]!.end);
    expect(part.end).toBeGreaterThan(part.start);
    expect(part.end).toBeLessThanOrEqual(text.length);
  });
  for (const list of [blocks, excluded]) expect([...list].sort((a, b) => a.start - b.start)).toEqual(list);
  for (const block of blocks) expect(text.slice(block.start, block.end)).toMatch(/[\p{L}\p{N}]/u);
  for (const gap of completeness.gaps) expect(gap.end <= text.length && gap.start < gap.end).toBe(true);
}

const LINES = [
  'Related stories',
  'Advertisement',
  'By Jane Doe',
  '',
  ' ',
  'OSLO (Reuters) - The ministers met again on Monday.',
  'The fund',
  '“An open quotation',
  'He said: "No." REUTERS/Jane Doe Then he left. All rights reserved',
  'CLICK HERE TO GET THE NEWS APP',
  '(credit: A/B)',
  '\u00a0',
  '😀 \ud800',
  '• item',
  'THE LINE IN CAPITALS THAT HAS MANY WORDS IN IT',
  'Read more: another headline of another story',
  '\u202eright to left',
  '© 2020',
  '<div><p>words <b>more',
];

describe('offsets', () => {
  test('hold for any order of typical lines, in every format', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary' })), { maxLength: 30 });
    const breaks = fc.constantFrom('\n', '\r\n', '\n\n', ' ', '\r', '\u2028');
    const format = fc.constantFrom('text' as const, 'markdown' as const, 'html' as const);
    fc.assert(
      fc.property(text, breaks, format, (lines, separator, kind) => {
        const result = load(input(lines.join(separator), kind));
        if (result.ok) checkOffsets(result.document);
      }),
      { numRuns: 300 },
    );
  });

  test('hold for any bytes, and no bytes make it throw', () => {
    const format = fc.constantFrom('text' as const, 'markdown' as const, 'html' as const);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), format, (bytes, kind) => {
        const result = load(input(bytes, kind));
        if (result.ok) checkOffsets(result.document);
        else expect(result.issue.message).not.toContain('\n');
      }),
      { numRuns: 400 },
    );
  });

  test('plain text is unchanged but for the byte order mark', () => {
    const text = 'First line.\r\n\r\n\tSecond\u00a0line. \u2028Third.\n';
    expect(read(`\ufeff${text}`).text).toBe(text);
  });
});

describe('refusals and decoding', () => {
  test('what is no report is refused with a code', () => {
    expect(code('')).toBe('empty');
    expect(code(' \n\u00a0\n***')).toBe('empty');
    expect(code('words\0words')).toBe('binary');
    expect(code('%PDF-1.7 words')).toBe('binary');
    expect(code('\u0001\u0002\u0003 words')).toBe('binary');
    expect(code('a few words', 'text', 5)).toBe('too-large');
    expect(code('a few words', 'text', 11)).toBe(null);
  });

  test('damaged UTF-8 is read, and the damage is counted', () => {
    const result = load(input(new Uint8Array([0x41, 0xff, 0x42, 0xfe, 0x43])));
    expect(result.ok && result.document.text).toBe('A\ufffdB\ufffdC');
    expect(result.ok && result.document.issues[0]?.message).toContain('2 characters were damaged');
  });

  test('a page in an old charset is read as it says, or as windows-1252', () => {
    const bytes = (head: string, letter: number) =>
      Uint8Array.from([
        ...new TextEncoder().encode(`${head}<p>K`),
        letter,
        ...new TextEncoder().encode('ln is a town.'),
      ]);
    const said = load(input(bytes('<meta charset="iso-8859-2">', 0xf6), 'html'));
    const silent = load(input(bytes('', 0xf6), 'html'));
    expect(said.ok && said.document.text).toBe('Köln is a town.');
    expect(silent.ok && silent.document.text).toBe('Köln is a town.');
  });

  test('UTF-16 with its mark is read', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...[...'Oslo, on Monday.'].flatMap((c) => [c.charCodeAt(0), 0])]);
    const result = load(input(bytes));
    expect(result.ok && result.document.text).toBe('Oslo, on Monday.');
  });
});

describe('hostile pages', () => {
  test('are refused at the limits', () => {
    expect(code('<div>'.repeat(200_000), 'html')).toBe('html-too-deep');
    expect(code(`<p>${'<i></i>'.repeat(200_001)}`, 'html')).toBe('html-too-many-nodes');
    expect(code(`<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>`, 'html')).toBe(
      'html-too-many-attributes',
    );
  });

  test('that parsers are slow on are read or refused, not waited for', () => {
    const pages = [
      `<table>${'<a>x'.repeat(20_000)}`,
      `${Array.from({ length: 400 }, (_, i) => `<b id=${i}>`).join('')}${'<p>x'.repeat(5_000)}`,
      '<p>words '.repeat(10_000),
      '<!--'.repeat(100_000),
      '<script>'.repeat(50_000),
      `<p>${'&amp'.repeat(100_000)}`,
      `<a href="${'x'.repeat(1_000_000)}`,
    ];
    for (const page of pages) expect(typeof load(input(page, 'html')).ok).toBe('boolean');
  });

  test('and long lines, brackets and marks in text and Markdown', () => {
    const texts = [
      'Related\n'.repeat(5_000),
      'A '.repeat(50_000),
      'A'.repeat(100_000),
      'WORDS '.repeat(30_000),
      `${'Sentence one. '.repeat(10_000)}(credit: x)`,
      'words word. (x/AFP) '.repeat(10_000),
      '('.repeat(200_000),
      '"'.repeat(100_000),
      'On on on '.repeat(15_000),
      '[x '.repeat(10_000),
      '> '.repeat(20_000),
      '*a '.repeat(20_000),
      '- '.repeat(20_000),
      '`'.repeat(20_000),
      'a\n'.repeat(15_000),
    ];
    for (const text of texts)
      for (const format of ['text', 'markdown'] as const) expect(typeof load(input(text, format)).ok).toBe('boolean');
  });
});
