// When a page was published and last changed, each with how it is known; marked uncertain where the page contradicts itself.
import type { Known, MetadataOrigin } from '../source-document.ts';
import type { Page } from './guarded-tree.ts';
import type { LinkedData } from './json-ld.ts';
import { dayIn, dayInAddress, readDate } from './read-date.ts';
import { attribute, collapse, elements, headOf, isElement, SILENT } from './tree.ts';

/** Publication and last change; values are EDTF, "2018-09-24?" where sources differ by more than a day. */
export interface FoundDates {
  readonly published: Known<string>;
  readonly updated: Known<string>;
}

/** Names of meta elements, the surest first. */
const PUBLISHED_META =
  'article:published_time og:article:published_time og:published_time datepublished article:published article.published published_time published publisheddate publish-date publish_date publication_date pubdate og:pubdate pub_date parsely-pub-date sailthru.date dc.date.issued dcterms.issued dcterms.date dc.date dcterms.created dc.date.created article_date_original article.created datecreated date pdate'.split(
    ' ',
  );
const UPDATED_META =
  'article:modified_time og:article:modified_time og:modified_time datemodified article:modified article.updated og:updated_time dcterms.modified dc.date.modified article_date_updated last-modified updated-date revision_date'.split(
    ' ',
  );
/** Text nodes around the headline in which a date is looked for, and the length from which on one is running text. */
const BEFORE_HEADLINE = 8;
const AFTER_HEADLINE = 30;
const PROSE = 160;
/** Longest line that holds a date, with a name, a place or a clock time beside it. */
const LONGEST_LINE = 65;
const PUBLISH_DATE =
  /(?:^|[\s_-])(?:publish(?:ed)?|pub|article|post|entry|story)[_-]{0,2}(?:date|time)(?:$|[\s_-])|date-?published/i;
/** A date in these is of a post, of another story, or of the day on which the page was fetched. */
const OF_OTHERS: ReadonlySet<string> = new Set(['blockquote', 'aside', 'nav', 'footer']);
const UPDATED_LABEL = /\b(?:updated?|modified|last (?:change|edit)|revised|corrected)\b/i;

interface Found {
  readonly value: string;
  readonly from: MetadataOrigin;
}

/** Reads both dates. `meta`: first content of each meta name, lower case. `address`: where the page says it lives. */
export function pageDates(
  page: Page,
  meta: ReadonlyMap<string, string>,
  ld: LinkedData | null,
  address: string | null,
  title: string | null,
): FoundDates {
  const marked = markedTimes(page);
  const inAddress = address === null ? null : dayInAddress(address);
  const sure = [
    found(ld?.published, 'json-ld'),
    ...PUBLISHED_META.map((name) => found(meta.get(name), 'meta')),
    marked.published,
  ].filter((date) => date !== null);
  const shown = sure.length > 0 && inAddress !== null ? null : datesByHeadline(page, title);
  const best =
    sure[0] ??
    marked.any ??
    (inAddress === null ? null : { value: inAddress, from: 'url' as const }) ??
    shown?.published ??
    null;
  const published = best === null ? null : { value: weighed(best.value, sure, inAddress), from: best.from };
  const updated =
    [
      found(ld?.updated, 'json-ld'),
      ...UPDATED_META.map((name) => found(meta.get(name), 'meta')),
      marked.updated,
      shown?.updated ?? null,
    ].find((date) => date !== null) ?? null;
  return {
    published,
    // A last change before publication is a clock of the publisher's system, not news.
    updated: updated !== null && published !== null && daysApart(published.value, updated.value) < 0 ? null : updated,
  };
}

function found(written: string | null | undefined, from: MetadataOrigin): Found | null {
  const value = written ? readDate(written) : null;
  return value === null ? null : { value, from };
}

/** The value, or its day with a question mark where a source as good names a day more than one day away and the address is silent. */
function weighed(value: string, sure: readonly Found[], inAddress: string | null): string {
  const agrees = inAddress !== null && Math.abs(daysApart(value, inAddress)) <= 1;
  const contradicted = [...sure.map((date) => date.value), ...(inAddress === null ? [] : [inAddress])].some(
    (other) => Math.abs(daysApart(value, other)) > 1,
  );
  return contradicted && !agrees && /^\d{4}-\d{2}-\d{2}/.test(value) ? `${value.slice(0, 10)}?` : value;
}

