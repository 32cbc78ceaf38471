/** Decides whether a word resembles a number: digits, fractions, and English number words (spaCy's like_num for English). */

const WORDS = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion ' +
    'quadrillion gajillion bazillion first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
    'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth ' +
    'sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth trillionth quadrillionth ' +
    'gajillionth bazillionth'
  ).split(' '),
);
const DIGITS = /^\p{Nd}+$/u;
const FRACTION = /^\p{Nd}+\/\p{Nd}+$/u;
const ORDINAL = /^\p{Nd}+(?:st|nd|rd|th)$/u;

/** True for "12", "3.5", "1,000", "1/2", "21st", "twelve", "-4". */
export function likeNumber(orth: string): boolean {
  const text = (/^[+\-±~]/.test(orth) ? orth.slice(1) : orth).replace(/[,.]/g, '');
  if (DIGITS.test(text) || FRACTION.test(text)) return true;
  const lower = text.toLowerCase();
  return WORDS.has(lower) || ORDINAL.test(lower);
}
