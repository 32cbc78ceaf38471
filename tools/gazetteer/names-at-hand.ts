// The names of actors in the other sources at hand: PETRARCH's dictionaries (MIT) and the parties of UCDP's peace agreements.
import { readFileSync } from 'node:fs';
import { fold } from '../../src/analysis/actors/names.ts';
import { plain } from './country-info.ts';

/** Folded names and synonyms of a dictionary in TABARI's format. */
export function petrarchNames(path: string): Set<string> {
  const names = new Set<string>();
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    const said = /^\+?([^\s#[][^[#\t]*)/.exec(line)?.[1];
    if (said === undefined) continue;
    const name = plain(said);
    const acronym = /^(.*?) ?\(([^)]+)\)$/.exec(name);
    for (const form of acronym === null ? [name] : [acronym[1] ?? '', acronym[2] ?? ''])
      if (form !== '') names.add(fold(form));
  }
  return names;
}

/** Folded names of the parties of UCDP's agreements and conflict terminations, acronyms and full forms. */
export function ucdpNames(paths: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const path of paths)
    for (const cell of readFileSync(path, 'utf8').split(/[",\n]/))
      for (const part of cell.split(/ - |:|\(|\)/)) {
        const name = fold(part);
        if (name !== '' && name.length < 80) names.add(name);
      }
  return names;
}
