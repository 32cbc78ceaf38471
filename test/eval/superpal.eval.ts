// Points against SuperPAL's alignments of summaries with their documents, beside overlap of lemmas at its best threshold.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Range } from '../../src/evidence/index.ts';
import { published, table } from '../helpers/accuracy.ts';
import { englishEngine } from '../helpers/english.ts';
import { dossierOf, report } from '../helpers/event.ts';
import { sharedFolder } from '../helpers/shared.ts';
import { type Alignment, readSuperpal, type Topic } from './superpal.ts';

const file = join(sharedFolder(), 'data/superpal/manual_datasets/dev_MN_only.csv');
const out = resolve(import.meta.dirname, '../../out/eval');

/** Just under what was reached when it was set. */
const FLOOR = 0.3;

/** A statement of the summary and one of a document. */
interface Pair {
  readonly topic: Topic;
  readonly summary: Range;
  readonly document: string;
  readonly stretch: Range;
  readonly samePoint: boolean;
  readonly overlap: number;
}

test.skipIf(!existsSync(file))('docs/accuracy.md shows how points align what SuperPAL aligns', () => {
  const topics = readSuperpal(file);
  const pairs = topics.flatMap(pairsOf);
  const ours = scoreOf(topics, pairs, (pair) => pair.samePoint);
  const thresholds = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
  const lexical = thresholds
    .map((threshold) => ({ threshold, ...scoreOf(topics, pairs, (pair) => pair.overlap >= threshold) }))
    .reduce((best, one) => (one.f > best.f ? one : best));
  const asSure = thresholds
    .map((threshold) => ({ threshold, ...scoreOf(topics, pairs, (pair) => pair.overlap >= threshold) }))
    .find(({ p }) => p >= ours.p);
  writeMisses(topics, ours.missed);
  const either = scoreOf(topics, pairs, () => true);
  const row = (name: string, { p, r, f, predicted }: Omit<ReturnType<typeof scoreOf>, 'missed'>): string[] => [
    name,
    String(predicted),
    p.toFixed(3),
    r.toFixed(3),
    f.toFixed(3),
  ];
  const marked = topics.reduce((sum, topic) => sum + topic.alignments.length, 0);
  const shown = table(
    [`${topics.length} topics, ${marked} alignments marked`, 'aligned', 'precision', 'recall', 'F1'],
    [
      row('readout: in one point', ours),
      row(`lemmas in common, F1 of at least ${lexical.threshold} (its best)`, lexical),
      ...(asSure === undefined
        ? []
        : [row(`lemmas in common, F1 of at least ${asSure.threshold} (as precise as readout)`, asSure)]),
      row('everything with everything', either),
    ],
  );
  console.log(shown);
  const { held, measured } = published('superpal', shown);
  expect(held).toBe(measured);
  expect(ours.f).toBeGreaterThanOrEqual(FLOOR);
});

/** Every statement of the summary with every statement of each document. */
function pairsOf(topic: Topic): Pair[] {
  const texts = [topic.summary, ...topic.documents];
  const dossier = dossierOf(texts.map(({ name, text }) => report(name.replace('.txt', ''), text)));
  const pointOf = new Map(dossier.points.flatMap(({ id, statements }) => statements.map((s) => [s, id] as const)));
  const lemmas = new Map(dossier.statements.map((one) => [one.id, lemmasOf(one.text)]));
  const of = (name: string) => dossier.statements.filter((one) => one.document === name.replace('.txt', ''));
  return of('summary').flatMap((a) =>
    topic.documents.flatMap(({ name }) =>
      of(name).map((b) => ({
        topic,
        summary: a,
        document: name,
        stretch: b,
        samePoint: pointOf.get(a.id) === pointOf.get(b.id),
        overlap: overlapOf(lemmas.get(a.id) ?? new Set(), lemmas.get(b.id) ?? new Set()),
      })),
    ),
  );
}

/** Lemmas of the words that carry meaning. */
function lemmasOf(text: string): Set<string> {
  const doc = englishEngine().parse(text, [{ start: 0, end: text.length }]);
  const content = ['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV'];
  return new Set(doc.tokens.filter((t) => content.includes(t.pos)).map((t) => t.lemma.toLowerCase()));
}

/** ROUGE-1 F1 over lemmas. */
function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((lemma) => b.has(lemma)).length;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** A pair is right where both its sides lie on one alignment; an alignment is found where a predicted pair lies on it. */
function scoreOf(topics: readonly Topic[], pairs: readonly Pair[], takes: (pair: Pair) => boolean) {
  const predicted = pairs.filter(takes);
  const lies = (stretch: Range, on: readonly Range[]): boolean => {
    const both = on.reduce(
      (sum, r) => sum + Math.max(0, Math.min(r.end, stretch.end) - Math.max(r.start, stretch.start)),
      0,
    );
    const length = on.reduce((sum, r) => sum + r.end - r.start, 0);
    return both * 2 >= Math.min(length, stretch.end - stretch.start);
  };
  const fits = (pair: Pair, alignment: Topic['alignments'][number]): boolean =>
    pair.document === alignment.document &&
    lies(pair.summary, alignment.summary) &&
    lies(pair.stretch, alignment.stretches);
  const right = predicted.filter((pair) => pair.topic.alignments.some((one) => fits(pair, one))).length;
  const marked = topics.flatMap((topic) => topic.alignments.map((one) => ({ topic, one })));
  const found = marked.filter(({ topic, one }) => predicted.some((pair) => pair.topic === topic && fits(pair, one)));
  const p = predicted.length === 0 ? 0 : right / predicted.length;
  const r = found.length / marked.length;
  const missed = marked.filter((one) => !found.includes(one)).map(({ one }) => one);
  return { missed, predicted: predicted.length, p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** One line an alignment that is not found, for reading; never kept. */
function writeMisses(topics: readonly Topic[], missed: readonly Alignment[]): void {
  mkdirSync(out, { recursive: true });
  const words = (text: string, stretches: readonly Range[]): string =>
    stretches.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const lines = topics.flatMap((topic) =>
    topic.alignments
      .filter((one) => missed.includes(one))
      .map((one) => {
        const text = topic.documents.find(({ name }) => name === one.document)?.text ?? '';
        return `${topic.name}\t${words(topic.summary.text, one.summary)}\t${one.document}\t${words(text, one.stretches)}`;
      }),
  );
  writeFileSync(join(out, 'superpal.misses.txt'), `${lines.join('\n')}\n`);
}
