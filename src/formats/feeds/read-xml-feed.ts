// Reads XML feeds as they are, not as they should be: what stands before or beside the damage is kept, and nothing is expanded.
import { Parser } from 'htmlparser2';
import { MOST_ENTRIES } from '../entry.ts';
import { wordsOf } from '../markup-text.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Open elements beyond which a feed is an attack; real ones stay below twenty, XHTML content below a hundred. */
const DEEPEST = 256;
/** UTF-16 units of one field. */
const LONGEST = 2_000_000;

/** Root elements, and what they make of a file. */
const ROOTS: Readonly<Record<string, Feed['kind']>> = {
  rss: 'rss',
  channel: 'rss',
  feed: 'atom',
  'rdf:rdf': 'rdf',
  urlset: 'sitemap',
  sitemapindex: 'sitemap',
  opml: 'opml',
};
/** Elements that only hold fields of their item. */
const WRAPPERS = new Set(['news:news', 'news:publication', 'media:group', 'media:content']);
const ITEMS = new Set(['item', 'entry', 'url', 'sitemap']);

type Fields = Map<string, string>;

/** Reads RSS 0.9 to 2.0, Atom 0.3 and 1.0, RDF, sitemaps with news, and OPML. Null when it is none of them. Never throws. */
export function readXmlFeed(xml: string): Feed | null {
  let kind: Feed['kind'] | null = null;
  let stopped: string | null = null;
  const feed: Fields = new Map();
  const feeds: string[] = [];
  const items: FeedItem[] = [];
  let item: Fields | null = null;
  const open: string[] = [];
  /** The field whose text is being read, where it began, and its markup so far. */
  let field: { readonly name: string; readonly depth: number; readonly parts: string[]; size: number } | null = null;

  const parser = new Parser(
    {
      onopentag(written, attributes) {
        const name = written.toLowerCase();
        if (open.length >= DEEPEST) return stop(`its elements are nested more than ${DEEPEST} deep`);
        open.push(name);
        if (kind === null) {
          kind = ROOTS[name] ?? ROOTS[localOf(name)] ?? null;
          if (kind === null) return stop('no feed');
          if (name !== 'channel') return;
        }
        if (field !== null) return grow(openTag(name, attributes));
        if (name === 'outline') {
          const url = attributes.xmlUrl ?? attributes.xmlurl ?? '';
          if (url !== '' && feeds.length < MOST_ENTRIES) feeds.push(url.trim());
        } else if (ITEMS.has(localOf(name)) && item === null) {
          if (items.length >= MOST_ENTRIES) return stop(`it has more than ${MOST_ENTRIES} items`);
          item = new Map();
          if (attributes['rdf:about']) item.set('about', attributes['rdf:about']);
        } else if (localOf(name) === 'link' && attributes.href !== undefined) {
          const rel = attributes.rel ?? 'alternate';
          if (rel === 'alternate') (item ?? feed).set('link', (item ?? feed).get('link') ?? attributes.href);
        } else if ((item !== null && !WRAPPERS.has(name)) || isFeedTitle(name, open)) {
          if (name === 'guid' && attributes.isPermaLink === 'false') return;
          field = { name, depth: open.length, parts: [], size: 0 };
        }
      },
      ontext(text) {
        if (field === null) return;
        // Inside markup of XHTML content text must be escaped again; the text of an ordinary field is markup already.
        grow(open.length > field.depth ? escaped(text) : text);
      },
      onclosetag(written) {
        const name = written.toLowerCase();
        open.pop();
        if (field !== null) {
          if (open.length >= field.depth) return grow(`</${name}>`);
          const target = item ?? feed;
          const value = field.parts.join('').trim();
          if (!target.get(field.name)) target.set(field.name, value);
          field = null;
        } else if (item !== null && ITEMS.has(localOf(name))) {
          close();
        }
      },
    },
    { xmlMode: true },
  );

  for (let at = 0; at < xml.length && stopped === null; at += 65_536) parser.write(xml.slice(at, at + 65_536));
  if (stopped === null) parser.end();
  // An item that is cut off with the file still tells what it told.
  if (item !== null) close();
  if (kind === null || stopped === 'no feed') return null;
  return { kind, title: wordsOf(feed.get('title') ?? ''), items, feeds, stopped };

  function stop(why: string): void {
    stopped ??= why;
    parser.reset();
  }

  function grow(text: string): void {
    if (field === null || field.size > LONGEST) return;
    field.parts.push(text);
    field.size += text.length;
  }

  function close(): void {
    if (item === null) return;
    const get = (...names: string[]) => names.map((name) => item?.get(name) ?? '').find((value) => value !== '') ?? '';
    if (
      kind === 'sitemap' &&
      get('news:title') === '' &&
      (get('loc').endsWith('.xml') || get('loc').endsWith('.xml.gz'))
    )
      feeds.push(get('loc'));
    else if (item.size > 0)
      items.push({
        title: wordsOf(get('title', 'news:title', 'atom:title', 'media:title')),
        url: get('link', 'loc', 'feedburner:origlink', 'atom:link', 'about', 'guid', 'id').trim(),
        // In Atom the source is a whole feed's head, in RSS its name.
        publisher: wordsOf(get('source').includes('<') ? '' : get('source', 'news:name', 'dc:publisher')),
        published: wordsOf(
          get(
            'pubdate',
            'published',
            'issued',
            'news:publication_date',
            'dc:date',
            'dcterms:created',
            'created',
            'updated',
            'modified',
            'atom:updated',
            'lastmod',
          ),
        ),
        html: get(
          'content:encoded',
          'content',
          'xhtml:body',
          'description',
          'summary',
          'atom:summary',
          'media:description',
        ),
      });
    item = null;
  }
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The feed's own title, not that of its picture, its text field or its author. */
function isFeedTitle(name: string, open: readonly string[]): boolean {
  const parent = open.at(-2) ?? '';
  return (
    localOf(name) === 'title' &&
    (ROOTS[parent] !== undefined || ROOTS[localOf(parent)] !== undefined || parent === 'head')
  );
}

function openTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name.replace(/^xhtml:/, '')}${written.join('')}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
