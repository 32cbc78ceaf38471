// Which of two texts that share passages was there first, by what they say of it and by their times; unknown without evidence.
import type { SourceDocument } from '../documents/index.ts';
import type { Credit, CreditReader } from './credits.ts';
import type { Direction, SharedPassage } from './lineage.ts';

/** Words of shared running text from which on publication times may tell who took from whom. */
const ENOUGH = 25;

/** Judges a pair: a report that says "first published by", a credit to the other's publisher, a common agency, who quotes whom, times. */
export function directionOf(
  first: SourceDocument,
  second: SourceDocument,
  passages: readonly SharedPassage[],
  credits: readonly [readonly Credit[], readonly Credit[]],
  reader: CreditReader,
): Direction {
  for (const kind of ['first-published', 'agency'] as const) {
    const ofSecond = credits[1].find((credit) => credit.kind === kind && reader.isPublishedBy(first, credit.name));
    const ofFirst = credits[0].find((credit) => credit.kind === kind && reader.isPublishedBy(second, credit.name));
    if (ofSecond !== undefined && ofFirst === undefined) return credited(first, second, ofSecond, kind);
    if (ofFirst !== undefined && ofSecond === undefined) return credited(second, first, ofFirst, kind);
  }
  const common = credits[0].find(({ name }) => credits[1].some((credit) => credit.name === name));
  if (common !== undefined)
    return {
      from: null,
      origin: common.name,
      rule: 'lineage/common-credit',
      reason: `Both credit ${common.name}.`,
      evidence: cited([common, ...credits[1].filter(({ name }) => name === common.name)]),
    };
  const quotedIn = (side: 'first' | 'second') => passages.filter(({ quotedIn }) => quotedIn === side).length;
  const inFirst = quotedIn('first');
  const inSecond = quotedIn('second');
  if (inSecond > 0 && inFirst === 0) return quoting(first, second);
  if (inFirst > 0 && inSecond === 0) return quoting(second, first);
  const running =
    passages.reduce((sum, { quotedIn, words }) => sum + (quotedIn === 'neither' ? words : 0), 0) >= ENOUGH;
  const credit = running ? (credits[0][0] ?? credits[1][0]) : undefined;
  if (credit !== undefined)
    return {
      from: null,
      origin: credit.name,
      rule: 'lineage/one-credit',
      reason: `${credits[0].includes(credit) ? first.id : second.id} credits ${credit.name}, and the two share running text.`,
      evidence: cited([credit]),
    };
  return running ? byTime(first, second) : UNKNOWN;
}

function credited(from: SourceDocument, by: SourceDocument, credit: Credit, kind: Credit['kind']): Direction {
  const rule = kind === 'agency' ? 'lineage/credit' : 'lineage/first-published';
  const words = kind === 'agency' ? 'credits' : 'says that the text was first published by';
  return { from: from.id, origin: null, rule, reason: `${by.id} ${words} ${credit.name}.`, evidence: cited([credit]) };
}

function quoting(from: SourceDocument, by: SourceDocument): Direction {
  return {
    from: from.id,
    origin: null,
    rule: 'lineage/quoted',
    reason: `${from.id} has the shared words as running text, ${by.id} between quotation marks.`,
    evidence: [],
  };
}

const UNKNOWN: Direction = {
  from: null,
  origin: null,
  rule: 'lineage/unknown',
  reason: 'No credit, no quotation and no publication time tells which was there first.',
  evidence: [],
};

function byTime(first: SourceDocument, second: SourceDocument): Direction {
  const [a, b] = [instantOf(first), instantOf(second)];
  const order = a === null || b === null ? 0 : a.to < b.from ? -1 : b.to < a.from ? 1 : 0;
  if (order === 0) return UNKNOWN;
  return {
    from: order < 0 ? first.id : second.id,
    origin: null,
    rule: 'lineage/earlier',
    reason: `${order < 0 ? first.id : second.id} was published earlier, and nothing else tells which was there first.`,
    evidence: [],
  };
}

const DAY = 86_400_000;
/** Hours by which days of one date can lie apart: a date without a zone. */
const ZONES = 14 * 3_600_000;

/** The span in which a report may have been published (milliseconds since 1970); null when unknown or in doubt. */
function instantOf({ published }: SourceDocument): { readonly from: number; readonly to: number } | null {
  const value = published?.value ?? '';
  if (/[?~%]$/.test(value)) return null;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (day !== null) {
    const start = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
    return { from: start - ZONES, to: start + DAY + ZONES - 1 };
  }
  const zoned = /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value);
  const at = Date.parse(zoned ? value : /T/.test(value) ? `${value}Z` : '');
  if (Number.isNaN(at)) return null;
  return zoned ? { from: at, to: at } : { from: at - ZONES, to: at + ZONES };
}

function cited(credits: readonly Credit[]) {
  return credits.flatMap(({ citation }) => citation ?? []);
}
