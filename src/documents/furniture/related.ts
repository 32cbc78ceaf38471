// Lists of other stories under a header such as "Related": which of the lines below the header belong to them.
import type { Unit } from '../units.ts';
import { RELATED_HEADERS } from './navigation.ts';
import { folded } from './rule.ts';

/** Most teasers cut under one header, and the longest headline and teaser paragraph (UTF-16 units). */
const MOST_TEASERS = 12;
const LONGEST_HEADLINE = 170;
const LONGEST_TEASER = 360;
/** Fewest words of a teaser's headline: shorter lines are section headings of the report. */
const HEADLINE_WORDS = 5;

/** Whether a unit is a header over a list of other stories. */
export function isRelatedHeader(unit: Unit): boolean {
  return unit.text.length <= 80 && RELATED_HEADERS.some((header) => header.test(folded(unit.text)));
}

/**
 * Indices of the teaser headlines and teaser paragraphs under the header at `at`. A headline is a line without a full stop; a
 * paragraph under it goes only when it shares with the headline a word that the rest of the report never uses: then it
 * speaks of another story.
 */
export function teasersUnder(units: readonly Unit[], at: number, uses: ReadonlyMap<string, number>): number[] {
  const teasers: number[] = [];
  let next = at + 1;
  while (next < units.length && teasers.length < MOST_TEASERS && isHeadline(units[next]!)) {
    const headline = next;
    teasers.push(headline);
    next++;
    const paragraph = units[next];
    if (
      paragraph &&
      paragraph.text.length <= LONGEST_TEASER &&
      !isHeadline(paragraph) &&
      speaksOfAnother(units[headline]!, paragraph, uses)
    ) {
      teasers.push(next);
      next++;
    }
  }
  return teasers;
}

function isHeadline(unit: Unit): boolean {
  const words = unit.text.split(/\s+/).length;
  return (
    words >= HEADLINE_WORDS &&
    unit.text.length <= LONGEST_HEADLINE &&
    !/[.!;:,…]["”’')]*$/.test(unit.text) &&
    !/[.!]\s+\p{Lu}/u.test(unit.text)
  );
}

/** Whether headline and paragraph share a stem that two units of the text use, and so no other one. */
function speaksOfAnother(headline: Unit, paragraph: Unit, uses: ReadonlyMap<string, number>): boolean {
  const own = stems(headline.text);
  return [...stems(paragraph.text)].some((stem) => own.has(stem) && uses.get(stem) === 2);
}

/** In how many units each stem occurs. */
export function stemUses(units: readonly Unit[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const unit of units) for (const stem of stems(unit.text)) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  return uses;
}

/** Words of five letters and more, cut to their first five: enough to tell Germany and German from everything else. */
function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)));
}
