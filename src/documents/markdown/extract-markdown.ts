// From Markdown (GitHub's flavour, with front matter) to the same pieces as a web page.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Issue } from '../../evidence/index.ts';
import { compose, type Extracted, type FoundMetadata, NO_METADATA, type Piece } from '../extracted.ts';
import type { BlockKind } from '../source-document.ts';
import { unitsOf } from '../units.ts';
import { layer, type Tree } from './lay-nodes.ts';

/** A piece with the node whose words it is; null where they are taken as they are. */
interface MarkdownPiece extends Piece {
  readonly node: Tree | null;
}

type MarkdownNode = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** Marks of nesting at the head of a line, and open brackets on one line, above which the parser would take too long. */
const DEEPEST = 60;
const MOST_BRACKETS = 400;
/** Marks of a whole file that may cost more than linear time (measured: the parser needs seconds beyond this). */
const MOST_MARKS = 60_000;
/** Most lines without a blank one between; the parser's time grows with their square. */
const LONGEST_RUN = 3_000;
/** Longest file (UTF-16 units) that is parsed; the parser takes a second for some hundred thousand. */
const LONGEST = 1_000_000;

/** Extracts a Markdown file. A file made to choke the parser is read as plain text, with an issue. `name` is for messages. */
export function extractMarkdown(source: string, name: string): Extracted {
  const { metadata, body } = frontMatter(source);
  const from = source.length - body.length;
  if (isHostile(body)) {
    const issue: Issue = {
      code: 'markdown-as-text',
      severity: 'warning',
      subject: name,
      message: `${name} nests its Markdown too deeply and was read as plain text`,
    };
    return {
      text: body,
      units: unitsOf(body).map((unit) => ({ ...unit, kind: null, level: 0 })),
      metadata,
      issues: [issue],
      source: { from },
    };
  }
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const pieces: MarkdownPiece[] = [];
  collect(tree, 'paragraph', pieces);
  const lay = layer(body, from, tree);
  const [first] = pieces;
  if (
    first?.kind === 'heading' &&
    (metadata.title === null || first.text === metadata.title.value || first.level === 1)
  )
    pieces[0] = { ...first, kind: 'title' };
  const { text, units } = compose(pieces);
  const headline =
    metadata.title ?? (first && pieces[0]!.kind === 'title' ? { value: first.text, from: 'text' as const } : null);
  // A piece without words leaves no unit.
  const written = pieces.filter((piece) => piece.text.trim() !== '');
  const laid = written.map(({ node }, i) => (node === null ? null : lay(node, units[i]?.text ?? '')));
  const links = laid.flatMap((one, i) =>
    (one?.links ?? []).map((link) => ({
      ...link,
      start: link.start + (units[i]?.start ?? 0),
      end: link.end + (units[i]?.start ?? 0),
    })),
  );
  return { text, units, metadata: { ...metadata, title: headline }, issues: [], links, source: laid };
}

function isHostile(body: string): boolean {
  if (body.length > LONGEST || (body.match(/[*_~`[\]<>|]/g) ?? []).length > MOST_MARKS) return true;
  let run = 0;
  return body.split('\n').some((line) => {
    run = line.trim() === '' ? 0 : run + 1;
    if (run > LONGEST_RUN) return true;
    const head = /^[\s>*+-]*/.exec(line)![0].replace(/[\s]/g, '');
    return (
      (head.length > DEEPEST && /[>]|[*+-] /.test(line.slice(0, 4))) ||
      line.search(/\S/) > 400 ||
      (line.match(/[[\]*_`<]/g) ?? []).length > MOST_BRACKETS
    );
  });
}

function collect(node: MarkdownNode, kind: BlockKind, pieces: MarkdownPiece[]): void {
  switch (node.type) {
    case 'root':
    case 'list':
      for (const child of node.children) collect(child, kind, pieces);
      return;
    case 'listItem':
      for (const child of node.children) collect(child, 'list-item', pieces);
      return;
    case 'blockquote':
      for (const child of node.children) collect(child, 'quote', pieces);
      return;
    case 'heading':
      pieces.push({ text: line(words(node)), kind: 'heading', level: node.depth, node });
      return;
    case 'paragraph':
      pieces.push({ text: line(words(node)), kind, level: 0, node });
      return;
    case 'code':
      pieces.push({ text: node.value, kind, level: 0, node: null });
      return;
    case 'table':
      for (const row of node.children)
        pieces.push({ text: line(row.children.map(words).join(' | ')), kind: 'paragraph', level: 0, node: row });
      return;
    default:
      return;
  }
}

/** One line: breaks inside a paragraph of Markdown are only typing. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of a node: text and code, link texts, no pictures, no raw HTML. */
function words(node: Tree): string {
  if (node.type === 'image' || node.type === 'html' || node.type === 'footnoteReference') return '';
  if (node.type === 'break') return '\n';
  if (typeof node.value === 'string') return node.value;
  return (node.children ?? []).map(words).join('');
}

/** `key: value` lines between two lines of three dashes at the head of the file. */
function frontMatter(source: string): { metadata: FoundMetadata; body: string } {
  const match = /^---[ \t]*\r?\n([\s\S]{0,8000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) return { metadata: NO_METADATA, body: source };
  const fields = new Map<string, string>();
  for (const line of match[1]!.split(/\r?\n/)) {
    const field = /^([\w-]{2,30})\s*:\s*(.+)$/.exec(line);
    if (field) fields.set(field[1]!.toLowerCase(), field[2]!.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  const known = (...keys: string[]) => {
    const value = keys.map((key) => fields.get(key)).find((v) => v !== undefined && v !== '');
    return value === undefined ? null : { value, from: 'meta' as const };
  };
  return {
    metadata: {
      title: known('title', 'headline'),
      publisher: known('publisher', 'source', 'site'),
      published: known('published', 'date', 'datepublished'),
      updated: known('updated', 'modified', 'lastmod'),
      author: known('author', 'authors', 'byline'),
      section: known('section', 'category'),
      url: known('url', 'canonical', 'link'),
      language: fields.get('lang') ?? fields.get('language') ?? null,
      type: fields.get('type')?.toLowerCase() ?? null,
    },
    body: source.slice(match[0].length),
  };
}
