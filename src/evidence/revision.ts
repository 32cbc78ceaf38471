// What changed between two states of a text, word by word.
import { diffWordsWithSpace } from 'diff';

/** A run of text that stayed, came or went. The runs that did not go, joined, are the new text; those that did not come, the old. */
export interface Change {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** The difference of two texts. */
export interface Revision {
  readonly changes: readonly Change[];
  /** Words that came and words that went. */
  readonly added: number;
  readonly removed: number;
  /** The first changes in one line: "thirty" → "sixty"; + "…"; − "…". Empty when nothing changed. */
  readonly summary: string;
}

/** Edits beyond which two texts count as wholly different: Myers' method is quadratic in them. */
const MOST_EDITS = 4_000;
/** Changes that the summary shows, and letters of each. */
const SHOWN = 4;
const SHOWN_LENGTH = 80;

/** Compares two states of a text. */
export function changesBetween(before: string, after: string): Revision {
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const changes: Change[] = (
    found ?? [
      { removed: true, added: false, value: before },
      { removed: false, added: true, value: after },
    ]
  )
    .filter(({ value }) => value !== '')
    .map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'kept', text: value }));
  const count = (kind: Change['kind']) =>
    changes.reduce(
      (sum, change) => sum + (change.kind === kind ? (change.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0),
      0,
    );
  return { changes, added: count('added'), removed: count('removed'), summary: summaryOf(changes) };
}

function summaryOf(changes: readonly Change[]): string {
  const shown: string[] = [];
  for (let i = 0; i < changes.length && shown.length < SHOWN; i++) {
    const [change, next] = [changes[i], changes[i + 1]];
    if (change === undefined || change.kind === 'kept' || change.text.trim() === '') continue;
    if (change.kind === 'removed' && next?.kind === 'added' && next.text.trim() !== '') {
      shown.push(`"${short(change.text)}" → "${short(next.text)}"`);
      i++;
    } else shown.push(`${change.kind === 'added' ? '+' : '−'} "${short(change.text)}"`);
  }
  return shown.join('; ');
}

function short(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= SHOWN_LENGTH ? words : `${words.slice(0, SHOWN_LENGTH)}…`;
}
