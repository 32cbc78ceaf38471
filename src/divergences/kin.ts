// Pairs of statements of different reports that may be compared part by part: of one point, or one act on common things.
import { isWord, type Profile } from '../points/index.ts';
import { type Context, type Matter, sameOccasion } from './matter.ts';

/** A statement with its point. */
export interface Placed {
  readonly profile: Profile;
  readonly matter: Matter;
}

/** Members of a bucket that stand for it, evenly chosen: each report of a hundred need not meet every other. */
const CROWD = 60;
/** Objects that two acts outside one point must have in common. */
const COMMON = 2;

/** Each pair once, the statement that stands first in the reports' order first. */
export function kinOf(matters: readonly Matter[]): readonly (readonly [Placed, Placed])[] {
  const placed = matters.flatMap((matter) => matter.profiles.map((profile): Placed => ({ profile, matter })));
  const buckets = new Map<string, number[]>();
  const put = (key: string, at: number): void => {
    const list = buckets.get(key);
    if (list === undefined) buckets.set(key, [at]);
    else list.push(at);
  };
  for (const [at, { profile, matter }] of placed.entries()) {
    put(matter.point.id, at);
    if (profile.act !== null) for (const object of profile.objects) put(`${profile.act}+${object}`, at);
  }
  const pairs = new Set<number>();
  for (const list of buckets.values()) {
    const some = sample(list);
    for (const [i, a] of some.entries())
      for (const b of some.slice(i + 1)) pairs.add(Math.min(a, b) * placed.length + Math.max(a, b));
  }
  return [...pairs]
    .sort((x, y) => x - y)
    .flatMap((code): (readonly [Placed, Placed])[] => {
      const a = placed[Math.floor(code / placed.length)];
      const b = placed[code % placed.length];
      if (a === undefined || b === undefined || a.profile.statement.document === b.profile.statement.document)
        return [];
      return areKin(a, b) ? [[a, b]] : [];
    });
}

function areKin(a: Placed, b: Placed): boolean {
  if (a.profile.statement.polarity !== b.profile.statement.polarity || !sameOccasion(a.profile, b.profile))
    return false;
  if (a.matter === b.matter) return true;
  return [...a.profile.objects].filter((key) => b.profile.objects.has(key)).length >= COMMON;
}

/**
 * Pairs of different points that speak of one phrase: the same two words ("nuclear programme") between the same two parties,
 * or one word before a wider and a narrower noun ("energy" facilities, infrastructure) with enough else in common.
 */
export function phraseKinOf(matters: readonly Matter[], context: Context): readonly (readonly [Placed, Placed])[] {
  const concept = (lemma: string): string => context.concepts.key(lemma);
  const ranked = new Set(context.lexicon.wider.flat());
  const exact = new Map<string, Placed[]>();
  const loose = new Map<string, Placed[]>();
  const put = (buckets: Map<string, Placed[]>, key: string, placed: Placed): void => {
    const list = buckets.get(key);
    if (list === undefined) buckets.set(key, [placed]);
    else list.push(placed);
  };
  for (const matter of matters)
    for (const profile of matter.profiles) {
      const { terms } = profile.statement.proposition;
      for (const [at, term] of terms.entries()) {
        const next = terms[at + 1];
        if (next === undefined || next.pos !== 'NOUN' || next.start - term.end > 1 || term.pos === 'VERB') continue;
        put(exact, `${concept(term.lemma)} ${concept(next.lemma)}`, { profile, matter });
        if (ranked.has(next.lemma)) put(loose, concept(term.lemma), { profile, matter });
      }
    }
  const roots = ({ profile }: Placed): string[] => [...new Set([...profile.agentRoots, ...profile.objectRoots])];
  const parties = (a: Placed, b: Placed): boolean =>
    roots(a).filter((root) => roots(b).includes(root)).length >= PARTIES;
  const words = (a: Placed, b: Placed): boolean =>
    [...a.profile.keys].filter((key) => isWord(key) && b.profile.keys.has(key)).length >= WORDS;
  return [...across(exact, parties), ...across(loose, words)];
}

/** Parties, or concepts, that two statements of different points must have in common. */
const PARTIES = 2;
const WORDS = 3;

function across(
  buckets: ReadonlyMap<string, readonly Placed[]>,
  akin: (a: Placed, b: Placed) => boolean,
): (readonly [Placed, Placed])[] {
  return [...buckets.values()]
    .map(sample)
    .flatMap((list) => list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const)))
    .filter(([a, b]) => {
      if (a.matter === b.matter || a.profile.statement.document === b.profile.statement.document) return false;
      return a.profile.statement.polarity === b.profile.statement.polarity && akin(a, b);
    });
}

function sample<T>(list: readonly T[]): readonly T[] {
  if (list.length <= CROWD) return list;
  const step = list.length / CROWD;
  return Array.from({ length: CROWD }, (_, at) => list[Math.floor(at * step)]).flatMap((item) =>
    item === undefined ? [] : [item],
  );
}
