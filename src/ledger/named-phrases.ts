// Accords named with their parties: which phrase of a statement does so, and whom it names.
import type { Argument, Statement } from '../statements/index.ts';
import { textOf } from './nouns.ts';
import type { Reader } from './sign.ts';

/** What marks an accord as standing rather than wished for: the, its, this, or its length ("a 30-day truce"). */
const DEFINITE =
  /^(?:the|this|that|these|those|its|their|a (?:\p{L}+|\d+)[- ](?:day|week|month|year)(?:-long)?|a \p{L}+long)\b/iu;

/** Words between article and noun that leave it open whether there is one. */
const OPEN =
  /\b(?:proposed|possible|potential|future|new|draft|eventual|planned|would-be|any|another|permanent|lasting|immediate)\b/iu;

/** The first argument that names an accord with "between", definitely. */
export function withDefinite(statement: Statement, nouns: readonly string[]): Argument | null {
  return (
    statement.proposition.arguments.find((argument) => {
      if (!nouns.includes(argument.head.toLowerCase())) return false;
      const text = textOf(statement, argument);
      const at = text.toLowerCase().lastIndexOf(argument.head.toLowerCase());
      return (
        DEFINITE.test(text) &&
        !OPEN.test(text.slice(0, Math.max(0, at))) &&
        /\bbetween\b/.test(statement.citation.exact.slice(argument.start - statement.citation.start))
      );
    }) ?? null
  );
}

/** The parties of "between A and B", in the phrase or right behind it. */
export function partiesOf(statement: Statement, argument: Argument, reader: Reader): string[] {
  const from = Math.max(0, argument.start - statement.citation.start);
  const link = /\bbetween ([^;.]{3,90})/u.exec(statement.citation.exact.slice(from));
  if (link === null) return [];
  return statement.proposition.actors.filter((id) => !reader.isMatter(id) && reader.named(id, link[1] ?? '') >= 0);
}
