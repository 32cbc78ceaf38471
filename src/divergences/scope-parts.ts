// scope: one report binds both parties, names a wider object, or adds a second one where another does not.
import type { Profile } from '../points/index.ts';
import { kinOf, type Placed, phraseKinOf } from './kin.ts';
import { type Context, type Draft, draft, type Matter, sideOf, type Told, words } from './matter.ts';

/** Two readings of one stretch, each with the words that give it. */
interface Reading {
  readonly rule: string;
  readonly reason: string;
  /** What tells this difference from others of its rule. */
  readonly about: string;
  readonly narrow: Told;
  readonly wide: Told;
  readonly matter: Matter;
}

/** Divergences of reach between parts of two statements, over all points; one for each thing that differs. */
export function scopeParts(matters: readonly Matter[], context: Context): Draft[] {
  const found = new Map<string, Reading[]>();
  const keep = (readings: readonly Reading[]): void => {
    for (const reading of readings) {
      const key = `${reading.rule} ${reading.about}`;
      found.set(key, [...(found.get(key) ?? []), reading]);
    }
  };
  const either = (rule: typeof wider, a: Parameters<typeof wider>[0], b: Parameters<typeof wider>[1]): Reading[] => [
    ...rule(a, b, context),
    ...rule(b, a, context),
  ];
  for (const [a, b] of kinOf(matters)) {
    keep([mutual, wider].flatMap((rule) => either(rule, a, b)));
    // A longer list under another act is another list.
    if (a.profile.act !== null && a.profile.act === b.profile.act) keep(either(added, a, b));
  }
  for (const [a, b] of phraseKinOf(matters, context)) keep([wider, added].flatMap((rule) => either(rule, a, b)));
  return [...found].flatMap(([, readings]) => {
    const [first] = readings;
    if (first === undefined) return [];
    const narrow = readings.map((reading) => reading.narrow);
    // A report that uses both words in one matter takes them for one.
    const own = new Set(narrow.map(({ profile }) => profile.statement.document));
    const wide = readings.map((reading) => reading.wide).filter(({ profile }) => !own.has(profile.statement.document));
    if (wide.length === 0) return [];
    return [
      draft('scope', first.matter, [sideOf(narrow[0]?.value ?? '', narrow), sideOf(wide[0]?.value ?? '', wide)], {
        relation: 'compatible',
        severity: first.rule === 'wider-word' ? 'low' : 'medium',
        rule: first.rule,
        reason: first.reason,
      }),
    ];
  });
}

type Argument = Profile['statement']['proposition']['arguments'][number];

/** What is acted on and where, agents and addressees left out. */
function parts({ statement }: Profile): readonly Argument[] {
  return statement.proposition.arguments.filter(({ role }) => role !== 'agent' && role !== 'recipient');
}

function told(profile: Profile, start: number, end: number, context: Context): Told {
  const citation = words(profile.statement, start, end, context);
  return { profile, citation, value: citation.exact.replace(/\s+/g, ' ') };
}

/** Both parties bound by it, or one: "strikes by A and B", "strikes in A". */
function mutual(a: Placed, b: Placed, context: Context): Reading[] {
  const roots = (profile: Profile): string[] => [
    ...new Set(parts(profile).flatMap(({ actors }) => actors.map((actor) => context.blocs.root(actor)))),
  ];
  const [one, ...others] = roots(a.profile);
  const both = roots(b.profile);
  if (one === undefined || others.length > 0 || both.length !== 2 || !both.includes(one)) return [];
  const same = [...a.profile.objects].filter((key) => b.profile.objects.has(key)).length;
  if (a.profile.act === null || a.profile.act !== b.profile.act || same < 2) return [];
  // Only a stop binds one or both; an attack in one place and talks with one party are told in part, no more.
  const pacts = new Set(context.lexicon.pacts.map((word) => context.concepts.key(word)));
  const stops = new Set(
    context.lexicon.courses.standstills.map((word) => context.concepts.key(word)).filter((stop) => !pacts.has(stop)),
  );
  if (![a.profile.act, ...a.profile.objects].some((key) => stops.has(key))) return [];
  const holder = (profile: Profile, root: string): Argument | undefined =>
    parts(profile).find(({ actors }) => actors.some((actor) => context.blocs.root(actor) === root));
  const left = holder(a.profile, one);
  const right = parts(b.profile).find(({ actors }) =>
    both.every((root) => actors.some((actor) => context.blocs.root(actor) === root)),
  );
  if (left === undefined || right === undefined) return [];
  return [
    {
      rule: 'both-or-one',
      reason: 'One account has it bind or concern both parties, another only one of them.',
      about: [a.profile.act, ...both].sort().join(' '),
      narrow: told(a.profile, left.start, left.end, context),
      wide: told(b.profile, right.start, right.end, context),
      matter: a.matter,
    },
  ];
}

