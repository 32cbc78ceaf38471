// How each report stands to a point: affirmed, conditioned, denied, silent, published before it, or cut off where it would speak.
import { overlap } from '../evidence/index.ts';
import { earlierThan } from './earlier.ts';
import type { Report } from './party.ts';
import type { Account, Stance } from './point.ts';
import type { Profile } from './profile.ts';

/** Telling words of a point that a gap's heading must share for the report to count as truncated. */
const GAP_WEIGHT = 0.8;

/** One account per report, in the order of their ids. */
export function accountsOf(
  members: readonly Profile[],
  documents: readonly Report[],
  weight: (key: string, profile: Profile) => number,
): Account[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return [...documents]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((document) => {
      const own = members.filter((member) => member.statement.document === document.id);
      if (own.length > 0) return cutShort(document, own) ?? told(document.id, own);
      const gap = document.completeness.gaps.find((range) =>
        speaksOf(document.text.slice(range.start, range.end), members, weight),
      );
      const absent = (stance: Stance, reason: string): Account => ({
        document: document.id,
        stance,
        statements: [],
        reason,
      });
      if (gap !== undefined) return absent('truncated', `Its text is missing here: ${gap.reason}`);
      const earlier = earlierThan(document, members, byId);
      return earlier === null
        ? absent('silent', 'No statement of this report speaks of it.')
        : absent('earlier', earlier);
    });
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

function told(document: string, own: readonly Profile[]): Account {
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
  text: string,
  members: readonly Profile[],
  weight: (key: string, profile: Profile) => number,
): boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
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
