/** Decides which runs of tokens are put back together as exceptions, across affixes and spaces (the tokenizer's last pass). */

import { cutChunk, type TokenizerRules } from './affixes.ts';
import { splitOnSpace } from './split.ts';

/** A tree of token forms; `ends` marks a complete exception. */
interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

/** The exceptions that ordinary cutting would have cut, as a tree over their tokens. */
export type SpecialCases = ReadonlyMap<string, Node>;

/** A run of tokens that is an exception. Half-open. */
export interface SpecialSpan {
  readonly start: number;
  readonly end: number;
}

/** Builds the tree: exceptions with a prefix, an infix, a suffix or a space in them. */
export function buildSpecialCases(rules: TokenizerRules): SpecialCases {
  const root: Node = { next: new Map(), ends: false };
  for (const text of rules.exceptions.keys()) {
    if (!canBeCut(rules, text)) continue;
    let node = root;
    for (const orth of plainTokens(rules, text)) {
      let next = node.next.get(orth);
      if (next === undefined) {
        next = { next: new Map(), ends: false };
        node.next.set(orth, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return root.next;
}

function canBeCut(rules: TokenizerRules, text: string): boolean {
  rules.infix.lastIndex = 0;
  const cut = text.includes(' ') || rules.prefix.test(text) || rules.infix.test(text) || rules.suffix.test(text);
  rules.infix.lastIndex = 0;
  return cut;
}

/** The tokens of a text with the exceptions switched off. */
function plainTokens(rules: TokenizerRules, text: string): string[] {
  const found: string[] = [];
  splitOnSpace(text, (start, end) => cutChunk(rules, text.slice(start, end), false, (orth) => found.push(orth)));
  return found;
}

/** The runs to put together: longest first, then leftmost, never over a token that a longer candidate has seen. */
export function findSpecialSpans(cases: SpecialCases, forms: (i: number) => string, length: number): SpecialSpan[] {
  const candidates: SpecialSpan[] = [];
  for (let start = 0; start < length; start++) {
    let node = cases.get(forms(start));
    for (let end = start + 1; node !== undefined; end++) {
      if (node.ends) candidates.push({ start, end });
      if (end >= length) break;
      node = node.next.get(forms(end));
    }
  }
  if (candidates.length === 0) return candidates;
  candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const seen = new Set<number>();
  const kept: SpecialSpan[] = [];
  for (const span of candidates) {
    if (!seen.has(span.start) && !seen.has(span.end - 1)) kept.push(span);
    for (let i = span.start; i < span.end; i++) seen.add(i);
  }
  return kept.sort((a, b) => a.start - b.start);
}
