// The readers of web pages that are compared: ours, two libraries, and the trivial one; all give plain text of the article.
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { type Node, type Parent, parsePage } from '../../src/documents/html/guarded-tree.ts';
import { load } from '../../src/documents/index.ts';

/** A page as it came, with its address. */
export interface BenchmarkPage {
  readonly id: string;
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** A reader by name; '' where it finds no article. */
export interface Reader {
  readonly name: string;
  readonly read: (page: BenchmarkPage) => string | Promise<string>;
}

/** Our text without headline and captions: the gold of the benchmark holds neither. */
const ours: Reader = { name: 'readout', read: (page) => ownText(page, ['title', 'caption']) };
const withCaptions: Reader = { name: 'readout, with captions', read: (page) => ownText(page, ['title']) };

const readability: Reader = {
  name: '@mozilla/readability 0.6.0',
  read: ({ bytes }) => {
    const { document } = parseHTML(new TextDecoder().decode(bytes));
    return fromHtml(new Readability(document).parse()?.content ?? '');
  },
};

const defuddle: Reader = {
  name: 'defuddle 0.19.4',
  read: async ({ bytes, url }) => {
    const { document } = parseHTML(new TextDecoder().decode(bytes));
    return fromHtml((await Defuddle(document, url)).content);
  },
};

const everything: Reader = {
  name: 'all visible text',
  read: ({ bytes }) => visible(new TextDecoder().decode(bytes), new Set()),
};

/** Every reader of the table. */
export const READERS: readonly Reader[] = [ours, withCaptions, readability, defuddle, everything];
/** The readers whose speed is compared. */
export const FAST_READERS: readonly Reader[] = [ours, readability, defuddle];

function ownText({ id, bytes }: BenchmarkPage, without: readonly string[]): string {
  const result = load({ id, name: id, bytes, format: 'html' });
  if (!result.ok) return '';
  const { text, blocks } = result.document;
  return blocks
    .filter((block) => !without.includes(block.kind))
    .map((block) => text.slice(block.start, block.end))
    .join('\n');
}

/** The libraries are given what ours is given: blocks apart, captions left out. */
function fromHtml(content: string): string {
  return visible(content, new Set(['figcaption']));
}

const SILENT = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object']);
const BREAKS =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;

/** The text of a page or part of one, a line end around every block. */
function visible(html: string, without: ReadonlySet<string>): string {
  const parsed = parsePage(html);
  if (!('page' in parsed)) return '';
  const parts: string[] = [];
  const walk = (node: Node | Parent): void => {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    if (SILENT.has(node.nodeName) || without.has(node.nodeName) || !('childNodes' in node)) return;
    const breaks = BREAKS.test(node.nodeName);
    if (breaks) parts.push('\n');
    for (const child of node.childNodes) walk(child);
    if (breaks) parts.push('\n');
  };
  walk(parsed.page);
  return parts.join('');
}
