/** Decides where one chunk without white space is cut: prefixes and suffixes off, then infixes (spaCy's tokenizer, steps 3 and 4). */

/** The patterns of a tokenizer, compiled, and its exceptions. */
export interface TokenizerRules {
  readonly prefix: RegExp;
  readonly suffix: RegExp;
  /** Global. */
  readonly infix: RegExp;
  readonly url: RegExp;
  /** Text of an exception to its tokens. */
  readonly exceptions: ReadonlyMap<string, readonly ExceptionToken[]>;
}

/** One token of an exception. */
export interface ExceptionToken {
  readonly orth: string;
  /** Left out when the word keeps its usual norm. */
  readonly norm?: string;
}

/** Receives the tokens of a chunk in order. */
export type Emit = (orth: string, norm?: string) => void;

/** Code units at the end of a chunk that a suffix pattern is tried on; no pattern but a row of dots reaches further. */
const SUFFIX_WINDOW = 256;

/** Longer chunks are not tried as web addresses: the pattern takes quadratic time on hostile text (spaCy has no such limit). */
const LONGEST_URL = 2048;

/** Cuts one chunk. With `useExceptions` false the exceptions are ignored (to tokenise the exceptions themselves). */
export function cutChunk(rules: TokenizerRules, chunk: string, useExceptions: boolean, emit: Emit): void {
  const suffixes: string[] = [];
  const middle = stripAffixes(rules, chunk, useExceptions, emit, suffixes);
  if (middle !== '') cutMiddle(rules, middle, useExceptions, emit);
  for (let i = suffixes.length - 1; i >= 0; i--) emit(suffixes[i]!);
}

/** Emits the prefixes, collects the suffixes (outermost first) and returns what is left. */
function stripAffixes(
  rules: TokenizerRules,
  chunk: string,
  useExceptions: boolean,
  emit: Emit,
  suffixes: string[],
): string {
  const isException = (text: string) => useExceptions && text !== '' && rules.exceptions.has(text);
  let text = chunk;
  let lastLength = -1;
  while (text !== '' && text.length !== lastLength) {
    if (isException(text)) break;
    lastLength = text.length;
    const prefix = matchLength(rules.prefix, text);
    const withoutPrefix = text.slice(prefix);
    if (prefix > 0 && isException(withoutPrefix)) {
      emit(text.slice(0, prefix));
      return withoutPrefix;
    }
    const suffix = matchLength(rules.suffix, tail(withoutPrefix));
    const withoutSuffix = text.slice(0, text.length - suffix);
    if (suffix > 0 && isException(withoutSuffix)) {
      suffixes.push(text.slice(text.length - suffix));
      return withoutSuffix;
    }
    if (prefix > 0) emit(text.slice(0, prefix));
    const both = prefix > 0 && suffix > 0 && prefix + suffix <= text.length;
    if (suffix > 0 && (both || prefix === 0)) suffixes.push(text.slice(text.length - suffix));
    if (both) text = text.slice(prefix, text.length - suffix);
    else if (prefix > 0) text = withoutPrefix;
    else if (suffix > 0) text = withoutSuffix;
  }
  return text;
}

function cutMiddle(rules: TokenizerRules, text: string, useExceptions: boolean, emit: Emit): void {
  const exception = useExceptions ? rules.exceptions.get(text) : undefined;
  if (exception !== undefined) {
    for (const token of exception) emit(token.orth, token.norm);
    return;
  }
  if (text.length <= LONGEST_URL && rules.url.test(text)) {
    emit(text);
    return;
  }
  let start = 0;
  for (const match of text.matchAll(rules.infix)) {
    const from = match.index;
    if (from === 0) continue;
    if (from !== start) emit(text.slice(start, from));
    if (match[0] !== '') emit(match[0]);
    start = from + match[0].length;
  }
  if (start < text.length) emit(text.slice(start));
}

function tail(text: string): string {
  const from = text.length - SUFFIX_WINDOW;
  return from > 0 && text[from] !== '.' ? text.slice(from) : text;
}

function matchLength(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}
