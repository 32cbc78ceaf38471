// The instruments of the evaluation, on inputs whose right answer is plain: a wrong measure would flatter in silence.
import { describe, expect, test } from 'vitest';
import { draws, interval } from './eval/bootstrap.ts';
import { calibration } from './eval/calibration.ts';
import { readCsv } from './eval/csv.ts';
import { errorsOf } from './eval/polnear-errors.ts';
import { type GoldArticle, wordsIn, wordsOf } from './eval/polnear-gold.ts';
import { kindsOf } from './eval/polnear-kinds.ts';
import { matchArticle, type Predicted, rates, tallyOf } from './eval/polnear-score.ts';
import { countTimex, f1Of } from './eval/timex-score.ts';
import { englishEngine } from './helpers/english.ts';

/** An article whose relations are given as the words of source, cue and content; "" for none. */
function article(text: string, relations: readonly (readonly [string, string, string])[]): GoldArticle {
  const words = wordsOf(text);
  return { name: 'a', text, words, gold: relations.map((one) => relation(text, one)) };
}

function relation(text: string, parts: readonly [string, string, string]) {
  const [source, cue, content] = parts.map((part) => {
    const start = text.indexOf(part);
    return wordsIn(wordsOf(text), part === '' ? [] : [{ start, end: start + part.length }]);
  });
  return { source: source!, cue: cue!, content: content! };
}

const found = (text: string, parts: readonly [string, string, string], rule = 'F1'): Predicted => ({
  ...relation(text, parts),
  rule,
  confidence: 0.9,
});
const everything = { gold: () => true, found: () => true };

describe('matching of attributions', () => {
  const text = 'Ana said the bridge over the river is closed. Ben denied that the tunnel is.';
  const gold = article(text, [
    ['Ana', 'said', 'the bridge over the river is closed'],
    ['Ben', 'denied', 'that the tunnel is'],
  ]);

  test('three of seven words are found loosely, not strictly and not exactly', () => {
    const matching = matchArticle(gold, [found(text, ['Ana', 'said', 'the bridge over'])]);
    const tally = tallyOf(matching, everything);
    expect([tally.loose.wantedHit, tally.strict.wantedHit, tally.exact.wantedHit]).toEqual([1, 0, 0]);
    expect(rates(tally.loose)).toEqual({ p: 1, r: 0.5, f: 2 / 3 });
    expect(tally.overlap).toEqual({ wantedHit: 3, wanted: 11, foundHit: 3, found: 3 });
    expect(tally.source).toEqual({ right: 1, of: 1 });
  });

  test('one found relation serves one marked relation', () => {
    const matching = matchArticle(gold, [found(text, ['Ana', 'said', text.slice(9)])]);
    expect(tallyOf(matching, everything).loose).toEqual({ wantedHit: 1, wanted: 2, foundHit: 1, found: 1 });
  });

  test('errors are called by their kind', () => {
    const kinds = kindsOf(gold, englishEngine().parse(text, [{ start: 0, end: text.length }]));
    const kindsFor = (...predicted: Predicted[]): string[] =>
      errorsOf(matchArticle(gold, predicted), kinds).map(({ kind }) => kind);
    const ana = ['Ana', 'said', 'the bridge over the river is closed'] as const;
    const ben = ['Ben', 'denied', 'that the tunnel is'] as const;
    expect(kindsFor(found(text, ana), found(text, ben))).toEqual([]);
    expect(kindsFor(found(text, ana))).toEqual(['missed: verb of speech']);
    expect(kindsFor(found(text, ana), found(text, ['Ana', 'denied', ben[2]]))).toEqual(['source: another']);
    expect(kindsFor(found(text, ana), found(text, ['', 'denied', ben[2]]))).toEqual(['source: none found']);
    expect(kindsFor(found(text, ['Ana', 'said', 'the bridge over']), found(text, ben))).toEqual(['span: too short']);
    expect(kindsFor(found(text, ['Ana', 'said', text.slice(9)]))).toEqual([
      'span: too long',
      'merged: told as part of another relation',
    ]);
    expect(kindsFor(found(text, ana), found(text, ben), found(text, ['', '', 'said']))).toEqual([
      'extra: a quotation without a cue',
    ]);
  });
});

test('kinds of form and source', () => {
  const text = '“We will stay,” the mayor said. She wanted “no war” at all. A survey found that Lisbon agreed.';
  const gold = article(text, [
    ['the mayor', 'said', 'We will stay'],
    ['She', 'wanted', 'no war” at all'],
    ['A survey', 'found', 'that Lisbon agreed'],
    ['', '', 'Lisbon agreed'],
  ]);
  const kinds = kindsOf(gold, englishEngine().parse(text, [{ start: 0, end: text.length }]));
  expect(gold.gold.map(({ content }) => kinds.form(content))).toEqual(['direct', 'mixed', 'indirect', 'indirect']);
  expect(gold.gold.map(({ source }) => kinds.source(source))).toEqual(['unnamed', 'pronoun', 'document', 'none given']);
});

test('a time expression is found by any overlap, once, and its value counts only then', () => {
  const at = (start: number, end: number, value: string) => ({ start, end, value, type: 'DATE' });
  const counts = countTimex([at(0, 5, '2031'), at(10, 15, '2032')], [at(4, 12, '2031'), at(20, 22, '2033')]);
  expect(counts).toEqual({ wanted: 2, found: 2, hit: 1, exact: 0, values: 1, times: 1, types: 1 });
  expect(f1Of(counts, counts.hit)).toBe(0.5);
});

test('an interval holds what it is drawn from, and is the same on every run', () => {
  const units = Array.from({ length: 50 }, (_, i) => i % 2);
  const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length;
  const first = interval(units, draws(50), mean);
  expect(interval(units, draws(50), mean)).toEqual(first);
  // The standard error of a share of one half over fifty is .07.
  expect(first.low).toBeCloseTo(0.36, 1);
  expect(first.high).toBeCloseTo(0.64, 1);
});

test('a bin of confidence holds its lower bound, and not its upper', () => {
  const bins = calibration([
    { confidence: 0.9, right: true },
    { confidence: 0.89, right: false },
  ]);
  expect(bins.at(-1)).toEqual({ bin: '0.9 and more', right: 1, of: 1 });
  expect(bins.at(-2)).toEqual({ bin: '0.8 to 0.9', right: 0, of: 1 });
});

test('quoted cells of comma-separated values hold commas, line ends and quotation marks', () => {
  expect(readCsv('a,b\n"1, ""one""\nand more",2\r\n3,\n')).toEqual([
    { a: '1, "one"\nand more', b: '2' },
    { a: '3', b: '' },
  ]);
});
