// Credit lines of pictures, at the end of a caption of its own or inside a text that was flattened into one paragraph.
import type { Range } from '../../evidence/index.ts';
import { roughSentences, type Unit } from '../units.ts';

const AGENCY =
  '(?:REUTERS|Reuters|AFP|AP|AP Photo|EPA(?:-EFE)?|EFE|Getty Images?|Anadolu(?: Agency| Ajansı)?|AA|Xinhua|TASS|Sputnik|RIA Novosti|Flash ?90|Shutterstock|iStock|Alamy(?: Live News)?|Bloomberg|UPI|DPA|dpa|ANSA|PA(?: Wire| Media| Images)?|NurPhoto|ZUMA(?: Press)?|SIPA(?: USA)?|Sipa(?: USA)?|IRNA|ISNA|WANA|Tasnim|Mehr|SANA|WAFA|Yonhap|KCNA|Kyodo|ANI|PTI|Ukrinform|UNIAN|Handout|HANDOUT|Pool|POOL|Stringer|STRINGER|File|FILE|X|Twitter|Telegram|Screengrab|Screenshot|IDF|GPO|Reuters TV)';

/**
 * Credits in brackets: "(credit: …)", "(Photo by …)", "(AP Photo/…)", "(Name/AFP via Getty Images)", "[File: Name/Reuters]",
 * and marks such as "(illustrative)". At most 120 units inside the brackets.
 */
