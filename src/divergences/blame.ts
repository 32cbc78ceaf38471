// position, attribution, denial: who is to blame, whose deed it was, and who will have had no part in it.
import type { Profile } from '../points/index.ts';
import { BREAKDOWN, type Charge, chargeOf, rebuttalOf } from './charges.ts';
import { coreOf } from './core.ts';
import { type Context, type Draft, draft, type Matter, sideOf } from './matter.ts';

/** Weight from which a word tells one deed from others. */
const TELLING = 0.45;

/** Divergences of blame, over all points. */
export function blames(matters: readonly Matter[], context: Context): Draft[] {
  const read = (reader: typeof chargeOf): Charge[] =>
    matters.flatMap((matter) => matter.profiles.flatMap((profile) => reader(profile, matter, context) ?? []));
  const charges = read(chargeOf);
  return [...rivals(charges, context), ...rebuttals(read(rebuttalOf), charges, matters, context)];
}

/** One thing laid at two doors, by two mouths. */
function rivals(charges: readonly Charge[], context: Context): Draft[] {
  const subjects = [...new Set(charges.flatMap(({ on }) => [...on]))].filter((key) => tells(key, context)).sort();
  const done = new Set<Charge>();
  return subjects.flatMap((subject): Draft[] => {
    const about = charges.filter((charge) => charge.on.has(subject) && !done.has(charge));
    for (const first of about) {
      // Whoever is charged by both is not what they part over.
      const others = about.filter(
        (other) => !meets(other.who, first.who) && other.voice !== first.voice && !otherVictims(first, other, context),
      );
      if (others.length === 0) continue;
      const mine = about.filter((other) => meets(other.who, first.who) && !others.includes(other));
      for (const charge of [...mine, ...others]) done.add(charge);
      return [
        draft('position', first.matter, [sideOf(names(mine, context), mine), sideOf(names(others, context), others)], {
          relation: 'contradiction',
          severity: 'high',
          rule: 'who-is-to-blame',
          reason:
            subject === BREAKDOWN
              ? 'Different parties are said to have let it fail.'
              : 'One thing is laid at the door of different parties.',
        }),
      ];
    }
    return [];
  });
}

/** Whether each names somebody besides those charged and those who charge, and nobody in common: two deaths, two attacks. */
function otherVictims(a: Charge, b: Charge, context: Context): boolean {
  const rest = ({ profile, who, voice }: Charge): string[] =>
    profile.statement.proposition.actors.filter(
      (actor) => !who.includes(context.blocs.root(actor)) && context.blocs.root(actor) !== voice,
    );
  const [left, right] = [rest(a), rest(b)];
  return left.length > 0 && right.length > 0 && !meets(left, right);
}

/** A charge that stands in one place and is turned away in another. */
function rebuttals(
  turned: readonly Charge[],
  charges: readonly Charge[],
  matters: readonly Matter[],
  context: Context,
): Draft[] {
  const done = new Set<string>();
  return turned.flatMap((denial): Draft[] => {
    const keys = [...denial.on].filter((key) => tells(key, context));
    const key = `${denial.who.join(' ')} ${keys.join(' ')}`;
    if (keys.length === 0 || done.has(key)) return [];
    const held = [
      ...charges.filter(
        ({ who, on, voice }) => meets(who, denial.who) && keys.some((k) => on.has(k)) && voice !== denial.voice,
      ),
      ...matters.flatMap((matter) =>
        matter.profiles.flatMap((profile) =>
          asserts({ profile, matter }, denial, keys, context)
            ? [{ ...denial, profile, matter, citation: profile.statement.citation }]
            : [],
        ),
      ),
    ];
    const [first] = held;
    if (first === undefined) return [];
    done.add(key);
    const all = turned.filter(
      (other) => other.who.join(' ') === denial.who.join(' ') && keys.some((k) => other.on.has(k)),
    );
    return [
      draft('denial', first.matter, [sideOf('charged', held), sideOf('turned away', all)], {
        relation: 'contradiction',
        severity: 'high',
        rule: 'charge-rebutted',
        reason: 'What one side is charged with, it denies or nobody has found.',
      }),
    ];
  });
}

/** Whether a statement tells flatly, on another's word, of the very deed, done by or to the same. */
function asserts(
  { profile, matter }: { readonly profile: Profile; readonly matter: Matter },
  denial: Charge,
  keys: readonly string[],
  context: Context,
): boolean {
  const { statement } = profile;
  const { modality, condition, negated, actors } = statement.proposition;
  if (statement === denial.profile.statement || statement.polarity === 'denied' || negated) return false;
  if (modality !== null || condition !== null || profile.directive) return false;
  const source = statement.chain.at(-1)?.source;
  const voice = source == null ? null : context.blocs.root(source);
  if (voice !== null && (voice === denial.voice || denial.who.includes(voice))) return false;
  const said = keys.some(
    (key) =>
      profile.act === key ||
      coreOf(profile).some(
        ({ role, head, lemmas }) =>
          context.concepts.key(head) === key ||
          (role === 'attribute' && lemmas.some((lemma) => context.concepts.key(lemma) === key)),
      ),
  );
  if (!said || rebuttalOf(profile, denial.matter, context) !== null) return false;
  const agents = profile.agentRoots;
  if (denial.who.length > 0 && agents.length > 0) return meets(agents, denial.who);
  if (denial.share === true) return false;
  const shared = actors.some((actor) => denial.profile.statement.proposition.actors.includes(actor));
  return (
    shared ||
    matter === denial.matter ||
    keys.some((key) => context.concepts.weight(key.replace(/^=/, '')) >= 0.9 && profile.keys.has(key))
  );
}

function meets(a: readonly string[], b: readonly string[]): boolean {
  return a.some((who) => b.includes(who));
}

function tells(key: string, context: Context): boolean {
  return key === BREAKDOWN || (context.concepts.weight(key.replace(/^=/, '')) >= TELLING && !isJoint(key, context));
}

/** Nouns of what all sides take part in say nothing of whose deed a thing was. */
function isJoint(key: string, context: Context): boolean {
  const { courses, pacts } = context.lexicon;
  return [...courses.sessions, ...courses.standstills, ...pacts].some((word) => context.concepts.key(word) === key);
}

function names(charges: readonly Charge[], context: Context): string {
  const roots = [...new Set(charges.flatMap(({ who }) => who))].sort();
  return roots.map((root) => context.blocs.party(root)?.name ?? root).join(', ');
}
