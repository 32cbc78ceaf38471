// Text cases for reading documents: furniture, blocks, datelines, gaps and metadata, as an editor would write them down.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DocumentInput, load, type SourceDocument } from '../../src/documents/index.ts';

const folder = join(import.meta.dirname, 'documents');

/** Long passages are shown by their ends. */
function shown(document: SourceDocument, { start, end }: { start: number; end: number }): string {
  const text = document.text.slice(start, end);
  return JSON.stringify(text.length <= 70 ? text : `${text.slice(0, 34)} … ${text.slice(-30)}`);
}

/** The parts of a document in reading order, one a line. */
function flow(document: SourceDocument): string {
  const { dateline } = document;
  return [
    ...document.blocks.map((block) => ({ at: block.start, line: `${block.kind} ${shown(document, block)}` })),
    ...document.excluded.map((cut) => ({ at: cut.start, line: `cut ${cut.rule} ${shown(document, cut)}` })),
    ...(dateline
      ? [
          {
            at: dateline.start,
            line: `dateline place=${dateline.place} agency=${dateline.agency} date=${dateline.date}`,
          },
        ]
      : []),
    ...document.completeness.gaps.map((gap) => ({
      at: document.text.length,
      line: `gap ${shown(document, gap)} ${gap.reason}`,
    })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line)
    .join('\n');
}

/** What is known of a document. */
function meta(document: SourceDocument): string {
  const known = (value: SourceDocument['title']) => (value ? `${value.value} (${value.from})` : 'unknown');
  return [
    `title: ${known(document.title)}`,
    `publisher: ${known(document.publisher)}`,
    `published: ${known(document.published)}`,
    `url: ${known(document.url)}`,
    `kind: ${document.kind}`,
    `language: ${document.language ?? 'unknown'}`,
    ...(document.updated ? [`updated: ${known(document.updated)}`] : []),
    ...(document.author ? [`author: ${known(document.author)}`] : []),
    ...(document.section ? [`section: ${known(document.section)}`] : []),
    ...document.posts.map(
      (post) =>
        `post ${post.author} @${post.handle} ${post.network ?? '?'} ${post.published ?? '?'} ${shown(document, post)}`,
    ),
    ...document.entries.map((entry) => `entry ${entry.time ?? 'without time'} ${shown(document, entry)}`),
    ...document.issues.map(({ code }) => `issue: ${code}`),
  ].join('\n');
}

const FORMATS: Readonly<Record<string, DocumentInput['format']>> = { text: 'text', html: 'html', markdown: 'markdown' };

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const [head, ...cases] = readFileSync(join(folder, file), 'utf8').split(/^# /m);
  const format = FORMATS[/format: (\w+)/.exec(head!)?.[1] ?? 'text']!;
  const view = /view: meta/.test(head!) ? meta : flow;
  describe(file, () => {
    for (const source of cases) {
      const [heading, body = ''] = [source.slice(0, source.indexOf('\n')), source.slice(source.indexOf('\n') + 1)];
      const [input = '', expected = ''] = body.split(/^==>\n/m);
      const { name, given } = /^(?<name>.*?)(?:\s+(?<given>\{.*\}))?$/.exec(heading)!.groups!;
      test(name!, () => {
        const result = load({
          id: 'case',
          name: file,
          bytes: new TextEncoder().encode(input.trimEnd()),
          format,
          ...(given ? { given: { id: 'case', ...JSON.parse(given) } } : {}),
        });
        expect(result.ok ? view(result.document) : `refused: ${result.issue.code}`).toBe(expected.trim());
      });
    }
  });
}
