import { describe, expect, test } from 'vitest';
import { intervalOf, relate } from './interval.ts';
import { durationDays } from './iso-duration.ts';

const amount = (value: number, bound = 'exact') => intervalOf(value, null, bound);

describe('amounts', () => {
  test.each([
    [amount(17, 'at-least'), amount(17), 'agree'],
    [amount(20, 'at-least'), amount(11), 'contradiction'],
    [amount(120, 'more-than'), amount(90, 'more-than'), 'compatible'],
    [amount(70), intervalOf(61, null, 'about', 30), 'agree'],
    [amount(13_000, 'about'), amount(14_000, 'about'), 'contradiction'],
    [amount(2400, 'about'), amount(2258), 'contradiction'],
    [amount(2400, 'about'), amount(2438), 'agree'],
    [amount(8600), amount(9000), 'agree'],
    [amount(17), amount(20), 'contradiction'],
    [amount(365, 'at-most'), amount(30, 'more-than'), 'agree'],
    [amount(10, 'at-most'), amount(30), 'contradiction'],
    [intervalOf(10, 12, 'exact'), amount(11), 'agree'],
  ])('%o and %o: %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
    expect(relate(b, a)).toBe(relation);
  });
});

describe('lengths in days', () => {
  test.each([
    ['P70D', 70],
    ['P2W', 14],
    ['PT36H', 1.5],
    ['P1M', 30.44],
    ['PXD', null],
    ['P', null],
  ])('%s', (value, days) => {
    expect(durationDays(value)).toBe(days);
  });
});
