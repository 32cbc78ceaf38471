// Relations of source, cue and content: what counts as one, what does not, and that their ranges always hold.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/index.ts';
import { type AttributionRelation, attributions } from '../../../src/statements/index.ts';
import { englishEngine } from '../../helpers/english.ts';
import { report } from '../../helpers/event.ts';
import { textCases } from '../../helpers/text-cases.ts';

function relationsOf(text: string): { text: string; relations: AttributionRelation[] } {
  const { parse, language } = englishEngine();
  const document = report('a', text);
  return { text: document.text, relations: attributions(analyse(document, parse, language), language) };
}

/** `rule | source | cue | content` of every relation. */
function lines(given: string): string[] {
  const { text, relations } = relationsOf(`Crossing reopened\n\n${given}`);
  return relations.map(({ rule, source, cue, content }) =>
    [
      rule,
      source === null ? '' : text.slice(source.start, source.end),
      cue === null ? '' : text.slice(cue.start, cue.end),
      content.map((part) => text.slice(part.start, part.end)).join(' … '),
    ].join(' | '),
  );
}

describe('relations beside the statements', () => {
  for (const { title, input, expected } of textCases(join(import.meta.dirname, 'relations')))
    test(title, () => {
      expect(lines(input)).toEqual(expected);
    });

  test('ranges lie in the text, do not overlap, and stand in order', () => {
    const sentence = fc.constantFrom(
      'Macron said the ferry would sail.',
      '"We will sail," he said. "Nobody will stop us."',
      'The senators, according to the ministry, support the plan to close the bridge.',
      'Hopes for a truce faded, and the envoy wants more time.',
      'Asked whether he agreed, Macron called it “a bad idea”.',
      'It is expected that she denied his claim that the crew refused to sail.',
      'said “',
      '…',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), fc.constantFrom(' ', '\n\n'), (parts, gap) => {
        const { text, relations } = relationsOf(parts.join(gap));
        const taken = new Set<number>();
        for (const { source, cue, content, confidence } of relations) {
          expect(content.length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          let last = 0;
          for (const part of content) {
            expect(part.start).toBeGreaterThanOrEqual(last);
            expect(part.end).toBeGreaterThan(part.start);
            last = part.end;
            for (let i = part.start; i < part.end; i++) {
              expect(taken.has(i)).toBe(false);
              taken.add(i);
            }
          }
          for (const range of [source, cue]) {
            if (range === null) continue;
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});
