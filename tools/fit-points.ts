// Fits the weights of src/points/similarity.ts on pairs of clauses of events marked by hand, each event held out in turn.
// Run: node tools/run.mjs tools/fit-points.ts   (needs ../shared; prints, writes nothing: a person rounds and decides)
//
// Logistic regression with a ridge towards the shipped weights, by Newton's method (Hastie, Tibshirani, Friedman 2009, §4.4.1).
// Two marked clauses count whole, a marked with an unmarked one as a third: an event's gold need not list every matter.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, unify } from '../src/analysis/index.ts';
import { byCodeUnits, byPosition } from '../src/evidence/index.ts';
import { candidatePairs } from '../src/points/candidates.ts';
import { compared, prepare } from '../src/points/prepare.ts';
import { features, WEIGHTS } from '../src/points/similarity.ts';
import { attribute, withParties } from '../src/statements/index.ts';
import { goldEvents, rebuild } from '../test/eval/gold-event.ts';
import { englishEngine } from '../test/helpers/english.ts';
import { readEvent } from '../test/helpers/event.ts';
import { sharedFolder } from '../test/helpers/shared.ts';

const RIDGE: number = 20;
const STEPS = 12;
const UNMARKED = 0.3;

interface Mention {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}
interface Pair {
  readonly same: 0 | 1;
  readonly worth: number;
  readonly x: readonly number[];
}

const shipped = Object.values(WEIGHTS);
const names = Object.keys(WEIGHTS);

/** The pairs of an event that no rule forbids, with whether gold has the two in one point. */
async function pairsOf(folder: string): Promise<Pair[]> {
  const gold: { points: { id: string; mentions: Mention[] }[] } = JSON.parse(
    readFileSync(join(folder, 'gold.json'), 'utf8'),
  );
  const { parse, language } = englishEngine();
  const documents = (await readEvent(folder)).filter(({ leftOut }) => leftOut === null);
  const analyses = documents.map((document) => analyse(document, parse, language));
  const { parties, partyOf } = unify(analyses.map(({ document, actors }) => ({ document: document.id, actors })));
  const party = (document: string, actor: string) => partyOf.get(`${document}\u0000${actor}`) ?? actor;
  const statements = analyses
    .flatMap((analysis) => withParties(attribute(analysis, language), analysis.document.id, party))
    .sort((a, b) => byPosition(a.citation, b.citation) || byCodeUnits(a.id, b.id));
  const prepared = prepare(statements, parties, language);
  const { faces } = prepared;
  const marked = faces.map(({ facet }) => {
    const { citation, document } = facet.statement;
    const range = facet.clause ?? citation;
    const touches = (m: Mention): boolean =>
      m.document === document &&
      Math.min(m.end, range.end) - Math.max(m.start, range.start) >=
        0.5 * Math.min(m.end - m.start, range.end - range.start);
    return gold.points.filter((point) => point.mentions.some(touches)).map(({ id }) => id);
  });
  return candidatePairs(faces).flatMap(([a, b]): Pair[] => {
    const [left, right, one, other] = [faces[a], faces[b], marked[a] ?? [], marked[b] ?? []];
    if (left === undefined || right === undefined || one.length + other.length === 0) return [];
    const { match, kept } = compared(left, right, prepared);
    if (match.verbatim || kept !== null) return [];
    return [
      {
        same: one.some((id) => other.includes(id)) ? 1 : 0,
        worth: one.length > 0 && other.length > 0 ? 1 : UNMARKED,
        x: Object.values(features(left.facet, right.facet, match)),
      },
    ];
  });
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);
const chance = (x: readonly number[], w: readonly number[]): number => 1 / (1 + Math.exp(-dot(x, w)));

/** Newton steps from the shipped weights. */
function fitted(pairs: readonly Pair[]): number[] {
  let weights = [...shipped];
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((w, i) => RIDGE * (w - (shipped[i] ?? 0)));
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? RIDGE : 0)));
    for (const { x, same, worth } of pairs) {
      const p = chance(x, weights);
      for (const [i, xi] of x.entries()) {
        if (xi === 0) continue;
        slope[i] = (slope[i] ?? 0) + worth * (p - same) * xi;
        const row = curve[i];
        if (row !== undefined)
          for (const [j, xj] of x.entries()) row[j] = (row[j] ?? 0) + worth * p * (1 - p) * xi * xj;
      }
    }
    const move = solve(curve, slope);
    weights = weights.map((w, i) => w - (move[i] ?? 0));
  }
  return weights;
}

/** Gaussian elimination; the ridge keeps the matrix positive definite, so no pivoting is needed. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [i, row] of rows.entries()) {
    const pivot = row[i] ?? 1;
    for (const [k, other] of rows.entries()) {
      if (k === i) continue;
      const by = (other[i] ?? 0) / pivot;
      if (by !== 0) for (let j = i; j < other.length; j++) other[j] = (other[j] ?? 0) - by * (row[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

/** Mean precision over the ranks of the joined pairs, by worth. */
function averagePrecision(pairs: readonly Pair[], weights: readonly number[]): number {
  const ranked = pairs.map((pair) => ({ ...pair, p: chance(pair.x, weights) })).sort((a, b) => b.p - a.p);
  let seen = 0;
  let right = 0;
  let sum = 0;
  for (const { same, worth } of ranked) {
    seen += worth;
    if (same === 0) continue;
    right += worth;
    sum += (worth * right) / seen;
  }
  return right === 0 ? 0 : sum / right;
}

const cases = join(sharedFolder(), 'cases');
const folders = [
  ...readdirSync(cases, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(cases, entry.name)] : [],
  ),
  ...goldEvents().flatMap((gold) => (gold.set === 'dev' ? [rebuild(gold, 'out/eval/gold-events')] : [])),
];
const events = await Promise.all(folders.map(async (folder) => ({ folder, pairs: await pairsOf(folder) })));
for (const { folder, pairs } of events) {
  const rest = events.flatMap((event) => (event.folder === folder ? [] : event.pairs));
  const found = [shipped, fitted(rest)].map((weights) => averagePrecision(pairs, weights).toFixed(3));
  console.log(
    `${folder.split('/').at(-1)}: ${pairs.length} pairs, average precision ${found[0]}, held out ${found[1]}`,
  );
}
for (const [i, value] of fitted(events.flatMap(({ pairs }) => pairs)).entries())
  console.log(`${names[i]}: ${shipped[i]} -> ${value.toFixed(2)}`);
