// Compares names across spellings: folding, keys, and a consonant skeleton for transliterations.

/** Lower case without diacritics, apostrophes or full stops; other signs become spaces. "Sa’ar" → "saar", "U.S." → "us". */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gi, 'l')
    .replace(/ø/gi, 'o')
    .replace(/['’‘ʼ`.]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
    .trim();
}

/** The key a name gets in an id. */
export function slug(name: string): string {
  return fold(name).replace(/ /g, '-');
}

/** Particles before or inside a surname that transliterations join, part or drop. */
const PARTICLES = new Set(['al', 'el', 'ul', 'bin', 'ibn', 'ben', 'e', 'i', 'ad', 'as', 'ash', 'an', 'ar', 'at']);

/**
 * What spellings of one foreign name have in common: its consonants, with sounds that transliterations swap made one.
 * Zelensky, Zelenskyy, Zelenskiy → zlnsk; Baghaei, Baqaei → bk; Zabiullah, Zabihullah → zbl. A first vowel counts as "a".
 */
export function skeleton(word: string): string {
  const folded = fold(word).replace(/ /g, '');
  const plain = folded.length > 5 && /^[ae]l[bcdfghjkmnpqrstvwxyz]/.test(folded) ? folded.slice(2) : folded;
  return plain
    .replace(/tch|tsch|ch|cz/g, 'c')
    .replace(/shch|sch|sh/g, 's')
    .replace(/zh|dzh|dj/g, 'j')
    .replace(/kh|gh|q|g/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/^[aeiouy]+/, 'A')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1')
    .toLowerCase();
}

/** A person's name in parts; particles and "bin X" links left out of both. */
export interface PersonName {
  readonly given: string | null;
  readonly surname: string;
}

/** First word and last word of a name without titles; "Badr bin Hamad Al-Busaidi" → Badr, Busaidi. */
export function personName(name: string): PersonName {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const parts = words.filter((word, i) => i === words.length - 1 || !PARTICLES.has(fold(word)));
  const surname = parts.at(-1) ?? name;
  return { given: parts.length > 1 ? parts[0]! : null, surname };
}

/** A coarse key that all spellings of one name share: the skeleton without the sounds written k, kh, gh, q, g or h. */
export function kinship(word: string): string {
  return skeleton(word).replace(/k/g, '');
}

/** Two spellings of one word: equal, or equal skeletons of some substance, about the same length, with vowels that may be one. */
export function sameWord(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  if (Math.abs(x.length - y.length) > 3) return false;
  const [s, t] = [skeleton(a), skeleton(b)];
  // "Khalil", "Halil": one sound, written kh or h.
  const alike = s === t || aspirated(a) === aspirated(b);
  return alike && s.length >= 2 && sharedStart(x, y) && vowelsAgree(x, y);
}

/** The skeleton with kh taken for h at the beginning of a name, and for nothing inside. */
function aspirated(word: string): string {
  const folded = fold(word).replace(/ /g, '');
  return (/^k?h/.test(folded) ? 'H' : '') + skeleton(folded.replace(/kh/g, 'h'));
}

/**
 * Transliterations swap vowels within a class and with "a"; i for u is another name (Miller, Müller). Compared where both have as
 * many groups of vowels.
 */
function vowelsAgree(x: string, y: string): boolean {
  const groups = (word: string): string[] =>
    (word.match(/[aeiouy]+/g) ?? []).map((group) => (/^[iy]/.test(group) ? 'i' : /^[ou]/.test(group) ? 'u' : 'a'));
  const [v, w] = [groups(x), groups(y)];
  return v.length !== w.length || v.every((one, i) => one === w[i] || one === 'a' || w[i] === 'a');
}

/** A transliteration keeps the first sound; a skeleton of two consonants alone would join Sun and San. */
function sharedStart(x: string, y: string): boolean {
  const strip = (word: string): string => (/^(?:al|el)./.test(word) && word.length > 5 ? word.slice(2) : word);
  const [a, b] = [strip(x), strip(y)];
  return skeleton(a).length >= 3 || a.slice(0, 2) === b.slice(0, 2) || (/^k?h/.test(a) && /^k?h/.test(b));
}
