// What later reports tell of a commitment although no point joins them: that it was done, lifted, begun, broken or left. Evidence: the same act by
// the party that owes it on the same things in a report of a later day, or a fate of the only accord of its kind between those parties.
import type { TimeExpression } from '../analysis/index.ts';
import type { Statement } from '../statements/index.ts';
import type { Group } from './groups.ts';
import { actorsIn, operatorsOf, unique } from './operators.ts';
import type { Reader, Sign } from './sign.ts';
import { quantityOf } from './terms.ts';

/** Rules that tell of an accord as a whole. */
const ACCORDS: ReadonlySet<string> = new Set([
  'ledger.agree',
  'ledger.settled',
  'ledger.standing',
  'ledger.started',
  'ledger.scheduled',
]);

/** Rules that tell what becomes of one. */
const FATES: ReadonlySet<string> = new Set(['ledger.fate', 'ledger.breach-denied', 'ledger.started']);

/** Groups with the steps that later reports tell of them. O(groups + statements), but for the few groups that share an act. */
export function withSequels(
  groups: readonly Group[],
  ordered: readonly Statement[],
  published: ReadonlyMap<string, string | null>,
  reader: Reader,
): Group[] {
  const day = (document: string): string => (published.get(document) ?? '').slice(0, 10);
  const byAct = new Map<string, Statement[]>();
  for (const statement of ordered) {
    const { predicate, tense, modality, negated } = statement.proposition;
    if (predicate?.pos !== 'VERB' || tense !== 'past' || modality !== null || negated) continue;
    if (statement.polarity === 'denied' || statement.proposition.condition !== null) continue;
    const told = byAct.get(predicate.lemma);
    if (told === undefined) byAct.set(predicate.lemma, [statement]);
    else told.push(statement);
  }
  const told = groups.map((group) => ({ ...group, signs: [...group.signs, ...doings(group, byAct, day, reader)] }));
  return withFates(told, reader);
}

/** The signs that what a group owes was done, in reports of a later day. */
function doings(
  { signs }: Group,
  byAct: ReadonlyMap<string, readonly Statement[]>,
  day: (document: string) => string,
  reader: Reader,
): Sign[] {
  const main = signs.find((sign) => sign.bare !== true && sign.statement.proposition.terms.length > 1);
  const imposed = main?.rule === 'ledger.imposed';
  if (main === undefined || FATES.has(main.rule) || main.status === 'denied') return [];
  if (main.status === 'in-force' && !imposed) return [];
  const owing =
    main.kind === 'undertaking' || main.kind === 'order' ? signs.flatMap((s) => s.by) : signs.flatMap((s) => s.to);
  const act = actOwed(main);
  const { lifting } = reader.language.obligations;
  const since = day(main.statement.document);
  if (act === null || owing.length === 0 || since === '') return [];
  const things = nounsOf(main.statement);
  const count = quantityOf([main.statement]);
  return (imposed ? lifting : [act])
    .flatMap((lemma) => byAct.get(lemma) ?? [])
    .flatMap((statement): Sign[] => {
      if (day(statement.document) <= since || signs.some((sign) => sign.statement.id === statement.id)) return [];
      const own = actorsIn(statement, 'agent').some((id) => owing.some((one) => reader.isSide(id, one)));
      const shared = [...nounsOf(statement)].some((noun) => things.has(noun));
      const other = quantityOf([statement]);
      if (!own || !shared || (count !== null && other !== null && count !== other)) return [];
      // "freed 40 in April": what was done before it was owed is another deed.
      if (statement.proposition.times.some((time) => isBefore(time, since))) return [];
      // "was said to have agreed to free them" does nothing yet.
      if (operatorsOf(statement, reader).some((o) => o.from === 'governor')) return [];
      const { about: _, ...rest } = main;
      const later = { ...rest, statement, making: false, bare: true };
      return [
        imposed
          ? { ...later, status: 'withdrawn', rule: 'ledger.lifted', reason: 'a later report tells that it was lifted' }
          : { ...later, status: 'fulfilled', rule: 'ledger.done', reason: 'a later report tells that it was done' },
      ];
    });
}

/** The act owed: below the verb that binds its infinitive, else the statement's own verb. */
function actOwed({ statement, making, holds }: Sign): string | null {
  const { predicate, terms } = statement.proposition;
  if (predicate === null) return null;
  if (!making && holds !== true) return predicate.pos === 'VERB' ? predicate.lemma : null;
  const { exact, start } = statement.citation;
  const below = terms.find(
    (t) =>
      t.start > predicate.start && t.pos === 'VERB' && /\bto $/u.test(exact.slice(0, Math.max(0, t.start - start))),
  );
  return below?.lemma ?? null;
}

/** Whether a time is a date that lies before a day, however exactly it is known. */
function isBefore({ type, edtf }: TimeExpression, day: string): boolean {
  const last = (type === 'DATE' || type === 'TIME' ? (edtf ?? '') : '').split('/').at(-1)?.replace(/[?~%]/g, '') ?? '';
  return /^\d{4}/.test(last) && last.slice(0, 10) < day.slice(0, Math.min(last.length, 10));
}

function nounsOf({ proposition }: Statement): ReadonlySet<string> {
  return new Set(proposition.terms.filter((t) => t.pos === 'NOUN').map((t) => t.lemma.toLowerCase()));
}

/** Groups where an accord between parties knows what is told of it elsewhere; one that only told of its start without parties is taken in. */
function withFates(groups: readonly Group[], reader: Reader): Group[] {
  const { lasting, settlements } = reader.language.obligations;
  const bondOf = (sign: Sign): string | null => {
    const nouns = nounsOf(sign.statement);
    if (lasting.some((noun) => nouns.has(noun))) return 'state';
    return settlements.some((noun) => nouns.has(noun)) ? 'paper' : null;
  };
  const accords = groups.flatMap((group) => {
    const sign = group.signs.find((one) => ACCORDS.has(one.rule) && one.status !== 'denied' && bondOf(one) !== null);
    const sides = unique((sign?.by ?? []).map(reader.root));
    return sign === undefined || sides.length < 2 ? [] : [{ group, bond: bondOf(sign), sides, added: [] as Sign[] }];
  });
  const kept = groups.filter((group) => {
    if (accords.some((accord) => accord.group === group)) return true;
    const fates = group.signs.filter((sign) => FATES.has(sign.rule));
    const main = fates[0];
    if (main === undefined) return true;
    const by = unique(fates.flatMap((sign) => sign.by).map(reader.root));
    const own = accords.filter(({ bond, sides }) => bond === bondOf(main) && by.every((id) => sides.includes(id)));
    if (own.length !== 1) return true;
    own[0]?.added.push(...fates.map((sign) => ({ ...sign, by: [], to: [], bare: true })));
    return by.length > 0;
  });
  return kept.map((group) => {
    const accord = accords.find((one) => one.group === group);
    return accord === undefined ? group : { ...group, signs: [...group.signs, ...accord.added] };
  });
}
