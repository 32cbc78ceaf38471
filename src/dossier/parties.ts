// Which parties a dossier keeps: those that its records name, and those that these speak for or are made of.
import { byCodeUnits } from '../evidence/index.ts';
import { UNKNOWN_SOURCE } from './party-record.ts';
import type { CommitmentRecord, PartyRecord, PointRecord, StatementRecord } from './schema.ts';

/** A party as the flow hands it over; a dossier keeps no more of an actor than this. */
export type Party = {
  readonly [K in Exclude<keyof PartyRecord, 'joins'>]: PartyRecord[K] extends readonly string[]
    ? readonly string[]
    : PartyRecord[K];
} & {
  readonly joins?: readonly {
    readonly forms: readonly [string, string];
    readonly rule: string;
    readonly reason: string;
  }[];
};

/** The source that a text does not give, as a party: so `source: null` can mean own voice and nothing else. */
const UNKNOWN: PartyRecord = {
  id: UNKNOWN_SOURCE,
  name: 'source not given',
  kind: 'unnamed',
  aliases: [],
  roles: [],
  speaksFor: null,
  members: [],
  wikidata: null,
};

/**
 * Records of all parties named by the given records, sorted by id. An id without a record keeps its id for a name, so that
 * no reference dangles and no name is invented.
 */
export function partyRecords(
  parties: readonly Party[],
  statements: readonly StatementRecord[],
  points: readonly PointRecord[],
  commitments: readonly CommitmentRecord[],
): PartyRecord[] {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const kept = new Map<string, PartyRecord>();
  const wanted = [...namedBy(statements, points, commitments)];
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    if (kept.has(id)) continue;
    const record = partyRecord(id, byId.get(id), byId);
    kept.set(id, record);
    wanted.push(...record.members, ...(record.speaksFor === null ? [] : [record.speaksFor]));
  }
  return [...kept.values()].sort((a, b) => byCodeUnits(a.id, b.id));
}

function* namedBy(
  statements: readonly StatementRecord[],
  points: readonly PointRecord[],
  commitments: readonly CommitmentRecord[],
): Generator<string> {
  for (const { source, chain, proposition } of statements) {
    if (source !== null) yield source;
    yield* proposition.actors;
    for (const link of chain) {
      if (link.source !== null) yield link.source;
      yield* link.addressees;
    }
  }
  for (const { origins } of points) for (const origin of origins) if (!origin.startsWith('document:')) yield origin;
  for (const { by, to, steps } of commitments) {
    yield* by;
    yield* to;
    for (const { source } of steps) if (source !== null) yield source;
  }
}

const namesOf = (party: Party | undefined, id: string): readonly string[] =>
  party === undefined ? [id] : [party.name, ...party.aliases];

/** A plural party can be found by the name of each of its members too: what both say, either says. */
function partyRecord(id: string, party: Party | undefined, byId: ReadonlyMap<string, Party>): PartyRecord {
  if (party === undefined) return id === UNKNOWN_SOURCE ? UNKNOWN : { ...UNKNOWN, id, name: id };
  return {
    id,
    name: party.name,
    kind: party.kind,
    aliases: [
      ...new Set([...party.aliases, ...party.members.flatMap((member) => namesOf(byId.get(member), member))]),
    ].sort(byCodeUnits),
    roles: [...party.roles],
    speaksFor: party.speaksFor,
    members: [...party.members],
    wikidata: party.wikidata,
    ...(party.joins === undefined || party.joins.length === 0
      ? {}
      : { joins: party.joins.map(({ forms, rule, reason }) => ({ forms: [forms[0], forms[1]], rule, reason })) }),
  };
}
