// Quotations, sentences, mentions and actors in text cases, and what must hold for any text.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unify } from '../../../src/analysis/index.ts';
import { findQuotations } from '../../../src/analysis/quotations.ts';
import { textCases } from '../../helpers/text-cases.ts';
import { analysisOf, render } from './notation.ts';

describe.each(['quotations', 'sentences', 'mentions', 'actors'] as const)('%s', (kind) => {
  test.each(textCases(join(import.meta.dirname, kind)))('$title', ({ input, expected }) => {
    expect(render(kind, input)).toEqual(expected);
  });
});

const MARKS = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  ' ',
  '. ',
  ', ',
  'said',
  'The',
  's',
  '\n\n',
  '(',
  ')',
  'no',
  '?',
];
const marked = fc.array(fc.constantFrom(...MARKS), { maxLength: 60 }).map((parts) => parts.join(''));

describe('for any text', () => {
  test('quotations lie inside their block, inner ones inside outer ones, content inside the marks', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({
          start: m.index,
          end: m.index + m[0].length,
          kind: 'paragraph' as const,
        }));
        const found = findQuotations(text, blocks);
        for (const [i, q] of found.entries()) {
          expect(q.start < q.contentStart && q.contentStart < q.contentEnd && q.contentEnd <= q.end).toBe(true);
          expect(blocks.some((block) => block.start <= q.start && q.end <= block.end)).toBe(true);
          expect(q.closed).toBe(q.end === q.contentEnd + 1);
          if (q.continues !== null) expect(q.continues).toBeLessThan(i);
          for (const other of found.slice(0, i)) {
            const apart = other.end <= q.start;
            const within = other.start < q.start && q.end <= other.end && other.level < q.level;
            expect(apart || within).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('sentences do not overlap, mentions lie in them, and every actor is on record', () => {
    const words = [
      'Putin',
      'the envoy',
      'He',
      'said',
      'that',
      'Iran',
      "'s",
      'ministry',
      ',',
      '. ',
      '"',
      'two sides',
      'both',
      'it',
      'U.S.',
      'spokesman',
      'of',
      'a',
      'source',
      'who',
      '(',
      'met',
      '\n\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), (parts) => {
        const { document, sentences, mentions, actors, doc } = analysisOf(parts.join(' '));
        let last = 0;
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(sentence.start).toBe(doc.token(sentence.startToken).start);
          last = sentence.end;
        }
        const ids = new Set(actors.map((actor) => actor.id));
        expect(ids.size).toBe(actors.length);
        for (const mention of mentions) {
          expect(mention.startToken <= mention.head && mention.head < mention.endToken).toBe(true);
          expect(document.text.slice(mention.start, mention.end).trim()).not.toBe('');
          for (const id of mention.actors) expect(ids.has(id)).toBe(true);
        }
        for (const actor of actors)
          for (const id of [...actor.members, ...(actor.speaksFor ?? actor.id).split('\n')])
            expect(ids.has(id)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('unify', () => {
  const documents = [
    'Foreign Ministry spokesman Zabiullah Rahmani spoke. Iran agreed.',
    'Foreign Ministry spokesman Zabihullah Rahmani denied it. The Kremlin was silent.',
    'Barak Rahmani left, Tehran said.',
  ].map((text, i) => ({ document: `d${i}`, actors: analysisOf(text).actors }));

  test('two spellings are one party, another first name is another', () => {
    const { parties, partyOf } = unify(documents);
    const people = parties.filter((party) => party.kind === 'person').map((party) => party.name);
    expect(people).toEqual(['Barak Rahmani', 'Zabihullah Rahmani']);
    expect(partyOf.get('d1\u0000person:zabihullah-rahmani')).toBe(partyOf.get('d0\u0000person:zabiullah-rahmani'));
    expect(partyOf.get('d0\u0000state:iran')).toBe(partyOf.get('d2\u0000state:iran'));
  });

  test('two names of one party say why they are one', () => {
    const texts = [
      'Ambassador Anna Holt spoke. The Lake Basin Water Authority (LBWA) agreed.',
      'Holt said that she was late, and LBWA said it was not.',
      'Ambassador A. Holt wrote a note.',
      'Anna Holt and Anton Keller said the dam would open.',
      'Envoy A. Keller and Ms Holt said the dam would open.',
    ].map((text, i) => ({ document: `d${i}`, actors: analysisOf(text).actors }));
    const joins = unify(texts).parties.flatMap(({ name, joins }) =>
      joins.map(({ forms, rule }) => `${name}: ${forms.join(' = ')} | ${rule}`),
    );
    expect(joins.sort()).toEqual([
      'Anna Holt: Anna Holt = A. Holt | person-initial',
      'Anna Holt: Anna Holt = Holt | lone-surname',
      'Anton Keller: Anton Keller = A. Keller | person-initial',
      'Holt and Keller: Holt and Keller = Keller and Holt | same-members',
      'Lake Basin Water Authority: Lake Basin Water Authority = LBWA | acronym',
    ]);
  });

  test('the order of the documents changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: 3 }), (shuffled) => {
        const [a, b] = [unify(documents), unify(shuffled)];
        expect(b.parties).toEqual(a.parties);
        for (const [key, party] of a.partyOf) expect(b.partyOf.get(key)).toBe(party);
      }),
    );
  });
});
