// Which characters of a page's source a text of its tree was read from: references, line ends and marks undone, step by step.
import { parseFragment } from 'parse5';

/** Places in the source, two numbers for each unit of the text: from, to. */
export type Places = Uint32Array;

/** Longest reference that is looked at, and references that are remembered. */
const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,8};?|#\d{1,9};?|[A-Za-z][A-Za-z\d]{0,31};?)/y;
const MOST_KNOWN = 5_000;

/** Reads character references as the HTML standard does; remembers them for one page. */
export type Dereference = (reference: string) => { readonly text: string; readonly length: number } | null;

/** A reader of references. */
export function createDereference(): Dereference {
  const known = new Map<string, ReturnType<Dereference>>();
  return (reference) => {
    const found = known.get(reference);
    if (found !== undefined) return found;
    const value = decoded(reference);
    let result: ReturnType<Dereference> = value === reference ? null : { text: value, length: reference.length };
    // "&ampere": only a head of it is a reference, what follows is text.
    if (value !== reference)
      for (let length = 2; length < reference.length; length++) {
        const head = decoded(reference.slice(0, length));
        if (head === reference.slice(0, length) || head + reference.slice(length) !== value) continue;
        result = { text: head, length };
        break;
      }
    if (known.size < MOST_KNOWN) known.set(reference, result);
    return result;
  };
}

function decoded(reference: string): string {
  const [node] = parseFragment(reference).childNodes;
  return node !== undefined && 'value' in node ? node.value : reference;
}

/** What may stand in the source and not in the text. */
export type Syntax = 'html' | 'markdown';

/**
 * The places of every unit of `text` in `source[from, to)`; null when the two do not fit. Skipped: in HTML tags that the parser
 * threw away and NUL; in Markdown backslashes, fences and the marks at the head of a line. Linear.
 */
export function alignSource(
  text: string,
  source: string,
  from: number,
  to: number,
  syntax: Syntax,
  dereference: Dereference,
): Places | null {
  const places = new Uint32Array(2 * text.length);
  let at = from;
  let unit = 0;
  const put = (units: number, end: number) => {
    for (let i = 0; i < units; i++) {
      places[2 * unit] = at;
      places[2 * unit + 1] = end;
      unit++;
    }
    at = end;
  };
  while (unit < text.length) {
    if (at >= to) return null;
    const sign = source[at]!;
    if (sign === '&') {
      REFERENCE.lastIndex = at;
      const reference = REFERENCE.exec(source)?.[0].slice(0, to - at);
      const meaning = reference === undefined ? null : dereference(reference);
      if (meaning !== null && text.startsWith(meaning.text, unit)) {
        put(meaning.text.length, at + meaning.length);
        continue;
      }
    }
    if (sign === '\r' && text[unit] === '\n') {
      put(1, source[at + 1] === '\n' && at + 1 < to ? at + 2 : at + 1);
      continue;
    }
    if (syntax === 'markdown' && sign === '\\' && source[at + 1] === text[unit] && /[!-/:-@[-`{-~]/.test(text[unit]!)) {
      at++;
      put(1, at + 1);
      continue;
    }
    if (sign === text[unit]) {
      put(1, at + 1);
      continue;
    }
    const next = syntax === 'html' ? afterHtml(source, at, to, from) : afterMarkdown(source, at, unit);
    if (next === null) return null;
    at = next;
  }
  return places;
}

/** After a tag or comment that left nothing in the tree, a NUL, or the line end that a `pre` begins with. */
function afterHtml(source: string, at: number, to: number, from: number): number | null {
  const sign = source[at];
  if (sign === '\0' || (at === from && (sign === '\n' || sign === '\r'))) return at + 1;
  if (sign !== '<') return null;
  const end = source.startsWith('<!--', at) ? source.indexOf('-->', at + 4) + 2 : source.indexOf('>', at);
  return end < at || end >= to ? null : end + 1;
}

/** After white space, `>` and list marks at the head of a line, and fences at the head of the text. */
function afterMarkdown(source: string, at: number, unit: number): number | null {
  const sign = source[at]!;
  return /[ \t>]/.test(sign) || (unit === 0 && /[`~\n\r]/.test(sign)) || (unit === 0 && /\S/.test(sign))
    ? at + 1
    : null;
}
