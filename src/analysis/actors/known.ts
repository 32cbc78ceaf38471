// Looks the gazetteer up: by the words of a text, by id, and by office at a date.
import type { Gazetteer, GazetteerActor, GazetteerPlace } from '../../lang/gazetteer.ts';
import { fold, kinship, personName } from './names.ts';

/** What a form in the gazetteer stands for. */
export interface Entry {
  readonly form: string;
  readonly pieces: readonly string[];
  readonly actor: GazetteerActor | null;
  readonly place: GazetteerPlace | null;
  /** The form names the actor's people or is its adjective ("Iranian", "Israelis"). */
  readonly demonym: boolean;
  /** The form is a capital or seat that stands for the actor. */
  readonly metonym: boolean;
}

/** The gazetteer, indexed. */
export interface Known {
  readonly gazetteer: Gazetteer;
  /** Entries by their first piece, longest first. */
  readonly byPiece: ReadonlyMap<string, readonly Entry[]>;
  readonly byId: ReadonlyMap<string, GazetteerActor>;
  /** Entries by their whole folded form. */
  readonly byForm: ReadonlyMap<string, Entry>;
  /** People of the gazetteer by the skeleton of their surname. */
  readonly bySurname: ReadonlyMap<string, readonly GazetteerActor[]>;
  readonly holders: ReadonlyMap<string, readonly GazetteerActor[]>;
}

const cache = new WeakMap<Gazetteer, Known>();

/** The index of a gazetteer, made once. */
export function knownOf(gazetteer: Gazetteer): Known {
  const made = cache.get(gazetteer) ?? index(gazetteer);
  cache.set(gazetteer, made);
  return made;
}

/** Words of a form as a text has them: full stops inside an abbreviation dropped, hyphens and apostrophes as gaps. */
export function piecesOf(form: string): string[] {
  return form.replace(/(?<=\p{L})\.(?=\p{L}|$|\s)/gu, '').match(/[\p{L}\p{N}+&]+/gu) ?? [];
}

function index(gazetteer: Gazetteer): Known {
  const byPiece = new Map<string, Entry[]>();
  const byForm = new Map<string, Entry>();
  const bySurname = new Map<string, GazetteerActor[]>();
  const holders = new Map<string, GazetteerActor[]>();
  const add = (form: string, target: Partial<Entry>): void => {
    const pieces = piecesOf(form);
    const first = pieces[0];
    if (first === undefined) return;
    const entry: Entry = { form, pieces, actor: null, place: null, demonym: false, metonym: false, ...target };
    push(byPiece, fold(first), entry);
    const whole = fold(form);
    const held = byForm.get(whole);
    if (held === undefined || (held.metonym && !entry.metonym)) byForm.set(whole, entry);
  };
  for (const actor of gazetteer.actors) {
    for (const form of [actor.name, ...actor.aliases]) add(form, { actor });
    for (const form of actor.demonyms ?? []) add(form, { actor, demonym: true });
    for (const form of actor.metonyms ?? []) add(form, { actor, metonym: true });
    if (actor.kind === 'person') push(bySurname, kinship(personName(actor.name).surname), actor);
    for (const office of actor.offices ?? []) push(holders, `${roleKey(office.role)}|${office.of}`, actor);
  }
  for (const place of gazetteer.places) for (const form of [place.name, ...place.aliases]) add(form, { place });
  // Longest first; between equals an actor's own name before a metonym ("Kremlin"), then the order of the gazetteer.
  const rank = (entry: Entry): number => entry.pieces.length * 2 - (entry.metonym ? 1 : 0);
  for (const entries of byPiece.values()) entries.sort((a, b) => rank(b) - rank(a));
  return { gazetteer, byPiece, byForm, bySurname, holders, byId: new Map(gazetteer.actors.map((a) => [a.id, a])) };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const ROLE_FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:fm|top diplomat|chief diplomat|external affairs minister|minister of foreign affairs|secretary of state|foreign secretary)$/,
    'foreign minister',
  ],
  [/^(?:pm|premier)$/, 'prime minister'],
  [/defense/g, 'defence'],
  [/^defence secretary$/, 'defence minister'],
  [/advisor/g, 'adviser'],
  [/spokes(?:man|woman|men|women)|spox|press (?:secretary|officer|service)/g, 'spokesperson'],
  [
    /^(?:special |presidential |special presidential |presidential special |peace )?(?:envoy|representative|emissary)$/,
    'envoy',
  ],
  [/secretary-general/g, 'secretary general'],
  [/chair(?:man|woman|person)/g, 'chair'],
];

/** One key for the names of one office: "Foreign Secretary", "FM", "top diplomat" → "foreign minister". */
export function roleKey(role: string): string {
  let key = role.toLowerCase().trim();
  for (const [pattern, form] of ROLE_FORMS) key = key.replace(pattern, form);
  return key;
}

/** Heads of state or government, for "the Russian leader" and "both leaders". */
const HEADS = new Set([
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'leader',
  'supreme leader',
  'crown prince',
  'premier',
]);

/** Whether a role is that of a head of state, government or movement. */
export function isHeadRole(role: string): boolean {
  return HEADS.has(roleKey(role));
}

/** Who held an office on a day (ISO date); null when nobody or more than one is known to. A missing date matches nothing. */
export function holderOf(known: Known, role: string, of: string, day: string | null): GazetteerActor | null {
  if (day === null) return null;
  const key = roleKey(role);
  const candidates = known.holders.get(`${key}|${of}`) ?? [];
  const found = new Set(
    candidates.filter((actor) =>
      (actor.offices ?? []).some(
        (office) =>
          roleKey(office.role) === key &&
          office.of === of &&
          office.from !== null &&
          office.from <= day &&
          (office.to === null || day < office.to),
      ),
    ),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
