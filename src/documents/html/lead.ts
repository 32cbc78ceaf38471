// The opening paragraph that many pages set in a box of its own, between the headline and the container of the text.
import type { Element } from './guarded-tree.ts';
import type { NameSays } from './names.ts';
import { elements, isElement } from './tree.ts';
import type { Weight } from './weigh.ts';

/** How far above the container the box may hang, how long a lead is in letters, and its greatest share of links. */
const LEVELS = 4;
const SHORTEST = 60;
const LONGEST = 700;
const MOST_LINKED = 0.3;

/** The box called "summary", "lead" or the like that stands nearest before the container; null when there is none. */
export function findLead(
  root: Element,
  named: ReadonlyMap<Element, NameSays>,
  weights: ReadonlyMap<Element, Weight>,
): Element | null {
  let below: Element = root;
  for (let level = 0; level < LEVELS; level++) {
    const above = below.parentNode;
    if (above === null || !isElement(above) || above.tagName === 'body') return null;
    const before = above.childNodes.slice(0, above.childNodes.indexOf(below)).filter(isElement).reverse();
    for (const sibling of before) {
      if (isLead(sibling)) return sibling;
      if ((weights.get(sibling)?.text ?? LONGEST) >= LONGEST) continue;
      for (const element of elements(sibling)) if (isLead(element)) return element;
    }
    below = above;
  }
  return null;

  function isLead(element: Element): boolean {
    if (named.get(element) !== 'lead' || /^h[1-6]$/.test(element.tagName)) return false;
    const weight = weights.get(element);
    return (
      weight !== undefined &&
      weight.text >= SHORTEST &&
      weight.text <= LONGEST &&
      weight.linked <= MOST_LINKED * weight.text
    );
  }
}
