// Who holds a role: somebody of this document, or by the gazetteer the holder of the office on the day of publication.
import { holderOf, isHeadRole, roleKey } from '../actors/known.ts';
import type { Draft } from '../actors/registry.ts';
import type { Context } from './resolve.ts';
import type { RolePhrase } from './role-phrases.ts';

export interface Holder {
  readonly draft: Draft;
  readonly rule: string;
  readonly reason: string;
}

/** Whether a person (or unnamed source) can be called by a role word. */
export function canBeCalled(context: Context, draft: Draft, word: string): boolean {
  const { registry, words } = context.reading;
  const key = roleKey(word);
  const roles = new Set([...draft.roles, ...(draft.entry?.offices ?? []).map((office) => office.role)].map(roleKey));
  if (draft.kind === 'unnamed') {
    if (draft.plural) return false;
    if (roles.has(key)) return true;
    return key === 'source' || (key === 'official' && !roles.has('source'));
  }
  if (draft.kind !== 'person') return false;
  if (registry.hasRole(draft, word)) return true;
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
  if (entry !== null)
    return {
      draft: registry.ofEntry(entry),
      rule: 'office-at-date',
      reason: 'The holder of this office on the day of publication.',
    };
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

/** "the envoy", "the source": the latest person or source who can be called so. */
export function latestHolder(context: Context, role: RolePhrase): Holder | null {
  if (role.plural) return null;
  const quote = context.places.quoteOf[role.roleFrom] ?? -1;
  const found = context.salience.latest(
    (one) => (one.quote === -1 || one.quote === quote) && canBeCalled(context, one.actor, role.role),
  );
  if (found === null) return null;
  return { draft: found.actor, rule: 'role-again', reason: 'The latest one named or introduced who can be called so.' };
}
