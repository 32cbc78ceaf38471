// Joins the act and the content of one sentence ("Iran agreed" | "to hold talks"), which are one commitment whose terms are the content.
import type { Statement } from '../statements/index.ts';
import { isBearer } from './bearers.ts';
import { textAfter } from './operators.ts';
import type { Reader, Sign } from './sign.ts';

/** How many statements after the act may hold its content. */
const REACH = 3;

/** Whether a statement names the act and whom it is put to, but nothing of what is to be done. */
function isActOnly(statement: Statement, reader: Reader): boolean {
  const { predicate, arguments: parts } = statement.proposition;
  if (predicate === null || predicate.pos !== 'VERB') return false;
  const after = textAfter(statement);
  if (after.trim() === '') return true;
  // "asked the president": only whom, or when.
  const objects = parts.filter(
    (a) =>
      a.start >= predicate.end &&
      (a.role === 'agent' || a.role === 'patient' || a.role === 'recipient' || a.role === 'oblique'),
  );
  const fillers = new Set(reader.language.obligations.fillers);
  let rest = after;
  for (const time of statement.proposition.times) {
    const from = time.start - predicate.end;
    if (from >= 0)
      rest = `${rest.slice(0, from)}${' '.repeat(Math.min(rest.length, time.end - predicate.end) - from)}${rest.slice(time.end - predicate.end)}`;
  }
  for (const object of objects) {
    const dated = statement.proposition.times.some((t) => t.start <= object.start + 3 && t.end >= object.end);
    const addressed = object.role !== 'oblique' || ['on', 'upon', 'to', 'from'].includes(object.preposition ?? '');
    if (!dated && !(addressed && isBearer(statement, object, reader))) return false;
    const from = Math.max(0, object.start - predicate.end);
    rest =
      rest.slice(0, from).padEnd(Math.min(rest.length, object.end - predicate.end), ' ') +
      rest.slice(object.end - predicate.end);
  }
  const left = (rest.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !fillers.has(word.toLowerCase()) && !(word === 'the'),
  );
  return left.length === 0;
}

/** Signs with every bare act handed to the content that follows it; an act whose content nobody gives owes nothing. */
export function joined(signs: readonly Sign[], ordered: readonly Statement[], reader: Reader): Sign[] {
  const position = new Map(ordered.map((statement, i) => [statement.id, i]));
  const byStatement = new Map<string, Sign[]>();
  for (const sign of signs) byStatement.set(sign.statement.id, [...(byStatement.get(sign.statement.id) ?? []), sign]);
  const previous = (statement: Statement, steps: number): Statement | undefined => {
    const found = ordered[(position.get(statement.id) ?? 0) - steps];
    return found?.document === statement.document && found.sentence === statement.sentence ? found : undefined;
  };
  // The act names all who agree; its infinitive knows only the nearest of them.
  const agents = new Map<string, readonly string[]>();
  const out = signs.flatMap((sign): Sign[] => {
    const before = previous(sign.statement, 1);
    // "may have decided | to buy time": the act is only thought possible.
    const host = sign.making
      ? undefined
      : [before, previous(sign.statement, 2)].find((s) => s?.proposition.predicate?.lemma === sign.core);
    if (host !== undefined && POSSIBLE.has(host.proposition.modality ?? '')) return [];
    // "proposes that Norland agree | to suspend its tests": the content is what is proposed, not agreed.
    const over = host === undefined ? undefined : byStatement.get(host.id)?.[0];
    if (
      host !== undefined &&
      host === before &&
      over !== undefined &&
      over.kind === 'proposal' &&
      over.core === undefined &&
      sign.kind === 'undertaking'
    )
      return [{ ...over, statement: sign.statement, about: over.about ?? host.id, bare: true }];
    const held =
      before === undefined ? undefined : byStatement.get(before.id)?.find((other) => other.kind === sign.kind);
    if (before !== undefined && held !== undefined && !sign.making) {
      // "the release of A, B and C | the three captives": the same people by another name.
      if (
        sign.core === held.core &&
        (renames(sign.statement, before, reader) ||
          isAim(before, sign.statement, reader) ||
          DESCRIBES.test(sign.statement.citation.exact))
      )
        return [{ ...sign, by: held.by, about: held.about ?? before.id, bare: true }];
    }
    // "signed a deal | accepting curbs": the participle says what was settled.
    if (
      held !== undefined &&
      before !== undefined &&
      /^\p{Ll}+ing\b/u.test(sign.statement.citation.exact) &&
      held.status === sign.status &&
      held.by.length > 0 &&
      (sign.by.length === 0 || sign.by.some((id) => held.by.includes(id)))
    )
      return [{ ...sign, by: held.by, about: held.about ?? before.id }];
    if (sign.about !== undefined || !sign.making || !ACTS.has(sign.rule) || !isActOnly(sign.statement, reader))
      return [sign];
    const at = position.get(sign.statement.id) ?? 0;
    for (let i = at + 1; i <= at + REACH; i++) {
      const next = ordered[i];
      if (next === undefined || next.document !== sign.statement.document || next.sentence !== sign.statement.sentence)
        break;
      const content = byStatement.get(next.id)?.find((other) => other.core === sign.core && other.core !== undefined);
      if (content === undefined) continue;
      const by = content.by.every((id) => sign.by.includes(id)) ? sign.by : content.by;
      agents.set(next.id, by);
      return [
        {
          ...sign,
          kind: content.kind,
          status: content.status,
          rule: content.rule,
          by,
          to: sign.to.filter((id) => !by.includes(id)),
          about: next.id,
          bare: true,
        },
      ];
    }
    return [];
  });
  const signed = new Set(out.map((sign) => sign.statement.id));
  const goingOn = out.flatMap((sign): Sign[] => {
    const next = ordered[(position.get(sign.statement.id) ?? 0) + 1];
    return sign.bare !== true && next !== undefined && !signed.has(next.id) && goesOn(sign.statement, next)
      ? [{ ...sign, statement: next, bare: true, about: sign.about ?? sign.statement.id }]
      : [];
  });
  return [...out, ...goingOn].map((sign) => {
    const by = sign.bare === true ? undefined : agents.get(sign.statement.id);
    return by === undefined || sign.core === undefined
      ? sign
      : { ...sign, by, to: sign.to.filter((id) => !by.includes(id)) };
  });
}

