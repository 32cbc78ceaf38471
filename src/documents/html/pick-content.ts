// Which part of a page is the article: what is dropped beforehand, and how the container of the running text is found.
import { isCardList, isTeaser, popupsIn } from './cards.ts';
import type { Element, Page } from './guarded-tree.ts';
import { findLead } from './lead.ts';
import { liveEntries } from './live-blog.ts';
import { type NameSays, nameReader } from './names.ts';
import { attribute, elements, headOf, isElement } from './tree.ts';
import { type Weight, weigh } from './weigh.ts';

const DROPPED = new Set(
  'script style noscript template svg math iframe object embed canvas audio video nav footer aside button select input textarea dialog menu link meta head label map'.split(
    ' ',
  ),
);
/** A part that holds this share of the page's running text is kept whatever it is called … */
const TOO_MUCH_TO_DROP = 0.4;
/** … but for the surest names, which may hold more than a short report does. */
const TOO_MUCH_EVEN_IF_CERTAIN = 0.8;
/** Captions and galleries never hold more than this share. */
const CAPTION_SHARE = 0.3;
/** Go down into a child while it holds this share of the running text. */
const DESCEND_SHARE = 0.7;
/** A container that says of itself that it is the article is believed when it holds this share. */
const BELIEVED_SHARE = 0.45;
/** Of several articles on one page, the one under the page's headline is the report when it has this many letters. */
const LEAST_OWN_ARTICLE = 80;

/** The element that holds the article, what in it (and elsewhere) is no part of it, and what in it describes pictures. */
export interface Content {
  readonly root: Element | null;
  /** The opening paragraph, where it stands outside the container. */
  readonly lead: Element | null;
  readonly dropped: ReadonlySet<Element>;
  readonly captions: ReadonlySet<Element>;
  /** The entries of a live blog with their times; empty for every other page. */
  readonly entries: ReadonlyMap<Element, string | null>;
}

/** Finds the article. `title` is the headline, where it is known; `live`: the page says that it is a live blog. Linear in the number of nodes. */
export function pickContent(page: Page, title: string | null, live: boolean): Content {
  const dropped = new Set<Element>();
  const captions = new Set<Element>();
  const all: Element[] = [];
  let body: Element | null = null;
  for (const element of elements(page)) {
    if (element.tagName === 'body' && body === null) body = element;
    if (body !== null) all.push(element);
    if (DROPPED.has(element.tagName) || isHidden(element)) dropped.add(element);
  }
  if (body === null) return { root: null, lead: null, dropped, captions, entries: new Map() };
  const named = new Map<Element, NameSays>();
  const says = nameReader();
  dropFurniture(body, all, dropped, captions, (element) => {
    const verdict = says(element);
    named.set(element, verdict);
    return verdict;
  });
  const weights = weigh(body, dropped);
  const root =
    underHeadline(all, weights, title) ?? believed(body, all, weights, named) ?? descend(body, dropped, weights);
  const entries = liveEntries(root, weights, live);
  return { root, lead: findLead(root, named, weights), dropped, captions, entries };
}

function dropFurniture(
  body: Element,
  all: readonly Element[],
  dropped: Set<Element>,
  captions: Set<Element>,
  says: (element: Element) => NameSays,
): void {
  const weights = weigh(body, dropped);
  const prose = weights.get(body)?.prose ?? 0;
  for (const element of all) {
    const weight = weights.get(element);
    if (weight === undefined || element === body) continue;
    for (const popup of popupsIn(element, weights)) dropped.add(popup);
    const verdict = says(element);
    const { tagName } = element;
    if (tagName === 'article' || tagName === 'main' || isArticleBody(element) || weight.text === 0) continue;
    const share = prose === 0 ? 0 : weight.prose / prose;
    if (
      (verdict === 'furniture' && share < TOO_MUCH_TO_DROP && !isEmbeddedPost(element, weights)) ||
      (verdict === 'certain-furniture' && share < TOO_MUCH_EVEN_IF_CERTAIN)
    )
      dropped.add(element);
    else if ((verdict === 'caption' || verdict === 'gallery') && share < CAPTION_SHARE) captions.add(element);
    else if (isCardList(element, weights, prose) || isTeaser(element, weight, prose)) dropped.add(element);
  }
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

/** A post of a network quoted in the report sits in boxes called "social" or "widget", and is part of the report. */
function isEmbeddedPost(element: Element, weights: ReadonlyMap<Element, Weight>): boolean {
  const text = weights.get(element)?.text ?? 0;
  let at: Element | undefined = element;
  for (let depth = 0; at !== undefined && depth < 5; depth++) {
    const inside: Element[] = at.childNodes.filter(isElement);
    const quote = inside.find((child) => child.tagName === 'blockquote');
    if (quote) return (weights.get(quote)?.text ?? 0) >= 0.5 * text;
    at = inside.find((child) => child.tagName === 'div' || child.tagName === 'figure');
  }
  return false;
}

function isArticleBody(element: Element): boolean {
  return attribute(element, 'itemprop').toLowerCase() === 'articlebody';
}

/** Of several articles side by side or nested, the one that holds the headline. */
function underHeadline(
  all: readonly Element[],
  weights: ReadonlyMap<Element, Weight>,
  title: string | null,
): Element | null {
  if (title === null) return null;
  const articles = all.filter((element) => element.tagName === 'article' && (weights.get(element)?.prose ?? 0) > 0);
  if (articles.length < 2) return null;
  const wanted = title.toLowerCase();
  const holds = articles.filter((article) => {
    for (const element of elements(article)) {
      if (element.tagName === 'article') return false;
      if (/^h[12]$/.test(element.tagName) && headOf(element).toLowerCase() === wanted) return true;
    }
    return false;
  });
  return holds.length === 1 && weights.get(holds[0]!)!.prose >= LEAST_OWN_ARTICLE ? holds[0]! : null;
}

/** A container that calls itself the article, when it holds enough of the running text: the smallest such one. */
function believed(
  body: Element,
  all: readonly Element[],
  weights: ReadonlyMap<Element, Weight>,
  named: ReadonlyMap<Element, NameSays>,
): Element | null {
  const prose = weights.get(body)?.prose ?? 0;
  if (prose === 0) return null;
  let best: Element | null = null;
  for (const element of all) {
    const own = weights.get(element)?.prose ?? 0;
    if (own < BELIEVED_SHARE * prose) continue;
    const says = element.tagName === 'article' || named.get(element) === 'content' || isArticleBody(element);
    if (says && (best === null || own >= 0.9 * weights.get(best)!.prose)) best = element;
  }
  return best;
}

function descend(body: Element, dropped: ReadonlySet<Element>, weights: ReadonlyMap<Element, Weight>): Element {
  let root = body;
  for (;;) {
    const weight = weights.get(root)?.prose ?? 0;
    const heir = root.childNodes.find(
      (child): child is Element =>
        isElement(child) && !dropped.has(child) && (weights.get(child)?.prose ?? 0) >= DESCEND_SHARE * weight,
    );
    if (heir === undefined || weight === 0 || heir.tagName === 'p') return root;
    root = heir;
  }
}
