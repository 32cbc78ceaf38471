// Title, publisher, date, address and language of a page, from what the page itself says; nothing is guessed.
import type { FoundMetadata } from '../extracted.ts';
import type { Known, MetadataOrigin } from '../source-document.ts';
import { pageDates } from './dates.ts';
import type { Page } from './guarded-tree.ts';
import { type LinkedData, linkedData } from './json-ld.ts';
import { attribute, collapse, elements, headOf, textOf } from './tree.ts';

/** What the page says of its article, and the JSON-LD and meta elements that it was read from (names in lower case, first content). */
export interface PageHead {
  readonly metadata: FoundMetadata;
  readonly ld: LinkedData | null;
  readonly meta: ReadonlyMap<string, string>;
}

/** Reads a page's metadata. Where sources differ, the more careful one wins: JSON-LD before meta elements before the page's text. */
export function pageMetadata(page: Page, address: string | null): PageHead {
  const meta = new Map<string, string>();
  const headings: string[] = [];
  let titleElement = '';
  let canonical = '';
  let language = '';
  let byline = '';
  for (const element of elements(page)) {
    const { tagName } = element;
    if (tagName === 'meta') {
      const name = (
        attribute(element, 'property') ||
        attribute(element, 'name') ||
        attribute(element, 'itemprop')
      ).toLowerCase();
      const content = collapse(attribute(element, 'content'));
      if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
    } else if (tagName === 'title' && titleElement === '' && element.namespaceURI.endsWith('xhtml'))
      titleElement = textOf(element);
    else if (tagName === 'h1' && headings.length < 10) {
      const heading = textOf(element);
      if (heading !== '') headings.push(heading);
    } else if (tagName === 'link' && canonical === '' && attribute(element, 'rel').toLowerCase() === 'canonical')
      canonical = attribute(element, 'href').trim();
    else if (
      byline === '' &&
      /(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel') || attribute(element, 'itemprop'))
    )
      byline = headOf(element).slice(0, LONGEST_BYLINE);
    else if (tagName === 'html') language = attribute(element, 'lang').trim();
  }
  const ld = linkedData(page);
  const publisher = firstOf(
    [ld?.publisher, 'json-ld'],
    [meta.get('og:site_name'), 'meta'],
    [meta.get('application-name'), 'meta'],
  );
  const ownTitle = firstOf(
    [ld?.headline, 'json-ld'],
    [meta.get('og:title') ?? meta.get('twitter:title'), 'meta'],
    [titleElement, 'title-element'],
  );
  const lang = /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(language) ? language.replace(/_/g, '-') : null;
  const url = firstOf(
    [absolute(canonical), 'meta'],
    [absolute(meta.get('og:url')), 'meta'],
    [absolute(ld?.url), 'json-ld'],
  );
  const title = headline(headings, withoutSite(ownTitle, publisher?.value ?? null));
  const dates = pageDates(page, meta, ld, url?.value ?? address, title?.value ?? null);
  const metadata: FoundMetadata = {
    title,
    publisher,
    // What stands there and cannot be read is handed on, so that the reader is told.
    published:
      dates.published ??
      firstOf([unreadable(ld?.published), 'json-ld'], [unreadable(meta.get('article:published_time')), 'meta']),
    updated: dates.updated,
    author: firstOf(
      [ld?.author, 'json-ld'],
      [meta.get('author'), 'meta'],
      [meta.get('parsely-author'), 'meta'],
      [nameOnly(meta.get('article:author')), 'meta'],
      [meta.get('dc.creator'), 'meta'],
      [byline.replace(/^by\s+(?=\p{Lu})/iu, ''), 'text'],
    ),
    section: firstOf(
      [ld?.section, 'json-ld'],
      [meta.get('article:section'), 'meta'],
      [meta.get('parsely-section'), 'meta'],
      [meta.get('section'), 'meta'],
    ),
    url,
    language: lang ?? ld?.language ?? null,
    type: ld?.type ?? meta.get('og:type')?.toLowerCase() ?? null,
  };
  return { metadata, ld, meta };
}

/** A publication time as written; null for the year 1 and 1970, which programs write where they know none. */
function unreadable(written: string | null | undefined): string | null {
  return written && !/^(?:0001|1970)-/.test(written) ? written : null;
}

/** Networks let an author be an address. */
function nameOnly(author: string | undefined): string | null {
  return author === undefined || /^https?:|\//.test(author) ? null : author;
}

/** Longest name of an author beside the text. */
const LONGEST_BYLINE = 100;
/** Longest heading that is taken for a headline, and share of its words that the page must use elsewhere for its title. */
const LONGEST_HEADLINE = 300;
const SHARED_WORDS = 0.3;

/**
 * The h1 that says what the page's other words for its title say: it is what readers see. Where the page has no such words,
 * a single h1; where no h1 says the same, those words.
 */
function headline(headings: readonly string[], title: Known<string>): Known<string> {
  const shown = headings.filter((heading) => heading.length <= LONGEST_HEADLINE);
  if (title === null) return shown.length === 1 ? { value: shown[0]!, from: 'text' } : null;
  const said = new Set(wordsOf(title.value));
  let best: string | null = null;
  let most = SHARED_WORDS;
  for (const heading of shown) {
    const own = wordsOf(heading);
    const share = own.filter((word) => said.has(word)).length / Math.max(1, Math.min(own.length, said.size));
    if (share > most || (share === most && best === null)) {
      best = heading;
      most = share;
    }
  }
  return best === null ? title : { value: best, from: 'text' };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Candidate = readonly [string | null | undefined, MetadataOrigin];

function firstOf(...candidates: readonly Candidate[]): Known<string> {
  for (const [value, from] of candidates) if (value && value.length <= 500) return { value, from };
  return null;
}

/** "Headline - Site" and "Headline | Site" without the site. */
function withoutSite(title: Known<string>, site: string | null): Known<string> {
  if (title === null) return null;
  const match = /^(.{10,}?)\s+[-–—|·»]\s+([^|–—]{2,50})$/u.exec(title.value);
  const isSite =
    match !== null && (match[2] === site || (title.from === 'title-element' && match[2]!.split(' ').length <= 5));
  return isSite ? { value: match[1]!, from: title.from } : title;
}

function absolute(url: string | null | undefined): string | null {
  return url && /^https?:\/\/[^\s"<>]+$/i.test(url) ? url : null;
}
