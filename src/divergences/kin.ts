// Pairs of statements of different reports that may be compared part by part: of one point, or one act on common things.
import type { Profile } from '../points/index.ts';
import { type Matter, sameOccasion } from './matter.ts';

/** A statement with its point. */
export interface Placed {
  readonly profile: Profile;
  readonly matter: Matter;
}

/** Members of a bucket beyond which it leads to nobody: what everything shares tells nothing. */
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
    if (list.length > CROWD) continue;
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) pairs.add(Math.min(a, b) * placed.length + Math.max(a, b));
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
