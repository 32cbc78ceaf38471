// Divergences against FEVER Symmetric: a sentence and a claim that it supports or refutes by one changed fact, as two reports.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Dossier } from '../../src/dossier/index.ts';
import { published, table } from '../helpers/accuracy.ts';
import { dossierOf, report } from '../helpers/event.ts';
import { sharedFolder } from '../helpers/shared.ts';
import { readJsonLines } from './json-lines.ts';

const file = join(sharedFolder(), 'data/fever_symmetric/symmetric_v0.2/fever_symmetric_dev.jsonl');
const Pair = z.object({ claim: z.string(), evidence: z.string(), gold_label: z.enum(['SUPPORTS', 'REFUTES']) });

/** Of the pairs flagged so many must be refuted; just under what was reached when it was set. */
const FLOOR = 0.5;

/** What the two texts differ in on their face. */
const CHANGES = ['another number or year', 'a plain negation', 'another name or word'] as const;

interface Judged {
  readonly refuted: boolean;
  readonly change: (typeof CHANGES)[number];
  readonly joined: boolean;
  readonly flagged: readonly Dossier['divergences'][number]['kind'][];
  /** The trivial judgement: another number, or a negation in one of them alone. */
  readonly byWords: boolean;
}

describe.skipIf(!existsSync(file))('divergences on FEVER Symmetric', () => {
  let judged: Judged[] = [];
  beforeAll(() => {
    judged = readJsonLines(file, Pair).map(judge);
  });

  const count = (of: (one: Judged) => boolean, refuted: boolean): number =>
    judged.filter((one) => one.refuted === refuted && of(one)).length;
  const row = (name: string, of: (one: Judged) => boolean): string[] => {
    const [right, wrong] = [count(of, true), count(of, false)];
    return [name, String(right), String(wrong), right + wrong === 0 ? '–' : (right / (right + wrong)).toFixed(3)];
  };

  test('docs/accuracy.md shows what is flagged, by kind', () => {
    const kinds = [...new Set(judged.flatMap(({ flagged }) => flagged))].sort();
    const [refuted, supported] = [count(() => true, true), count(() => true, false)];
    const shown = table(
      ['flagged', `of ${refuted} refuted`, `of ${supported} supported`, 'precision'],
      [
        row('readout, any kind', ({ flagged }) => flagged.length > 0),
        ...kinds.map((kind) => row(`as ${kind}`, ({ flagged }) => flagged.includes(kind))),
        row('another number, or a negation in one alone', ({ byWords }) => byWords),
      ],
    );
    console.log(shown);
    const { held, measured } = published('fever', shown);
    expect(held).toBe(measured);
    const right = count(({ flagged }) => flagged.length > 0, true);
    const all = judged.filter(({ flagged }) => flagged.length > 0).length;
    expect(right / all).toBeGreaterThanOrEqual(FLOOR);
  });

  test('docs/accuracy.md shows what is caught, by what was changed', () => {
    const shown = table(
      ['refuted by', 'pairs', 'in one point', 'caught'],
      CHANGES.map((change) => {
        const own = judged.filter((one) => one.refuted && one.change === change);
        const caught = own.filter(({ flagged }) => flagged.length > 0).length;
        return [change, String(own.length), String(own.filter(({ joined }) => joined).length), String(caught)];
      }),
    );
    console.log(shown);
    const { held, measured } = published('fever-changes', shown);
    expect(held).toBe(measured);
  });
});

function judge({ claim, evidence, gold_label }: z.infer<typeof Pair>): Judged {
  const texts = [evidence, claim].map(asWritten);
  const dossier = dossierOf(texts.map((text, i) => report(i === 0 ? 'evidence' : 'claim', text)));
  const documentOf = new Map(dossier.statements.map((one) => [one.id, one.document]));
  const across = (ids: readonly string[]): boolean => new Set(ids.map((id) => documentOf.get(id))).size > 1;
  const [numbers, others] = texts.map((text) => new Set(text.match(/\d[\d,.]*\d|\d/g) ?? []));
  const otherNumber = [...(others ?? [])].some((number) => !numbers?.has(number));
  const [negated, denied] = texts.map((text) => /\b(?:not|never|no|nobody|neither|n't)\b/i.test(text));
  return {
    refuted: gold_label === 'REFUTES',
    change: otherNumber ? CHANGES[0] : negated !== denied ? CHANGES[1] : CHANGES[2],
    joined: dossier.points.some(({ statements }) => across(statements)),
    flagged: [
      ...new Set(
        dossier.divergences
          .filter(({ values }) => across(values.flatMap(({ statements }) => statements)))
          .map(({ kind }) => kind),
      ),
    ],
    byWords: otherNumber || negated !== denied,
  };
}

/** The corpus is tokenised as Penn's treebank is; reports are not. */
function asWritten(text: string): string {
  return text
    .replaceAll('-LRB-', '(')
    .replaceAll('-RRB-', ')')
    .replaceAll('-LSB-', '[')
    .replaceAll('-RSB-', ']')
    .replace(/``|''/g, '"')
    .replace(/ --? /g, '–')
    .replace(/ (?=[.,;:!?)\]])|(?<=[([]) | (?='(?:s|re|ve|ll|d|m)\b)| (?=n't\b)/g, '');
}
