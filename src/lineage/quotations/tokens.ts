// A text as words and signs with their places, typography folded: what a quotation and its source are compared by.
import type { Range } from '../../evidence/index.ts';

/** A word or a sign; `key` is what counts in a comparison. */
export interface Token extends Range {
  readonly key: string;
  readonly isWord: boolean;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*|[%$€£¥+=/]|[,;:.!?]+|[-–—−‐‑]+|…/gu;

/**
 * Words and signs of `[start, end)`. Quotation marks, brackets and white space are no tokens; all dashes are one sign, case and the
 * form of apostrophes do not count; an ellipsis and three points are none at all.
 */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const [sign] = match;
    const at = start + match.index;
    const isWord = /^[\p{L}\p{M}\p{N}]/u.test(sign);
    const key = isWord
      ? sign.toLowerCase().replace(/[’ʼ]/g, "'").normalize('NFC')
      : /^[-–—−‐‑]/.test(sign)
        ? '-'
        : sign;
    if (key === '…' || /^\.{2,}$/.test(key)) continue;
    tokens.push({ start: at, end: at + sign.length, key, isWord });
  }
  return tokens;
}

/** Without signs at either end: where a quotation is cut out, its last point or comma is the reporter's. */
export function withoutEdgeSigns(tokens: readonly Token[]): Token[] {
  const first = tokens.findIndex(({ isWord }) => isWord);
  const last = tokens.findLastIndex(({ isWord, key }) => isWord || /[!?%$€£¥+]/.test(key));
  return first < 0 ? [] : tokens.slice(first, last + 1);
}
