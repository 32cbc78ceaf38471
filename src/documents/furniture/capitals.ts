// Headlines of other stories set in capitals between two paragraphs, as some outlets print their links.
import type { Range } from '../../evidence/index.ts';
import type { Unit } from '../units.ts';
import { trimmed } from '../units.ts';

/** A call to the reader in capitals; an article that has one links to its other stories the same way. */
export const CAPITAL_CALL =
  /\b(?:CLICK (?:HERE|TO|FOR)|GET THE .{2,40}\bAPP\b|SUBSCRIBE|SIGN UP|READ MORE|READ ALSO|READ FULL|WATCH(?: LIVE| NOW)?:|VIDEO:|PHOTOS?:|LIVE UPDATES|LIVE BLOG|FOLLOW (?:US|LIVE)|BREAKING NEWS|DOWNLOAD|JOIN US|LISTEN)\b/u;

/** Words at which a headline in capitals is told from a short section heading ("LEGISLATIVE POSSIBILITIES"). */
const HEADLINE_WORDS = 7;
const HEADLINE_WORDS_BESIDE_CALL = 4;

/** Formal parts of agreements and statements are headed in capitals too. */
const FORMAL =
  /^(?:ARTICLE|SECTION|ANNEX|CHAPTER|PART|APPENDIX|JOINT|STATEMENT|DECLARATION|AGREEMENT|PREAMBLE|MEMORANDUM|PROTOCOL|RESOLUTION|COMMUNIQU|THE |I+V?\.|\d+[.)])/u;
/** Words of somebody who speaks, not of a headline: leaders post in capitals. */
const SPOKEN = /\b(?:I|WE|OUR|MY|YOU|YOUR|THANK|PLEASE|CONGRATULATIONS|GOD|ME|US ALL|LET'S)\b/u;

/** Whether most letters are capitals and at least four words have them. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text.replace(/\bMc(?=\p{Lu})/gu, ''));
}

/**
 * Whether a unit in capitals is a link to another story rather than a section heading or somebody's shouting: it stands
 * between two units of running text, has a headline's length, no full stop, no colon before it, and is not quoted as a whole.
 */
export function isCapitalTeaser(units: readonly Unit[], at: number, beside: { readonly call: boolean }): boolean {
  const { text } = units[at]!;
  if (at === 0 || !isCapitals(text) || text.length > 200) return false;
  if (CAPITAL_CALL.test(text)) return true;
  const previous = units[at - 1]!.text;
  const words = text.split(/\s+/).length;
  return (
    words >= (beside.call ? HEADLINE_WORDS_BESIDE_CALL : HEADLINE_WORDS) &&
    !/[.!;:,]["'”’]?$/.test(text) &&
    !/[:,]["“”]?$/.test(previous) &&
    !/^["“‘'].*["”’']$/.test(text) &&
    !FORMAL.test(text) &&
    !SPOKEN.test(text) &&
    !isCapitals(previous) &&
    /[.!?…]["”’')\]]*$/.test(previous)
  );
}

/** A headline glued to a label in capitals ("WHAT WE KNOW:The talks so far"); a speaker's turn ends as a sentence does. */
export function isLabelledLink(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d'’ &-]{3,28}:["“‘']?\p{Lu}[^:]{12,160}$/u.test(text) && !/[.!…]["”’')]*$|[.!]\s/.test(text);
}

/** Runs of capitals between a sentence's end and the next sentence, in a paragraph that was flattened. */
const RUN =
  /(?<=[.!?]["”’']?\s{1,4})[\p{Lu}\d'’‘"“”.,:&$%-]+(?:\s[\p{Lu}\d'’‘"“”.,:&$%?-]+){4,24}(?=\s["“‘]?\p{Lu}\p{Ll})/gu;
/** Tokens in capitals that often open the sentence after the headline. */
const OPENS_NEXT = /^(?:A|I|AN|US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.|NATO|IDF|UAE|CIA|FBI|IAEA|[\d.,]+|["“].*)$/u;

/** Headlines in capitals glued between two sentences of a flattened paragraph. */
export function capitalRuns(text: string, unit: Unit): Range[] {
  if (unit.text.length < 400 || !/\p{Lu}{4}/u.test(unit.text)) return [];
  const cuts: Range[] = [];
  for (const match of unit.text.matchAll(RUN)) {
    const words = match[0].split(/\s/);
    while (words.length > 0 && OPENS_NEXT.test(words.at(-1)!)) words.pop();
    const run = words.join(' ');
    const spoken = SPOKEN.test(run) || /[.!]\s|[.!]$/.test(run) || insideQuotes(unit.text, match.index);
    const enough = words.filter((word) => /\p{Lu}{2}/u.test(word)).length >= (CAPITAL_CALL.test(run) ? 4 : 5);
    if (enough && (!spoken || CAPITAL_CALL.test(run)) && isCapitals(run)) {
      cuts.push(trimmed(text, unit.start + match.index, unit.start + match.index + run.length));
    }
  }
  return cuts;
}

/** Whether an offset of a paragraph lies inside quotation marks. */
export function insideQuotes(paragraph: string, at: number): boolean {
  const before = paragraph.slice(Math.max(0, at - 4000), at);
  const straight = (before.match(/"/g) ?? []).length % 2 === 1;
  return straight || before.lastIndexOf('“') > before.lastIndexOf('”');
}
