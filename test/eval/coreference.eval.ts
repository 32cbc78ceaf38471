// Who pronouns stand for, against MEANTIME's chains: right where another mention of our actor meets a mention of the chain.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import type { Range } from '../../src/evidence/index.ts';
import { published, table } from '../helpers/accuracy.ts';
import { englishEngine } from '../helpers/english.ts';
import { report } from '../helpers/event.ts';
import { sharedFolder } from '../helpers/shared.ts';
import { readMeantime } from './meantime.ts';

const folder = join(sharedFolder(), 'data/meantime/intra-doc_annotation');
const PRONOUN = /^(?:he|him|his|she|her|it|its|they|them|their|who|which|that|whose|I|we|us|our|my)$/i;
const KINDS: Readonly<Record<string, RegExp>> = {
  'he, she': /^(?:he|him|his|she|her)$/i,
  it: /^(?:it|its)$/i,
  they: /^(?:they|them|their)$/i,
  'who, which': /^(?:who|which)$/i,
};
/** Share of what is resolved that is right, just under what was reached when it was set. */
const FLOOR = 0.93;

interface Judged {
  readonly kind: string;
  readonly resolved: boolean;
  readonly right: boolean;
  readonly nearest: boolean;
}

test.skipIf(!existsSync(folder))('docs/accuracy.md shows whom pronouns stand for', () => {
  const judged = readMeantime(folder).flatMap((article): Judged[] => {
    const { parse, language } = englishEngine();
    const { mentions } = analyse(report('a', article.text), parse, language);
    const text = (range: Range): string => article.text.slice(range.start, range.end);
    return article.mentions.flatMap((gold) => {
      const kind = Object.keys(KINDS).find((one) => KINDS[one]?.test(text(gold)));
      const chain = article.mentions.filter((one) => one.chain === gold.chain && !PRONOUN.test(text(one)));
      if (kind === undefined || chain.length === 0) return [];
      const meets = (range: Range): boolean => chain.some((one) => overlap(one, range) >= 0.3);
      const ours = mentions.find((one) => one.start === gold.start && one.end === gold.end);
      const named = mentions.findLast((one) => one.kind === 'named' && one.end <= gold.start);
      const same = mentions.filter(
        (one) => one.kind !== 'pronoun' && one.actors.some((id) => ours?.actors.includes(id)),
      );
      const resolved = ours !== undefined && ours.actors.length > 0;
      return [{ kind, resolved, right: resolved && same.some(meets), nearest: named !== undefined && meets(named) }];
    });
  });
  const row = (name: string, own: readonly Judged[]): string[] => {
    const count = (test: (one: Judged) => boolean): number => own.filter(test).length;
    const resolved = count((one) => one.resolved);
    return [
      name,
      `${own.length}`,
      `${resolved}`,
      (count((one) => one.right) / resolved).toFixed(3),
      (count((one) => one.right) / own.length).toFixed(3),
      (count((one) => one.nearest) / own.length).toFixed(3),
    ];
  };
  const shown = table(
    ['pronoun', 'marked', 'resolved', 'right of these', 'right of all', 'nearest name: right of all'],
    [
      ...Object.keys(KINDS).map((kind) =>
        row(
          kind,
          judged.filter((one) => one.kind === kind),
        ),
      ),
      row('all', judged),
    ],
  );
  console.log(shown);
  const { held, measured } = published('coreference', shown);
  expect(held).toBe(measured);
  const resolved = judged.filter((one) => one.resolved);
  expect(resolved.filter((one) => one.right).length / resolved.length).toBeGreaterThanOrEqual(FLOOR);
});

/** Shared share of the shorter of two ranges. */
function overlap(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.min(a.end - a.start, b.end - b.start);
}
