// Small questions about a page's tree: names, attributes, text.
import type { Element, Node, Page, Parent } from './guarded-tree.ts';

/** Whether a node is an element. */
export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node;
}

/** An attribute's value, '' when it is absent. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

/** All elements below a node, in document order. */
export function* elements(root: Page | Parent): Generator<Element> {
  const stack: Node[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
}

/** Elements whose text is code or fallback, never words of the page. */
export const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'head',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
]);

/** The text below a node, white space collapsed. */
export function textOf(root: Parent): string {
  const parts: string[] = [];
  const stack: Node[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if (isElement(node) && !SILENT.has(node.tagName)) {
      if (node.tagName === 'br') parts.push(' ');
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
    }
  }
  return collapse(parts.join(''));
}

/** Nodes that `headOf` looks at: more than any label, byline or headline has. */
const HEAD_NODES = 300;

/** The text below a node as far as its first few hundred nodes hold it: for labels, where a hostile page must not cost time. */
export function headOf(root: Element): string {
  const parts: string[] = [];
  const stack: Node[] = [root];
  for (let seen = 0, node = stack.pop(); node !== undefined && seen < HEAD_NODES; seen++, node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if (isElement(node) && !SILENT.has(node.tagName)) {
      if (node.tagName === 'br') parts.push(' ');
      for (let i = Math.min(node.childNodes.length, HEAD_NODES) - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
    }
  }
  return collapse(parts.join(''));
}

/** One space for every run of white space, none at the ends; soft hyphens and zero-width spaces go. */
export function collapse(text: string): string {
  return text
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
