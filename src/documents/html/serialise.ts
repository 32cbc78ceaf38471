// Writes the article's elements out as pieces: paragraphs, headings, list items, quotes and captions, in reading order.
import type { Piece } from '../extracted.ts';
import type { BlockKind } from '../source-document.ts';
import type { Element, Node } from './guarded-tree.ts';
import { isInline } from './pick-content.ts';
import { collapse, isElement, textOf } from './tree.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  q: 'quote',
  caption: 'caption',
};
/** A list or block with this share of its text in links is a list of links. */
const LINK_LIST_SHARE = 0.6;
/** A paragraph or heading with this share of its text in links leads elsewhere. */
const LINKED_PIECE = 0.9;

/** The pieces of a content element. Links that stand alone (a block of nothing but links) are left out. */
export function serialise(root: Element, dropped: ReadonlySet<Element>): Piece[] {
  const pieces: Piece[] = [];
  write(root, 'paragraph', 0);
  return pieces;

  function write(element: Element, kind: BlockKind, level: number): void {
    // A link around whole blocks is a card for another page.
    if (dropped.has(element) || element.tagName === 'a') return;
    if ((element.tagName === 'ul' || element.tagName === 'ol') && isLinkList(element, dropped)) return;
    let run: string[] = [];
    let linked = 0;
    const flush = () => {
      const text = collapse(run.join(''));
      const links = linked;
      run = [];
      linked = 0;
      if (text !== '' && links < LINKED_PIECE * text.length) pieces.push({ text, kind, level });
    };
    const inline = (node: Node, inLink: boolean): void => {
      if (node.nodeName === '#text' && 'value' in node) {
        run.push(node.value);
        if (inLink) linked += collapse(node.value).length;
      }
      if (isElement(node) && !dropped.has(node)) {
        if (node.tagName === 'br') {
          // Two breaks in a row are how old pages end a paragraph.
          if (run.at(-1) === '\n') flush();
          else run.push('\n');
        } else for (const child of node.childNodes) inline(child, inLink || node.tagName === 'a');
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
      if (heading) write(child, 'heading', Number(heading[1]));
      else if (child.tagName === 'tr') row(child);
      else
        write(
          child,
          KINDS[child.tagName] ??
            (kind === 'heading'
              ? 'heading'
              : kind === 'list-item' || kind === 'quote' || kind === 'caption'
                ? kind
                : 'paragraph'),
          kind === 'heading' ? level : 0,
        );
    }
    flush();
  }

  /** A short row of a table is one line; long cells are layout and are written one by one. */
  function row(element: Element): void {
    const cells = element.childNodes.filter((node): node is Element => isElement(node) && !dropped.has(node));
    const texts = cells.map((cell) => textOf(cell));
    if (texts.some((text) => text.length > 120)) for (const cell of cells) write(cell, 'paragraph', 0);
    else {
      const text = texts.filter((t) => t !== '').join(' | ');
      if (text !== '') pieces.push({ text, kind: 'paragraph', level: 0 });
    }
  }
}

function isLinkList(list: Element, dropped: ReadonlySet<Element>): boolean {
  let all = 0;
  let linked = 0;
  const stack: { node: Node; inLink: boolean }[] = list.childNodes.map((node) => ({ node, inLink: false }));
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { node } = item;
    if (node.nodeName === '#text' && 'value' in node) {
      const length = node.value.trim().length;
      all += length;
      if (item.inLink) linked += length;
    } else if (isElement(node) && !dropped.has(node)) {
      const inLink = item.inLink || node.tagName === 'a';
      for (const child of node.childNodes) stack.push({ node: child, inLink });
    }
  }
  return all === 0 || linked >= LINK_LIST_SHARE * all;
}
