// Reads CountryInfo.txt: names, adjectives, capitals, leaders and members of governments with the days or months they held office.
import { readFileSync } from 'node:fs';

/** Somebody in office: ISO days; null for open or unknown ends. */
export interface Held {
  readonly name: string;
  /** "Prime ministers", or the title as the source gives it. */
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Members of governments are dated by the month. */
  readonly byMonth: boolean;
}

/** One country of the file. */
export interface Country {
  readonly name: string;
  readonly nationality: readonly string[];
  readonly capitals: readonly string[];
  readonly held: readonly Held[];
}

const RANGE = /\[(?:[A-Z]+ )?(?:(\d{8}) - (\d{8})|([<>])(\d{8}))\]/g;

/** The countries of the file. */
export function readCountryInfo(path: string): Country[] {
  const text = readFileSync(path, 'latin1').split('-->').slice(1).join('-->') || readFileSync(path, 'latin1');
  return text
    .split('<Country>')
    .slice(1)
    .map((part) => ({
      name: plain(/<CountryName>(.*?)<\/CountryName>/.exec(part)?.[1] ?? ''),
      nationality: section(part, 'Nationality').map(plain),
      capitals: section(part, 'Capital').map(plain),
      held: [...leaders(part), ...government(part)],
    }));
}

function section(part: string, tag: string): string[] {
  const body = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(part)?.[1] ?? '';
  return body
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

function leaders(part: string): Held[] {
  const found: Held[] = [];
  let title = '';
  for (const line of section(part, 'Leaders')) {
    const tag = /^<([^/].*)>$/.exec(line)?.[1];
    if (tag !== undefined) title = tag;
    else found.push(...rangesOf(line).map((range) => ({ ...range, title, byMonth: false })));
  }
  return found;
}

function government(part: string): Held[] {
  const body = /<Government>([\s\S]*?)<\/Government>/.exec(part)?.[1] ?? '';
  return body.split('\n').flatMap((line) => {
    const [said = '', titles = ''] = line.split('#');
    const each = titles.split(' & ').map((title) => title.trim());
    return rangesOf(said).map((range, i) => ({ ...range, title: each[i] ?? each[0] ?? '', byMonth: true }));
  });
}

function rangesOf(line: string): { name: string; from: string | null; to: string | null }[] {
  const name = plain(line.replace(/\[.*/, ''));
  if (name === '') return [];
  return [...line.matchAll(RANGE)].map(([, from, to, sign, day]) => ({
    name,
    from: from !== undefined ? iso(from) : sign === '>' ? iso(day ?? '') : null,
    to: to !== undefined ? iso(to) : sign === '<' ? iso(day ?? '') : null,
  }));
}

function iso(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`;
}

/** "GRO_HARLEM_BRUNDTLAND_" → "gro harlem brundtland". */
export function plain(name: string): string {
  return name.replace(/[_+]/g, ' ').replace(/[{}]/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
}
