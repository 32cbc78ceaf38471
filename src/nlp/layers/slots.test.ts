import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Slots } from './slots.ts';

test('what a round has asked for is never given up', () => {
  const slots = new Slots(3);
  slots.nextRound();
  const mine = [10, 11].map((key) => slots.claim(key));
  slots.claim(12);
  slots.nextRound();
  expect([slots.find(10), slots.find(11)]).toEqual(mine);
  slots.claim(13);
  expect([slots.find(10), slots.find(11), slots.find(12)]).toEqual([...mine, 0]);
});

test('no two keys share a slot, and a found key is the one that claimed it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(40), { maxLength: 6 }), { maxLength: 40 }), (rounds) => {
      const slots = new Slots(6);
      const owner = new Map<number, number>();
      for (const keys of rounds) {
        slots.nextRound();
        const taken = new Set<number>();
        for (const key of new Set(keys)) {
          const found = slots.find(key);
          if (found !== 0) expect(owner.get(found)).toBe(key);
          const slot = found === 0 ? slots.claim(key) : found;
          expect(slot).toBeGreaterThan(0);
          expect(slot).toBeLessThanOrEqual(6);
          expect(taken.has(slot)).toBe(false);
          taken.add(slot);
          owner.set(slot, key);
        }
      }
    }),
  );
});

test('nothing is known after clearing', () => {
  const slots = new Slots(2);
  slots.nextRound();
  slots.claim(5);
  slots.clear();
  expect(slots.find(5)).toBe(0);
});
