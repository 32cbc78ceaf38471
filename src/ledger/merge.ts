// Brings together what several accounts tell of one undertaking although no point joins them: same kind, compatible parties, same act on the same things.
import type { Group } from './groups.ts';
import { withHead } from './nouns.ts';
import { unique } from './operators.ts';
import type { Reader, Sign } from './sign.ts';
import { canonical, durationsOf, quantityOf } from './terms.ts';

/** Least share of the shorter wording's content words that both must have, and how many. */
const LEAST_SHARE = 0.6;
const LEAST_WORDS = 2;

interface Wording {
  readonly words: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  /** Whether it tells of a proposal as a whole ("presented the plan"), so that its maker has one. */
  readonly whole: boolean;
  readonly quantity: number | null;
  readonly duration: string | null;
}

/** Groups with those that tell one undertaking joined; the first keeps its point. O(g²) in groups of one kind, which are few. */
export function merged(groups: readonly Group[], { root, language }: Reader): Group[] {
  const { proposals } = language.obligations;
  const kept: { group: Group; wordings: Wording[] }[] = [];
  for (const group of groups) {
    const own = wordingsOf(group, root, proposals);
    const same = kept.find(
      (other) =>
        other.group.signs[0]?.kind === group.signs[0]?.kind &&
        (other.group.signs[0]?.rule === 'ledger.threat') === (group.signs[0]?.rule === 'ledger.threat') &&
        own.some((a) => other.wordings.some((b) => isOne(a, b, group.signs[0]))),
    );
    if (same === undefined) kept.push({ group: { ...group, signs: [...group.signs] }, wordings: own });
    else {
      same.group.signs.push(...group.signs);
      same.wordings.push(...own);
    }
  }
  return kept.map(({ group }) => group);
}

function wordingsOf(group: Group, root: (id: string) => string, proposals: readonly string[]): Wording[] {
  const by = new Set(group.signs.flatMap((sign) => sign.by.map(root)));
  const sides = new Set([...by, ...group.signs.flatMap((sign) => sign.to.map(root))]);
  return group.signs
    .filter((sign) => sign.bare !== true)
    .map(({ statement, rule }) => {
      const { terms, predicate } = statement.proposition;
      const names = new Set(statement.proposition.arguments.filter((a) => a.role === 'agent').flatMap((a) => a.lemmas));
      return {
        words: new Set(
          terms
            .filter((t) => t.pos === 'NOUN' || t.pos === 'VERB')
            .map((t) => t.lemma.toLowerCase())
            .filter((lemma) => !names.has(lemma) || lemma === predicate?.lemma),
        ),
        sides,
        by,
        whole:
          (rule === 'ledger.put-forward' || rule === 'ledger.propose') &&
          withHead(statement, proposals, 'patient') !== undefined,
        quantity: quantityOf([statement]),
        duration: durationsOf([statement]).map(canonical)[0] ?? null,
      };
    });
}

/** Whether two wordings state one undertaking. */
function isOne(a: Wording, b: Wording, sign: Sign | undefined): boolean {
  if (a.quantity !== null && b.quantity !== null && a.quantity !== b.quantity) return false;
  if (a.duration !== null && b.duration !== null && a.duration !== b.duration) return false;
  if (!fits(a, b, sign)) return false;
  if (a.whole && b.whole) return true;
  const both = [...a.words].filter((word) => b.words.has(word)).length;
  return both >= LEAST_WORDS && both / Math.min(a.words.size, b.words.size) >= LEAST_SHARE;
}

/** An accord is told of one party or of both; a promise, an order, a demand only of who makes it. */
function fits(a: Wording, b: Wording, sign: Sign | undefined): boolean {
  const nested = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
    [...x].every((id) => y.has(id)) || [...y].every((id) => x.has(id));
  const shared = unique([...a.by]).some((id) => b.by.has(id));
  if (sign?.kind === 'undertaking')
    return nested(a.sides, b.sides) && (shared || a.by.size === 0 || b.by.size === 0 || sign.rule === 'ledger.agree');
  return shared && a.by.size === b.by.size;
}
