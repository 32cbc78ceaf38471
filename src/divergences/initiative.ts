// attribution: reports name different parties as those who proposed or asked for one thing, or one report will not say whose it is.

import { type Context, type Draft, draft, type Matter, otherDays, sideOf } from './matter.ts';
import { type Asking, askingsOf } from './ownership.ts';

/** Divergences of whose idea a thing was, over all points. */
export function initiatives(matters: readonly Matter[], context: Context): Draft[] {
  const askings = matters.flatMap((matter) =>
    matter.profiles.flatMap((profile) => askingsOf(profile, matter, context)),
  );
  return [...rivals(askings, context), ...ascribed(askings, context)];
}

/** Two parties are told to have proposed or asked for one thing. */
function rivals(all: readonly Asking[], context: Context): Draft[] {
  const askings = all.filter(({ how }) => how === 'act');
  const done = new Set<string>();
  return askings.flatMap((first, at): Draft[] => {
    if (first.what.some((key) => done.has(key))) return [];
    const others = askings
      .slice(at + 1)
      .filter(
        (other) =>
          other.who !== first.who && documentOf(other) !== documentOf(first) && oneThing(first, other, context),
      );
    const [rival] = others;
    if (rival === undefined || new Set(others.map(({ who }) => who)).size > 1) return [];
    const mine = askings.filter(({ who, what }) => who === first.who && meets(what, first.what));
    // A report that lets both ask tells of two askings.
    if (mine.some((a) => others.some((b) => documentOf(a) === documentOf(b)))) return [];
    for (const key of first.what) done.add(key);
    return [
      draft('attribution', first.matter, [sideOf(name(first, context), mine), sideOf(name(rival, context), others)], {
        relation: 'contradiction',
        severity: 'medium',
        rule: 'whose-idea',
        reason: 'Accounts give one idea or request to different parties.',
      }),
    ];
  });
}

/** One report calls a thing a party's, another only says that it is ascribed to that party. */
function ascribed(askings: readonly Asking[], context: Context): Draft[] {
  const distant = askings.filter(({ how }) => how === 'ascribed');
  const done = new Set<string>();
  return distant.flatMap((first): Draft[] => {
    if (done.has(first.who)) return [];
    const owned = askings.filter(
      (other) =>
        other.how !== 'ascribed' &&
        other.who === first.who &&
        meets(other.what, first.what) &&
        !distant.some((one) => documentOf(one) === documentOf(other)),
    );
    const [flat] = owned;
    if (flat === undefined) return [];
    done.add(first.who);
    const mine = distant.filter((other) => other.who === first.who);
    return [
      draft(
        'attribution',
        flat.matter,
        [sideOf(name(flat, context), owned), sideOf(`ascribed to ${name(first, context)}`, mine)],
        {
          relation: 'compatible',
          severity: 'medium',
          rule: 'owned-or-ascribed',
          reason: 'One account says whose it is, another only to whom it is ascribed.',
        },
      ),
    ];
  });
}

/** Talks of one day are one thing; plans are many, so they must be met with in one point or beside one act. */
function oneThing(a: Asking, b: Asking, context: Context): boolean {
  if (!meets(a.what, b.what) || otherDays(a.profile, b.profile)) return false;
  const plans = new Set(context.lexicon.ideas.map((word) => context.concepts.key(word)));
  if (!a.what.every((key) => plans.has(key)) || a.matter === b.matter) return true;
  const acts = ({ profile }: Asking): string[] => context.beside(profile.statement).flatMap(({ act }) => act ?? []);
  return meets(acts(a), acts(b));
}

function meets(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}

function documentOf({ profile }: Asking): string {
  return profile.statement.document;
}

function name({ who }: Asking, context: Context): string {
  return context.blocs.party(who)?.name ?? who;
}
