// Writes the article's elements out as pieces: paragraphs, headings, list items, quotes and captions, in reading order.
import type { BlockKind } from '../source-document.ts';
import { type NodePart, type PagePiece, SENTENCE_END } from './edges.ts';
import type { Element, Node } from './guarded-tree.ts';
import type { Content } from './pick-content.ts';
import { collapse, isElement, SILENT, textOf } from './tree.ts';
import { isInline } from './weigh.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  q: 'quote',
  caption: 'caption',
};
/** A list with this share of its text in links is a list of links. */
const LINK_LIST_SHARE = 0.6;
/** … and one with a link in every item and this share may be one, where nothing follows it. */
const LINK_ITEMS_SHARE = 0.3;
/** A paragraph or heading with this share of its text in links leads elsewhere … */
const LINKED_PIECE = 0.9;
/** … and one with several links at this share. */
const SEVERAL_LINKS = 3;
const LINKED_PIECE_OF_SEVERAL = 0.7;
/** Letters from which on a paragraph right after its twin is a second copy (for narrow screens), not a refrain. */
const REPEATED = 80;

/** The pieces of the content element. Links that stand alone (a block of nothing but links) are left out, and second copies. */
export function serialise(root: Element, { dropped, captions, entries }: Content): PagePiece[] {
  const pieces: PagePiece[] = [];
  let entry: Element | null = null;
  write(root, 'paragraph', 0, null);
  return pieces;

  function write(element: Element, kind: BlockKind, level: number, linkItem: boolean | null): void {
    // A link around whole blocks is a card for another page.
    if (dropped.has(element) || element.tagName === 'a') return;
    if (entries.has(element)) entry = element;
    if (captions.has(element)) kind = 'caption';
    if (element.tagName === 'ul' || element.tagName === 'ol') {
      const { share, everyItem } = linksOf(element, dropped);
      if (share >= LINK_LIST_SHARE) return;
      linkItem = everyItem;
    }
    let run: string[] = [];
    let parts: NodePart[] = [];
    let linked = 0;
    let links = 0;
    const flush = () => {
      const text = collapse(run.join(''));
      const share = text === '' ? 0 : linked / text.length;
      const several = links >= SEVERAL_LINKS;
      const own = parts;
      run = [];
      parts = [];
      linked = 0;
      links = 0;
      if (text === '' || share >= LINKED_PIECE) return;
      if (several && share >= LINKED_PIECE_OF_SEVERAL && !SENTENCE_END.test(text)) return;
      if (text.length >= REPEATED && text === pieces.at(-1)?.text) return;
      pieces.push({
        text,
        kind,
        level,
        linked: share,
        linkItem: kind === 'list-item' ? linkItem : null,
        entry,
        parts: own,
      });
    };
    const inline = (node: Node, inLink: boolean): void => {
      if (node.nodeName === '#text' && 'value' in node) {
        run.push(node.value);
        parts.push({ node });
        if (inLink) linked += collapse(node.value).length;
      }
      if (isElement(node) && !dropped.has(node)) {
        // The time at the head of a live blog's entry is known of the entry, and no words of it.
        if (node.tagName === 'time' && entry !== null && run.every((part) => part.trim() === '')) return;
        if (node.tagName === 'br') {
          // Two breaks in a row are how old pages end a paragraph.
          if (run.at(-1) === '\n') flush();
          else {
            run.push('\n');
            parts.push({ put: '\n' });
          }
        } else {
          const isLink = node.tagName === 'a';
          if (isLink) {
            links++;
            parts.push({ link: node, opens: true });
          }
          for (const child of node.childNodes) inline(child, inLink || isLink);
          if (isLink) parts.push({ link: node, opens: false });
        }
      }
    };
    for (const child of element.childNodes) {
      if (!isElement(child) || isInline(child)) {
        if (
          isElement(child) ||
          (child.nodeName === '#text' && 'value' in child && (child.value.trim() !== '' || run.at(-1) !== '\n'))
        )
          inline(child, false);
        continue;
      }
      flush();
      const heading = /^h([1-6])$/.exec(child.tagName);
      if (heading && kind !== 'caption') write(child, 'heading', Number(heading[1]), null);
      else if (child.tagName === 'tr') row(child, kind === 'caption');
      else write(child, kindOf(child, kind), kind === 'heading' ? level : 0, linkItem);
    }
    flush();
    if (entry === element) entry = null;
  }

  /** A short row of a table is one line; long cells are layout and are written one by one. */
  function row(element: Element, caption: boolean): void {
    const kind = caption ? 'caption' : 'paragraph';
    const cells = element.childNodes.filter((node): node is Element => isElement(node) && !dropped.has(node));
    const texts = cells.map((cell) => textOf(cell));
    if (texts.some((text) => text.length > 120)) for (const cell of cells) write(cell, kind, 0, null);
    else {
      const text = texts.filter((t) => t !== '').join(' | ');
      const parts = cells.flatMap((cell, i): NodePart[] => (texts[i] === '' ? [] : [{ put: ' | ' }, ...partsOf(cell)]));
      if (text !== '') pieces.push({ text, kind, level: 0, linked: 0, linkItem: null, entry, parts: parts.slice(1) });
    }
  }
}

/** The nodes of text below a cell, as `textOf` reads them. */
function partsOf(cell: Element): NodePart[] {
  const parts: NodePart[] = [];
  const stack: (Node | NodePart)[] = [...cell.childNodes].reverse();
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (!('nodeName' in top)) parts.push(top);
    else if (top.nodeName === '#text') parts.push({ node: top });
    else if (isElement(top) && !SILENT.has(top.tagName)) {
      if (top.tagName === 'br') parts.push({ put: ' ' });
      if (top.tagName === 'a') stack.push({ link: top, opens: false });
      for (let i = top.childNodes.length - 1; i >= 0; i--) stack.push(top.childNodes[i]!);
      if (top.tagName === 'a') stack.push({ link: top, opens: true });
    }
  }
  return parts;
}

/** What a block is, inside a block of some kind: captions stay captions, headings headings. */
function kindOf(element: Element, inside: BlockKind): BlockKind {
  if (inside === 'caption') return 'caption';
  return KINDS[element.tagName] ?? (inside === 'title' ? 'paragraph' : inside);
}

/** Share of a list's text that is links (1 for a list without text), and whether every item, none or some hold a link. */
function linksOf(
  list: Element,
  dropped: ReadonlySet<Element>,
): { readonly share: number; readonly everyItem: boolean | null } {
  let all = 0;
  let linked = 0;
  let items = 0;
  let withLinks = 0;
  let sentences = 0;
  for (const item of list.childNodes) {
    const before = linked;
    const stack: { node: Node; inLink: boolean }[] = [{ node: item, inLink: false }];
    let length = 0;
    let end = '';
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const { node } = top;
      if (node.nodeName === '#text' && 'value' in node) {
        const text = node.value.trim();
        length += text.length;
        if (end === '') end = text.slice(-2);
        if (top.inLink) linked += text.length;
      } else if (isElement(node) && !dropped.has(node)) {
        const inLink = top.inLink || node.tagName === 'a';
        for (const child of node.childNodes) stack.push({ node: child, inLink });
      }
    }
    if (length === 0) continue;
    all += length;
    items++;
    if (SENTENCE_END.test(end)) sentences++;
    if (linked > before) withLinks++;
  }
  const elsewhere = withLinks === items && linked >= LINK_ITEMS_SHARE * all && sentences < 0.5 * items;
  return { share: all === 0 ? 1 : linked / all, everyItem: withLinks === 0 ? false : elsewhere ? true : null };
}
