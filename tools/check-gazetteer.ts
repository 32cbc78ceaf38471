// Checks the shipped gazetteer against sources at hand, entry by entry, and writes the counts into docs/actors.md.
//   node tools/run.mjs tools/check-gazetteer.ts DATA [--write]     DATA: folder with countryinfo, petrarch_dictionaries, ucdp_peace
// Items, and offices after early 2011, are held to the tables in tools/gazetteer. "Not found" is no fault and no proof.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleKey } from '../src/analysis/actors/known.ts';
import { fold, personName, sameWord } from '../src/analysis/actors/names.ts';
import { gazetteer } from '../src/lang/en/gazetteer.ts';
import type { GazetteerActor } from '../src/lang/gazetteer.ts';
import { type Country, type Held, readCountryInfo } from './gazetteer/country-info.ts';
import { holdersAtHand } from './gazetteer/holders-at-hand.ts';
import { KEPT } from './gazetteer/kept.ts';
import { petrarchNames, ucdpNames } from './gazetteer/names-at-hand.ts';

type Verdict = 'confirmed' | 'contradicted' | 'not found';
interface Finding {
  readonly group: string;
  readonly id: string;
  readonly fact: string;
  readonly verdict: Verdict;
  readonly source: string;
}

const [data = '', ...flags] = process.argv.slice(2);
/** Days by which a source may differ: swearing-in and taking over, time zones. */
const DAYS = 4;
/** The same for sources that give the month. */
const MONTH = 45;
/** A difference beyond this is another term, not the same one told otherwise. */
const OTHER_TERM = 400;

const countries = readCountryInfo(join(data, 'countryinfo/CountryInfo.120116.txt'));
const dictionaries = join(data, 'petrarch_dictionaries/petrarch2/data/dictionaries');
const [inCountries, inInternational, inGroups] = ['Countries', 'International', 'MilNonState'].map((name) =>
  petrarchNames(join(dictionaries, `Phoenix.${name}.actors.txt`)),
);
const inUcdp = ucdpNames(
  ['ucdp-peace-agreements-221.csv', 'ucdp-term-dyad-3-2021.csv'].map((name) => join(data, 'ucdp_peace', name)),
);
const findings: Finding[] = [];
const found = (group: string, id: string, fact: string, verdict: Verdict, source = ''): void => {
  findings.push({ group, id, fact, verdict, source });
};

const holders = holdersAtHand('tools/gazetteer');
const byName = new Map(
  gazetteer.actors.flatMap((one) => (one.kind === 'person' ? [[fold(one.name), one.id] as const] : [])),
);
const checkedItems = new Set<string>();
const checkedOffices = new Map<string, 'day' | 'year'>();
const countryOf = new Map<string, Country>();
for (const actor of gazetteer.actors) {
  if (actor.kind !== 'state') continue;
  const names = new Set([actor.name, ...actor.aliases].map(fold));
  const country =
    countries.find((one) => fold(one.name) === fold(actor.name)) ??
    countries.find((one) => names.has(fold(one.name))) ??
    countries.find((one) => one.nationality.some((form) => names.has(fold(form))));
  if (country !== undefined) countryOf.set(actor.id, country);
  state(actor, country);
}
for (const actor of gazetteer.actors) {
  if (actor.kind === 'person') {
    item(actor);
    for (const office of actor.offices ?? []) {
      officeOf(actor, office);
      wikidataOffice(actor, office);
    }
  } else if (actor.kind !== 'state') body(actor);
}

function state(actor: GazetteerActor, country: Country | undefined): void {
  item(actor);
  if (country === undefined) {
    found(
      'states: names',
      actor.id,
      actor.name,
      inCountries!.has(fold(actor.name)) ? 'confirmed' : 'not found',
      'PETRARCH',
    );
    return;
  }
  found('states: names', actor.id, actor.name, 'confirmed', 'CountryInfo');
  const words = new Set(country.nationality.map(fold));
  for (const form of actor.demonyms ?? []) {
    const folded = fold(form);
    const one = [folded, folded.replace(/s$/, ''), folded.replace(/ies$/, 'y')].some(
      (word) => words.has(word) || inCountries!.has(word),
    );
    found('states: adjectives and people', actor.id, form, one ? 'confirmed' : 'not found', 'CountryInfo');
  }
  const capitals = new Set(country.capitals.map(fold));
  const seats = (actor.metonyms ?? []).map(fold);
  if (seats.length === 0) return;
  const verdict = seats.some(
    (seat) => capitals.has(seat) || [...capitals].some((one) => sameWord(one, seat) || one === `${seat} district`),
  )
    ? 'confirmed'
    : capitals.size === 0
      ? 'not found'
      : 'contradicted';
  found(
    'states: capitals',
    actor.id,
    (actor.metonyms ?? []).join(', '),
    verdict,
    `CountryInfo: ${country.capitals.join(', ')}`,
  );
}

