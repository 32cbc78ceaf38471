// Office holders with Wikidata items, from the three tables beside this file; each names its source in its first line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One holder of an office of a state. */
export interface Holder {
  /** Wikidata item of the state or body. */
  readonly state: string;
  readonly stateName: string | null;
  /** As the gazetteer calls it: "president", "foreign minister". */
  readonly role: string;
  readonly item: string | null;
  readonly name: string;
  /** Year or day; "" where the table gives none. */
  readonly from: string;
  readonly to: string;
}

function rows(folder: string, file: string): string[][] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** All holders of the tables in a folder: heads by year, foreign ministers and heads of the G20 by day. */
export function holdersAtHand(folder: string): Holder[] {
  return [
    ...rows(folder, 'heads-of-states.tsv').map(
      ([state = '', stateName = '', role = '', item = '', name = '', from = '', to = '']) => {
        return { state, stateName, role, item, name, from, to };
      },
    ),
    ...rows(folder, 'foreign-ministers.tsv').map(([state = '', item = '', name = '', from = '']) => {
      return { state, stateName: null, role: 'foreign minister', item, name, from, to: '' };
    }),
    ...rows(folder, 'g20-days.tsv').map(([state = '', role = '', name = '', from = '']) => {
      return { state, stateName: null, role, item: null, name, from, to: '' };
    }),
  ];
}
