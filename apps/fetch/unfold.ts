// From the bytes of anything to the reports in it: what it is is told by its first bytes, then its type or name.
import type { Issue } from '../../src/evidence/index.ts';
import {
  decodeMarkup,
  type Entry,
  givenOf,
  isZstd,
  parseJson,
  readJsonFeed,
  readNewsJson,
  readNewsLines,
  readXmlFeed,
  stem,
  stemOf,
  type Unfolded,
  unfoldFeed,
} from '../../src/formats/index.ts';
import { FetchError } from './fetch-error.ts';

/** Bytes on their way in. */
export interface Source {
  /** For messages: the path or the URL. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** File ending with its dot in lower case, or ''. */
  readonly ending: string;
  /** The Content-Type it came with, or ''. */
  readonly type?: string;
  /** Where it is on the web, if it came from there; the page's own URL. */
  readonly url?: string;
  /** A stem for the id, if not made from the URL. */
  readonly stem?: string;
}

/** What something can be. */
export type SourceKind =
  | 'page'
  | 'text'
  | 'markdown'
  | 'feed'
  | 'json'
  | 'lines'
  | 'mail'
  | 'pdf'
  | 'archive'
  | 'gzip'
  | 'zstd'
  | 'other';

const TEXT_ENDINGS: Readonly<Record<string, SourceKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
  '.json': 'json',
  '.eml': 'mail',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
  '.opml': 'feed',
  '.xml': 'feed',
};
const TYPES: readonly (readonly [RegExp, SourceKind])[] = [
  [/^application\/(?:x-)?(?:ndjson|jsonl|jsonlines)/i, 'lines'],
  [/^application\/(?:[\w.-]+\+)?json/i, 'json'],
  [/^(?:application|text)\/(?:rss\+xml|atom\+xml|rdf\+xml|xml|x-opml\+?\w*)/i, 'feed'],
  [/^message\/rfc822/i, 'mail'],
  [/^text\/markdown/i, 'markdown'],
  [/^(?:text\/html|application\/xhtml\+xml)/i, 'page'],
  [/^text\/plain/i, 'text'],
];
/** Endings of files that may hold reports, for reading folders. */
export const READABLE = new Set([...Object.keys(TEXT_ENDINGS), '.pdf', '.warc', '.wacz', '.gz', '.zst']);

