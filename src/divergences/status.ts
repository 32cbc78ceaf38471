// status: one report tells as done what another tells as ready, possible or still to come.
import type { Profile } from '../points/index.ts';
import { sameCore } from './core.ts';
import { apart, draft, type Kind, sideOf, type Told } from './matter.ts';

const OPEN = new Set(['would', 'may', 'ready', 'want']);

/** Divergences of how far a matter has got. */
export const status: Kind = (matter, context) => {
  const byDeed = new Map<string, Profile[]>();
  for (const profile of matter.profiles)
    if (profile.act !== null && profile.statement.polarity === 'affirmed' && !profile.directive)
      for (const agent of profile.agents) {
        const key = `${profile.act} ${agent}`;
        byDeed.set(key, [...(byDeed.get(key) ?? []), profile]);
      }
  return [...byDeed].flatMap(([, profiles]) => {
    const open = profiles.filter(
      ({ statement }) => OPEN.has(statement.proposition.modality ?? '') && statement.proposition.condition === null,
    );
    const past = profiles.filter(({ statement }) => {
      const { modality, tense, governors } = statement.proposition;
      return modality === null && tense === 'past' && governors.length === 0 && statement.block !== 'title';
    });
    // A report that tells both tells of progress, or of two acts.
    const both = new Set(
      open
        .map(({ statement }) => statement.document)
        .filter((id) => past.some(({ statement }) => statement.document === id)),
    );
    const done = past.filter((a) => !both.has(a.statement.document));
    const ahead = open.filter((b) => !both.has(b.statement.document));
    const told = (list: readonly Profile[]): Told[] =>
      list.map((profile) => ({ profile, value: '', citation: profile.statement.citation }));
    // The same act on another thing may well be open when the first is done.
    const one = done.some((a) =>
      ahead.some((b) => [...a.objects].some((key) => b.objects.has(key)) && sameCore(a, b, context)),
    );
    if (!one) return [];
    const sides = [told(done), told(ahead)];
    if (done.length === 0 || ahead.length === 0 || !apart(sides)) return [];
    return [
      draft('status', matter, [sideOf('done', told(done)), sideOf('still open', told(ahead))], {
        relation: 'compatible',
        severity: 'medium',
        rule: 'done-or-open',
        reason: 'One account tells as done what another leaves open.',
      }),
    ];
  });
};
