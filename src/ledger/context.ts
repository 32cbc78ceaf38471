// What the statements around one tell: which stand before it in its sentence, and whether its report tells of an accord as made.
import type { Obligations } from '../lang/obligations.ts';
import type { Statement } from '../statements/index.ts';
import { withHead } from './nouns.ts';
import type { Reader } from './sign.ts';

/** The context of statements in text order. O(n). */
export function contextOf(
  ordered: readonly Statement[],
  words: Obligations,
): Pick<Reader, 'before' | 'isMade' | 'isPaper'> {
  const position = new Map(ordered.map((statement, i) => [statement.id, i]));
  const made = new Set<string>();
  const proposed = new Set<string>();
  const papers = new Set<string>();
  const introduced = new RegExp(
    `\\b(?:${words.settlements.join('|')})\\s*\\(\\W?(\\p{Lu}[\\p{Lu}\\d]{2,9})\\W?\\)`,
    'giu',
  );
  for (const statement of ordered) {
    for (const [, acronym] of statement.citation.exact.matchAll(introduced))
      if (acronym !== undefined && acronym === acronym.toUpperCase()) papers.add(acronym.toLowerCase());
    if (isMaking(statement, words)) made.add(statement.document);
    if (statement.proposition.terms.some((term) => words.drafts.includes(term.lemma.toLowerCase())))
      proposed.add(statement.document);
  }
  return {
    before: (statement) => {
      const found: Statement[] = [];
      for (let i = (position.get(statement.id) ?? 0) - 1; i >= 0; i--) {
        const other = ordered[i];
        if (other?.document !== statement.document || other.sentence !== statement.sentence) break;
        found.push(other);
      }
      return found;
    },
    isPaper: (word) => papers.has(word.toLowerCase()),
    isMade: (document) => made.has(document) || !proposed.has(document),
  };
}

/** "signed an accord", "the deal reached on Sunday". */
function isMaking(statement: Statement, words: Obligations): boolean {
  const { predicate, negated, modality, tense } = statement.proposition;
  if (predicate === null || negated || modality !== null || tense === 'future' || statement.polarity === 'denied')
    return false;
  return words.settling.includes(predicate.lemma) && withHead(statement, words.settlements, 'patient') !== undefined;
}