/** The Wikidata item of a state or person against the tables, by name and state. */
function item(actor: GazetteerActor): void {
  const person = actor.kind === 'person';
  const own = holders.filter((held) =>
    person
      ? isPerson(actor, held.name) && serves(actor, held.state)
      : held.stateName !== null && fold(held.stateName) === fold(actor.name),
  );
  const exact = own.filter((held) => fold(held.name) === fold(actor.name));
  const told = new Set(
    (person && exact.length > 0 ? exact : own).flatMap((held) => (person ? (held.item ?? []) : held.state)),
  );
  const group = person ? 'persons: Wikidata items' : 'states: Wikidata items';
  if (actor.wikidata === undefined && told.size === 0) return;
  if (actor.wikidata === undefined || told.size === 0) {
    const listed = !person && holders.some((held) => held.state === actor.wikidata);
    if (listed && actor.wikidata !== undefined) checkedItems.add(actor.wikidata);
    found(group, actor.id, actor.wikidata ?? 'none', listed ? 'confirmed' : 'not found', [...told].join(', '));
    return;
  }
  const right = told.has(actor.wikidata);
  if (right) checkedItems.add(actor.wikidata);
  found(group, actor.id, actor.wikidata, right ? 'confirmed' : 'contradicted', `Wikidata: ${[...told].join(', ')}`);
}

function serves(actor: GazetteerActor, stateItem: string): boolean {
  const of = gazetteer.actors.find((one) => one.wikidata === stateItem)?.id;
  return (actor.offices ?? []).some((office) => office.of === of);
}

/** The first day of an office against the tables: to the day, else to the year. */
function wikidataOffice(actor: GazetteerActor, office: NonNullable<GazetteerActor['offices']>[number]): void {
  const stateItem = gazetteer.actors.find((one) => one.id === office.of)?.wikidata;
  if (stateItem === undefined || office.from === null) return;
  const role = officeKey(office.role);
  const own = holders.filter(
    (held) =>
      held.state === stateItem && held.from !== '' && officeKey(held.role) === role && isPerson(actor, held.name),
  );
  if (own.length === 0) return;
  const from = office.from;
  const key = `${actor.id} ${office.role} ${office.of} ${from}`;
  const byDay = own.some((held) => held.from.length > 4 && apart(held.from, from) <= DAYS);
  const byYear = own.some((held) => held.from.slice(0, 4) === from.slice(0, 4));
  if (byDay) checkedOffices.set(key, 'day');
  else if (byYear && !checkedOffices.has(key)) checkedOffices.set(key, 'year');
  const first = (actor.offices ?? []).filter((one) => one.of === office.of && officeKey(one.role) === role);
  // Of several terms the source may tell another one.
  if (!byDay && !byYear && first.length > 1) return;
  found(
    `persons: first ${own.some((held) => held.from.length > 4) ? 'days' : 'years'} in office (Wikidata)`,
    actor.id,
    `${office.role} of ${office.of} from ${from}`,
    byDay || byYear ? 'confirmed' : 'contradicted',
    own.map((held) => `${held.from} to ${held.to}`).join('; '),
  );
}

/** One key for what a state calls its heads: premier, taoiseach; leader, supreme leader. */
function officeKey(role: string): string {
  return roleKey(role)
    .replace(/^(?:premier|taoiseach)$/, 'prime minister')
    .replace(/^supreme leader$/, 'leader');
}

function officeOf(actor: GazetteerActor, office: NonNullable<GazetteerActor['offices']>[number]): void {
  const fact = `${office.role} of ${office.of} ${office.from ?? '?'} to ${office.to ?? 'now'}`;
  const group = isHead(office.role) ? 'persons: heads of state and government' : 'persons: other offices';
  const country = countryOf.get(office.of);
  const rows = (country?.held ?? []).filter((held) => isPerson(actor, held.name) && isOffice(office.role, held));
  if (rows.length === 0 || office.from === null) {
    found(group, actor.id, fact, 'not found');
    return;
  }
  const told = rows.map((row) => `${row.title} ${row.from ?? '?'} to ${row.to ?? 'then'}`).join('; ');
  const near = rows.filter((row) => row.from !== null && apart(row.from, office.from!) <= OTHER_TERM);
  if (near.length === 0) {
    found(group, actor.id, fact, 'not found', told);
    return;
  }
  const right = near.some(
    (row) =>
      apart(row.from!, office.from!) <= (row.byMonth ? MONTH : DAYS) &&
      (row.to === null || office.to === null || apart(row.to, office.to) <= (row.byMonth ? MONTH : DAYS)),
  );
  if (right) checkedOffices.set(`${actor.id} ${office.role} ${office.of} ${office.from}`, 'day');
  found(group, actor.id, fact, right ? 'confirmed' : 'contradicted', told);
}

function isHead(role: string): boolean {
  return /^(?:president|prime minister|chancellor|king|queen|emir|sultan|leader|supreme leader|pope|taoiseach)$/.test(
    roleKey(role),
  );
}

