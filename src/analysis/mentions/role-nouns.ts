// Who a role without a name is: the known or named holder of the office, or a source the text leaves unnamed.
import type { Token } from '../../nlp/index.ts';
import { roleKey } from '../actors/known.ts';
import { shortName } from '../actors/registry.ts';
import { describeByRole } from './introduce-people.ts';
import { ofSeveralOwners } from './joined-owners.ts';
import { parted } from './phrase-bounds.ts';
import { plural } from './plural-roles.ts';
import { pronoun } from './pronouns.ts';
import { ownerId, phraseText, type Reading, withDeterminer } from './reading.ts';
import type { Context, Resolved } from './resolve.ts';
import { counterpartOf, formerHolder, holderFor, latestHolder } from './role-holders.ts';
import type { RolePhrase } from './role-phrases.ts';
import { ALWAYS, unnamed } from './unnamed-sources.ts';

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
  const { lists } = reading.words;
  const determiner = role.determiner;
  if (describesOnly(reading, role, head)) return null;
  // "the 41st president", "the next president", "the first US president to …" tell of a row of holders.
  let past = false;
  for (let i = role.from; i < role.roleFrom; i++) {
    const token = reading.doc.token(i);
    if (
      token.entityType === 'ORDINAL' ||
      /^\d+(?:st|nd|rd|th)$/.test(token.lower) ||
      lists.rowOfHolders.has(token.lower)
    )
      return null;
    past ||= lists.past.has(token.lower);
  }
  const at = {
    kind: 'nominal' as const,
    from: withDeterminer(reading.doc, role.from),
    to: role.tailTo,
    head: role.roleTo - 1,
  };
  if (determiner !== null && lists.possessive.has(determiner)) return ofPossessor(context, role, at);
  const joined = ofSeveralOwners(context, role, at);
  if (joined !== null) return joined;
  const owner = ownerId(reading, role.owner);
  if (determiner === null || !lists.indefinite.has(determiner)) {
    const bare = determiner !== null && role.from === role.roleFrom && role.tailTo === role.roleTo;
    if (role.plural && bare && owner === null) return plural(context, role, at) ?? unnamed(context, role, owner, at);
    const holder = past
      ? formerHolder(context, role, owner)
      : owner !== null
        ? holderFor(context, role, owner)
        : determiner === null
          ? null
          : latestHolder(context, role);
    if (holder === 'several')
      return { ...at, actors: [], rule: 'ambiguous', reason: 'Two who can be called so stand level.' };
    if (holder !== null) {
      if (owner !== null && holder.draft.kind === 'person' && !past) describeByRole(reading, holder.draft, role);
      else if (holder.draft.kind === 'unnamed')
        holder.draft.aliases.add(phraseText(reading.doc, role.from, role.roleTo));
      return { ...at, actors: [holder.draft.id], rule: holder.rule, reason: holder.reason };
    }
    if (bare && owner === null)
      return { ...at, actors: [], rule: 'unresolved', reason: 'Nobody with this role was named before.' };
  }
  return unnamed(context, role, owner, at);
}

/** Whether a role tells what somebody is and names nobody: "is a leader", "as a mediator", "no witnesses", "Mr President". */
function describesOnly(reading: Reading, role: RolePhrase, head: Token): boolean {
  const { doc, words } = reading;
  const { determiner } = role;
  if (determiner === 'no') return true;
  if (role.from > 0 && words.lists.address.has(doc.token(role.from - 1).lower)) return true;
  if (determiner !== null && !words.lists.indefinite.has(determiner)) return false;
  if (head.dep === 'attr' || (head.dep === 'pobj' && head.head.lower === 'as' && determiner !== null)) return true;
  // "witness tampering": the role only says of what kind.
  const next = role.roleTo < doc.length ? doc.token(role.roleTo) : null;
  return (
    next !== null &&
    determiner === null &&
    role.name === null &&
    next.tag === 'VBG' &&
    next.head.i !== head.i &&
    !parted(doc, next.i) &&
    next.dep !== 'advcl'
  );
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
  const peer = owner !== undefined && role.role === 'counterpart' ? counterpartOf(context, role, owner) : null;
  if (peer !== null) return { ...at, actors: [peer.draft.id], rule: peer.rule, reason: peer.reason };
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
