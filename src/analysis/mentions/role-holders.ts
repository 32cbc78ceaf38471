// Who holds a role: somebody of this document, or by the gazetteer the holder of the office on the day of publication.
import { holderOf, isHeadRole, roleKey } from '../actors/known.ts';
import type { Draft } from '../actors/registry.ts';
import type { Context } from './resolve.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Candidate } from './salience.ts';

export interface Holder {
  readonly draft: Draft;
  readonly rule: string;
  readonly reason: string;
}

/** Whether a person (or unnamed source) can be called by a role word. */
export function canBeCalled(context: Context, draft: Draft, word: string): boolean {
  const { registry, words } = context.reading;
  const key = roleKey(word);
  const roles = registry.rolesOf(draft);
  if (draft.kind === 'unnamed') {
    if (draft.plural) return false;
    if (roles.has(key)) return true;
    return key === 'source' || (key === 'official' && !roles.has('source'));
  }
  if (draft.kind !== 'person') return false;
  if (roles.has(key)) return true;
  const any = (test: (role: string) => boolean): boolean => [...roles].some(test);
  switch (key) {
    case 'leader':
    case 'counterpart':
    case 'head of state':
      return any(isHeadRole);
    case 'envoy':
    case 'negotiator':
    case 'representative':
      return any((role) => role.endsWith(key));
    case 'diplomat':
    case 'foreign minister':
      return (
        any((role) => /foreign minister|envoy|ambassador|diplomat/.test(role)) &&
        (key === 'diplomat' || any((role) => role === 'foreign minister' || role.endsWith('diplomat')))
      );
    case 'minister':
    case 'secretary':
    case 'ambassador':
    case 'commander':
    case 'chief':
    case 'adviser':
      return any((role) => role.endsWith(key));
    case 'journalist':
    case 'reporter':
    case 'correspondent':
      return any((role) => words.press.has(role));
    case 'analyst':
    case 'expert':
      return any((role) => /analyst|expert|researcher|scholar|fellow/.test(role));
    default:
      return false;
  }
}

/** "the Russian leader", "Omani foreign minister": somebody of this document who has the role, else the holder of the office that day. */
export function holderFor(context: Context, role: RolePhrase, owner: string): Holder | null {
  if (role.plural) return null;
  const { registry } = context.reading;
  const serves = (draft: Draft): boolean =>
    draft.kind === 'person' &&
    registry.speaksFor(draft.id, owner) &&
    draft.id !== owner &&
    canBeCalled(context, draft, role.role);
  const seen =
    context.salience.latest((one) => serves(one.actor))?.actor ??
    [...registry.drafts].find((draft) => serves(draft) && draft.roles.size > 0) ??
    colleague(context, role, owner);
  if (seen !== null)
    return {
      draft: seen,
      rule: 'role-of-owner',
      reason: 'A person of this document has this role for this state or body.',
    };
  const entry = holderOf(registry.known, role.role, owner, context.places.day);
  if (entry !== null) {
    const borne = (entry.offices ?? []).some(
      (office) => office.of === owner && roleKey(office.role) === roleKey(role.role) && office.checked != null,
    );
    return {
      draft: registry.ofEntry(entry),
      rule: 'office-at-date',
      reason: borne
        ? 'The holder of this office on the day of publication.'
        : 'The holder of this office on the day of publication, by dates that no source at hand bears out.',
    };
  }
  return null;
}

/** "White House envoy" of a person known as "US envoy": the only one with this role who serves the same state. */
function colleague(context: Context, role: RolePhrase, owner: string): Draft | null {
  const { registry } = context.reading;
  const state = rootOf(context, owner);
  const found = [...registry.drafts].filter(
    (draft) =>
      draft.kind === 'person' &&
      rootOf(context, draft.id) === state &&
      draft.id !== owner &&
      canBeCalled(context, draft, role.role),
  );
  const kind = registry.get(owner)?.kind;
  return found.length === 1 && (kind === 'government' || kind === 'person') ? found[0]! : null;
}

