// wording: one speaker's quoted words run differently in two reports.
import { isWord, type Profile } from '../points/index.ts';
import { type Context, draft, type Kind, sideOf } from './matter.ts';

/** Share of words that two renderings of one remark have in common, and least number of words of a remark. */
const ALIKE = 0.6;
const SHORTEST = 7;

/** Divergences between renderings of one remark. */
export const wording: Kind = (matter, context) => {
  const quotes = matter.profiles.filter(
    ({ statement, wording: text }) =>
      statement.form === 'direct' && statement.chain.at(-1)?.source && text.split(' ').length >= SHORTEST,
  );
  for (const [at, a] of quotes.entries())
    for (const b of quotes.slice(at + 1)) {
      if (a.statement.document === b.statement.document || !oneSpeaker(a, b) || !renderings(a, b, context)) continue;
      // A report that has both tells of two remarks.
      const tellers = (wording: string): string[] =>
        quotes.filter((other) => other.wording === wording).map(({ statement }) => statement.document);
      if (tellers(a.wording).some((document) => tellers(b.wording).includes(document))) continue;
      const side = (profile: Profile) =>
        sideOf(
          profile.statement.citation.exact,
          quotes
            .filter((other) => other.wording === profile.wording)
            .map((other) => ({ profile: other, value: '', citation: other.statement.citation })),
        );
      return [
        draft('wording', matter, [side(a), side(b)], {
          relation: 'compatible',
          severity: 'low',
          rule: 'two-renderings',
          reason: 'One remark is quoted in different words.',
        }),
      ];
    }
  return [];
};

/** Words that an editor has put into a quotation. */
const BRACKETED = /[([][^()[\]]{2,40}[)\]]/;

/** "the 2nd court", "the second court": an ordinal in figures and in letters, and nothing else. */
function sameNumbers(a: Profile, b: Profile): boolean {
  const rest = (one: Profile, other: Profile): string[] =>
    one.wording.split(' ').filter((word) => !other.wording.split(' ').includes(word));
  const [left, right] = [rest(a, b), rest(b, a)];
  const figure = (list: readonly string[]): boolean => list.length === 1 && /^\d/.test(list[0] ?? '');
  return left.length === 1 && right.length === 1 && figure(left) !== figure(right);
}

function bare({ wording: text }: Profile): string {
  return text.replaceAll(' ', '');
}

function oneSpeaker(a: Profile, b: Profile): boolean {
  return a.statement.chain.at(-1)?.source === b.statement.chain.at(-1)?.source;
}

/** Mostly the same words, neither inside the other, and a word of weight on each side that is no synonym of the other's. */
function renderings(a: Profile, b: Profile, context: Context): boolean {
  if (a.wording.includes(b.wording) || b.wording.includes(a.wording)) return false;
  // What an editor put in brackets, and a lost space, are nobody's other words.
  if (
    bare(a) === bare(b) ||
    sameNumbers(a, b) ||
    BRACKETED.test(a.statement.citation.exact) ||
    BRACKETED.test(b.statement.citation.exact)
  )
    return false;
  const left = new Set(a.wording.split(' '));
  const right = new Set(b.wording.split(' '));
  const common = [...left].filter((word) => right.has(word)).length;
  if (common / Math.min(left.size, right.size) < ALIKE) return false;
  // Each must hold a word that the other lacks: else one is the other, cut shorter.
  const extra = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].some((word) => word.length > 2 && !other.has(word) && !context.concepts.isLight(word));
  if (!extra(left, right) || !extra(right, left)) return false;
  const keys = (profile: Profile): string[] =>
    [...profile.keys].filter((key) => isWord(key) && !context.concepts.isLight(key));
  const more = keys(a).filter((key) => !b.keys.has(key));
  const less = keys(b).filter((key) => !a.keys.has(key));
  return more.length > 0 || less.length > 0;
}
