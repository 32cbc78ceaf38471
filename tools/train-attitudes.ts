// Counts which words in which frames tell attitudes in annotated news, and writes the weights as data of the language.
// Run: node tools/run.mjs tools/train-attitudes.ts FOLDER-OF-POLNEAR [held out: every n-th article, default none]
import { writeFileSync } from 'node:fs';
import { analyse } from '../src/analysis/index.ts';
import { attitudeRows } from '../src/statements/index.ts';
import { type GoldArticle, readPolnear, wordsIn } from '../test/eval/polnear-gold.ts';
import { shared } from '../test/eval/polnear-score.ts';
import { englishEngine } from '../test/helpers/english.ts';
import { read } from '../test/helpers/event.ts';

const OUT = 'src/lang/en/cues-attitude-weights.ts';
/** A name that fewer candidates have says nothing yet. */
const FEWEST = 6;
/** Weights nearer to nothing are left out. */
const LEAST = 0.2;
const STEP = 0.15;
/** Half the weight of a squared weight against the loss of all examples; rare names stay near nothing. */
const RIDGE = 3.3;
const ROUNDS = 20;

interface Example {
  readonly told: boolean;
  readonly names: readonly string[];
}

/** The candidates of one article as examples; null answers (inside another's words, a second cue of one relation) are left out. */
function examplesOf(article: GoldArticle): Example[] {
  const { parse, language } = englishEngine();
  const document = read({
    id: 'a',
    name: 'a.txt',
    bytes: new TextEncoder().encode(article.text),
    format: 'text',
    given: { id: 'a' },
  });
  const { rows, settled } = attitudeRows(analyse(document, parse, language), language);
  const cueOf = new Map<number, number>();
  const within = new Set<number>();
  for (const [n, gold] of article.gold.entries()) {
    for (const word of gold.cue) cueOf.set(word, n);
    for (const word of gold.content) within.add(word);
  }
  const answered = new Set([...wordsIn(article.words, settled)].flatMap((word) => cueOf.get(word) ?? []));
  // Of the candidates that share a word with a relation's cue, the one whose content is nearest to its content is meant.
  const nearest = new Map<number, { row: number; near: number }>();
  const asked = rows.map((row, at) => {
    const cue = [...wordsIn(article.words, [row.cue])];
    const relation = cue.map((word) => cueOf.get(word)).find((n) => n !== undefined);
    if (relation === undefined) return cue.some((word) => within.has(word)) ? null : { relation: -1 };
    if (answered.has(relation)) return null;
    const content = wordsIn(article.words, row.content);
    const wanted = article.gold[relation]!.content;
    const both = shared(wanted, content);
    const near = both / (wanted.size + content.size - both);
    const held = nearest.get(relation);
    if (held === undefined || near > held.near) nearest.set(relation, { row: at, near });
    return { relation };
  });
  return rows.flatMap((row, at): Example[] => {
    const ask = asked[at];
    if (ask === null || ask === undefined) return [];
    const names = [...new Set(row.features)].filter((name) => !/[;:\n]/.test(name));
    if (ask.relation < 0) return [{ told: false, names }];
    const best = nearest.get(ask.relation)!.row;
    if (best === at) return [{ told: true, names }];
    return rows[best]!.token === row.token ? [{ told: false, names }] : [];
  });
}

/** Logistic regression by stochastic descent with steps that shrink per weight (AdaGrad); the order is fixed. */
function train(examples: readonly Example[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { names } of examples) for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  const kept = ['always', ...[...count].filter(([, n]) => n >= FEWEST).map(([name]) => name)];
  const index = new Map(kept.map((name, n) => [name, n]));
  // Each step pays its share, so that a name pays the same in a round however many examples have it.
  const decay = kept.map((name) => RIDGE / (count.get(name) ?? examples.length));
  const rows = examples.map(({ told, names }) => ({
    told: told ? 1 : 0,
    at: [0, ...names.flatMap((name) => index.get(name) ?? [])],
  }));
  const weights = new Float64Array(kept.length);
  const moved = new Float64Array(kept.length).fill(1e-6);
  const order = rows.map((_, n) => n);
  let seed = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let n = order.length - 1; n > 0; n--) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const other = Math.floor((seed / 2147483648) * (n + 1));
      [order[n], order[other]] = [order[other]!, order[n]!];
    }
    for (const n of order) {
      const { told, at } = rows[n]!;
      const sum = at.reduce((total, i) => total + weights[i]!, 0);
      const off = 1 / (1 + Math.exp(-sum)) - told;
      for (const i of at) {
        const slope = off + decay[i]! * weights[i]!;
        moved[i]! += slope * slope;
        weights[i]! -= (STEP * slope) / Math.sqrt(moved[i]!);
      }
    }
  }
  return new Map(kept.map((name, n) => [name, Math.round(weights[n]! * 10)]));
}

/** Lines `kind: value weight; …`, kinds and values in code-unit order, at most 118 columns. */
function lines(weights: ReadonlyMap<string, number>): string[] {
  const kinds = new Map<string, string[]>();
  for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (Math.abs(weight) < LEAST * 10 && name !== 'always') continue;
    const equals = name.indexOf('=');
    const kind = equals < 0 ? name : name.slice(0, equals);
    const value = equals < 0 ? '' : `${name.slice(equals + 1)} `;
    kinds.set(kind, [...(kinds.get(kind) ?? []), `${value}${weight}`]);
  }
  const found: string[] = [];
  for (const [kind, entries] of kinds) {
    let line = `${kind}:`;
    for (const entry of entries) {
      if (line.length + entry.length > 116) {
        found.push(line);
        line = `${kind}:`;
      }
      line += `${line.endsWith(':') ? ' ' : '; '}${entry}`;
    }
    found.push(line);
  }
  return found;
}

const [folder, every] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: train-attitudes.ts FOLDER-OF-POLNEAR [HELD-OUT]');
const seen = new Set<string>();
const examples: Example[] = [];
for (const article of readPolnear(folder, 'train')) {
  if (seen.has(article.text)) continue;
  seen.add(article.text);
  if (every === undefined || (seen.size - 1) % Number(every) !== 0) examples.push(...examplesOf(article));
}
const made = lines(train(examples));
writeFileSync(
  OUT,
  [
    '// What speaks for and against a word in its frame telling an attitude, in tenths of a logit: how often annotators of news',
    '// marked such places (PolNeAR, training split). Made by tools/train-attitudes.ts; words go into the lists of',
    '// cues-attitudes.ts, whose membership is weighed here too (`listed`).',
    '',
    '/** Lines `kind: value weight; value weight; …`. */',
    'export const ATTITUDE_WEIGHTS = `',
    ...made.map((line) => line.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')),
    '`;',
    '',
  ].join('\n'),
);
console.log(`${examples.length} candidates, ${examples.filter((one) => one.told).length} told, ${made.length} lines`);
