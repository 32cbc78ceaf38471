// Which language a text is in, by its script and its commonest small words; null when that does not decide it.

/** The commonest function words of languages that news is written in with Latin letters. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a that is was for on with as by at from it he said has have be are were which not but his they this an',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus hat dass sie nach',
  fr: 'le la les de des du et en un une que qui est dans pour sur par au avec ne pas ce il plus son aux se a été sont',
  es: 'el la los las de del y en un una que se por con para su al no es lo como más ha fue sus este entre pero',
  it: 'il la le di del della e in un una che per con non è si da al dei nel alla sono gli ha come più anche',
  pt: 'o a os as de do da e em um uma que não para com se por no na dos ao mais foi como das é pelo',
  nl: 'de het een en van in te dat die is op met voor niet zijn aan er om ook als bij door naar werd hij heeft',
  pl: 'w i na z do nie się że to jest o jak po od za przez dla oraz przy ale tym był są',
  tr: 've bir bu da de için ile olarak olan gibi daha çok ne en kadar sonra ise ancak türkiye dedi',
  id: 'yang dan di dari untuk dengan pada ini itu tidak dalam ke akan oleh juga telah adalah',
};
/** Scripts that decide by themselves (one language of news among those that share them is not told from another). */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['uk', /[іїєґ]/iu],
  ['ru', /\p{Script=Cyrillic}/u],
  ['fa', /[پچژگکی]/u],
  ['ar', /\p{Script=Arabic}/u],
];
/** Least words to decide on, least share of function words, least lead over the runner-up; running English has 0.35 to 0.5. */
const MIN_WORDS = 12;
const MIN_SHARE = 0.14;
const MIN_LEAD = 1.4;
/** Units of text looked at. */
const SAMPLE = 20_000;

const WORD_SETS = Object.entries(FUNCTION_WORDS).map(([tag, words]) => ({ tag, words: new Set(words.split(' ')) }));

/** BCP 47 tag of a text's language, or null when it cannot be told. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length >= 20 && latin < 0.5 * letters.length) return byScript(letters);
  const words = sample.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const [best, next] = WORD_SETS.map(({ tag, words: set }) => ({
    tag,
    share: words.filter((word) => set.has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  return best!.share >= MIN_SHARE && best!.share >= MIN_LEAD * next!.share ? best!.tag : null;
}

/** The first script of the list that makes up a tenth of the letters or more; rare letters tell Ukrainian and Persian. */
function byScript(letters: readonly string[]): string | null {
  for (const [tag, script] of SCRIPTS) {
    const share = letters.filter((letter) => script.test(letter)).length / letters.length;
    if (share >= (tag === 'uk' || tag === 'fa' ? 0.02 : 0.1)) return tag;
  }
  return null;
}
