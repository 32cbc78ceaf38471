// Events and amounts against MEANTIME: whether what is denied, possible or still to come is known as such; whether amounts are found.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../src/analysis/index.ts';
import { attribute, type Statement } from '../../src/statements/index.ts';
import { published, table } from '../helpers/accuracy.ts';
import { englishEngine } from '../helpers/english.ts';
import { report } from '../helpers/event.ts';
import { sharedFolder } from '../helpers/shared.ts';
import { type MeantimeArticle, type MeantimeEvent, readMeantime } from './meantime.ts';

const folder = join(sharedFolder(), 'data/meantime/intra-doc_annotation');

/** Just under what was reached when they were set. */
const FLOORS = { denied: 0.55, future: 0.73, amounts: 0.95 };

interface Read {
  readonly article: MeantimeArticle;
  readonly analysis: Analysis;
  readonly statements: readonly Statement[];
}

const CLASSES = ['denied', 'not certain', 'still to come'] as const;
type Class = (typeof CLASSES)[number];

describe.skipIf(!existsSync(folder))('MEANTIME', () => {
  let read: Read[] = [];
  beforeAll(() => {
    const { parse, language } = englishEngine();
    read = readMeantime(folder).map((article) => {
      const analysis = analyse(report('a', article.text), parse, language);
      return { article, analysis, statements: attribute(analysis, language) };
    });
  });

  test('docs/accuracy.md shows factuality of events', () => {
    const pairs = read.flatMap(({ article, statements }) =>
      article.events.flatMap((event) => {
        const of = statements.find(({ proposition: { predicate } }) => predicate !== null && touches(predicate, event));
        return of === undefined ? [] : [{ event, of }];
      }),
    );
    const rows = CLASSES.map((name) => {
      const marked = pairs.filter(({ event }) => isMarked(event, name));
      const found = pairs.filter(({ of }) => isFound(of, name));
      const hit = marked.filter(({ of }) => isFound(of, name)).length;
      return { name, marked: marked.length, found: found.length, hit };
    });
    const events = read.reduce((sum, { article }) => sum + article.events.length, 0);
    const f1 = ({ marked, found, hit }: (typeof rows)[number]): number => (2 * hit) / (marked + found);
    const shown = table(
      [
        `${pairs.length} of ${events} events are what a statement is about`,
        'marked',
        'found',
        'precision',
        'recall',
        'F1',
      ],
      rows.map((row) => [
        row.name,
        String(row.marked),
        String(row.found),
        (row.hit / row.found).toFixed(3),
        (row.hit / row.marked).toFixed(3),
        f1(row).toFixed(3),
      ]),
    );
    console.log(shown);
    const { held, measured } = published('meantime-events', shown);
    expect(held).toBe(measured);
    const [denied, , future] = rows;
    expect(denied === undefined ? 0 : f1(denied)).toBeGreaterThanOrEqual(FLOORS.denied);
    expect(future === undefined ? 0 : f1(future)).toBeGreaterThanOrEqual(FLOORS.future);
  });

  test('docs/accuracy.md shows amounts', () => {
    const kinds = ['QUANTITY', 'MONEY', 'PERCENT'];
    const rows = kinds.map((kind) => {
      const marked = read.flatMap(({ article, analysis }) =>
        article.values.filter(({ type }) => type === kind).map((value) => ({ value, analysis })),
      );
      const found = marked.filter(({ value, analysis }) => analysis.quantities.some((one) => touches(one, value)));
      const isKind = (of: string): boolean =>
        kind === 'QUANTITY' ? of !== 'money' && of !== 'percent' : of === kind.toLowerCase();
      const right = found.filter(({ value, analysis }) =>
        analysis.quantities.some((one) => touches(one, value) && isKind(one.kind)),
      );
      return { kind, marked: marked.length, found: found.length, right: right.length };
    });
    const shown = table(
      ['amounts', 'marked', 'found', 'of the right kind'],
      rows.map((row) => [
        row.kind.toLowerCase(),
        String(row.marked),
        (row.found / row.marked).toFixed(3),
        (row.right / row.marked).toFixed(3),
      ]),
    );
    console.log(shown);
    const { held, measured } = published('meantime-amounts', shown);
    expect(held).toBe(measured);
    for (const row of rows) expect(row.found / row.marked, row.kind).toBeGreaterThanOrEqual(FLOORS.amounts);
  });
});

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function isMarked({ polarity, certainty, time }: MeantimeEvent, name: Class): boolean {
  if (name === 'denied') return polarity === 'NEG';
  if (name === 'not certain') return ['POSSIBLE', 'PROBABLE', 'UNDERSPECIFIED'].includes(certainty);
  return time === 'FUTURE';
}

function isFound({ factuality, polarity, proposition: { tense, modality } }: Statement, name: Class): boolean {
  if (name === 'denied') return polarity === 'denied' || factuality.endsWith('-');
  if (name === 'not certain') return factuality.startsWith('P') || factuality === 'Uu';
  return tense === 'future' || modality !== null;
}
