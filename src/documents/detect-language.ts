// Which language a text is in, by its script and its commonest small words; null when that does not decide it.
import { CYRILLIC_FUNCTION_WORDS, KIN, LATIN_FUNCTION_WORDS } from './function-words.ts';
import { countLetters } from './letters.ts';

/**
 * Scripts that decide by themselves, with the share of the letters from which on they do. Rare letters come first: they tell
 * Persian and Urdu from Arabic.
 */
const SCRIPTS: readonly (readonly [tag: string, script: RegExp, share: number])[] = [
  ['he', /\p{Script=Hebrew}/u, 0.1],
  ['el', /\p{Script=Greek}/u, 0.1],
  ['ko', /\p{Script=Hangul}/u, 0.1],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 0.1],
  ['zh', /\p{Script=Han}/u, 0.1],
  ['hi', /\p{Script=Devanagari}/u, 0.1],
  ['bn', /\p{Script=Bengali}/u, 0.1],
  ['ta', /\p{Script=Tamil}/u, 0.1],
  ['th', /\p{Script=Thai}/u, 0.1],
  ['ka', /\p{Script=Georgian}/u, 0.1],
  ['hy', /\p{Script=Armenian}/u, 0.1],
  ['am', /\p{Script=Ethiopic}/u, 0.1],
  ['my', /\p{Script=Myanmar}/u, 0.1],
  ['km', /\p{Script=Khmer}/u, 0.1],
  ['ur', /[ٹڈڑےںھہ]/u, 0.04],
  ['fa', /[پچژگکی]/u, 0.02],
  ['ar', /\p{Script=Arabic}/u, 0.1],
];
/** Least words to decide on, least share of function words, least lead over the runner-up; running English has 0.35 to 0.5. */
const MIN_WORDS = 12;
const MIN_SHARE = 0.14;
const MIN_LEAD = 1.4;
/** A text in Cyrillic letters has few words in common with any other script: less evidence will do. */
const MIN_CYRILLIC_SHARE = 0.05;
/** Units of text looked at. */
const SAMPLE = 20_000;

interface Words {
  readonly tag: string;
  readonly words: ReadonlySet<string>;
}

const sets = (lists: Readonly<Record<string, string>>): readonly Words[] =>
  Object.entries(lists).map(([tag, words]) => ({ tag, words: new Set(words.split(' ')) }));
const LATIN = sets(LATIN_FUNCTION_WORDS);
const CYRILLIC = sets(CYRILLIC_FUNCTION_WORDS);

/** BCP 47 tag of a text's language, or null when it cannot be told. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const count = countLetters(sample);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? [];
  if (count.letters >= 20 && count.latin < 0.5 * count.letters) {
    const letters = sample.match(/\p{L}/gu) ?? [];
    const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length;
    // Russian is by far the commonest where the words do not decide.
    if (cyrillic >= 0.1 * letters.length) return byWords(words, CYRILLIC, MIN_CYRILLIC_SHARE) ?? 'ru';
    return byScript(letters);
  }
  return words.length < MIN_WORDS ? null : byWords(words, LATIN, MIN_SHARE);
}

/** Share of a text's words that are function words of English. */
export function englishShare(text: string): number {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}’']+/gu) ?? [];
  const english = LATIN.find(({ tag }) => tag === 'en')?.words;
  return words.length === 0 ? 0 : words.filter((word) => english?.has(word)).length / words.length;
}

function byWords(words: readonly string[], lists: readonly Words[], least: number): string | null {
  const shares = lists
    .map(({ tag, words: set }) => ({ tag, share: words.filter((word) => set.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share);
  const best = shares[0]!;
  const next = shares.find(({ tag }) => tag !== best.tag && !KIN.some((k) => k.includes(tag) && k.includes(best.tag)));
  return best.share >= least && best.share >= MIN_LEAD * (next?.share ?? 0) ? best.tag : null;
}

/** The first script of the list that makes up its share of the letters. */
function byScript(letters: readonly string[]): string | null {
  for (const [tag, script, share] of SCRIPTS)
    if (letters.filter((letter) => script.test(letter)).length >= share * letters.length) return tag;
  return null;
}
