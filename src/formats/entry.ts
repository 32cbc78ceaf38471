// What every container of reports is unfolded to: one report's bytes, and what the container says of it.
import type { DocumentInput, GivenMetadata } from '../documents/index.ts';
import type { Issue } from '../evidence/index.ts';

/** One report out of a feed, an archive or a list; an id is given to it by whoever collects them. */
export interface Entry {
  /** What an id can be made of: letters, digits and hyphens, never empty. */
  readonly stem: string;
  /** For messages: where it stands. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: DocumentInput['format'];
  readonly given: Omit<GivenMetadata, 'id'>;
  /** The charset that the connection named; how the bytes lead back to what they were taken from, unless they are it. */
  readonly charset?: string;
  readonly origin?: NonNullable<DocumentInput['origin']>;
  readonly revisions?: NonNullable<DocumentInput['revisions']>;
}

/** The reports of a container, the pages it only points at, and what was wrong with it. */
export interface Unfolded {
  readonly entries: readonly Entry[];
  /** Web addresses of pages or feeds whose text is not in the container, in its order. */
  readonly links: readonly string[];
  readonly issues: readonly Issue[];
}

/** Reports of one container that are read; the rest is said to be left out. */
export const MOST_ENTRIES = 10_000;

/** A stem from the last word of a URL's path, else from its host ("a-b-c" of https://x.example/2031/a-b-c.html). */
export function stemOf(url: string): string {
  if (!URL.canParse(url)) return stem(url);
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const last = pathname
    .split('/')
    .filter((part) => /[a-z\d]/i.test(part) && !/^(?:index|default)\.\w+$/i.test(part))
    .at(-1);
  return stem(last === undefined ? host : `${host}-${last.replace(/\.(?:html?|php|aspx?|pdf)$/i, '')}`);
}

/** Letters and digits of any text as a stem. */
export function stem(text: string): string {
  const words = text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return words === '' ? 'report' : words;
}

/** Given metadata without what is empty. */
export function givenOf(
  values: {
    readonly [key in 'publisher' | 'published' | 'title' | 'url']?: string | null | undefined;
  },
): Entry['given'] {
  const { publisher, published, title, url } = values;
  return {
    ...(publisher ? { publisher: publisher.slice(0, 500) } : {}),
    ...(published ? { published } : {}),
    ...(title ? { title: title.slice(0, 2_000) } : {}),
    ...(url && /^https?:\/\//i.test(url) && URL.canParse(url) ? { url } : {}),
  };
}

/** A page around a fragment of HTML, so that it is read by the rules for pages. The title goes with the metadata. */
export function pageOf(html: string): Uint8Array {
  return new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><article>${html}</article>`);
}
