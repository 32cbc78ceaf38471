// Relations of source, cue and content: what counts as one, what does not, and that their ranges always hold.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/index.ts';
import { type AttributionRelation, attributions } from '../../../src/statements/index.ts';
import { englishEngine } from '../../helpers/english.ts';
import { report } from '../../helpers/event.ts';

function relationsOf(text: string): { text: string; relations: AttributionRelation[] } {
  const { parse, language } = englishEngine();
  const document = report('a', text);
  return { text: document.text, relations: attributions(analyse(document, parse, language), language) };
}

/** `source | cue | content` of every relation. */
function lines(given: string): string[] {
  const { text, relations } = relationsOf(`Crossing reopened\n\n${given}`);
  return relations.map(({ source, cue, content }) =>
    [
      source === null ? '' : text.slice(source.start, source.end),
      cue?.lemma ?? '',
      content.map((part) => text.slice(part.start, part.end)).join(' … '),
    ].join(' | '),
  );
}

describe('relations beside the statements', () => {
  test.each([
    ['an attitude', 'The senators support the ferry.', ['The senators | support | the ferry']],
    ['an act alone is none', 'The crew repaired the ferry.', []],
    ['a noun of attitude', "Macron's opposition to the bridge is old.", ['Macron | opposition | the bridge']],
    ['a noun without its matter is none', "Macron's opposition is old.", []],
    [
      'an adjective of attitude',
      'Macron is confident that the ferry will sail.',
      ['Macron | confident | that the ferry will sail'],
    ],
    ['an adjective of things is none', 'The ferry is white.', []],
    ['an open passive', 'The ferry is expected to sail on Friday.', [' | expect | The ferry … to sail on Friday']],
    ['a passive that was done is none', 'The ferry was painted on Friday.', []],
    ['how it looks', 'The ferry seems to be late.', [' | seem | The ferry … to be late']],
    [
      'a quotation with its continuation is one',
      '"We will sail," Macron said, noting that the sea was calm. "Nobody will stop us."',
      ['Macron | say | "We will sail," … "Nobody will stop us."', 'Macron | note | that the sea was calm'],
    ],
    [
      'only the outermost mouth',
      'Macron said the minister had told him that the ferry was late.',
      ['Macron | say | the minister had told him that the ferry was late'],
    ],
    ['pressure holds no attitude', 'The pressure supports the dam.', []],
  ])('%s', (_title, given, expected) => {
    expect(lines(given)).toEqual(expected);
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