function rootOf(context: Context, id: string): string {
  const { registry } = context.reading;
  let at = id;
  for (let hop = 0; hop < 6; hop++) {
    const next = registry.get(at)?.speaksFor ?? registry.known.byId.get(at)?.speaksFor ?? null;
    if (next === null || next === at) return at;
    at = next;
  }
  return at;
}

/** Sentences a bare role looks back: a report may come back to its envoy after long. */
const FAR = 60;

/**
 * "the envoy", "the source": of the nearest sentence that names such a one, the only one, or the only subject. Whoever is subject
 * of the same verb is not meant ("Dow told the envoy"). 'several' when two stand level.
 */
export function latestHolder(context: Context, role: RolePhrase): Holder | 'several' | null {
  if (role.plural) return null;
  const { doc } = context.reading;
  const quote = context.places.quoteOf[role.roleFrom] ?? -1;
  const here = context.places.sentenceOf[role.roleFrom] ?? -1;
  const head = doc.token(role.roleTo - 1);
  const verb = head.dep === 'pobj' ? head.head.head : head.head;
  const found = context.salience.nearest(
    here,
    FAR,
    (one) =>
      (one.quote === -1 || one.quote === quote) &&
      !(head.dep !== 'nsubj' && doc.token(one.token).dep === 'nsubj' && doc.token(one.token).head.i === verb.i) &&
      canBeCalled(context, one.actor, role.role),
  );
  const draft = onlyOf(found);
  if (draft === undefined) return null;
  if (draft === null) return 'several';
  return { draft, rule: 'role-again', reason: 'The latest one named or introduced who can be called so.' };
}

/** The only actor of some candidates, or the only one among the most prominent; null when two stand level, undefined for none. */
export function onlyOf(found: readonly Candidate[]): Draft | null | undefined {
  if (found.length === 0) return undefined;
  const top = Math.max(...found.map(({ prominence }) => prominence));
  const actors = new Set(found.filter(({ prominence }) => prominence === top).map(({ actor }) => actor));
  return actors.size === 1 ? [...actors][0] : null;
}

/** "the former president": the only one of this document who held the office and holds it no more, by the gazetteer or the text. */
export function formerHolder(context: Context, role: RolePhrase, owner: string | null): Holder | null {
  const { registry, words } = context.reading;
  const key = roleKey(role.role);
  const told = (draft: Draft): boolean =>
    [...draft.aliases].some((alias) => {
      const [first = '', ...rest] = alias.toLowerCase().split(' ');
      return words.lists.past.has(first) && roleKey(rest.join(' ')).endsWith(key);
    });
  const found = new Set(
    context.salience.candidates
      .map(({ actor }) => actor)
      .filter((draft) => draft.kind === 'person' && (registry.hasHeld(draft, role.role, owner) || told(draft))),
  );
  const [draft] = found;
  return found.size === 1 && draft !== undefined
    ? { draft, rule: 'former-role', reason: 'The only one of this document who held this office and holds it no more.' }
    : null;
}

/** Sentences within which a counterpart must have been named. */
const NEAR = 4;

/** "his counterpart": the only other person just named who has an office of the same kind in another state. */
export function counterpartOf(context: Context, role: RolePhrase, of: Draft): Holder | null {
  const { registry } = context.reading;
  const own = registry.rolesOf(of);
  const here = context.places.sentenceOf[role.roleFrom] ?? -1;
  const found = new Set(
    context.salience
      .within(here, NEAR)
      .map(({ actor }) => actor)
      .filter(
        (draft) =>
          draft.kind === 'person' &&
          draft !== of &&
          draft.speaksFor !== of.speaksFor &&
          [...registry.rolesOf(draft)].some((held) => own.has(held) || (isHeadRole(held) && [...own].some(isHeadRole))),
      ),
  );
  const [draft] = found;
  return found.size === 1 && draft !== undefined
    ? { draft, rule: 'counterpart', reason: 'The only one just named who has such an office in another state.' }
    : null;
}
