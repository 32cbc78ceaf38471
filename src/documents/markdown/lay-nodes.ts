// Leads the words and links of a Markdown file's pieces back to the file's source.
import { alignSource, createDereference } from '../origin/align-source.ts';
import { type LaidOut, layOut, type Part } from '../origin/laid-out.ts';

/** What this file needs to know of a node. */
export interface Tree {
  readonly type: string;
  readonly value?: unknown;
  readonly url?: unknown;
  readonly identifier?: unknown;
  readonly children?: readonly Tree[];
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Lays nodes of one file out; `from`: the unit of the file at which `body` begins. Null where the words are not those of `text`. */
export function layer(body: string, from: number, tree: Tree): (node: Tree, text: string) => LaidOut | null {
  const dereference = createDereference();
  const addresses = new Map<unknown, string>();
  const stack: Tree[] = [tree];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.type === 'definition' && typeof top.url === 'string') addresses.set(top.identifier, top.url);
    stack.push(...(top.children ?? []));
  }
  return (node, text) => {
    const parts: Part[] = [];
    if (node.type === 'tableRow')
      for (const [i, cell] of (node.children ?? []).entries()) {
        if (i > 0) parts.push({ kind: 'put', text: ' | ' });
        collect(cell, parts);
      }
    else collect(node, parts);
    const laid = layOut(parts);
    return laid.text === text ? laid : null;
  };

  function collect(node: Tree, parts: Part[]): void {
    const { type, value } = node;
    if (type === 'image' || type === 'html' || type === 'footnoteReference') return;
    if (type === 'break') parts.push({ kind: 'break' });
    else if (typeof value === 'string') {
      const [start, end] = [node.position?.start.offset, node.position?.end.offset];
      parts.push({
        kind: 'text',
        text: value,
        places: () => {
          if (start === undefined || end === undefined) return null;
          const places = alignSource(value, body, start, end, 'markdown', dereference);
          return places === null ? null : places.map((at) => at + from);
        },
      });
    } else {
      const href = type === 'link' ? node.url : type === 'linkReference' ? addresses.get(node.identifier) : undefined;
      const isLink = typeof href === 'string';
      if (isLink) parts.push({ kind: 'link', href, rel: '', opens: true });
      for (const child of node.children ?? []) collect(child, parts);
      if (isLink) parts.push({ kind: 'link', href, rel: '', opens: false });
    }
  }
}
