// Which parts of a text are page furniture: lines, sentences glued to paragraphs, credits, and lists of other stories.
import type { Range } from '../../evidence/index.ts';
import type { Exclusion } from '../source-document.ts';
import { roughSentences, type Unit } from '../units.ts';
import { INLINE_LABELS } from './advertising.ts';
import { CAPITAL_CALL, capitalRuns, insideQuotes, isCapitals, isCapitalTeaser, isLabelledLink } from './capitals.ts';
import { findCaptions } from './captions.ts';
import { boxButtons, nameCards } from './cards.ts';
import { isRelatedHeader, stemUses, teasersUnder } from './related.ts';
import { type FurnitureRule, folded, foldedTypography, LONGEST_LINE } from './rule.ts';
import { FURNITURE_RULES } from './rules.ts';
import { BUTTON_ANCHORS, BUTTON_WORDS } from './sharing.ts';

/** The cuts, in order and disjoint, and the units that are captions. */
export interface FurnitureFinding {
  readonly excluded: readonly Exclusion[];
  /** Indices into the units. */
  readonly captions: ReadonlySet<number>;
}

/** Rules that show that a form stands below the report. */
const FORM_RULES: ReadonlySet<string> = new Set(['furniture/comments', 'furniture/correction-form']);
/** Longest sentence (UTF-16 units) that may be cut out of a paragraph. */
const LONGEST_SENTENCE = 260;

/**
 * Finds page furniture. Precision before recall: what is cut cannot be cited later, so a rule needs the form of furniture,
 * not merely its words. `title` is the headline known beforehand; it is never cut.
 */
export function findFurniture(text: string, units: readonly Unit[], title: string | null): FurnitureFinding {
  const cuts: Exclusion[] = [];
  const captions = new Set<number>();
  const teasers = new Set<number>();
  const beside = {
    call: units.some((unit) => unit.text.length < 120 && isCapitals(unit.text) && CAPITAL_CALL.test(unit.text)),
  };
  const kept = title === null ? null : folded(title);
  const uses = units.some(isRelatedHeader) ? stemUses(units) : new Map<string, number>();
  const rules = units.map((unit, i) => lineRule(unit.text, i));
  const forms = rules.some((rule) => FORM_RULES.has(rule?.id ?? ''));
  let lastReport = units.findLastIndex((unit) => unit.text.length >= 60 && /[.!?]["”’')]*$/.test(unit.text));
  if (lastReport < 0) lastReport = units.length;

  units.forEach((unit, i) => {
    if (teasers.has(i) || (kept !== null && folded(unit.text) === kept)) return;
    if (isRelatedHeader(unit) && i > 0) {
      cuts.push(cut(unit, 'furniture/related', 'The line heads a list of other stories.'));
      for (const teaser of teasersUnder(units, i, uses)) {
        teasers.add(teaser);
        cuts.push(cut(units[teaser]!, 'furniture/related-teaser', 'The line announces another story.'));
      }
      return;
    }
    const rule = rules[i];
    if (rule) cuts.push(cut(unit, rule.id, rule.reason));
    else if (isButtonRow(unit.text)) cuts.push(cut(unit, 'furniture/share', 'The line is a row of buttons.'));
    else if (!/[\p{L}\p{N}]/u.test(unit.text))
      cuts.push(cut(unit, 'furniture/ornament', 'The line has no letter and no digit.'));
    else if (i > 0 && isLabelledLink(unit.text))
      cuts.push(cut(unit, 'furniture/read-more', 'The line leads to another page of the outlet.'));
    else if (isCapitalTeaser(units, i, beside))
      cuts.push(cut(unit, 'furniture/capital-teaser', 'The line in capitals links to another story.'));
    else if (i > lastReport && forms && /^[^.!?]{1,40}:$/.test(unit.text))
      cuts.push(cut(unit, 'furniture/form-label', 'The line labels a form below the report.'));
    else inside(text, unit, i, cuts, captions);
  });
  return { excluded: disjoint(text, cuts), captions };
}

/** Without one of these words no sentence rule can answer; asked once for a paragraph, it saves most of the work. */
const SENTENCE_CUES =
  /sign up|signing up|subscri|follow|like|find|join|click|tap|go to|copyright|©|\(c\)|rights reserved|cookies|inbox|\bapp\b|donate|support|read more|read also|for (?:more|the latest|full|continuing|breaking)|check back|more to follow|more details|has been updated|will be updated|developing|breaking|mistake|error|typo|ctrl|may not be published/i;

/** Furniture inside a unit that is kept. */
function inside(text: string, unit: Unit, index: number, cuts: Exclusion[], captions: Set<number>): void {
  const caption = findCaptions(text, unit);
  if (caption.isCaption) captions.add(index);
  for (const range of caption.cuts)
    cuts.push(cut(range, 'furniture/picture-credit', 'The words are a picture’s caption or credit.'));
  for (const match of unit.text.matchAll(INLINE_LABELS)) {
    const start = unit.start + match.index;
    const before = text.slice(unit.start, start).trimEnd();
    if (before === '' || /[.!?]["”’')]*$/.test(before)) {
      cuts.push(
        cut(
          { start, end: start + match[0].length },
          'furniture/advertisement',
          'The words mark an advertisement between two sentences.',
        ),
      );
    }
  }
  for (const range of boxButtons(unit))
    cuts.push(cut(range, 'furniture/player', 'The words are the label and the buttons of a box that opens.'));
  for (const range of nameCards(unit))
    cuts.push(
      cut(range, 'furniture/name-card', 'The words are a card on the person named before them, with other stories.'),
    );
  for (const range of capitalRuns(text, unit))
    cuts.push(cut(range, 'furniture/capital-teaser', 'The words in capitals link to another story.'));
  if (!SENTENCE_CUES.test(unit.text)) return;
  for (const sentence of roughSentences(text, unit)) {
    if (sentence.text.length > LONGEST_SENTENCE) continue;
    const form = folded(sentence.text);
    const rule = FURNITURE_RULES.find((r) => r.sentences?.some((pattern) => pattern.test(form)));
    if (rule && !insideQuotes(unit.text, sentence.start - unit.start) && !/^["“]/.test(sentence.text))
      cuts.push(cut(sentence, rule.id, rule.reason));
  }
}

function lineRule(text: string, index: number): FurnitureRule | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const cased = foldedTypography(text);
  const form = cased.toLowerCase();
  if (form === '') return undefined;
  return FURNITURE_RULES.find(
    (rule) =>
      (index > 0 || rule.id !== 'furniture/read-more') &&
      (rule.lines.some((pattern) => pattern.test(form)) || rule.cased?.some((pattern) => pattern.test(cased))),
  );
}

function isButtonRow(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s|/·•,]+/)
    .filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 16 &&
    words.every((word) => BUTTON_WORDS.has(word)) &&
    words.some((word) => BUTTON_ANCHORS.has(word))
  );
}

function cut(range: Range, rule: string, reason: string): Exclusion {
  return { start: range.start, end: range.end, rule, reason };
}

/** In order, without overlaps; neighbours of one rule with nothing but space between them become one cut. */
function disjoint(text: string, cuts: readonly Exclusion[]): Exclusion[] {
  const inOrder = cuts.filter((c) => c.end > c.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Exclusion[] = [];
  for (const c of inOrder) {
    const last = result.at(-1);
    const neighbour =
      last !== undefined && last.rule === c.rule && !text.slice(last.end, c.start).match(/[^ \t\u00A0]/);
    if (!last || (c.start >= last.end && !neighbour)) result.push(c);
    else if (c.end > last.end) result[result.length - 1] = { ...last, end: c.end };
  }
  return result;
}
