// What shared passages and checked quotations promise on any text: exact is exact, what was changed is never passed, order is of no account.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../test/helpers/event.ts';
import { findQuotations } from '../analysis/quotations.ts';
import { english } from '../lang/en/index.ts';
import { copiedIn, trace } from './index.ts';

const SEED = { seed: 20250318, numRuns: 150 };

function told(id: string, text: string, given: object = {}) {
  const document = report(id, text, given);
  return { document, quotations: findQuotations(document.text, document.blocks) };
}

const WORDS =
  'the bridge over river shall be open again until 1,500 lorries have crossed won’t it they said so in Oss Marra half-way'.split(
    ' ',
  );
const sentence = fc
  .shuffledSubarray(WORDS, { minLength: 6, maxLength: 14 })
  .map((words) => `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`);
const primaryText = fc
  .array(sentence, { minLength: 3, maxLength: 8 })
  .map((list) => `Norland speaks.\n\n${list.join(' ')}`);

/** A stretch of at least five words of a text's last paragraph. */
function stretch(text: string, from: number, length: number): string {
  const words = text.slice(text.lastIndexOf('\n') + 1).split(' ');
  const at = from % Math.max(1, words.length - 5);
  return words.slice(at, at + 5 + (length % 9)).join(' ');
}

function check(primary: string, quoted: string) {
  const { quotations } = trace(
    [told('a', primary, { primary: true }), told('b', `He said: "${quoted}" Then he left the room and the town.`)],
    [],
    english,
  );
  return quotations[0];
}

describe('quotations', () => {
  test('words of the primary text are found, and exact means that they stand there', () => {
    fc.assert(
      fc.property(primaryText, fc.nat(), fc.nat(), (primary, from, length) => {
        const quoted = stretch(primary, from, length);
        const found = check(primary, quoted);
        expect(['exact', 'folded']).toContain(found?.status);
        if (found?.status === 'exact') expect(primary).toContain(quoted.replace(/[.,]$/, ''));
        for (const { start, end, exact } of found?.passages ?? []) expect(primary.slice(start, end)).toBe(exact);
      }),
      SEED,
    );
  });

  test('typography folds and is never called exact', () => {
    const folds: ((text: string) => string)[] = [
      (text) => text.toLowerCase(),
      (text) => text.replace(' ', '  '),
      (text) => text.replace(/^(\S+ \S+) \S+ /, '$1 […] '),
      (text) => text.replace(/^(\S+ \S+) /, '$1 [that is] '),
    ];
    fc.assert(
      fc.property(primaryText, fc.nat(), fc.nat(), fc.constantFrom(...folds), (primary, from, length, fold) => {
        const quoted = stretch(primary, from, length).replace(/\./g, '');
        if (!primary.includes(quoted) || fold(quoted) === quoted) return;
        expect(check(primary, fold(quoted))?.status).toBe('folded');
      }),
      SEED,
    );
  });

  test('a word put in, left out or changed never passes', () => {
    const edits: ((words: string[], at: number) => string[])[] = [
      (words, at) => words.toSpliced(at, 0, 'perhaps'),
      (words, at) => words.toSpliced(at, 1, 'perhaps'),
      (words, at) => words.toSpliced(Math.max(1, Math.min(at, words.length - 2)), 1),
      (words) => words.toReversed(),
    ];
    fc.assert(
      fc.property(
        primaryText,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...edits),
        (primary, from, length, at, edit) => {
          const words = stretch(primary, from, length).replace(/\./g, '').split(' ');
          const edited = edit(words, at % words.length).join(' ');
          // What the edit made may stand elsewhere in the text.
          const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}'’]+/gu, ' ');
          if (bare(primary).includes(bare(edited))) return;
          expect(['altered', 'not-found']).toContain(check(primary, edited)?.status);
        },
      ),
      SEED,
    );
  });

  test('the changes read back to both texts', () => {
    const found = check(
      'Norland speaks.\n\nWe will open the bridge on the first of June.',
      'We may open the bridge on the first of July.',
    );
    const side = (gone: string) => found?.changes.flatMap(({ kind, text }) => (kind === gone ? [] : text)).join(' ');
    expect(side('removed')).toBe('We may open the bridge on the first of July');
    expect(side('added')).toBe('We will open the bridge on the first of June');
  });

  test('a primary text in another language leaves quotations unchecked', () => {
    const primary =
      'Wir öffnen die Brücke über den Fluss am ersten Juni, und wir erwarten von der anderen Seite, dass sie das auch tut und nicht wieder schließt.';
    const { quotations } = trace(
      [
        told('a', primary, { primary: true }),
        told('b', '"We will open the bridge on the first of June," the mayor said.'),
      ],
      [],
      english,
    );
    expect(quotations.map(({ status, rule }) => [status, rule])).toEqual([['unchecked', 'quotation/translation']]);
  });
});

describe('passages', () => {
  test('have the same words in both texts, overlap in neither, whatever the order of the reports', () => {
    const text = fc.array(sentence, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, text, text, (shared, left, right) => {
        const reports = [
          told('a', [...left, ...shared].join(' ')),
          told('b', [...shared, ...right].join(' ')),
          told('c', [...right, ...shared, ...left].join('\n\n')),
        ];
        const found = trace(reports, [], english);
        expect(trace([...reports].reverse(), [], english)).toEqual(found);
        for (const { documents, passages } of found.relations)
          for (const side of ['first', 'second'] as const) {
            const document = reports.find((one) => one.document.id === documents[side === 'first' ? 0 : 1])?.document;
            const ranges = passages.map((passage) => passage[side]).sort((x, y) => x.start - y.start);
            ranges.forEach(({ start, end }, i) => {
              expect(start).toBeGreaterThanOrEqual(ranges[i - 1]?.end ?? 0);
              expect(document?.text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su);
            });
          }
      }),
      { ...SEED, numRuns: 60 },
    );
  });

  test('a text that repeats one paragraph ten thousand times is read like any other', () => {
    const paragraph = 'The ferry left the northern harbour at dawn and nobody on the quay knew when it would return.';
    const flood = told('a', Array.from({ length: 10_000 }, () => paragraph).join('\n\n'));
    const { relations } = trace([flood, told('b', `${paragraph} ${paragraph}`)], [], english);
    expect(relations.map(({ kind, shares }) => [kind, shares[1]])).toEqual([['copy', 1]]);
  });
});

test('two places are copied only where both lie in one passage of running text', () => {
  const shared = 'The ferry left the northern harbour at dawn and nobody on the quay knew when it would return.';
  const [a, b] = [told('a', `${shared} More at noon.`), told('b', `It was cold. ${shared}`)];
  const copied = copiedIn(trace([a, b], [], english));
  const at = (document: string, text: string, words: string) => {
    const start = text.indexOf(words);
    return { document, start, end: start + words.length };
  };
  expect(
    copied(at('a', a.document.text, 'nobody on the quay'), at('b', b.document.text, 'left the northern harbour')),
  ).toBe(true);
  expect(copied(at('a', a.document.text, 'More at noon'), at('b', b.document.text, 'left the northern harbour'))).toBe(
    false,
  );
});

test('a credit line of one endless word, or of names in a row, is read like any other', () => {
  for (const line of [`Source: ${'Ab'.repeat(110)}`, `Source: ${'Ab-Cd '.repeat(35)}`, `Via${' the'.repeat(55)}`]) {
    const { relations } = trace([told('a', `Norland speaks.\n\n${line}`), told('b', 'Marra waits.')], [], english);
    expect(relations).toEqual([]);
  }
});
