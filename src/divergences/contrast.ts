// status: one mouth says that a thing is this rather than that, another tells of it as that: a warning, not an order.
import type { Profile } from '../points/index.ts';
import { type Context, type Draft, draft, type Matter, otherDates, sideOf, type Told, voice, words } from './matter.ts';

interface Contrast extends Told {
  readonly matter: Matter;
  /** Concept of the act it is said not to be. */
  readonly not: string;
}

/** Characters behind the words of contrast in which its noun stands. */
const REACH = 40;

/** Divergences of what kind of act a thing was, over all points. */
export function contrasts(matters: readonly Matter[], context: Context): Draft[] {
  const told = matters.flatMap((matter) => matter.profiles.flatMap((profile) => contrastOf(profile, matter, context)));
  return told.flatMap((contrast): Draft[] => {
    const flat = matters.flatMap((matter) =>
      matter.profiles
        .filter((profile) => isThat(profile, contrast))
        .map((profile) => ({ profile, matter, value: '', citation: profile.statement.citation })),
    );
    const [first] = flat;
    if (first === undefined) return [];
    return [
      draft('status', first.matter, [sideOf('told as that', flat), sideOf(contrast.value, [contrast])], {
        relation: 'contradiction',
        severity: 'medium',
        rule: 'this-rather-than-that',
        reason: 'One account says that it was something else than what another tells.',
      }),
    ];
  });
}

/** Tells flatly, by another mouth, of the act that the contrast denies, with a party in common. */
function isThat(profile: Profile, { profile: other, not }: Contrast): boolean {
  const { statement } = profile;
  const { modality, negated, condition, predicate } = statement.proposition;
  if (statement === other.statement || voice(statement) === voice(other.statement)) return false;
  if (profile.act !== not || statement.polarity === 'denied' || negated || predicate === null) return false;
  if (modality !== null || condition !== null || otherDates(profile, other)) return false;
  const roots = [...other.keys].filter((key) => key.startsWith('^'));
  return roots.some((root) => profile.keys.has(root));
}

/** The act that a statement says a thing is not: the noun behind "rather than". */
function contrastOf(profile: Profile, matter: Matter, context: Context): Contrast[] {
  const { statement } = profile;
  const { terms } = statement.proposition;
  const { exact, start } = statement.citation;
  const lower = exact.toLowerCase();
  return context.lexicon.disputes.contrasting.flatMap((phrase): Contrast[] => {
    const at = lower.indexOf(` ${phrase} `);
    if (at < 0) return [];
    const from = start + at + phrase.length + 2;
    const noun = terms.find((term) => term.start >= from && term.start - from <= REACH && term.pos === 'NOUN');
    if (noun === undefined || context.lexicon.eventNouns[noun.lemma] === undefined) return [];
    const citation = words(statement, start + at + 1, noun.end, context);
    return [{ profile, matter, not: context.concepts.key(noun.lemma), citation, value: citation.exact }];
  });
}
