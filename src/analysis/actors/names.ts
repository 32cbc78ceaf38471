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
  const plain = folded.length > 5 && /^al[bcdfghjkmnpqrstvwxyz]/.test(folded) ? folded.slice(2) : folded;
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

/** Two spellings of one word: equal, or equal skeletons of some substance and about the same length. */
export function sameWord(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  const [s, t] = [skeleton(a), skeleton(b)];
  return s === t && s.length >= 2 && Math.abs(x.length - y.length) <= 3 && sharedStart(x, y);
}

/** A transliteration keeps the first sound; a skeleton of two consonants alone would join Sun and San. */
function sharedStart(x: string, y: string): boolean {
  const strip = (word: string): string => (/^al./.test(word) && word.length > 5 ? word.slice(2) : word);
  const [a, b] = [strip(x), strip(y)];
  return skeleton(a).length >= 3 || a.slice(0, 2) === b.slice(0, 2);
}
