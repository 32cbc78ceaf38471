// How much running text, text and links stand below each element of a page: what choosing the article and dropping lists of links rest on.
import type { Element, Node } from './guarded-tree.ts';
import { isElement } from './tree.ts';

/** Sums over everything below an element that is not dropped. Lengths are in letters of Latin script (see `lengthOf`). */
export interface Weight {
  readonly text: number;
  readonly linked: number;
  readonly links: number;
  /** Text of paragraphs and other blocks of running text, without their links. */
  readonly prose: number;
}

/** A paragraph counts with this many letters and at most this share of them in links. */
const MIN_PARAGRAPH = 40;
const MAX_LINK_SHARE = 0.4;
/** Running text outside a `p` counts a little less. */
const OUTSIDE_P = 0.7;
/** A sign of Chinese, Japanese or Korean carries about as much as this many letters. */
const LETTERS_PER_SIGN = 2.5;

const TEXT_BLOCKS = new Set(
  'p blockquote li dd pre div section article td span font center figcaption main body form'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr br img big'.split(
    ' ',
  ),
);

/** Whether an element only dresses words of its paragraph: an inline element without blocks right inside. */
export function isInline(element: Element): boolean {
  return (
    INLINE.has(element.tagName) && !element.childNodes.some((child) => isElement(child) && !INLINE.has(child.tagName))
  );
}

/** Length of a text in letters, ends trimmed; judged by a few of its characters whether it is written in signs. */
export function lengthOf(text: string): number {
  const bare = text.trim();
  if (bare.length === 0) return 0;
  let signs = 0;
  for (let i = 1; i <= 3; i++) {
    const code = bare.charCodeAt(Math.floor((bare.length * i) / 4));
    if (code >= 0x3040 && code <= 0xd7ff) signs++;
  }
  return signs >= 2 ? bare.length * LETTERS_PER_SIGN : bare.length;
}

const NOTHING: Weight = { text: 0, linked: 0, links: 0, prose: 0 };

/** Weighs everything below `root`. Depth is bounded by the parser's limit; linear. */
export function weigh(root: Element, dropped: ReadonlySet<Element>): ReadonlyMap<Element, Weight> {
  const weights = new Map<Element, Weight>();
  of(root, false);
  return weights;

  function of(element: Element, inLink: boolean): Weight {
    if (dropped.has(element)) return NOTHING;
    const isLink = element.tagName === 'a';
    const covered = inLink || isLink;
    let text = 0;
    let linked = 0;
    let links = isLink ? 1 : 0;
    let prose = 0;
    let own = 0;
    let ownLinked = 0;
    for (const child of element.childNodes) {
      if (isElement(child)) {
        const weight = of(child, covered);
        text += weight.text;
        linked += weight.linked;
        links += weight.links;
        if (isInline(child)) {
          own += weight.text;
          ownLinked += weight.linked;
        } else prose += weight.prose;
      } else {
        const length = letters(child);
        text += length;
        own += length;
        if (covered) linked += length;
      }
    }
    // A link around whole blocks is a card for another page.
    if (isLink) prose = 0;
    else if (TEXT_BLOCKS.has(element.tagName) && own >= MIN_PARAGRAPH && ownLinked <= MAX_LINK_SHARE * own)
      prose += (own - ownLinked) * (element.tagName === 'p' ? 1 : OUTSIDE_P);
    const weight = { text, linked, links, prose };
    weights.set(element, weight);
    return weight;
  }
}

function letters(node: Node): number {
  return node.nodeName === '#text' && 'value' in node ? lengthOf(node.value) : 0;
}
