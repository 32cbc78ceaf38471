// What a page says of its article in JSON-LD (schema.org NewsArticle and its kin).
import type { Page } from './guarded-tree.ts';
import { attribute, collapse, elements } from './tree.ts';

/** The fields that are read, as written; null where absent. */
export interface LinkedData {
  readonly type: string | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** Names, joined by commas. */
  readonly author: string | null;
  readonly section: string | null;
  /** Whether the page says that all may read it; null where it does not say. */
  readonly free: boolean | null;
  /** The article's own text, where the page repeats it. */
  readonly body: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

const ARTICLE = /(?:article|reportage|blogposting|socialmediaposting|liveblogposting|pressrelease)$/i;
const PAGE = /^(?:item)?webpage$/i;
/** Characters of one script that are looked at, and records visited in it. */
const LONGEST_SCRIPT = 500_000;
const MOST_RECORDS = 2_000;
const MOST_AUTHORS = 20;

const NOTHING: LinkedData = {
  type: null,
  headline: null,
  publisher: null,
  published: null,
  updated: null,
  author: null,
  section: null,
  free: null,
  body: null,
  url: null,
  language: null,
};

type Json = Readonly<Record<string, unknown>>;

/** The first article that the page's JSON-LD describes, else the page itself where it has a date; or null. */
export function linkedData(page: Page): LinkedData | null {
  let around: Json | null = null;
  for (const script of elements(page)) {
    if (script.tagName !== 'script' || !/ld\+json/i.test(attribute(script, 'type'))) continue;
    const source = script.childNodes
      .map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : ''))
      .join('');
    const data = source.length <= LONGEST_SCRIPT ? parseLeniently(source) : null;
    const article = findRecord(data, ARTICLE);
    if (article) return describe(article, data);
    around ??= findRecord(data, PAGE);
  }
  // What a web page is called and whose it is, is not always the article's: only its times are taken.
  return around === null
    ? null
    : { ...NOTHING, published: text(around.datePublished), updated: text(around.dateModified) };
}

/** JSON as pages write it: inside comment marks, with raw line ends in strings. Null when it is none. */
function parseLeniently(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*;?\s*$/, '');
  for (const candidate of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      const value: unknown = JSON.parse(candidate);
      return value;
    } catch {}
  }
  return null;
}

function findRecord(root: unknown, wanted: RegExp): Json | null {
  const queue: unknown[] = [root];
  for (let seen = 0; seen < queue.length && seen < MOST_RECORDS; seen++) {
    const value = queue[seen];
    if (Array.isArray(value)) for (const item of value) queue.push(item);
    else if (isRecord(value)) {
      if (
        typesOf(value).some((type) => wanted.test(type)) &&
        (text(value.headline) ?? text(value.datePublished)) !== null
      )
        return value;
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
        if (value[key] !== undefined) queue.push(value[key]);
    }
  }
  return null;
}

function describe(article: Json, data: unknown): LinkedData {
  const publisher = referred(Array.isArray(article.publisher) ? article.publisher[0] : article.publisher, data);
  const main = article.mainEntityOfPage;
  return {
    type: typesOf(article)[0]?.toLowerCase() ?? null,
    headline: text(article.headline),
    publisher: isRecord(publisher) ? text(publisher.name) : text(publisher),
    published: text(article.datePublished),
    updated: text(article.dateModified),
    author: names(article.author, data),
    section: Array.isArray(article.articleSection) ? text(article.articleSection[0]) : text(article.articleSection),
    free: truth(article.isAccessibleForFree),
    body: typeof article.articleBody === 'string' ? article.articleBody : null,
    url: text(article.url) ?? text(main) ?? (isRecord(main) ? text(main['@id']) : null),
    language: text(article.inLanguage),
  };
}

/** The record that a bare reference ({"@id": …}) stands for, within the same graph. */
function referred(value: unknown, data: unknown): unknown {
  if (!isRecord(value) || value.name !== undefined || typeof value['@id'] !== 'string') return value;
  const graph = isRecord(data) && Array.isArray(data['@graph']) ? data['@graph'].slice(0, MOST_RECORDS) : [];
  return (
    graph.find((record) => isRecord(record) && record['@id'] === value['@id'] && record.name !== undefined) ?? value
  );
}

/** Names of persons or bodies: a string, a record with a name, or a list of these. */
function names(value: unknown, data: unknown): string | null {
  const found: string[] = [];
  for (const one of Array.isArray(value) ? value.slice(0, MOST_AUTHORS) : [value]) {
    const author = referred(one, data);
    const name = isRecord(author) ? text(author.name) : text(author);
    if (name !== null && !/^https?:/.test(name)) found.push(name.replace(/^by\s+(?=\p{Lu})/iu, ''));
  }
  return found.length === 0 ? null : [...new Set(found)].join(', ');
}

function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false)$/i.test(value) ? value.toLowerCase() === 'true' : null;
}

function typesOf(record: Json): string[] {
  const type = record['@type'];
  return (Array.isArray(type) ? type : [type]).filter((t) => typeof t === 'string');
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && collapse(value) !== '' ? decodeEntities(collapse(value)) : null;
}

/** Entities that editors leave inside JSON strings. */
function decodeEntities(value: string): string {
  return value.replace(
    /&(?:amp|quot|#0?39|#x27|apos|lt|gt|nbsp|rsquo|lsquo|rdquo|ldquo|ndash|mdash|#8217|#8216|#8220|#8221);/gi,
    (entity) => ENTITIES[entity.toLowerCase()] ?? entity,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&#x27;': "'",
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&rdquo;': '”',
  '&ldquo;': '“',
  '&ndash;': '–',
  '&mdash;': '—',
  '&#8217;': '’',
  '&#8216;': '‘',
  '&#8220;': '“',
  '&#8221;': '”',
};