/** Tells what something is. `json` as an ending alone is not believed: such a file must also begin like JSON. */
export function kindOf(bytes: Uint8Array, ending: string, type = ''): SourceKind {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES)).replace(/^ï»¿/, '');
  if (head.startsWith('%PDF-')) return 'pdf';
  if (ending === '.warc' || ending === '.wacz') return 'archive';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  if (isZstd(bytes, 0)) return 'zstd';
  if (/^WARC\/1\.\d\r?\n/.test(head)) return 'archive';
  if (head.startsWith('PK\u0003\u0004')) return 'other';
  const named = TEXT_ENDINGS[ending];
  const typed = TYPES.find(([pattern]) => pattern.test(type))?.[1];
  const root = rootElement(head);
  if (root !== null && /^(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml|channel|\w+:feed)$/i.test(root)) return 'feed';
  if (named !== undefined && named !== 'feed' && named !== 'json') return named;
  if (root !== null && /^(?:html|head|body)$/i.test(root)) return 'page';
  if ((named === 'json' || typed === 'json' || (named ?? typed) === undefined) && /^\s*[{[]/.test(head)) return 'json';
  return typed ?? named ?? 'text';
}

/** Bytes that are looked at; a document type with entities of its own can be long. */
const HEAD_BYTES = 20_000;

/** The name of the first element of markup, after declarations and comments; null when there is none. */
function rootElement(head: string): string | null {
  for (let at = 0; ; ) {
    while (/\s/.test(head[at] ?? '')) at++;
    const rest = head.slice(at, at + 10).toLowerCase();
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') || rest.startsWith('<!doctype') ? '>' : null;
    if (close === null) return /^<([a-z][\w:.-]*)/i.exec(head.slice(at, at + 100))?.[1]?.toLowerCase() ?? null;
    let from = at;
    if (rest.startsWith('<!doctype')) {
      const subset = head.indexOf('[', at);
      if (subset >= 0 && subset < head.indexOf('>', at)) from = head.indexOf(']', subset);
    }
    const end = from < 0 ? -1 : head.indexOf(close, from);
    if (end < 0) return null;
    at = end + close.length;
  }
}

/** Most bytes a .gz or .zst may unpack to. */
const MOST_UNPACKED = 100_000_000;

/** The reports in something; when there are none, an issue or a link says why. */
export async function unfold(source: Source): Promise<Unfolded> {
  const found = await takeApart(source);
  return found.entries.length + found.links.length + found.issues.length > 0
    ? found
    : none(source.name, 'there is no report in it');
}

async function takeApart(source: Source): Promise<Unfolded> {
  const { name, bytes, ending, type = '', url } = source;
  const kind = kindOf(bytes, ending, type);
  const own: Pick<Entry, 'stem' | 'name' | 'given'> = {
    stem: source.stem ?? (url === undefined ? stem(name) : stemOf(url)),
    name,
    given: givenOf({ url }),
  };
  const charset = /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(type)?.[1] ?? null;
  try {
    switch (kind) {
      case 'pdf': {
        const { pdfText } = await import('./pdf.ts');
        const { text, starts } = await pdfText(bytes);
        const { sha256Of } = await import('./evidence.ts');
        // Bytes of the text before each page, as it is written out below.
        const encoder = new TextEncoder();
        const offsets: number[] = [];
        for (const [i, start] of starts.entries())
          offsets.push((offsets[i - 1] ?? 0) + encoder.encode(text.slice(starts[i - 1] ?? 0, start)).length);
        return one({
          ...own,
          bytes: encoder.encode(text),
          format: 'text',
          origin: { kind: 'pages', sha256: sha256Of(bytes), length: bytes.length, starts: offsets },
        });
      }
      case 'gzip':
      case 'zstd': {
        const { decodeBody } = await import('./decode-body.ts');
        const plain = await decodeBody(bytes, kind, MOST_UNPACKED);
        if (/^(?:gzip|zstd)$/.test(kindOf(plain, ending))) return none(name, 'it is packed more than once');
        return takeApart({ ...source, bytes: plain, type: /gzip|zstd/.test(type) ? '' : type });
      }
      case 'mail': {
        const { mailEntry } = await import('./mail.ts');
        const entry = await mailEntry(bytes, name);
        return entry === null
          ? none(name, 'the message has no text')
          : one({ ...entry, stem: source.stem ?? entry.stem });
      }
      case 'feed': {
        const feed = readXmlFeed(decodeMarkup(bytes, charset));
        return feed === null
          ? none(name, 'it is XML, and neither a feed nor a sitemap nor a list of feeds')
          : items(unfoldFeed(feed, name, url ?? null));
      }
      case 'lines':
        return items(readNewsLines(decodeMarkup(bytes, charset), name));
      case 'json': {
        const text = decodeMarkup(bytes, charset);
        const value = parseJson(text);
        if (value === undefined) {
          const lines = readNewsLines(text, name);
          return lines.entries.length > 0 ? items(lines) : none(name, 'it is not JSON');
        }
        const feed = readJsonFeed(value);
        const news = feed === null ? readNewsJson(value, name) : unfoldFeed(feed, name, url ?? null);
        return news !== null
          ? items(news)
          : none(name, 'it is JSON, and neither a JSON Feed nor ninjs nor records with a "text"');
      }
      case 'archive':
      case 'other':
        return none(name, 'it is an archive, and archives are read from files only');
      default:
        return one({
          ...own,
          bytes,
          format: kind === 'page' ? 'html' : kind,
          ...(charset === null ? {} : { charset }),
        });
    }
  } catch (error) {
    if (error instanceof FetchError) return none(name, error.message);
    return none(
      name,
      `it could not be taken apart (${error instanceof Error ? error.message.split('\n')[0] : 'unknown'})`,
    );
  }
}

/** Items of feeds and lists are written in the notation of what holds them: their bytes cannot be counted back. */
function items(found: Unfolded): Unfolded {
  const reason = 'It is an item of a feed or a list, where its words are written in another notation.';
  return { ...found, entries: found.entries.map((entry) => ({ ...entry, origin: { kind: 'unknown', reason } })) };
}

function one(entry: Entry): Unfolded {
  return { entries: [entry], links: [], issues: [] };
}

function none(name: string, why: string): Unfolded {
  const issue: Issue = {
    code: 'unreadable',
    severity: 'error',
    subject: name,
    message: `${name} was not read: ${why}`,
  };
  return { entries: [], links: [], issues: [issue] };
}
