// What a page shows on pointing or clicking, flattened into the text: a card on a person, the buttons of a box.
import type { Range } from '../../evidence/index.ts';
import type { Unit } from '../units.ts';

/** Longest card (UTF-16 units): three headlines. */
const LONGEST_CARD = 700;

/**
 * A surname, then the name in full with the surname again and a headline glued to it. Nobody writes a name twice in a row and
 * goes on without a space: the second one heads the card.
 */
const HEAD =
  /(?<=(\p{Lu}[\p{L}'’-]{2,29}) )(?:[\p{Lu}(][\p{L}.'’()-]{0,24} ){1,5}?\1(?: (?:Jr|Sr)\.)?(?=[\p{Lu}\d'‘"“](?!\p{Lu}*\b(?:Jr|Sr)))/gu;

/** The cards inside a paragraph: from the second name to the word "MORE" that closes the card. */
export function nameCards(unit: Unit): Range[] {
  if (!/MORE\b/.test(unit.text)) return [];
  const cards: Range[] = [];
  for (const match of unit.text.matchAll(HEAD)) {
    const from = match.index;
    if (unit.start + from < (cards.at(-1)?.end ?? 0)) continue;
    const close = /\bMORE\b/.exec(unit.text.slice(from + match[0].length, from + LONGEST_CARD));
    if (close === null) continue;
    cards.push({
      start: unit.start + from,
      end: unit.start + from + match[0].length + close.index + close[0].length,
    });
  }
  return cards;
}

/** The label and the buttons of a box that opens, before its text, and its question to the reader behind it. */
const BOX =
  /^(?:Q&A|Quick guide|Profile|Timeline|Explainer) [^.!]{3,120}? Show Hide(?= )|Was this (?:(?:article|information) )?helpful\? Thank you for your feedback\.?$/gu;

/** The labels and buttons inside a paragraph that was a box. */
export function boxButtons(unit: Unit): Range[] {
  return [...unit.text.matchAll(BOX)].map((match) => ({
    start: unit.start + match.index,
    end: unit.start + match.index + match[0].length,
  }));
}
