// Parses a page under limits: a hostile page is refused before it costs time, and nothing in it is ever run.
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Page = DefaultTreeAdapterTypes.Document;

/** Limits for one page. Browsers stop nesting at 512; large news pages have 2,000 to 20,000 elements. */
const LIMITS = { depth: 512, nodes: 200_000, attributesPerTag: 1_000 } as const;

/** Why a page was refused. */
export interface Refusal {
  readonly code: 'html-too-deep' | 'html-too-many-nodes' | 'html-too-many-attributes';
  readonly message: string;
}

class LimitReached extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** The tree of a page, or the limit that it broke. Time is linear in the length of the page. */
export function parsePage(html: string): { readonly page: Page } | { readonly refusal: Refusal } {
  if (mostAttributes(html) > LIMITS.attributesPerTag) {
    return {
      refusal: {
        code: 'html-too-many-attributes',
        message: `a tag has more than ${LIMITS.attributesPerTag} attributes`,
      },
    };
  }
  try {
    return {
      page: parse(html, { treeAdapter: countingAdapter(), scriptingEnabled: false, sourceCodeLocationInfo: true }),
    };
  } catch (error) {
    if (error instanceof LimitReached) return { refusal: error.refusal };
    throw error;
  }
}

/** parse5's own tree, with a count of nodes and of open elements. */
function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  let depth = 0;
  const count = () => {
    if (++nodes > LIMITS.nodes)
      throw new LimitReached({ code: 'html-too-many-nodes', message: `it has more than ${LIMITS.nodes} elements` });
  };
  const before = (parent: Parent, reference: Node) => {
    // The parser inserts before a table that was opened last: looking from the end keeps this linear.
    const index = parent.childNodes.lastIndexOf(reference);
    return index < 0 ? parent.childNodes.length : index;
  };
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attrs) {
      count();
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
    createCommentNode(data) {
      count();
      return defaultTreeAdapter.createCommentNode(data);
    },
    insertBefore(parent, node, reference) {
      parent.childNodes.splice(before(parent, reference), 0, node);
      node.parentNode = parent;
    },
    insertTextBefore(parent, text, reference) {
      const index = before(parent, reference);
      const previous = parent.childNodes[index - 1];
      if (previous && defaultTreeAdapter.isTextNode(previous)) previous.value += text;
      else {
        const node = defaultTreeAdapter.createTextNode(text);
        parent.childNodes.splice(index, 0, node);
        node.parentNode = parent;
      }
    },
    onItemPush() {
      if (++depth > LIMITS.depth)
        throw new LimitReached({
          code: 'html-too-deep',
          message: `its elements are nested deeper than ${LIMITS.depth}`,
        });
    },
    onItemPop() {
      depth--;
    },
  };
}

const RAW_TEXT = ['script', 'style', 'textarea', 'title', 'noscript', 'xmp', 'iframe'];

/** Most attributes that any one tag may have, counted by the white space outside its quotes; code and comments are skipped. */
function mostAttributes(html: string): number {
  const lower = html.toLowerCase();
  let most = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) break;
      at = html.indexOf('<', end);
      continue;
    }
    let i = at + 1;
    if (/[a-z]/.test(lower[i] ?? '')) {
      const tag = scanTag(html, i);
      most = Math.max(most, tag.attributes);
      i = tag.end;
      const raw = RAW_TEXT.find(
        (name) => lower.startsWith(name, at + 1) && !/[a-z\d-]/.test(lower[at + 1 + name.length] ?? ''),
      );
      if (raw !== undefined) {
        const close = lower.indexOf(`</${raw}`, i);
        // Without an end the rest is raw text: the parser makes one node of it.
        if (close < 0) break;
        i = close + 1;
      }
    }
    at = html.indexOf('<', i);
  }
  return most;
}

function scanTag(html: string, from: number): { readonly end: number; readonly attributes: number } {
  let quote = '';
  let attributes = 0;
  let i = from;
  for (; i < html.length; i++) {
    const char = html[i]!;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') break;
    else if ((char === '"' || char === "'") && /[=\s]/.test(html[i - 1]!)) quote = char;
    else if (/[\s/]/.test(char) && !/[\s/]/.test(html[i - 1]!)) attributes++;
  }
  return { end: i, attributes };
}
