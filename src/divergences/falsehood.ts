// denial: somebody calls untrue what another has just been reported to say ("Kyiv said that was untrue").
import type { Profile } from '../points/index.ts';
import { type Context, type Draft, draft, type Matter, sideOf, type Told, voice } from './matter.ts';

/** Divergences of claims that are called wrong, over all points. */
export function falsehoods(matters: readonly Matter[], context: Context): Draft[] {
  const byPlace = new Map<string, { readonly profile: Profile; readonly matter: Matter }[]>();
  for (const matter of matters)
    for (const profile of matter.profiles) {
      const key = `${profile.statement.document} ${profile.statement.sentence}`;
      byPlace.set(key, [...(byPlace.get(key) ?? []), { profile, matter }]);
    }
  return matters.flatMap((matter) =>
    matter.profiles.flatMap((profile): Draft[] => {
      const { statement } = profile;
      const rejected = rejects(profile, context);
      if (!rejected && !callsFalse(profile, context)) return [];
      const at = (sentence: number) => byPlace.get(`${statement.document} ${sentence}`) ?? [];
      const earlier = at(statement.sentence).filter(
        ({ profile: other }) => rejected && other.statement.citation.end <= statement.citation.start,
      );
      const before = [...(earlier.length > 0 ? earlier : at(statement.sentence - 1))].filter(
        ({ profile: other }) =>
          other.statement.chain.length > 0 &&
          voice(other.statement) !== voice(statement) &&
          rootOf(other, context) !== rootOf(profile, context) &&
          // What is itself a mere verdict on something before it claims nothing.
          !callsFalse(other, context) &&
          !rejects(other, context),
      );
      const claim = before.sort((a, b) => a.profile.statement.citation.start - b.profile.statement.citation.start)[0];
      if (claim === undefined) return [];
      // Of its point only what says the same: told by the same mouth, or of the same act.
      const claimed = claim.matter.profiles.filter(
        (other) =>
          other === claim.profile ||
          (other.statement.polarity === claim.profile.statement.polarity &&
            voice(other.statement) !== voice(statement) &&
            (voice(other.statement) === voice(claim.profile.statement) || other.act === claim.profile.act)),
      );
      const side = (list: readonly Profile[]): Told[] =>
        list.map((told) => ({ profile: told, value: '', citation: told.statement.citation }));
      return [
        draft('denial', claim.matter, [sideOf('claimed', side(claimed)), sideOf('called untrue', side([profile]))], {
          relation: 'contradiction',
          severity: 'high',
          rule: 'called-untrue',
          reason: 'One side calls untrue what the other is reported to have said.',
        }),
      ];
    }),
  );
}

/** The bloc that speaks: a press secretary calls untrue what is said of her president, not what he says. */
function rootOf({ statement }: Profile, context: Context): string {
  const source = statement.chain.at(-1)?.source;
  return source == null ? `document:${statement.document}` : context.blocs.root(source);
}

/** "China rejects the allegation", "officials denied that claim": what it is was said before. */
function rejects(profile: Profile, context: Context): boolean {
  const { predicate, arguments: args, negated, modality } = profile.statement.proposition;
  if (predicate === null || negated || modality !== null || profile.agentRoots.length === 0) return false;
  if (!context.lexicon.disputes.rebutting.includes(predicate.lemma)) return false;
  const object = args.find(({ role }) => role === 'patient');
  if (object === undefined || !context.lexicon.claims.includes(object.head) || object.lemmas.length > 1) return false;
  // "denied the report of a clash" says itself what it denies.
  return !args.some(({ role, start }) => role === 'oblique' && start >= predicate.end);
}

/** Whether a statement, on somebody's authority, calls what was said before it wrong. */
function callsFalse(profile: Profile, context: Context): boolean {
  const { statement } = profile;
  const { predicate, arguments: args, terms, negated, modality } = statement.proposition;
  // "It would be wrong to …" judges a deed, not a claim.
  if (statement.chain.at(-1)?.source == null || predicate === null || negated || modality !== null) return false;
  const subject = args.find(({ role }) => role === 'agent' || role === 'patient');
  if (subject === undefined) return false;
  const pointing =
    context.lexicon.pointers.includes(subject.head) ||
    (context.lexicon.claims.includes(subject.head) && subject.lemmas.length === 1);
  return (
    pointing &&
    terms.some(
      ({ lemma, start }) =>
        start >= predicate.start && start - predicate.end < 24 && context.lexicon.falsehoods.includes(lemma),
    )
  );
}
