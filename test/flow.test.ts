// The whole flow on the sample event: complete, exact, the same bytes whatever the order of files.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verify } from '../src/dossier/index.ts';
import { toHtml, toJson, toMarkdown, toText } from '../src/render/index.ts';
import { dossierOf, readEvent, report } from './helpers/event.ts';

const root = resolve(import.meta.dirname, '..');
const documents = await readEvent(join(root, 'samples/black-sea-2025-03-25'));
const dossier = dossierOf(documents);

/** Compares with a committed file; a changed result is written beside it for the eye, or over it with UPDATE_GOLDEN=1. */
function golden(name: string, actual: string): void {
  const file = join(root, 'test/golden', name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(join(root, 'test/golden'), { recursive: true });
    writeFileSync(file, actual);
  }
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (expected !== actual) {
    mkdirSync(join(root, 'out/golden'), { recursive: true });
    writeFileSync(join(root, 'out/golden', name), actual);
  }
  expect(actual === expected, `${name} changed: compare test/golden/${name} with out/golden/${name}`).toBe(true);
}

describe('the sample event', () => {
  test('shows at least six divergences and five commitments', () => {
    expect(dossier.divergences.length).toBeGreaterThanOrEqual(6);
    expect(dossier.commitments.length).toBeGreaterThanOrEqual(5);
  });

  test('every citation is an exact slice of a stored text', () => {
    expect(verify(dossier)).toEqual([]);
    for (const s of dossier.statements) {
      const text = dossier.documents.find((d) => d.id === s.document)?.text ?? '';
      expect(text.slice(s.start, s.end)).toBe(s.text);
    }
  });

  test('a citation that was tampered with is found', () => {
    const [first, ...rest] = dossier.statements;
    if (!first) throw new Error('no statements');
    expect(
      verify({ ...dossier, statements: [{ ...first, text: `${first.text.slice(0, -1)}#` }, ...rest] }),
    ).not.toEqual([]);
  });

  test('is read the same as before', () => golden('black-sea.md', toMarkdown(dossier)));
});

describe('determinism', () => {
  test('the same bytes twice, and with the documents in any order', () => {
    const bytes = toJson(dossier);
    fc.assert(
      fc.property(fc.shuffledSubarray([...documents], { minLength: documents.length }), (shuffled) => {
        expect(toJson(dossierOf(shuffled)) === bytes).toBe(true);
      }),
      { numRuns: 4 },
    );
    const again = dossierOf(documents);
    expect(toHtml(again)).toBe(toHtml(dossier));
    expect(toText(again)).toBe(toText(dossier));
  });
});

describe('copies', () => {
  const wire =
    'The council of Oss voted on Monday to close the northern ferry line for the winter. The line carries 400 people a day between the two islands.';
  const independent = (first: string, second: string) =>
    dossierOf([report('a', first), report('b', second)]).points.map((point) => point.independentAccounts);

  test('a text that two papers print is one witness', () => {
    expect(Math.max(...independent(wire, `${wire} Shops on the quay were shut.`))).toBe(1);
  });

  test('a report in another language is listed and tells nothing', () => {
    const german =
      'Der Rat von Oss hat am Montag beschlossen, die nördliche Fährlinie für den Winter zu schließen, und die Linie wird erst im Mai wieder fahren.';
    const found = dossierOf([report('a', wire), report('b', german)]);
    expect(found.documents.map(({ id, leftOut }) => [id, leftOut?.rule])).toEqual([
      ['a', undefined],
      ['b', 'language/not-english'],
    ]);
    expect(new Set(found.statements.map(({ document }) => document))).toEqual(new Set(['a']));
    expect(found.points.flatMap(({ accounts }) => accounts.map(({ document }) => document))).not.toContain('b');
    expect(verify(found)).toEqual([]);
  });
});

describe('odd events', () => {
  test('one report alone gives a dossier with its statements and no divergence between accounts', () => {
    const alone = dossierOf([
      report('north', 'The ministry said on Monday that talks would go on.', { published: '2025-06-11' }),
    ]);
    expect(verify(alone)).toEqual([]);
    expect(alone.statements.length).toBeGreaterThan(0);
  });

  test('any text gives a dossier that holds', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      '’',
      "'",
      '(',
      ')',
      '\n',
      '\n\n',
      ' said ',
      'Putin',
      'Reuters',
      ' that ',
      '. ',
      ', ',
      '30 days',
      'on March 18',
      '🙂',
      'é',
      '«',
      '»',
      ':',
      '—',
      'The White House',
      'accused',
      'not',
      '\r\n',
      '175 prisoners',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        fc.pre(/[a-z]/i.test(text));
        expect(
          verify(
            dossierOf([report('x', text), report('y', 'Putin said that 175 prisoners will be exchanged on March 18.')]),
          ),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
