/** Translates the patterns of Python's `re` that the tokenizer uses into JavaScript regular expressions with the flag u. */

/** Escapes that mean the same in both. */
const KEPT = new Set('^$\\.*+?()[]{}|/sSuxntb');
/** Python's \w, as the inside of a class. */
const WORD = '\\p{L}\\p{N}_';
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** The source of an equivalent pattern. Knows what spaCy's patterns hold, not the whole of Python's syntax. */
export function pythonToJs(source: string): string {
  const text = source.replace(/^\(\?u\)/, '');
  let out = '';
  let inClass = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\\') {
      const next = text[++i]!;
      if (next === 'U') {
        out += `\\u{${text.slice(i + 1, i + 9).replace(/^0+/, '')}}`;
        i += 8;
      } else out += escaped(next, inClass);
    } else if (inClass) {
      if (char === '[') out += '\\[';
      else {
        out += char;
        if (char === ']') inClass = false;
      }
    } else {
      out += char;
      if (char === '[') inClass = true;
    }
  }
  new RegExp(out, 'u');
  return out;
}

function escaped(char: string, inClass: boolean): string {
  if (char === 'd') return '\\p{Nd}';
  if (char === 'w') return inClass ? WORD : `[${WORD}]`;
  if (char === 's') return inClass ? SPACE : `[${SPACE}]`;
  if (char === 'S') {
    if (inClass) throw new Error('\\S inside a class is not known');
    return `[^${SPACE}]`;
  }
  if (KEPT.has(char)) return `\\${char}`;
  if (char === '-' && inClass) return '\\-';
  if (/[a-zA-Z0-9]/.test(char)) throw new Error(`the escape \\${char} is not known`);
  return char;
}
