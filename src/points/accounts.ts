// How each report stands to a point: affirmed, conditioned, denied, silent, published before it, or cut off where it would speak.
import { byCodeUnits, overlap } from '../evidence/index.ts';
import { earlierThan, tellingsOf } from './earlier.ts';
import type { Report } from './party.ts';
import type { Account } from './point.ts';
import type { Profile } from './profile.ts';

/** Telling words of a point that a gap's heading must share for the report to count as truncated. */
const GAP_WEIGHT = 0.8;

/** A place where text is missing, with the words that stand there. */
interface Gap {
  readonly reason: string;
  readonly words: ReadonlySet<string>;
}

/** Gives one account per report of each point it is asked for, in the order of the reports' ids. */
export function accountsOver(
  documents: readonly Report[],
  weight: (key: string, profile: Profile) => number,
): (members: readonly Profile[]) => Account[] {
  const ordered = [...documents].sort((a, b) => byCodeUnits(a.id, b.id));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const gaps = new Map(documents.map((document) => [document.id, gapsOf(document)]));
  return (members) => {
    const told = new Map<string, Profile[]>();
    for (const member of members) {
      const { document } = member.statement;
      const own = told.get(document);
      if (own === undefined) told.set(document, [member]);
      else own.push(member);
    }
    const tellings = tellingsOf(members);
    return ordered.map((document): Account => {
      const own = told.get(document.id);
      if (own !== undefined) return cutShort(document, own) ?? toldBy(document.id, own);
      const absent = { document: document.id, statements: [] };
      const gap = gaps.get(document.id)?.find(({ words }) => speaksOf(words, members, weight));
      if (gap !== undefined)
        return { ...absent, stance: 'truncated', reason: `Its text is missing here: ${gap.reason}` };
      const earlier = earlierThan(document, tellings, byId);
      if (earlier !== null) return { ...absent, stance: 'earlier', reason: earlier };
      return { ...absent, stance: 'silent', reason: 'No statement of this report speaks of it.' };
    });
  };
}

function gapsOf({ text, completeness }: Report): Gap[] {
  return completeness.gaps.map(({ start, end, reason }) => ({
    reason,
    words: new Set(
      text
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
    ),
  }));
}

/** A report whose heading names the matter and whose text under that heading is missing. */
function cutShort(document: Report, own: readonly Profile[]): Account | null {
  if (own.some(({ statement }) => statement.block !== 'heading')) return null;
  const gap = document.completeness.gaps.find((range) =>
    own.some(({ statement }) => overlap(statement.citation, range) > 0),
  );
  if (gap === undefined) return null;
  const statements = own.map((member) => member.statement.id);
  return { document: document.id, stance: 'truncated', statements, reason: `Its text is missing here: ${gap.reason}` };
}

function toldBy(document: string, own: readonly Profile[]): Account {
  const statements = own.map((member) => member.statement.id);
  // A heading says the matter in short; the running text decides where there is one.
  const body = own.filter(({ statement }) => statement.block !== 'title' && statement.block !== 'heading');
  const deciding = body.length > 0 ? body : own;
  const affirmed = deciding.filter(({ statement }) => statement.polarity === 'affirmed');
  if (affirmed.length === 0)
    return { document, stance: 'denied', statements, reason: 'Every statement of this report denies it.' };
  if (affirmed.every(({ statement }) => statement.proposition.condition !== null))
    return { document, stance: 'conditioned', statements, reason: 'It holds under a condition only.' };
  return { document, stance: 'affirmed', statements, reason: 'At least one statement affirms it without a condition.' };
}

/** Whether a gap's own words (its heading, the cut sentence) share telling words with the point. */
function speaksOf(
  words: ReadonlySet<string>,
  members: readonly Profile[],
  weight: (key: string, profile: Profile) => number,
): boolean {
  let sum = 0;
  const seen = new Set<string>();
  for (const member of members)
    for (const term of member.statement.proposition.terms) {
      const lemma = term.lemma.toLowerCase();
      if (seen.has(lemma) || !(words.has(lemma) || words.has(`${lemma}s`))) continue;
      seen.add(lemma);
      sum += weight(lemma, member);
    }
  return sum >= GAP_WEIGHT;
}