const BRACKETED = new RegExp(
  `(?:\\(illustrative\\)\\s*)?[([](?:` +
    `(?:photo |image |picture |video |illustration )?credits?:? [^()[\\]]{2,160}` +
    `|(?:file |handout |illustrative )?(?:photo|image|picture|photograph|pic|illustration|screengrab|screenshot|photo credit|source)s?(?: courtesy| illustration)?(?::| by | from | via |/ ?)[^()[\\]]{2,120}` +
    `|AP Photo[^()[\\]]{0,100}` +
    `|[^()[\\].]{0,60}(?:/|via )${AGENCY}(?:[ /,]+[^()[\\]]{0,40})?` +
    `|(?:REUTERS|AFP|EPA|Reuters|FLASH90|Flash90|Getty Images?)/[^()[\\]]{2,80}` +
    `|(?:Getty Images|Anadolu Agency|AFP Photo|file photo|file image|archive photo|illustrative(?: photo| image| picture)?|representative image|representational image|stock photo|courtesy photo)` +
    `)[)\\]]`,
  'gi',
);
/** Credits without brackets: "REUTERS/First Last", "AP Photo/First Last", "Photo: First Last/AFP". */
const BARE =
  /(?:REUTERS|AFP PHOTO|AP Photo|EPA|EPA-EFE)\s?\/\s?(?:Stringer|Handout|Pool|File|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.)?(?:\s\p{Lu}[\p{L}'’-]+)?)(?:\s?-\s?RC\w{6,20})?(?:\/(?:Pool|File Photo|File|Handout))?|(?:\p{Lu}[\p{L}'’.-]{1,40}(?: \p{Lu}[\p{L}'’.-]{1,40}){0,2}, )?(?:Pool|File|Handout) [Pp]hoto via (?:AP|Reuters|REUTERS|AFP|EPA|Getty Images)|(?:Photograph|Photo|PHOTO|Image|Picture)(?: credit)?:\s\p{Lu}[^.:!?]{2,60}\/\s?(?:Reuters|REUTERS|AFP|AP|EPA|EFE|Getty Images?|Anadolu|Xinhua|TASS|Sputnik)(?:\s?\/?\s?(?:Getty Images|Pool|File))?/gu;
/** "Photograph: Name" and its agency, at the very end of a caption whose label told that it is one. */
const PHOTOGRAPH_AT_END = /\s(?:Photograph|Photo|Picture|Image):\s[^:.!?]{2,90}$/u;
/** "Name/AFP via Getty Images" and the like at the very end of a caption. */
const AT_END = new RegExp(
  `(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}?\\p{Lu}[\\p{L}.'’-]+ ?/ ?${AGENCY}(?:(?:/| via |, )[\\p{L} ]{2,30})?$`,
  'u',
);
/** "Image copyright X Image caption …", a row of sharing buttons, and "Enlarge this image toggle caption X" before a caption's words. */
const AT_START =
  /^(?:(?:Facebook )?Twitter Pinterest |Image (?:copyright|source|credit),? .{1,60}? ?Image caption,? |Image caption,? |(?:Media playback is (?:un|not )(?:supported|available) on your device )?Media caption,? )/u;
/** A library picture shows something else than the report tells. */
const LIBRARY_PICTURE =
  /\((?:illustrative|file photo|file image|archive photo|stock photo|representative image)[^)]{0,30}\)/iu;

/** Longest caption (UTF-16 units) that is cut with its credit out of a flattened paragraph. */
const LONGEST_CAPTION = 320;
/** A unit no longer than this that ends in a credit is a caption of its own. */
const LONGEST_CAPTION_UNIT = 420;

/** Shortest paragraph (UTF-16 units) that counts as a whole report flattened into one, with captions inside. */
const FLATTENED = 700;
/** A sentence with a stop of its own before the credit is its caption only if it speaks as captions do: a full date, a pose. */
const DESCRIBES_PICTURE =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? (?:\d{1,2},? )?(?:19|20)\d{2}\b|\b\d{1,2} \p{Lu}\p{Ll}+ (?:19|20)\d{2}\b|\b(?:seen|pictured|poses?|speaks|attends?|stands?|walks?|gestures?|looks on|shakes? hands|arrives?|sits?|waves?|holds?|illustrative|file (?:photo|picture|image)|in this (?:handout|file|picture|photo|image))\b/u;

/** What a unit's picture credits say of it. */
export interface CaptionFinding {
  /** The unit as a whole is a caption; its words are kept as a caption block. */
  readonly isCaption: boolean;
  readonly cuts: readonly Range[];
}

/**
 * Finds picture credits. A caption that stands alone keeps its words (they may tell something of the event) and loses the
 * credit, unless it says that the picture is from a library; one that interrupts running text goes as a whole, from the end
 * of the sentence before.
 */
export function findCaptions(text: string, unit: Unit): CaptionFinding {
  const label = AT_START.exec(unit.text);
  if (label) {
    const cuts = [{ start: unit.start, end: unit.start + label[0].length }];
    const credit = PHOTOGRAPH_AT_END.exec(unit.text);
    if (credit) cuts.push({ start: unit.start + credit.index + 1, end: unit.end });
    return { isCaption: true, cuts };
  }
  const credits = creditsIn(unit);
  if (credits.length === 0) return { isCaption: false, cuts: [] };

  const sentences = roughSentences(text, unit);
  const first = credits[0]!;
  const standsAlone =
    unit.text.length <= LONGEST_CAPTION_UNIT &&
    credits.at(-1)!.end >= unit.end - 2 &&
    sentencesBefore(sentences, first) <= 2;
  if (standsAlone) {
    return {
      isCaption: true,
      cuts: LIBRARY_PICTURE.test(unit.text) ? [{ start: unit.start, end: unit.end }] : credits,
    };
  }
  return {
    isCaption: false,
    cuts: credits.map((credit) => ({ start: captionStart(text, unit, sentences, credit), end: credit.end })),
  };
}

function creditsIn(unit: Unit): Range[] {
  const at = (start: number, length: number) => ({ start: unit.start + start, end: unit.start + start + length });
  const found = [...unit.text.matchAll(BRACKETED), ...unit.text.matchAll(BARE)].map((match) =>
    at(match.index, match[0].length),
  );
  if (found.length === 0 && unit.text.length <= LONGEST_CAPTION_UNIT) {
    const end = AT_END.exec(unit.text.slice(-120));
    if (end) found.push(at(unit.text.length - end[0].length, end[0].length));
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((range, i) => i === 0 || range.start >= found[i - 1]!.end);
}

function sentencesBefore(sentences: readonly Unit[], credit: Range): number {
  return sentences.filter((sentence) => sentence.start < credit.start && sentence.end - sentence.start > 8).length;
}

/** Where the caption before a credit begins: at the sentence that the credit ends, or the whole sentence just before it. */
function captionStart(text: string, unit: Unit, sentences: readonly Unit[], credit: Range): number {
  if (unit.text.length < FLATTENED || credit.end >= unit.end - 2) return credit.start;
  let i = lastAtOrBefore(sentences, credit.start);
  // "… October 13, 2024. (credit: …)": the credit opens a "sentence" of its own, the caption is the one before.
  const separate = i > 0 && text.slice(sentences[i]!.start, credit.start).trim() === '';
  if (separate) i--;
  // "U.S." at the head of a caption was taken for a sentence.
  while (i > 0 && /^(?:\p{Lu}\.){2,4}$/u.test(sentences[i - 1]!.text)) i--;
  // "… in Washington, U.S., May 3" breaks at the abbreviation: the caption began a sentence earlier.
  const earlier = i > 1 && /\bU\.[SNK]\.,?$/u.test(sentences[i - 1]!.text) ? [i - 1, i] : [i];
  for (const first of earlier) {
    const start = sentences[first]?.start ?? unit.start;
    if (start > unit.start && isCaptionText(text.slice(start, credit.start), separate)) return start;
  }
  return credit.start;
}

/** Whether the words before a credit may be its caption: short, nobody's speech or post, and a picture's words if they end in a stop. */
function isCaptionText(words: string, separate: boolean): boolean {
  return (
    words.length <= LONGEST_CAPTION &&
    !/["“”]|\(@/.test(words) &&
    !/\b(?:said|says|told|added|according to|announced|reported)\b/i.test(words) &&
    (!separate || DESCRIBES_PICTURE.test(words))
  );
}

/** Index of the last sentence that starts at or before an offset; -1 when none does. Found by halving: credits may be many. */
function lastAtOrBefore(sentences: readonly Unit[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
