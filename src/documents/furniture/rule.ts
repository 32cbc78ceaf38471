// The form of a furniture rule, and how a line is folded before a rule looks at it.

/**
 * One kind of page furniture. `lines`: patterns for a whole line or paragraph. `sentences`: patterns for one sentence glued
 * to running text; these must be unmistakable, since a wrong hit there costs text of the report.
 */
export interface FurnitureRule {
  /** Stable name, "furniture/…". */
  readonly id: string;
  /** One sentence for the reader of the log of cuts. */
  readonly reason: string;
  readonly lines: readonly RegExp[];
  /** Line patterns for which capitals matter (a person's name tells a byline); these see the line unfolded in case. */
  readonly cased?: readonly RegExp[];
  readonly sentences?: readonly RegExp[];
}

/** Longest line (UTF-16 units) that a line rule may cut: furniture is short, paragraphs of a report are not. */
export const LONGEST_LINE = 320;

/** A pattern, in lower case, for the whole folded line. */
export function whole(source: string): RegExp {
  return pattern(`^(?:${source})$`);
}

/** A pattern, in lower case, for the start of the folded line. */
export function opening(source: string): RegExp {
  return pattern(`^(?:${source})`);
}

/** Folding the line once spares a hundred patterns the `i` flag, which costs several times as much. */
function pattern(source: string): RegExp {
  return new RegExp(source, source.includes('\\p{') ? 'u' : '');
}

/** Folds typography and case away. */
export function folded(text: string): string {
  return foldedTypography(text).toLowerCase();
}

/** Folds typography away: straight quotes, single spaces, no bullets or arrows in front, no dots, arrows or colons behind. */
export function foldedTypography(text: string): string {
  return text
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s•▪●◦‣⦁*|>»›▶►→■♦·[(-]+/, '')
    .replace(/[\s.…:»›>→▶►|*)\]!·-]+$/, '');
}
