// What is to be done, in parts: the act, what it is done to, and where, each as the words that say so.
import { type Citation, cite } from '../evidence/index.ts';
import type { Statement } from '../statements/index.ts';
import type { Place } from './commitment.ts';

export interface Content {
  /** Lemma of the act owed; null where the words name only a thing ("a truce"). */
  readonly action: string | null;
  readonly object: Citation | null;
  readonly place: Place | null;
}

/** A place named behind a preposition that places. */
const WHERE = (place: string): RegExp =>
  new RegExp(
    `\\b(?:in|at|on|near|along|around|outside|inside) (?:the )?(?:\\p{L}+ ){0,2}(${place.replace(/[^\p{L}\p{N} -]/gu, '.')})(?!\\p{L})`,
    'diu',
  );

/** Prepositions between a verb of obligation and the thing owed. */
const THINGS: ReadonlySet<string> = new Set(['to', 'on', 'upon', 'for']);

/** Rules about what becomes of an accord: their verb is no act that is owed. */
const FATES: ReadonlySet<string> = new Set(['ledger.fate', 'ledger.breach-denied', 'ledger.started', 'ledger.settled']);

/** The content of a statement. `making` of the sign: its own verb makes the commitment ("agreed to leave the dam"), so the act stands below it. */
export function contentOf(
  statement: Statement,
  sign: { readonly making: boolean; readonly holds?: boolean; readonly rule: string },
  document: { readonly id: string; readonly text: string } | undefined,
): Content {
  const making = sign.making || sign.holds === true;
  const { predicate, arguments: parts, terms, places } = statement.proposition;
  const { start, exact, end } = statement.citation;
  const after = predicate === null ? exact : exact.slice(Math.max(0, predicate.end - start));
  const infinitive = making ? /(?:^|\s)(?:not )?to (\p{Ll}[\p{L}-]*)/u.exec(after) : null;
  const at = predicate === null || infinitive === null ? -1 : predicate.end + infinitive.index + infinitive[0].length;
  const below = at < 0 ? undefined : terms.find((term) => term.end === at);
  const plain = !making && !FATES.has(sign.rule);
  const action =
    below?.lemma ??
    (!plain || predicate === null || predicate.pos !== 'VERB' || predicate.lemma === 'be' ? null : predicate.lemma);
  // Below an infinitive the object is the rest of the phrase up to the first comma: the parse gives arguments of the verb above.
  const patient = parts.find((a) => a.role === 'patient' && a.start >= start && a.end <= end);
  // "agreed to a truce", "called for a truce": the thing stands behind a preposition.
  const thing =
    patient ??
    (making
      ? parts.find((a) => a.role === 'oblique' && THINGS.has(a.preposition ?? '') && a.start >= start && a.end <= end)
      : undefined);
  const rest = below === undefined ? null : /^\s+([^,;:.!?"“”]+)/u.exec(exact.slice(below.end - start));
  const object =
    rest !== null && below !== undefined
      ? { start: below.end + rest[0].length - rest[1]!.length, end: below.end + rest[0].trimEnd().length }
      : below === undefined
        ? thing
        : undefined;
  // A state that acts is no place: the words must say where.
  const place = places.flatMap((name) => {
    const [from, to] = WHERE(name).exec(exact)?.indices?.[1] ?? [];
    if (document === undefined || from === undefined || to === undefined) return [];
    return [{ name, citation: cite(document, start + from, start + to) }];
  })[0];
  return {
    action,
    object:
      object === undefined || document === undefined || object.end <= object.start
        ? null
        : cite(document, object.start, object.end),
    place: place ?? null,
  };
}
