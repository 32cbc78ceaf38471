// Which part of a page is the article: what is dropped beforehand, and how the container of the running text is found.
import type { Element, Node, Page, Parent } from './guarded-tree.ts';
import { attribute, elements, isElement } from './tree.ts';

const DROPPED = new Set(
  'script style noscript template svg math iframe object embed canvas audio video nav footer aside button select input textarea dialog menu link meta head label map'.split(
    ' ',
  ),
);
const DROPPED_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|alert)$/;
/** Class and id words of parts that are no article. Whole words of the name, so that "shared" or "header-article" do not count. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:comments?|disqus|share|sharing|social|socials|addthis|sharedaddy|related|recommend(?:ed|ations?)?|promo|promos|promoted|newsletter|subscribe|subscription|signup|sidebar|side-?bar|footer|nav|navbar|navigation|menu|breadcrumbs?|cookies?|consent|gdpr|advert|adverts|advertisement|ads?|adslot|dfp|banner|popup|modal|overlay|trending|most-?(?:read|popular|viewed)|popular|outbrain|taboola|sponsored|paywall|toolbar|pagination|pager|tags|taglist|keywords|skip|author-?bio|bio|byline|meta|timestamp|dateline-share|print|teaser|teasers|read-?more|read-?next|readmore|more-?(?:from|on|stories|news)|also|jp-relatedposts|widget|widgets|copyright|disclaimer|login|register|donate|donation|rating|hidden|visually-hidden|screen-reader-text|sr-only|byline-wrapper|masthead|topbar|ticker|infobox-nav)(?:$|[\s_-])/i;
const CONTENT_NAME =
  /(?:^|[\s_-])(?:article-?body|articlebody|story-?body|entry-?content|post-?content|article-?content|article-?text|body-?content|main-?content|content-?body|story-?content|news-?text|text-?body|post-?body|article__body|story__body|articletext)(?:$|[\s_-])/i;
/** A part that holds this share of the page's running text is kept whatever it is called. */
const TOO_MUCH_TO_DROP = 0.4;
/** Go down into a child while it holds this share of the running text. */
const DESCEND_SHARE = 0.7;
/** A container that says of itself that it is the article is believed when it holds this share. */
const BELIEVED_SHARE = 0.45;
/** A paragraph counts with this many characters and at most this share of them in links. */
const MIN_PARAGRAPH = 40;
const MAX_LINK_SHARE = 0.4;
const TEXT_BLOCKS = new Set([
  'p',
  'blockquote',
  'li',
  'dd',
  'pre',
  'div',
  'section',
  'article',
  'td',
  'span',
  'font',
  'center',
  'figcaption',
  'main',
  'body',
  'form',
]);

/** The element that holds the article, and the elements in it (and elsewhere) that are no part of it. */
export interface Content {
  readonly root: Element | null;
  readonly dropped: ReadonlySet<Element>;
}

/** Finds the article. Linear in the number of nodes. */
export function pickContent(page: Page): Content {
  const dropped = new Set<Element>();
  const prose = new Map<Element, number>();
  let body: Element | null = null;
  for (const element of elements(page)) {
    if (element.tagName === 'body' && body === null) body = element;
    if (DROPPED.has(element.tagName) || isHidden(element)) dropped.add(element);
  }
  if (body === null) return { root: null, dropped };
  weigh(body, dropped, prose);
  const all = prose.get(body) ?? 0;
  for (const element of elements(body)) {
    if (!dropped.has(element) && isNamedFurniture(element) && (prose.get(element) ?? 0) < TOO_MUCH_TO_DROP * all)
      dropped.add(element);
  }
  prose.clear();
  weigh(body, dropped, prose);
  return { root: believed(body, dropped, prose) ?? descend(body, dropped, prose), dropped };
}

function isHidden(element: Element): boolean {
  if (element.tagName === 'body' || element.tagName === 'html') return false;
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  );
}

function isNamedFurniture(element: Element): boolean {
  if (element.tagName === 'body' || element.tagName === 'article' || element.tagName === 'main') return false;
  if (DROPPED_ROLES.test(attribute(element, 'role'))) return true;
  const name = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  return name.length < 600 && FURNITURE_NAME.test(name) && !CONTENT_NAME.test(name);
}

/** Running text below each element: letters of its paragraphs that are not links. Depth is bounded by the parser's limit. */
function weigh(element: Element, dropped: ReadonlySet<Element>, prose: Map<Element, number>): number {
  // A link around whole blocks is a card for another page.
  if (dropped.has(element) || element.tagName === 'a') return 0;
  let sum = 0;
  let own = 0;
  let linked = 0;
  for (const child of element.childNodes) {
    if (isElement(child)) {
      if (dropped.has(child)) continue;
      if (isInline(child)) {
        const length = inlineLength(child, dropped);
        own += length;
        if (child.tagName === 'a') linked += length;
      } else sum += weigh(child, dropped, prose);
    } else own += textLength(child);
  }
  if (TEXT_BLOCKS.has(element.tagName) && own >= MIN_PARAGRAPH && linked <= MAX_LINK_SHARE * own)
    sum += (own - linked) * (element.tagName === 'p' ? 1 : 0.7);
  prose.set(element, sum);
  return sum;
}

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

function inlineLength(root: Parent, dropped: ReadonlySet<Element>): number {
  let length = 0;
  for (const child of root.childNodes) {
    if (!isElement(child)) length += textLength(child);
    else if (!dropped.has(child)) length += inlineLength(child, dropped);
  }
  return length;
}

function textLength(node: Node): number {
  return node.nodeName === '#text' && 'value' in node ? node.value.trim().length : 0;
}

/** A container that calls itself the article, when it holds enough of the running text: the smallest such one. */
function believed(body: Element, dropped: ReadonlySet<Element>, prose: ReadonlyMap<Element, number>): Element | null {
  const all = prose.get(body) ?? 0;
  if (all === 0) return null;
  let best: Element | null = null;
  for (const element of elements(body)) {
    if (dropped.has(element) || (prose.get(element) ?? 0) < BELIEVED_SHARE * all) continue;
    const says =
      attribute(element, 'itemprop').toLowerCase() === 'articlebody' ||
      element.tagName === 'article' ||
      CONTENT_NAME.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`);
    if (says && (best === null || prose.get(element)! >= 0.9 * prose.get(best)!)) best = element;
  }
  return best;
}

function descend(body: Element, dropped: ReadonlySet<Element>, prose: ReadonlyMap<Element, number>): Element {
  let root = body;
  for (;;) {
    const weight = prose.get(root) ?? 0;
    const heir = root.childNodes.find(
      (child): child is Element =>
        isElement(child) && !dropped.has(child) && (prose.get(child) ?? 0) >= DESCEND_SHARE * weight,
    );
    if (heir === undefined || weight === 0 || heir.tagName === 'p') return root;
    root = heir;
  }
}
