// What the ledger reads of the parties: who stands behind whom, what they are called, who can owe and who can ask.
import type { Language } from '../lang/language.ts';
import type { Statement } from '../statements/index.ts';
import { contextOf } from './context.ts';
import { unique } from './operators.ts';
import type { Reader } from './sign.ts';

/** What the ledger needs to know of a party. */
export interface Party {
  readonly id: string;
  readonly speaksFor: string | null;
  readonly kind?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  /** Whom a plural party ("the two sides") stands for. */
  readonly members?: readonly string[];
}

/** Longest chain of "speaks for" that is followed. */
const MAX_HOPS = 6;

/** The reader of one event: its language, what its parties tell, and its statements in text order. */
export function readerOf(
  parties: readonly Party[],
  language: Reader['language'],
  ordered: readonly Statement[] = [],
): Reader {
  const speaksFor = new Map(parties.map((party) => [party.id, party.speaksFor]));
  const root = (actor: string): string => {
    let at = actor;
    for (let hop = 0; hop < MAX_HOPS; hop++) {
      const next = speaksFor.get(at);
      if (next === undefined || next === null || next === at) break;
      at = next;
    }
    return at;
  };
  const membersOf = new Map(parties.map(({ id, members = [] }) => [id, members]));
  const media = new Set(parties.filter((party) => party.kind === 'medium').map((party) => party.id));
  return {
    language,
    root,
    named: namesOf(parties),
    isSide: (actor, speaker) =>
      root(actor) === root(speaker) || (membersOf.get(speaker) ?? []).some((member) => root(member) === root(actor)),
    isMedium: (actor) => media.has(actor),
    ...charactersOf(parties, language),
    ...contextOf(ordered, language.obligations),
  };
}

/** Kinds of party that speak for themselves alone, unless somebody stands behind them. */
const PRIVATE = new Set(['person', 'unnamed', 'medium', 'group']);

/** What names and kinds tell of parties; of an id that is no party, nothing, so it is taken at its word. */
function charactersOf(
  parties: readonly Party[],
  { obligations: words, cues: { channels } }: Pick<Language, 'cues' | 'obligations'>,
): Pick<Reader, 'called' | 'isCalled' | 'isMatter' | 'hasStanding' | 'membersOf'> {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const heads = new Map(
    parties.map((party) => [
      party.id,
      new Set(
        [party.name ?? '', ...(party.aliases ?? [])].flatMap((name) => {
          const parts = name.toLowerCase().split(' ');
          return [parts.at(-1) ?? '', name.toLowerCase()];
        }),
      ),
    ]),
  );
  const bearers = new Set(words.bearers);
  const byName = new Map(
    parties.flatMap(({ id, name, aliases = [] }) =>
      [name ?? '', ...aliases].filter((form) => form !== '').map((form) => [form.toLowerCase(), id] as const),
    ),
  );
  const matters = new Set([...words.settlements, ...words.lasting, ...words.meetings, ...words.proposals, ...channels]);
  return {
    membersOf: (actor) => {
      const members = byId.get(actor)?.members ?? [];
      return members.length > 0 ? members : [actor];
    },
    called: (form) => byName.get(form.trim().toLowerCase()) ?? null,
    isCalled: (actor, word) => {
      const own = heads.get(actor);
      const head = word.toLowerCase();
      return own !== undefined && (own.has(head) || own.has(`${head}s`));
    },
    isMatter: (actor) => {
      const party = byId.get(actor);
      const names = (party?.name ?? '').toLowerCase().split(/[^\p{L}]+/u);
      if (matters.has(names.at(-1) ?? '')) return true;
      // What the reports only describe is somebody when a word of the description names an office, a body or a force.
      // A lower-case last word shows a description; a surname is a name however little is known of it.
      const described = party?.kind === 'unnamed' && /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(party.name ?? '');
      return described && !names.some((word) => bearers.has(word) || bearers.has(word.replace(/s$/, '')));
    },
    hasStanding: (actor) => {
      const party = byId.get(actor);
      return party === undefined || party.speaksFor !== null || !PRIVATE.has(party.kind ?? '');
    },
  };
}

/** Finds an actor in a text by its names or the last word of its name; -1 where none stands. */
function namesOf(parties: readonly Party[]): Reader['named'] {
  const forms = new Map(
    parties.map((party) => {
      const names = [party.name ?? '', ...(party.aliases ?? [])];
      const last = names.flatMap((name) => name.split(' ').at(-1) ?? []);
      return [party.id, unique([...names, ...last]).filter((form) => form.length > 1)] as const;
    }),
  );
  return (actor, text) => Math.max(-1, ...(forms.get(actor) ?? []).map((form) => text.lastIndexOf(form)));
}
