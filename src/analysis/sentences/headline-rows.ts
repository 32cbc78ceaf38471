// "Israel, Hamas agree to …": in a headline a comma between two names that share a verb stands for "and".
import type { Range } from '../../evidence/index.ts';

const NAME = "\\p{Lu}[\\p{L}\\d.’'-]*(?: \\p{Lu}[\\p{L}\\d.’'-]*){0,2}";
/**
 * The verb stands in the plural, the past or the infinitive: behind "X, Y says" X is a place or a circumstance. Nobody's name
 * ends in "'s", and a headline with all words in capitals does not show where its verb begins.
 */
const ROW = new RegExp(`^(${NAME}), ${NAME}(?<!['’]s) (\\p{Ll}+)(?![\\p{L}-])(?!(?: [^ ,]+){0,3},)`, 'u');
/** A verb in the third person singular, which has one subject; and what looks like it and is none. */
const SINGULAR = /(?<!s)s$/u;

/** The comma of a headline that is read as "and"; null where there is none. `notVerbs`: words that open no name and are no verb. */
export function headlineComma(text: string, { start, end }: Range, notVerbs: ReadonlySet<string>): Range | null {
  const [, first = '', verb = ''] = ROW.exec(text.slice(start, end)) ?? [];
  const opening = first.split(' ')[0]?.toLowerCase() ?? '';
  if (verb === '' || SINGULAR.test(verb) || notVerbs.has(verb) || notVerbs.has(opening)) return null;
  return { start: start + first.length, end: start + first.length + 1 };
}
