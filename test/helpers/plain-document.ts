// Plain documents for tests that need no reader of files.
import type { SourceDocument } from '../../src/documents/index.ts';

/** A document of one text whose lines are paragraphs. */
export function sourceDocument(id: string, text: string, published: string | null = null): SourceDocument {
  const blocks = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) {
    blocks.push({ start: match.index, end: match.index + match[0].length, kind: 'paragraph' as const });
  }
  return {
    id,
    digest: '',
    kind: 'article',
    publisher: null,
    published: published === null ? null : { value: published, from: 'given' },
    updated: null,
    author: null,
    section: null,
    title: null,
    url: null,
    language: 'en',
    text,
    excluded: [],
    blocks,
    entries: [],
    posts: [],
    links: [],
    origin: { kind: 'unknown', reason: 'It was made by hand.' },
    revisions: [],
    dateline: null,
    completeness: { truncated: false, gaps: [] },
    isPrimary: false,
    leftOut: null,
    issues: [],
  };
}
