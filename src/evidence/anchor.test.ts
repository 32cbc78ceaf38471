// A citation follows its passage, or says it is gone; it never moves to a lookalike.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reanchor } from './anchor.ts';
import { cite } from './citation.ts';

const SEED = { seed: 20250318, numRuns: 400 };

/** Cites the words between the bars. */
function marked(text: string) {
  const [left = '', words = '', right = ''] = text.split('|');
  const before = left + words + right;
  return { before, citation: cite({ id: 'a', text: before }, left.length, left.length + words.length) };
}

const A = 'Delegates met in the old harbour on Monday. ';
const B = 'A spokeswoman for the ministry declined to comment on it. ';
const C = 'Fishing boats stayed in port, the harbour master said. ';

describe('edits by hand', () => {
  test.each([
    ['an insertion before', `${A}|The truce lasts 30 days.| ${B}`, `${C}${A}The truce lasts 30 days. ${B}`, 'moved'],
    [
      'an insertion right before',
      `${A}|The truce lasts 30 days.| ${B}`,
      `${A}${C}The truce lasts 30 days. ${B}`,
      'moved',
    ],
    [
      'an insertion right after',
      `${A}|The truce lasts 30 days.| ${B}`,
      `${A}The truce lasts 30 days. ${C}${B}`,
      'same',
    ],
    ['a change inside', `${A}|The truce lasts 30 days.| ${B}`, `${A}The truce lasts 60 days. ${B}`, 'gone'],
    ['the first of two deleted', `${A}|yes| ${B}${C}yes ${A}`, `${A}${B}${C}yes ${A}`, 'gone'],
    ['the second of two deleted', `${A}yes ${B}${C}|yes| ${A}`, `${A}yes ${B}${C}${A}`, 'gone'],
    ['a lookalike that is new', `${A}|yes| ${B}`, `${A}no ${B}${C}They said yes at last.`, 'gone'],
    ['the passage and a new lookalike', `${A}|yes| ${B}`, `${C}They said yes at last. ${A}yes ${B}`, 'moved'],
    ['a text with itself behind it', `${A}|yes| ${B}`, `${A}yes ${B}${A}yes ${B}`, 'same'],
    ['everything else rewritten', `${A}|yes| ${B}`, `${C}yes ${C}`, 'gone'],
    ['nothing left', `${A}|yes| ${B}`, '', 'gone'],
  ])('%s', (_, before, after, kind) => {
    const { citation, before: text } = marked(before);
    const found = reanchor(citation, text, after);
    expect(found.kind).toBe(kind);
    if ('citation' in found) expect(after.slice(found.citation.start, found.citation.end)).toBe(citation.exact);
  });

  test('a citation that never held is not anchored', () => {
    const { citation } = marked('a |b| c');
    expect(reanchor(citation, 'something else', 'b').kind).toBe('unsure');
  });
});

/** Sentences of which each has a word of its own, so that what is where can be told. */
const sentence = fc
  .tuple(fc.nat({ max: 99_999 }), fc.constantFrom('said yes', 'said no', 'met', 'left'))
  .map(([n, act]) => `Envoy ${n} ${act}. `);
const sentences = fc.uniqueArray(sentence, { minLength: 6, maxLength: 30 });

test('whatever is found is an exact slice, and finding it back leads to where it came from', () => {
  fc.assert(
    fc.property(
      sentences,
      fc.nat(),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 }), sentence), { maxLength: 6 }),
      (list, pick, edits) => {
        const before = list.join('');
        const [start, end] = [pick % before.length, Math.min(before.length, (pick % before.length) + 1 + (pick % 60))];
        const citation = cite({ id: 'a', text: before }, start, end);
        const edited = [...list];
        for (const [at, kind, fresh] of edits)
          edited.splice(at % edited.length, kind === 0 ? 0 : 1, ...(kind === 1 ? [] : [fresh]));
        const after = edited.join('');
        const found = reanchor(citation, before, after);
        if (!('citation' in found)) return;
        expect(after.slice(found.citation.start, found.citation.end)).toBe(citation.exact);
        const back = reanchor(found.citation, after, before);
        if ('citation' in back) expect(back.citation.start).toBe(start);
      },
    ),
    SEED,
  );
});

test('a passage whose sentence was deleted is never found in another sentence', () => {
  fc.assert(
    fc.property(sentences, fc.nat(), (list, pick) => {
      const n = pick % list.length;
      const start = list.slice(0, n).join('').length;
      const before = list.join('');
      // Its last word, which many sentences end with.
      const words = /\w+\. $/.exec(list[n] ?? '')?.[0] ?? '';
      const at = start + (list[n] ?? '').length - words.length;
      const after = list.filter((_, i) => i !== n).join('');
      expect(['gone', 'unsure']).toContain(
        reanchor(cite({ id: 'a', text: before }, at, at + words.length), before, after).kind,
      );
    }),
    SEED,
  );
});

test('insertions and deletions elsewhere lose no passage', () => {
  fc.assert(
    fc.property(sentences, fc.nat(), sentence, (list, pick, fresh) => {
      const n = 2 + (pick % (list.length - 4));
      const before = list.join('');
      const start = list.slice(0, n).join('').length;
      const citation = cite({ id: 'a', text: before }, start, start + (list[n] ?? '').length - 1);
      const after = [fresh, ...list.slice(1)].join('');
      const found = reanchor(citation, before, after);
      expect('citation' in found && found.citation.start).toBe(start + fresh.length - (list[0] ?? '').length);
    }),
    SEED,
  );
});
