// Lists and boxes that announce other pages: a linked headline with a line or two about it, alone or many in a row.
import type { Element, Node } from './guarded-tree.ts';
import { attribute, headOf, isElement } from './tree.ts';
import type { Weight } from './weigh.ts';

/** A list is one of other pages when this share of its items, and at least so many, open with a linked headline. */
const CARD_SHARE = 0.8;
const LEAST_CARDS = 3;
/** A list with more than this share of the page's running text is the report itself. */
const MOST_OF_PAGE = 0.65;
/** Letters beside the links for each item of a round-up. */
const ROUND_UP = 60;
/** Shortest linked headline in letters, longest text of a card. */
const SHORTEST_HEADLINE = 20;
const LONGEST_CARD = 450;
/** A window that opens on a name repeats the name, and has this many links and this share of its text in them. */
const POPUP_LINKS = 2;
const POPUP_SHARE = 0.6;
/** A single card is dropped only beside this many times its text. */
const TIMES_AS_MUCH = 3;

/** Nodes at the head of a box or item in which its heading or link is looked for. */
const FIRST_NODES = 40;
const CONTENT_NAME = /(?:article|post|entry|story)-?(?:body|content|text)/i;

/** Whether a list announces other pages, item by item. */
export function isCardList(element: Element, weights: ReadonlyMap<Element, Weight>, prose: number): boolean {
  const { tagName } = element;
  const weight = weights.get(element);
  if (tagName !== 'ul' && tagName !== 'ol') return false;
  const items = element.childNodes.filter((node): node is Element => isElement(node) && node.tagName === 'li');
  if (items.length < LEAST_CARDS || weight === undefined || weight.prose > MOST_OF_PAGE * prose) return false;
  // A round-up of the day is such a list too, with more to say under each headline.
  if (weight.text - weight.linked > ROUND_UP * items.length && weight.prose > 0.2 * prose && isInArticle(element))
    return false;
  const cards = items.filter((item) => {
    const weight = weights.get(item);
    return (
      weight !== undefined && weight.linked >= SHORTEST_HEADLINE && weight.text < LONGEST_CARD && opensWithLink(item)
    );
  });
  return cards.length >= CARD_SHARE * items.length;
}

/** Spans that open on a name inside a sentence: they repeat the name right before them and lead to pages about it. */
export function popupsIn(element: Element, weights: ReadonlyMap<Element, Weight>): Element[] {
  const found: Element[] = [];
  let before: Node | null = null;
  for (const child of element.childNodes) {
    if (isElement(child) && child.tagName === 'span' && before !== null && isElement(before)) {
      const weight = weights.get(child);
      if (weight && weight.links >= POPUP_LINKS && weight.linked >= POPUP_SHARE * weight.text) {
        const label = headOf(before);
        if (label !== '' && headOf(child).startsWith(label.split(' ')[0]!)) found.push(child);
      }
    }
    before = child;
  }
  return found;
}

/** Whether a box is one card: a heading that is wholly a link, and little else, beside much more running text. */
export function isTeaser(element: Element, weight: Weight, prose: number): boolean {
  if (!/^(?:div|section|li|figure)$/.test(element.tagName)) return false;
  if (weight.links === 0 || weight.text >= LONGEST_CARD || prose < TIMES_AS_MUCH * weight.text) return false;
  const heading = firstHeading(element);
  if (heading === null) return false;
  const { heading: found, inLink } = heading;
  const text = headOf(found).length;
  if (text < SHORTEST_HEADLINE) return false;
  return (
    inLink ||
    found.childNodes.some((child) => isElement(child) && child.tagName === 'a' && headOf(child).length >= 0.9 * text)
  );
}

function isInArticle(element: Element): boolean {
  for (let at = element.parentNode; at !== null && isElement(at); at = at.parentNode)
    if (at.tagName === 'article' || CONTENT_NAME.test(attribute(at, 'class'))) return true;
  return false;
}

/** The first heading in a small box, and whether a link goes around it. */
function firstHeading(root: Element): { readonly heading: Element; readonly inLink: boolean } | null {
  const stack: { node: Node; inLink: boolean }[] = [{ node: root, inLink: false }];
  for (let seen = 0, item = stack.pop(); item !== undefined && seen < FIRST_NODES; seen++, item = stack.pop()) {
    const { node } = item;
    if (!isElement(node)) continue;
    if (/^h[2-6]$/.test(node.tagName)) return { heading: node, inLink: item.inLink };
    const inLink = item.inLink || node.tagName === 'a';
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push({ node: node.childNodes[i]!, inLink });
  }
  return null;
}

/** Whether the first words of an element are a link. */
function opensWithLink(root: Element): boolean {
  const stack: Node[] = [root];
  for (let seen = 0, node = stack.pop(); node !== undefined && seen < FIRST_NODES; seen++, node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) {
      if (node.value.trim() !== '') return false;
    } else if (isElement(node)) {
      if (node.tagName === 'a' && headOf(node).length >= SHORTEST_HEADLINE) return true;
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
    }
  }
  return false;
}
