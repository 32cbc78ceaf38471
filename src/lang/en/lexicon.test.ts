import { describe, expect, test } from 'vitest';
import { lexicon } from './lexicon.ts';

describe('English word relations', () => {
  test('no word stands in two synonym sets, and no set says a word twice', () => {
    const words = lexicon.synonyms.flat();
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test('everything is lower case and trimmed', () => {
    const words = [
      ...lexicon.synonyms.flat(),
      ...lexicon.antonyms.flat(),
      ...lexicon.light,
      ...Object.entries(lexicon.eventNouns).flat(),
    ];
    expect(words.filter((word) => word !== word.toLowerCase().trim() || word === '')).toEqual([]);
  });

  test('an antonym is no synonym of its opposite', () => {
    const together = lexicon.antonyms.filter(([a, b]) =>
      lexicon.synonyms.some((set) => set.includes(a) && set.includes(b)),
    );
    expect(together).toEqual([]);
  });

  test('there is enough of each for a report to be read by it', () => {
    expect(lexicon.synonyms.length).toBeGreaterThanOrEqual(150);
    expect(Object.keys(lexicon.eventNouns).length).toBeGreaterThanOrEqual(250);
    expect(new Set(lexicon.ranks).size).toBe(3000);
  });

  test('stances do not overlap', () => {
    expect(lexicon.favour.filter((word) => lexicon.against.includes(word))).toEqual([]);
  });
});
