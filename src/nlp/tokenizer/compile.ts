/** Compiles the tokenizer's data: regular expressions, exceptions, and the tree of special cases. */

import type { TokenizerData } from '../model/load.ts';
import type { ExceptionToken, TokenizerRules } from './affixes.ts';
import { buildSpecialCases, type SpecialCases } from './special-cases.ts';

/** Ready to use, and shared by all sessions of a pipeline. */
export interface CompiledTokenizer {
  readonly rules: TokenizerRules;
  readonly cases: SpecialCases;
}

/** Compiles once for each pipeline. */
export function compileTokenizer(data: TokenizerData): CompiledTokenizer {
  const rules: TokenizerRules = {
    prefix: new RegExp(data.prefix, 'u'),
    suffix: new RegExp(data.suffix, 'u'),
    infix: new RegExp(data.infix, 'gu'),
    url: new RegExp(data.url, 'u'),
    exceptions: new Map(data.exceptions.map(([text, tokens]) => [text, tokens.map(exceptionToken)])),
  };
  return { rules, cases: buildSpecialCases(rules) };
}

function exceptionToken([orth = '', norm]: readonly string[]): ExceptionToken {
  return norm === undefined ? { orth } : { orth, norm };
}
