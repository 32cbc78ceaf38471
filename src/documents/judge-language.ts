// Whether a report is in English, and which of its paragraphs are not: only English is analysed, and nothing else silently.
import { detectLanguage, englishShare } from './detect-language.ts';
import { countLetters } from './letters.ts';
import type { Block, Exclusion, LeftOut } from './source-document.ts';

/** What is said of a report's language. */
export interface SpokenLanguage {
  /** BCP 47 tag; `und`: none that is known, and not English; null: too little text to tell. */
  readonly language: string | null;
  readonly leftOut: LeftOut | null;
  /** Paragraphs in another language inside an English report. */
  readonly cuts: readonly Exclusion[];
}

/** Words in small letters from which on text in no known language and without English words is held for another (romanised, mostly). */
const ENOUGH_WORDS = 25;
/** How English words end, and the share of them that lists of results and names in English still have. */
const ENGLISH_ENDING = /(?:ing|ed|tions?|ly|ers?|ness|ments?)$/;
const ENGLISH_ENDINGS = 0.08;
/** Share of English function words below which text is not English; running English has 0.35 to 0.5, headlines above 0.1. */
const NO_ENGLISH = 0.06;
/** Words of a report, and of a paragraph, from which on its Latin letters tell its language; "U.S." and names mislead in fewer. */
const REPORT_WORDS = 12;
const PARAGRAPH_WORDS = 18;
/** Letters of English from which on a report of two languages is analysed in its English part, and their least share. */
const ENGLISH_LETTERS = 300;
const ENGLISH_LETTER_SHARE = 0.15;

/** Judges a report by its blocks; `declared` is what the page says of itself. */
export function judgeLanguage(text: string, blocks: readonly Block[], declared: string | null): SpokenLanguage {
  const spoken = blocks.map((block) => paragraphLanguage(text.slice(block.start, block.end)));
  const whole = blocks.map((block) => text.slice(block.start, block.end)).join('\n');
  const detected = languageOf(whole, ENOUGH_WORDS);
  const declaredTag = declared?.trim().toLowerCase().split(/[-_]/)[0] || null;
  // What a page declares is often its frame's language: it decides only where the words do not, and show no English.
  const language =
    detected ?? (declaredTag === null || (declaredTag !== 'en' && englishShare(whole) >= NO_ENGLISH) ? null : declared);
  const isForeign = (tag: string | null) => tag !== null && tag.toLowerCase().split(/[-_]/)[0] !== 'en';
  const lettersOf = (wanted: (tag: string | null) => boolean) =>
    blocks.reduce((sum, { start, end }, i) => sum + (wanted(spoken[i] ?? null) ? end - start : 0), 0);
  const [english, foreign] = [lettersOf((tag) => tag === 'en'), lettersOf(isForeign)];
  const hasEnglish = english >= ENGLISH_LETTERS && english >= ENGLISH_LETTER_SHARE * (english + foreign);
  if (isForeign(language) && !hasEnglish)
    return {
      language,
      leftOut: {
        rule: 'language/not-english',
        reason:
          language === 'und'
            ? 'Its text is in no language that is known, and not in English.'
            : `Its text is in another language than English (${language}).`,
      },
      cuts: [],
    };
  const cuts = blocks.flatMap((block, i): Exclusion[] => {
    const tag = spoken[i] ?? null;
    return tag === null || !isForeign(tag)
      ? []
      : [
          {
            start: block.start,
            end: block.end,
            rule: 'language/paragraph',
            reason: `The paragraph is in another language than English (${tag}).`,
          },
        ];
  });
  return { language: isForeign(language) ? 'en' : language, leftOut: null, cuts };
}

/** The language of a stretch; `und` when it is long enough to tell that it is neither English nor any that is known. */
function languageOf(text: string, undetermined = Number.POSITIVE_INFINITY): string | null {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const { letters, latin } = countLetters(text);
  // Scripts without spaces have few words.
  if (words < REPORT_WORDS && !(letters >= 20 && latin < 0.5 * letters)) return null;
  const detected = detectLanguage(text);
  if (detected !== null && detected !== 'en') return englishShare(text) >= ENGLISH_IN_OTHERS ? null : detected;
  if (detected !== null) return detected;
  // Names are no words of a language: a list of them is in none.
  const small = text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? [];
  const endings = small.filter((word) => ENGLISH_ENDING.test(word)).length;
  const isNoEnglish = englishShare(small.join(' ')) < NO_ENGLISH && endings < ENGLISH_ENDINGS * small.length;
  return small.length >= undetermined && isNoEnglish ? 'und' : null;
}

/** The same for one paragraph: another language in Latin letters only where next to no word is English. */
function paragraphLanguage(text: string): string | null {
  const bare = text.replace(/(?<!\p{L})(?:\p{Lu}\.){2,}/gu, ' ');
  const tag = languageOf(bare);
  if (tag === null || tag === 'en') return tag;
  const { letters, latin } = countLetters(bare);
  if (latin < 0.5 * letters) return tag;
  const words = bare.match(/\p{L}+/gu)?.length ?? 0;
  return words >= PARAGRAPH_WORDS && englishShare(bare) < NO_ENGLISH ? tag : null;
}

/** Share of English function words above which another language is not believed: a few are words of other languages too. */
const ENGLISH_IN_OTHERS = 0.2;
