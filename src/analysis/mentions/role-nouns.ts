// Who a role without a name is: the known or named holder of the office, or a source the text leaves unnamed.
import { roleKey } from '../actors/known.ts';
import { shortName } from '../actors/registry.ts';
import { describeByRole } from './introduce-people.ts';
import { pronoun } from './pronouns.ts';
import { ownerId, phraseText, withDeterminer } from './reading.ts';
import type { Context, Resolved } from './resolve.ts';
import { holderFor, latestHolder } from './role-holders.ts';
import type { RolePhrase } from './role-phrases.ts';
import { ALWAYS, unnamed } from './unnamed-sources.ts';

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'any', 'no', 'every']);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);

/** The mention of a role phrase without a name; null when it names nobody who could speak or act. */
export function nominalRole(context: Context, role: RolePhrase): Resolved | null {
  const { reading } = context;
  const head = reading.doc.token(role.roleTo - 1);
  if (
    /^(?:compound|amod)$/.test(head.dep) &&
    head.head.i > head.i &&
    head.head.i < role.roleTo + 2 &&
    /^NN/.test(head.head.tag)
  )
    return null;
  // "the 41st president", "the next president", "the first US president to …" tell of a row of holders.
  for (let i = role.from; i < role.roleFrom; i++) {
    const token = reading.doc.token(i);
    if (token.entityType === 'ORDINAL' || /^(?:\d+(?:st|nd|rd|th)|next|future|potential|previous)$/.test(token.lower))
      return null;
  }
  const at = {
    kind: 'nominal' as const,
    from: withDeterminer(reading.doc, role.from),
    to: role.tailTo,
    head: role.roleTo - 1,
  };
  const determiner = role.determiner;
  if (determiner !== null && POSSESSIVE.has(determiner)) return ofPossessor(context, role, at);
  const owner = ownerId(reading, role.owner);
  if (determiner === null || !INDEFINITE.has(determiner)) {
    const holder =
      owner === null ? (determiner === null ? null : latestHolder(context, role)) : holderFor(context, role, owner);
    if (holder !== null) {
      if (owner !== null && holder.draft.kind === 'person') describeByRole(reading, holder.draft, role);
      else if (holder.draft.kind === 'unnamed')
        holder.draft.aliases.add(phraseText(reading.doc, role.from, role.roleTo));
      return { ...at, actors: [holder.draft.id], rule: holder.rule, reason: holder.reason };
    }
    if (
      determiner !== null &&
      owner === null &&
      role.from === role.roleFrom &&
      role.tailTo === role.roleTo &&
      !role.plural
    )
      return { ...at, actors: [], rule: 'unresolved', reason: 'Nobody with this role was named before.' };
  }
  return unnamed(context, role, owner, at);
}

/** Where a role phrase stands. */
export type At = Pick<Resolved, 'kind' | 'from' | 'to' | 'head'>;

/** "his spokesperson": an office holder of whoever the pronoun is. */
function ofPossessor(context: Context, role: RolePhrase, at: At): Resolved | null {
  if (role.kind === 'unnamed' && !ALWAYS.has(roleKey(role.role))) return null;
  const { doc, registry } = context.reading;
  const possessor = role.from > 0 ? pronoun(context, doc.token(role.from - 1)) : null;
  const owner = possessor?.actors.length === 1 ? registry.get(possessor.actors[0]!) : undefined;
  const within = ownerId(context.reading, role.owner);
  if (within !== null) {
    // "his Russian counterpart": the same kind of office in the other state.
    const holder = holderFor(context, role, within);
    if (holder !== null) return { ...at, actors: [holder.draft.id], rule: holder.rule, reason: holder.reason };
  }
  if (owner === undefined || role.role === 'counterpart')
    return { ...at, actors: [], rule: 'unresolved', reason: 'The possessive pronoun is not resolved.' };
  const short = shortName(owner);
  const draft = registry.ofName({
    kind: 'unnamed',
    name: `${short}'s ${phraseText(doc, role.from, role.roleTo)}`,
    speaksFor: owner.id,
    plural: role.plural,
  });
  draft.roles.add(role.role);
  return {
    ...at,
    actors: [draft.id],
    rule: 'role-of-possessor',
    reason: 'The office of the one the possessive pronoun stands for.',
  };
}