/** One object under a wider and a narrower name: "energy facilities", "energy infrastructure". */
function wider(a: Placed, b: Placed, context: Context): Reading[] {
  return context.lexicon.wider.flatMap(([wide, narrow]): Reading[] => {
    const left = termOf(a.profile, narrow, context);
    const right = left === null ? null : termOf(b.profile, wide, context);
    if (left === null || right === null || termOf(b.profile, narrow, context) || termOf(a.profile, wide, context))
      return [];
    // The word before must be one: "energy" facilities, "energy" infrastructure.
    if (left.before === null || left.before !== right.before) return [];
    return [
      {
        rule: 'wider-word',
        reason: 'One account names the object more widely than another.',
        about: `${left.before} ${wide}`,
        narrow: told(a.profile, left.start, left.end, context),
        wide: told(b.profile, right.start, right.end, context),
        matter: a.matter,
      },
    ];
  });
}

/** Where a word stands inside what is acted on, with the concept of the content word just before it. */
function termOf(profile: Profile, lemma: string, context: Context) {
  const { terms } = profile.statement.proposition;
  const at = terms.findIndex((term) => term.lemma === lemma && term.pos === 'NOUN');
  const term = terms[at];
  if (term === undefined) return null;
  const before = terms[at - 1];
  const beside = before !== undefined && term.start - before.end <= 1 ? before : undefined;
  return {
    start: beside?.start ?? term.start,
    end: term.end,
    before: beside === undefined ? null : context.concepts.key(beside.lemma),
  };
}

type Term = Profile['statement']['proposition']['terms'][number];

/** Whether a noun follows on a word at once, so that the word only marks it. */
function holdsNoun(terms: readonly Term[], term: Term): boolean {
  return terms.some(({ pos, start }) => pos === 'NOUN' && start >= term.end && start - term.end <= 1);
}

/** Whether a word stands in the subject of an act on something else. */
function isAgent({ statement }: Profile, term: { readonly start: number; readonly end: number }): boolean {
  return statement.proposition.arguments.some(
    ({ role, start, end, actors }) => role === 'agent' && actors.length > 0 && start <= term.start && term.end <= end,
  );
}

/** A second object beside the common one: "sanctions on the bank", "sanctions on the bank and on exporters". */
function added(a: Placed, b: Placed, context: Context): Reading[] {
  const text = (profile: Profile): string => context.texts.get(profile.statement.document) ?? '';
  const concept = (lemma: string): string => context.concepts.key(lemma);
  const left = a.profile.statement.proposition.terms;
  const right = b.profile.statement.proposition.terms;
  for (const [at, term] of right.entries()) {
    const next = right[at + 1];
    const before = right[at - 1];
    if (
      next === undefined ||
      before === undefined ||
      before.pos === 'VERB' ||
      !/^(?:NOUN|PROPN)$/.test(term.pos) ||
      next.pos === 'VERB'
    )
      continue;
    const [joint, ...bridge] = between(text(b.profile).slice(term.end, next.start));
    if (
      !context.lexicon.joining.includes(joint ?? '') ||
      bridge.some((word) => !context.lexicon.listBridges.includes(word))
    )
      continue;
    const whole = right[at + 2];
    const tail = whole !== undefined && whole.pos === 'NOUN' && whole.start - next.end <= 1 ? whole : next;
    if (tail.pos !== 'NOUN') continue;
    const { fillers } = context.lexicon.disputes;
    if ([next.lemma, tail.lemma, ...bridge].some((word) => fillers.includes(word))) continue;
    const twin = left.findIndex((other) => concept(other.lemma) === concept(term.lemma));
    const same = left[twin];
    const previous = left[twin - 1];
    if (same === undefined || previous === undefined) continue;
    // A list of three told in part is a shorter telling.
    if (between(text(b.profile).slice(Math.max(0, before.start - LIST), before.start)).includes(',')) continue;
    // "nuclear weapons and missile programmes" and "nuclear weapons programmes" share no such list.
    if (holdsNoun(left, same) || holdsNoun(right, tail)) continue;
    if (concept(previous.lemma) !== concept(before.lemma) || context.concepts.isLight(before.lemma)) continue;
    // Under a name ("Afghan soldiers and policemen") the list is of parties, told more or less fully.
    if (!b.profile.keys.has(concept(before.lemma)) || isAgent(b.profile, term) || isAgent(a.profile, same)) continue;
    const [follows = ''] = between(text(a.profile).slice(same.end, same.end + 6));
    if (follows === ',' || context.lexicon.joining.includes(follows)) continue;
    if (left.some((other) => [next.lemma, tail.lemma].some((lemma) => concept(lemma) === concept(other.lemma))))
      continue;
    return [
      {
        rule: 'more-named',
        reason: 'One account names more of what it covers than another.',
        about: `${concept(before.lemma)} ${concept(term.lemma)}`,
        narrow: told(a.profile, previous.start, same.end, context),
        wide: told(b.profile, before.start, tail.end, context),
        matter: a.matter,
      },
    ];
  }
  return [];
}

/** Characters before a phrase in which the comma of a longer list stands. */
const LIST = 12;

/** Words and commas of a stretch between two words; any other mark is a word that no list holds. */
function between(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+|[^\s\p{L}]/gu) ?? [];
}
