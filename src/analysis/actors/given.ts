// Joins a user's list of actors to the gazetteer: what the user says wins, what was shipped fills the gaps, and each join is told.
import type { Issue } from '../../evidence/index.ts';
import type { Gazetteer, GazetteerActor } from '../../lang/gazetteer.ts';
import type { GivenActor } from '../../lang/given-actor.ts';
import { type Placed, placeOf, wrong } from './given-entry.ts';
import { findTies } from './given-ties.ts';
import { fold, slug } from './names.ts';

/** The gazetteer with the list in it; errors name entries that cannot be used, notes tell what was joined or overruled. */
export interface Extended {
  readonly gazetteer: Gazetteer;
  readonly issues: readonly Issue[];
}

/**
 * Adds a list of actors to a gazetteer. An entry is the shipped actor of the same id, the same Wikidata item, or the same kind and
 * name; then its fields win, and names are kept from both. A name that the list gives to one actor is taken from any other.
 * With errors among the issues the gazetteer is returned as it was.
 */
export function withGivenActors(gazetteer: Gazetteer, given: readonly GivenActor[]): Extended {
  if (given.length === 0) return { gazetteer, issues: [] };
  const { placed, issues } = place(gazetteer, given);
  const ties = findTies(gazetteer, placed);
  issues.push(...ties.issues);
  if (issues.some(({ severity }) => severity === 'error')) return { gazetteer, issues };
  const records = placed.map((one) => recordOf(one, ties.of(one)));
  for (const [i, { shipped, entry }] of placed.entries())
    if (shipped !== null) issues.push(joined(entry, shipped, records[i]!));
  const taken = new Map(records.flatMap((record) => formsOf(record).map((form) => [form, record] as const)));
  const replaced = new Set(placed.map(({ id }) => id));
  const rest = gazetteer.actors
    .filter((actor) => !replaced.has(actor.id))
    .map((actor) => withoutForms(actor, taken, issues));
  // The list stands first: of two equal forms the index takes the earlier one.
  return { gazetteer: { ...gazetteer, actors: [...records, ...rest] }, issues };
}

/** Gives each entry its id and its shipped twin; an actor given twice is an error. */
function place(gazetteer: Gazetteer, given: readonly GivenActor[]): { placed: Placed[]; issues: Issue[] } {
  const byId = new Map(gazetteer.actors.map((actor) => [actor.id, actor]));
  const byItem = new Map(
    gazetteer.actors.flatMap((actor) => (actor.wikidata ? [[actor.wikidata, actor] as const] : [])),
  );
  const byName = new Map<string, GazetteerActor>();
  for (const actor of gazetteer.actors)
    for (const form of [...actor.aliases, actor.name].reverse())
      if (form.includes(' ') || form === actor.name) byName.set(`${actor.kind}|${fold(form)}`, actor);
  const placed: Placed[] = [];
  const issues: Issue[] = [];
  const seen = new Map<string, GivenActor>();
  for (const entry of given) {
    const shipped =
      (entry.id === undefined ? undefined : byId.get(entry.id)) ??
      (entry.wikidata === undefined ? undefined : byItem.get(entry.wikidata)) ??
      byName.get(`${entry.kind}|${fold(entry.name)}`) ??
      null;
    const id = shipped?.id ?? entry.id ?? `${entry.kind}:${slug(entry.name)}`;
    const twin = seen.get(id);
    if (twin !== undefined) {
      issues.push(
        wrong(
          'actor-twice',
          entry,
          `it is the same actor as ${placeOf(twin)} (${id}); join the two, or give one of them an "id" of its own`,
        ),
      );
      continue;
    }
    seen.set(id, entry);
    placed.push({ entry, id, shipped });
  }
  return { placed, issues };
}

function recordOf(
  { entry, id, shipped }: Placed,
  tie: { speaksFor: string | null; offices: GazetteerActor['offices'] },
): GazetteerActor {
  const both = (own: readonly string[] | undefined, known: readonly string[] | undefined): readonly string[] => [
    ...new Set([...(own ?? []), ...(known ?? [])]),
  ];
  const demonyms = both(entry.demonyms, shipped?.demonyms);
  const metonyms = both(entry.seats, shipped?.metonyms);
  const offices = entry.roles === undefined ? shipped?.offices : tie.offices;
  const speaksFor = tie.speaksFor ?? shipped?.speaksFor;
  const gender = entry.gender ?? shipped?.gender;
  const wikidata = entry.wikidata ?? shipped?.wikidata;
  return {
    id,
    name: entry.name,
    kind: entry.kind,
    aliases: both(entry.aliases, shipped === null ? [] : [shipped.name, ...shipped.aliases]).filter(
      (form) => form !== entry.name,
    ),
    ...(demonyms.length > 0 ? { demonyms } : {}),
    ...(metonyms.length > 0 ? { metonyms } : {}),
    ...(speaksFor === undefined ? {} : { speaksFor }),
    ...(gender === undefined ? {} : { gender }),
    ...(offices === undefined ? {} : { offices }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}

function joined(entry: GivenActor, shipped: GazetteerActor, record: GazetteerActor): Issue {
  const overruled = (['name', 'kind', 'speaksFor', 'gender', 'offices', 'wikidata'] as const).filter(
    (field) => shipped[field] !== undefined && JSON.stringify(shipped[field]) !== JSON.stringify(record[field]),
  );
  const how =
    overruled.length === 0
      ? 'nothing shipped is overruled'
      : `its ${overruled.join(', ').replace('offices', 'roles')} ${overruled.length === 1 ? 'wins' : 'win'}`;
  return {
    code: 'actor-joined',
    severity: 'note',
    subject: record.id,
    message: `${placeOf(entry)} is the shipped actor ${shipped.name} (${shipped.id}): ${how}, names are kept from both.`,
  };
}

function formsOf(actor: GazetteerActor): string[] {
  return [actor.name, ...actor.aliases, ...(actor.demonyms ?? []), ...(actor.metonyms ?? [])];
}

/** A shipped actor without the names that the list gives to another; each one taken is told. */
function withoutForms(
  actor: GazetteerActor,
  taken: ReadonlyMap<string, GazetteerActor>,
  issues: Issue[],
): GazetteerActor {
  const lost = formsOf(actor).filter((form) => taken.has(form));
  if (lost.length === 0) return actor;
  const kept = (forms: readonly string[]): readonly string[] => forms.filter((form) => !taken.has(form));
  for (const form of new Set(lost)) {
    const by = taken.get(form)!;
    issues.push({
      code: 'actor-form-taken',
      severity: 'note',
      subject: by.id,
      message: `“${form}” means ${by.name} (${by.id}) by your list, and no longer ${actor.name} (${actor.id}).`,
    });
  }
  return {
    ...actor,
    aliases: kept(actor.aliases),
    ...(actor.demonyms === undefined ? {} : { demonyms: kept(actor.demonyms) }),
    ...(actor.metonyms === undefined ? {} : { metonyms: kept(actor.metonyms) }),
  };
}
