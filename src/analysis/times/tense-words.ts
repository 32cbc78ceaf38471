// Whether the words near an expression look back or ahead, for texts without a parse.
import type { Calendar } from '../../lang/calendar.ts';
import type { Direction } from './tense.ts';
import type { Word } from './words.ts';

/** Words each side that are looked at. */
const WINDOW = 14;

/** Nearest cue within the sentence; words before the expression weigh more than those after it. */
export function byWords(all: readonly Word[], from: number, next: number, calendar: Calendar): Direction {
  let best = Number.POSITIVE_INFINITY;
  let direction: Direction = null;
  const weigh = (i: number, distance: number): void => {
    const word = all[i]!;
    const after = all[i + 1]?.lower ?? '';
    const future =
      (calendar.futureCues.includes(word.lower) && word.text !== 'May') ||
      (word.lower === 'to' &&
        /^\p{Ll}{2,}$/u.test(all[i + 1]?.text ?? '') &&
        !['the', 'a', 'an', 'his', 'its', 'their', 'be'].includes(after));
    const past =
      calendar.pastForms.includes(word.lower) ||
      (word.lower.length > 4 && word.lower.endsWith('ed') && !calendar.futureCues.includes(word.lower));
    if ((future || past) && distance < best) {
      best = distance;
      direction = future ? 'future' : 'past';
    }
  };
  for (let i = from - 1; i >= Math.max(0, from - WINDOW) && !ends(all, i) && !all[i + 1]!.afterBreak; i--)
    weigh(i, from - i);
  for (let i = next; i < Math.min(all.length, next + WINDOW) && !ends(all, i) && !all[i]!.afterBreak; i++)
    weigh(i, (i - next + 1) * 1.5);
  return direction;
}

function ends(all: readonly Word[], i: number): boolean {
  return ['.', '?', '!', ';'].includes(all[i]!.text);
}