/** Whole days from one EDTF date to another; 0 where one names no day. */
function daysApart(from: string, to: string): number {
  const [a, b] = [from, to].map((value) => /^(\d{4})-(\d{2})-(\d{2})/.exec(value));
  if (!a || !b) return 0;
  const day = (m: RegExpExecArray) => Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])) / 86_400_000;
  return day(b) - day(a);
}

/** Dates in time elements and microdata: those that say what they are, and the first that does not, after the headline if it can be. */
function markedTimes(page: Page): {
  readonly published: Found | null;
  readonly updated: Found | null;
  readonly any: Found | null;
} {
  let published: Found | null = null;
  let updated: Found | null = null;
  let before: Found | null = null;
  let after: Found | null = null;
  let headlined = false;
  for (const element of elements(page)) {
    const { tagName } = element;
    if (tagName === 'h1') headlined = true;
    if (tagName === 'meta') continue;
    const property = attribute(element, 'itemprop').toLowerCase();
    if (tagName !== 'time' && !property.startsWith('date')) {
      // A box called "publish-date" says as much as a time element, in words.
      if (published === null && PUBLISH_DATE.test(attribute(element, 'class'))) {
        const line = headOf(element);
        published = line.length <= LONGEST_LINE ? found(line, 'text') : null;
      }
      continue;
    }
    const names = `${property} ${attribute(element, 'class')}`.toLowerCase();
    if (/comment/.test(names)) continue;
    const text = headOf(element);
    const date = found(attribute(element, 'datetime') || attribute(element, 'content') || text, 'time-element');
    if (date === null) continue;
    const labels = `${names} ${text.slice(0, 40)}`;
    if (
      /datemodified|dateupdated|modified|dt-updated/.test(names) ||
      (UPDATED_LABEL.test(text) && !/publish/i.test(text))
    )
      updated ??= date;
    else if (/datepublished|publish|entry-date/.test(labels.toLowerCase()) && property !== 'datecreated')
      published ??= date;
    else if (headlined) after ??= date;
    else before ??= date;
  }
  return { published, updated, any: after ?? before };
}

/** Dates written around the headline, each in a short line of its own; the first day, with a question mark where there are several. */
function datesByHeadline(
  page: Page,
  title: string | null,
): { readonly published: Found | null; readonly updated: Found | null } {
  const { lines, headline } = linesOf(page, title);
  if (headline < 0) return { published: null, updated: null };
  const days: string[] = [];
  let updated: Found | null = null;
  const look = (line: string, before: string): void => {
    // A sentence with a date in it is told, not stamped.
    if (line.length > LONGEST_LINE || (/[.!?]["”’]?$/.test(line) && !/[ap]\.m\.$/i.test(line))) return;
    const day = dayIn(line);
    if (day === null) return;
    if (UPDATED_LABEL.test(`${before} ${line}`)) updated ??= { value: day, from: 'text' };
    else days.push(day);
  };
  for (let i = headline + 1; i < Math.min(lines.length, headline + AFTER_HEADLINE) && lines[i]!.length < PROSE; i++)
    look(lines[i]!, (lines[i - 1] ?? '').length < 20 ? lines[i - 1]! : '');
  // Above the headline the day of today stands as often.
  const below = days.length > 0;
  if (!below)
    for (let i = headline - 1; i >= Math.max(0, headline - BEFORE_HEADLINE) && lines[i]!.length < PROSE; i--)
      look(lines[i]!, '');
  const first = days[0];
  if (first === undefined) return { published: null, updated };
  const several = days.some((day) => day !== first);
  return { published: { value: several || !below ? `${first}?` : first, from: 'text' }, updated };
}

/** The text nodes of the page that are not blank, and which of them is the headline: the h1, or words equal to the title. */
function linesOf(page: Page, title: string | null): { readonly lines: readonly string[]; readonly headline: number } {
  const lines: string[] = [];
  let inHeading = -1;
  let same = -1;
  const wanted = title?.toLowerCase() ?? '';
  const stack = [...page.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) {
      const line = collapse(node.value);
      if (line === '') continue;
      lines.push(line);
      if (same < 0 && line.toLowerCase() === wanted) same = lines.length - 1;
    } else if (isElement(node) && !SILENT.has(node.tagName) && !OF_OTHERS.has(node.tagName)) {
      if (node.tagName === 'h1' && (title === null || headOf(node).toLowerCase() === wanted)) inHeading = lines.length;
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
    }
  }
  return { lines, headline: inHeading >= 0 && inHeading < lines.length ? inHeading : same };
}
