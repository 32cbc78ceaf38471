// The dateline at the head of a report: place, date, agency; it names where the report was filed and asserts nothing.
import type { Dateline } from './source-document.ts';
import type { Unit } from './units.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MARCH|APRIL|MAY|JUNE|JULY|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?';
const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?)`;
const WORD = "\\p{Lu}[\\p{L}.'’-]*";
const PLACE = `${WORD}(?:[ /](?:de |el |al-|of |the )?${WORD}){0,4}(?:, (?!${MONTH} ?\\d)${WORD}(?: ${WORD}){0,3})?`;
/** Agencies that print their name without brackets. */
const BARE_AGENCY =
  'IRNA|ISNA|INTERFAX(?:-[A-Z]+)?|Interfax(?:-\\p{Lu}\\w+)?|UKRINFORM|Ukrinform|SANA|WAFA|KUNA|SPA|WAM|QNA|PTI|ANI|AFP|AP|TASS|MNA|Xinhua|XINHUA|Reuters|REUTERS|UNB|APP|BSS|Tasnim|FNA';
const HEAD = new RegExp(
  `^(?<place>${PLACE})?(?:[,.]?\\s?(?<date>${DATE}))?[,.]?\\s?(?:\\((?<brackets>[^()]{2,40})\\)|/(?<slashes>[^/\\s][^/]{1,30})/|\\[(?<square>[^[\\]]{2,30})\\]|(?<bare>${BARE_AGENCY})(?![\\p{L}\\d]))?(?<rest>\\s?[.,]?\\s?(?<dash>-{1,2}|[–—−]|:)?)(?=\\s|["“])`,
  'u',
);
/** Longest dateline (UTF-16 units). */
const LONGEST = 110;

/** The dateline at the head of a paragraph, or null. */
export function findDateline(unit: Unit): Dateline | null {
  const head = unit.text.slice(0, LONGEST);
  const match = HEAD.exec(head);
  // "FILE - In this photo" opens a caption.
  if (!match?.groups || match[0].length === 0 || /^(?:FILE|PHOTO|VIDEO|UPDATE|WATCH)\b/.test(head)) return null;
  const { place, date, brackets, slashes, square, bare, rest, dash } = match.groups;
  const agency = brackets ?? slashes ?? square ?? bare ?? null;
  const length = match[0].trimEnd().length;
  const next = unit.text.slice(length).trimStart();
  if (!/^[\p{Lu}\d"“‘'«([]/u.test(next) || unit.text.length < length + 20) return null;

  const capitals = place !== undefined && /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*(?:,.*)?$/u.test(place.split(',')[0]!);
  const closed = dash !== undefined && dash !== ':';
  const stopped = /[.:]/.test(rest ?? '') || dash === ':';
  const known =
    (agency !== null && isAgency(agency) && (closed || stopped)) ||
    (capitals && closed && !/^-$/.test(dash === '-' && !/\s-$/.test(match[0]) ? '-' : '')) ||
    (place !== undefined && date !== undefined && (closed || (capitals && stopped))) ||
    (place?.includes(',') === true && closed && /[–—]/.test(dash ?? ''));
  if (!known) return null;
  return {
    start: unit.start,
    end: unit.start + length,
    place: place?.replace(/[.,]$/, '') ?? null,
    agency,
    date: date ?? null,
  };
}

/** An agency's name in a dateline: a few letters, capitals or known form; not an aside of the sentence. */
function isAgency(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}\d./& -]{1,38})$/u.test(name) && name.split(/\s+/).length <= 4;
}
