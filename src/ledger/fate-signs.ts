// What becomes of an accord: kept, broken, suspended, left; told by verb, particle or noun, or as an accusation.
import type { Statement } from '../statements/index.ts';
import { isPurpose, isSupposed } from './gates.ts';
import { withHead } from './nouns.ts';
import { textAfter } from './operators.ts';
import { pattern } from './pattern.ts';
import type { Reader } from './sign.ts';
import type { PlainRule } from './view.ts';

/** "violated the truce", "withdrew from the deal", "has stopped complying". */
export const fate: PlainRule = ({ statement, reader, lemma, agents, acted, make }) => {
  const words = reader.language.obligations;
  const { negated, modality, governors, actors } = statement.proposition;
  if (modality !== null || isPurpose(statement) || isSupposed(statement)) return null;
  const accused = accusedOf(statement, reader);
  if (accused.length > 0) return make('undertaking', 'breached', 'fate', 'another is accused of breaking it', accused);
  const parties = agents.length > 0 || acted ? agents : actors;
  // "suspended its part in the treaty": the share stands between verb and bond.
  const share = withHead(statement, words.shares, 'patient') !== undefined;
  const status = Object.hasOwn(words.fates, lemma) ? words.fates[lemma] : undefined;
  // "withdrew from the deal", "the truce was broken"; not "sanctions were suspended as part of the deal".
  const bonds = [...words.settlements, ...words.lasting, ...words.bonds];
  const bond = statement.proposition.arguments.find(
    (a) =>
      bonds.includes(a.head.toLowerCase()) &&
      (a.role !== 'oblique' ||
        ['with', 'from', 'of', 'on', 'out', 'to', ...(share ? ['in'] : [])].includes(a.preposition ?? '')),
  );
  // Who denies a breach says that the bond holds; both accounts stay.
  if (status === 'breached' && bond !== undefined && (negated || statement.polarity === 'denied'))
    return make('undertaking', 'in-force', 'breach-denied', 'said not to be breached', parties);
  const named = leftByNoun(statement, lemma, reader);
  if (named !== null && !negated && agents.length > 0)
    return make('undertaking', named, 'fate', `said to be ${named}`, agents);
  if (status !== undefined && !negated && bond !== undefined)
    return make('undertaking', status, 'fate', `said to be ${status}`, parties);
  const complies =
    lemma === 'comply' || governors.some((g) => g.lemma === 'comply') || /^ complying\b/.test(textAfter(statement));
  if (!complies) return null;
  const stopped =
    negated ||
    [lemma, ...governors.map((g) => g.lemma)].some((word) => ['stop', 'cease', 'fail', 'refuse'].includes(word));
  return stopped
    ? make('undertaking', 'breached', 'fate', 'said not to be complied with', parties)
    : make('undertaking', 'fulfilled', 'fate', 'said to be complied with', parties);
};

/** "pulled out of the accord", "announced its withdrawal from the treaty": what becomes of a bond by particle or noun. */
function leftByNoun(
  statement: Statement,
  lemma: string,
  reader: Reader,
): 'fulfilled' | 'breached' | 'suspended' | 'withdrawn' | null {
  const words = reader.language.obligations;
  const bonds = [...words.settlements, ...words.lasting, ...words.bonds];
  const after = textAfter(statement).toLowerCase();
  const bond = (text: string): boolean =>
    bonds.some((noun) => pattern(`^ (?:from|of|out of) [^,;:.]{0,60}?\\b${noun}s?\\b`, 'u').test(text));
  const particle = words.leaving.find((left) => `${lemma}${after}`.startsWith(`${left} `));
  if (particle !== undefined && bond(`${lemma}${after}`.slice(particle.length))) return 'withdrawn';
  if (!words.announcing.includes(lemma)) return null;
  for (const [noun, status] of Object.entries(words.fateNouns)) {
    const at = after.search(pattern(`\\b${noun}\\b`, 'u'));
    if (at >= 0 && bond(after.slice(at + noun.length))) return status;
  }
  return null;
}

/** Who is accused of breaking a bond: "accused Norland of violating the truce". */
function accusedOf(statement: Statement, reader: Reader): readonly string[] {
  const words = reader.language.obligations;
  const link = statement.chain.at(-1);
  if (link?.cue?.force !== 'accuse' || link.negated) return [];
  const { terms, predicate } = statement.proposition;
  if (predicate?.lemma !== link.cue.lemma) return [];
  const at = terms.findIndex((t) => Object.hasOwn(words.fates, t.lemma) && words.fates[t.lemma] === 'breached');
  const bonds = [...words.settlements, ...words.lasting, ...words.bonds];
  return at >= 0 && terms.slice(at + 1).some((t) => bonds.includes(t.lemma.toLowerCase())) ? link.addressees : [];
}