/** "will turn to the council | to lift the ban by May": an infinitive right behind says what for, and often by when. */
function goesOn(before: Statement, next: Statement): boolean {
  return (
    next.document === before.document &&
    next.sentence === before.sentence &&
    (next.chain.at(-1)?.source ?? null) === (before.chain.at(-1)?.source ?? null) &&
    next.citation.exact.startsWith('to ') &&
    /^["“”'‘’\s]*$/u.test(textBetween(before, next))
  );
}

/** A relative clause on what was promised: "… a bill | that would limit tariffs". */
const DESCRIBES = /^(?:that|which) (?:would|will|could|may|are|is|was|were|has|have|had)\b/u;

/** Modalities under which an act is not done. */
const POSSIBLE: ReadonlySet<string> = new Set(['may', 'can', 'want']);

/** Whether an infinitive right after content says what that is for ("work with allies | to deny them an edge"). */
function isAim(before: Statement, statement: Statement, reader: Reader): boolean {
  const { exact } = statement.citation;
  return exact.startsWith('to ') && !isActOnly(before, reader) && /^["“”'‘’\s]*$/u.test(textBetween(before, statement));
}

/** Whether a statement only names again the people whom the one before speaks of. */
function renames(statement: Statement, before: Statement, reader: Reader): boolean {
  const { predicate } = statement.proposition;
  if (
    predicate === null ||
    predicate.pos !== 'NOUN' ||
    !/^(?:the|his|her|its|their|all|those|these)\b/iu.test(statement.citation.exact)
  )
    return false;
  if (/^\s*(?:and|or)\b/.test(textBetween(before, statement)) || textAfter(statement).trim() !== '') return false;
  return reader.language.obligations.people.includes(predicate.lemma);
}

/** The words between two statements, as far as the later one's context reaches. */
function textBetween(before: Statement, after: Statement): string {
  const gap = Math.max(0, after.citation.start - before.citation.end);
  return gap === 0 ? '' : after.citation.prefix.slice(-gap);
}

/** Rules of verbs whose content may stand apart. */
const ACTS = new Set(
  ['agree', 'promise', 'demand', 'request', 'order', 'offer', 'propose'].map((force) => `ledger.${force}`),
);