function isPerson(actor: GazetteerActor, name: string): boolean {
  // Somebody else has exactly this name: Li Qiang is not Li Keqiang.
  const owner = byName.get(fold(name));
  if (owner !== undefined) return owner === actor.id;
  const [own, other] = [personName(actor.name), personName(name)];
  if (
    actor.aliases.some((alias) => alias.includes(' ') && fold(alias) === fold(name)) ||
    fold(actor.name) === fold(name)
  )
    return true;
  return (
    sameWord(own.surname, other.surname) &&
    own.given !== null &&
    other.given !== null &&
    sameWord(own.given, other.given)
  );
}

/** Whether a title of the source is the office: "Prime ministers", "Min. of Foreign Affairs". */
function isOffice(role: string, { title }: Held): boolean {
  const key = roleKey(role);
  const said = title.toLowerCase();
  if (/deputy|vice|dep\./.test(said) !== /deputy|vice/.test(key)) return false;
  if (key === 'foreign minister') return /foreign|external|secretary of state/.test(said);
  if (key === 'defence minister') return /defen[cs]e/.test(said);
  if (key === 'prime minister') return /prime minister|premier|taoiseach|council of ministers/.test(said);
  if (key === 'supreme leader') return /leader/.test(said);
  return said.includes(key);
}

function apart(a: string, b: string): number {
  return Math.abs(Date.parse(a.replace(/-00/g, '-01')) - Date.parse(b)) / 86_400_000;
}

function body(actor: GazetteerActor): void {
  const group = {
    'armed-group': 'armed groups: names',
    medium: 'outlets: names',
    government: 'governments: names',
    organisation: 'organisations: names',
    group: 'groups: names',
  }[actor.kind === 'person' || actor.kind === 'state' ? 'group' : actor.kind];
  const forms = [actor.name, ...actor.aliases].map(fold);
  const where = (
    [
      ['PETRARCH international', inInternational],
      ['PETRARCH armed groups', inGroups],
      ['PETRARCH countries', inCountries],
      ['UCDP', inUcdp],
    ] as const
  ).find(([, names]) => forms.some((form) => form.length > 2 && names!.has(form)));
  found(group, actor.id, actor.name, where === undefined ? 'not found' : 'confirmed', where?.[0] ?? '');
}

const groups = [...new Set(findings.map(({ group }) => group))].sort();
const count = (group: string, verdict: Verdict): number =>
  findings.filter((one) => one.group === group && one.verdict === verdict).length;
const kept = findings.filter(({ verdict }) => verdict === 'contradicted');
const unexplained = kept.filter(({ id }) => !Object.hasOwn(KEPT, id));
const reasons = kept.flatMap(({ id, fact, source }) =>
  Object.hasOwn(KEPT, id) ? [`* ${id}, ${fact} (the source: ${source}): ${KEPT[id]}.`] : [],
);
const table = [
  '| facts | confirmed | contradicted | not found |',
  '|---|---|---|---|',
  ...groups.map(
    (group) =>
      `| ${group} | ${count(group, 'confirmed')} | ${count(group, 'contradicted')} | ${count(group, 'not found')} |`,
  ),
  '',
  'Kept against a source:',
  '',
  ...reasons,
].join('\n');
mkdirSync('out', { recursive: true });
writeFileSync(
  'out/gazetteer-check.tsv',
  findings.map((one) => [one.verdict, one.group, one.id, one.fact, one.source].join('\t')).join('\n'),
);
console.log(table);
for (const { verdict, id, fact, source } of findings)
  if (verdict === 'contradicted') console.log(`contradicted: ${id}: ${fact} – ${source}`);
if (unexplained.length > 0) {
  console.error(`${unexplained.length} facts are contradicted and nobody says why (tools/gazetteer/kept.ts)`);
  process.exitCode = 1;
}
if (flags.includes('--write')) {
  writeFileSync(
    'src/lang/en/gazetteer-checked.ts',
    `// Which Wikidata items and first days in office a source bears out; made by tools/check-gazetteer.ts, not by hand.\n
/** Items. */
export const CHECKED_ITEMS = \`\n${lines([...checkedItems].sort())}\n\`;

/** "day" or "year", id of the person, office, of whom, first day. */
export const CHECKED_OFFICES = \`\n${[...checkedOffices]
      .map(([key, how]) => `${how} ${key}`)
      .sort()
      .join('\n')}\n\`;
`,
  );
  const page = readFileSync('docs/actors.md', 'utf8');
  writeFileSync(
    'docs/actors.md',
    page.replace(
      /(<!-- checked -->\n)[\s\S]*?(\n<!-- \/checked -->)/,
      (_, open: string, close: string) => `${open}${table}${close}`,
    ),
  );
}

/** Words set in lines of a hundred characters or so. */
function lines(words: readonly string[]): string {
  return words.join(' ').replace(/(.{90,110}) /g, '$1\n');
}
