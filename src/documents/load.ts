// The door of this room: a file's bytes in, a report out – or one issue that says why not.
import { digest, type Issue } from '../evidence/index.ts';
import { buildBlocks } from './build-blocks.ts';
import { decode } from './decode.ts';
import { findPosts } from './embedded-posts.ts';
import { type Extracted, NO_METADATA } from './extracted.ts';
import { findFurniture } from './furniture/find-furniture.ts';
import { extractHtml } from './html/extract-html.ts';
import { judgeCompleteness } from './judge-completeness.ts';
import { judgeKind } from './judge-kind.ts';
import { judgeLanguage } from './judge-language.ts';
import { extractMarkdown } from './markdown/extract-markdown.ts';
import { originOf } from './origin/origin-of.ts';
import { normalisePublished } from './published.ts';
import type { DocumentInput, Exclusion, Known, SourceDocument } from './source-document.ts';
import { unitsOf } from './units.ts';

/** Bytes of one document when nothing else is said. */
export const DEFAULT_MAX_BYTES = 10_000_000;

/** What may be set for reading. */
export interface LoadOptions {
  /** Largest document in bytes; 10 MB unless said otherwise. */
  readonly maxBytes?: number;
}

/** A report, or the one reason why there is none. */
export type LoadResult =
  | { readonly ok: true; readonly document: SourceDocument }
  | { readonly ok: false; readonly issue: Issue };

/**
 * Reads one document. Pure and synchronous; never throws on any input. For plain text, `document.text` is the file's text
 * without its byte order mark and otherwise unchanged; for HTML and Markdown it is what was extracted.
 */
export function load(input: DocumentInput, options: LoadOptions = {}): LoadResult {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (input.bytes.length === 0) return refuse('empty', input, 'it is empty; give a file with the text of a report');
  if (input.bytes.length > limit)
    return refuse(
      'too-large',
      input,
      `it has ${input.bytes.length} bytes and the limit is ${limit}; give the report alone, or raise the limit`,
    );

  const decoded = decode(input.bytes, input.format, input.name, input.charset ?? null);
  if (!decoded.ok) return decoded;
  const extraction = extract(decoded.text, input);
  if ('issue' in extraction) return { ok: false, issue: extraction.issue };
  if (!/[\p{L}\p{N}]/u.test(extraction.text))
    return refuse('empty', input, 'there is no text in it; give a file with the text of a report');
  const origin = originOf(input, decoded, extraction);
  return { ok: true, document: read(input, extraction, origin, [...decoded.issues, ...extraction.issues]) };
}

function extract(text: string, input: DocumentInput): Extracted | { readonly issue: Issue } {
  if (input.format === 'html') return extractHtml(text, input.name, input.given?.url ?? null);
  if (input.format === 'markdown') return extractMarkdown(text, input.name);
  return {
    text,
    units: unitsOf(text).map((unit) => ({ ...unit, kind: null, level: 0 })),
    metadata: NO_METADATA,
    issues: [],
    source: { from: 0 },
  };
}

function read(
  input: DocumentInput,
  { text, units, metadata, entries = [], links = [] }: Extracted,
  origin: SourceDocument['origin'],
  found: readonly Issue[],
): SourceDocument {
  const { given } = input;
  const issues = [...found];
  const knownTitle = known(given?.title) ?? metadata.title;
  const furniture = findFurniture(text, units, knownTitle?.value ?? null);
  const built = buildBlocks(text, units, furniture, knownTitle?.value ?? null);
  const { language, leftOut, cuts } = judgeLanguage(text, built.blocks, metadata.language);
  const foreign = new Set(cuts.map(({ start }) => start));
  const blocks = built.blocks.filter(({ start }) => !foreign.has(start));
  const levels = built.levels.filter((_, i) => !foreign.has(built.blocks[i]?.start ?? -1));
  const excluded = [...furniture.excluded, ...cuts].sort((a, b) => a.start - b.start || a.end - b.end);
  const { dateline } = built;
  const headline = blocks.find((block) => block.kind === 'title');
  const title =
    knownTitle ??
    (headline ? { value: text.slice(headline.start, headline.end).replace(/\s+/g, ' '), from: 'text' as const } : null);
  const url = known(given?.url) ?? metadata.url;

  if (leftOut !== null)
    issues.push({
      code: 'not-english',
      severity: 'warning',
      subject: input.id,
      message: `${input.name} is in another language than English (${language === 'und' ? 'not one that is known' : language}) and is kept out of the analysis; it is listed with its text, and nothing is said of what it tells`,
    });
  if (cuts.length > 0)
    issues.push({
      code: 'mixed-language',
      severity: 'note',
      subject: input.id,
      message: `${cuts.length} ${cuts.length === 1 ? 'paragraph' : 'paragraphs'} of ${input.name} ${cuts.length === 1 ? 'is' : 'are'} in another language than English and ${cuts.length === 1 ? 'was' : 'were'} left out`,
    });
  if (blocks.length === 0) {
    issues.push({
      code: 'no-report-text',
      severity: 'warning',
      subject: input.id,
      message: `${input.name} holds nothing but page furniture; check that the report itself was saved`,
    });
  }
  const completeness = judgeCompleteness(text, blocks, levels, excluded);
  if (completeness.truncated) {
    issues.push({
      code: 'truncated',
      severity: 'warning',
      subject: input.id,
      message: `${input.name} seems to be cut: ${completeness.gaps.at(-1)!.reason} What it leaves out is not taken for silence`,
    });
  }
  return {
    id: input.id,
    digest: digest(text),
    kind: judgeKind(text, title?.value ?? null, url?.value ?? null, dateline, metadata, excluded.some(isByline)),
    publisher: known(given?.publisher) ?? metadata.publisher,
    published: publishedOf(input, metadata.published, issues),
    updated: updatedOf(metadata.updated),
    author: metadata.author,
    section: metadata.section,
    title,
    url,
    language,
    text,
    excluded,
    blocks,
    entries,
    posts: findPosts(text, blocks),
    links,
    dateline,
    completeness,
    origin,
    revisions: input.revisions ?? [],
    isPrimary: given?.primary === true,
    leftOut,
    issues,
  };
}

/** The publication time: the user's word first, then the page's; null with an issue when it cannot be read. */
function publishedOf(input: DocumentInput, found: Known<string>, issues: Issue[]): Known<string> {
  for (const candidate of [known(input.given?.published), found]) {
    if (candidate === null) continue;
    const value = normalisePublished(candidate.value);
    if (value !== null) return { value, from: candidate.from };
    issues.push({
      code: 'unreadable-date',
      severity: 'warning',
      subject: input.id,
      message: `the publication time "${candidate.value.slice(0, 60)}" of ${input.name} is neither ISO 8601 nor RFC 2822; write it as 2025-03-18 or 2025-03-18T20:14:00+03:00`,
    });
  }
  return null;
}

/** The last change, normalised; null when it cannot be read: nothing rests on it. */
function updatedOf(found: Known<string>): Known<string> {
  const value = found === null ? null : normalisePublished(found.value);
  return found === null || value === null ? null : { value, from: found.from };
}

function known(value: string | undefined): Known<string> {
  const trimmed = value?.trim();
  return trimmed ? { value: trimmed, from: 'given' } : null;
}

function isByline(cut: Exclusion): boolean {
  return cut.rule === 'furniture/byline';
}

function refuse(code: string, input: DocumentInput, why: string): LoadResult {
  return {
    ok: false,
    issue: { code, severity: 'error', subject: input.id, message: `${input.name} was not read: ${why}` },
  };
}
