// Leads the words and links of a page's pieces back to the page's source.
import { alignSource, createDereference, type Places } from '../origin/align-source.ts';
import { type LaidOut, layOut, type Part } from '../origin/laid-out.ts';
import type { PagePiece } from './edges.ts';
import type { Element, Node, Page } from './guarded-tree.ts';
import { attribute, elements } from './tree.ts';

/** Longest address that is kept. */
const LONGEST_HREF = 4_000;

/** The address that a page's links are read against: its `base`, itself read against where the page is; null when unknown. */
export function baseOf(page: Page, address: string | null): string | null {
  for (const element of elements(page)) {
    if (element.tagName === 'body') break;
    if (element.tagName !== 'base') continue;
    const href = attribute(element, 'href').trim();
    if (href !== '') return resolved(href, address) ?? address;
  }
  return address;
}

/** Lays pieces of one page out; null for a piece whose words stand in no nodes, or other words do. */
export function layer(html: string, base: string | null): (piece: PagePiece, text: string) => LaidOut | null {
  const dereference = createDereference();
  const known = new Map<Node, Places | null>();
  const placesOf = (node: Node): Places | null => {
    let places = known.get(node);
    if (places === undefined) {
      const at = node.sourceCodeLocation;
      const value = node.nodeName === '#text' && 'value' in node ? node.value : '';
      places = at ? alignSource(value, html, at.startOffset, at.endOffset, 'html', dereference) : null;
      known.set(node, places);
    }
    return places;
  };
  return ({ parts }, text) => {
    if (parts === null) return null;
    const laid = layOut(
      parts.flatMap((part): Part | [] => {
        if ('put' in part) return part.put === '\n' ? { kind: 'break' } : { kind: 'put', text: part.put };
        if ('link' in part) return linkPart(part.link, part.opens);
        const { node } = part;
        return node.nodeName === '#text' && 'value' in node
          ? { kind: 'text', text: node.value, places: () => placesOf(node) }
          : [];
      }),
    );
    return laid.text === text ? laid : null;
  };

  function linkPart(link: Element, opens: boolean): Part {
    const href = attribute(link, 'href').trim().slice(0, LONGEST_HREF);
    return {
      kind: 'link',
      href: href === '' ? '' : (resolved(href, base) ?? href),
      rel: attribute(link, 'rel').trim().slice(0, 200),
      opens,
    };
  }
}

function resolved(href: string, base: string | null): string | null {
  if (!URL.canParse(href, base ?? undefined)) return null;
  return new URL(href, base ?? undefined).href;
}
