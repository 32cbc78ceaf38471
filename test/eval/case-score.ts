// One event scored against hand-made gold: the flow is run on its folder and score.mjs compares the two.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { type Dossier, verify } from '../../src/dossier/index.ts';
import { toJson } from '../../src/render/index.ts';
import { dossierOf, readEvent } from '../helpers/event.ts';
import { sharedFolder } from '../helpers/shared.ts';

/** What score.mjs prints for one event. */
export interface Score {
  readonly case: string;
  readonly [area: string]: unknown;
}

/** Where evaluations leave dossiers and misses. */
export const outFolder: string = resolve(import.meta.dirname, '../../out/eval');

/** Runs the flow on an event folder (documents/, gold.json) and scores it; `misses` also writes what was missed. */
export async function scoreEvent(
  folder: string,
  misses: boolean,
): Promise<{ readonly score: Score; readonly dossier: Dossier }> {
  mkdirSync(outFolder, { recursive: true });
  const name = basename(folder);
  const dossier = dossierOf(await readEvent(folder));
  const file = join(outFolder, `${name}.json`);
  writeFileSync(file, toJson(dossier));
  expect(verify(dossier)).toEqual([]);
  const scorer = join(sharedFolder(), 'score/score.mjs');
  const said = execFileSync('node', [scorer, folder, file, '--json', '--misses'], { encoding: 'utf8' });
  const end = said.indexOf('\n');
  if (misses) writeFileSync(join(outFolder, `${name}.misses.txt`), said.slice(end + 1));
  return { score: JSON.parse(said.slice(0, end)), dossier };
}

/** A figure of a score by its path, `linking.b3`; throws where there is none. */
export function field(score: Score, path: string): number {
  let value: unknown = score;
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (typeof value !== 'number') throw new Error(`${score.case} has no ${path}`);
  return value;
}

export const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** The figures that docs/accuracy.md shows, by heading. */
export const shown: Readonly<Record<string, string>> = {
  attribution: 'attribution',
  'own voice': 'ownVoice',
  linking: 'linking.b3',
  points: 'points.precision',
  divergences: 'divergences.recall',
  'false alarms': 'divergences.falseAlarms',
  unlisted: 'divergences.unlisted',
  commitments: 'commitments.recall',
  'their terms': 'commitments.fields',
  furniture: 'furniture',
  lost: 'textLost',
};

/** A row of that table: one event, or the mean of several. */
export function shownRow(name: string, of: readonly Score[]): string[] {
  return [name, ...Object.values(shown).map((path) => String(Number(mean(of.map((s) => field(s, path))).toFixed(3))))];
}
