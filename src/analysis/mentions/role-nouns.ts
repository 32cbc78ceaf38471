// Who a role without a name is: the known or named holder of the office, or a source the text leaves unnamed.
import { holderOf, isHeadRole, roleKey } from '../actors/known.ts';
import { fold } from '../actors/names.ts';
import { type Draft, shortName } from '../actors/registry.ts';
import { byDescription } from './descriptions.ts';
import { describeByRole, ownerId, phraseText, withDeterminer } from './introduce.ts';
import { pronoun } from './pronouns.ts';
import type { Context, Resolved } from './resolve.ts';
import type { RolePhrase } from './role-phrases.ts';

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

type At = Pick<Resolved, 'kind' | 'from' | 'to' | 'head'>;
interface Holder {
  readonly draft: Draft;
  readonly rule: string;
  readonly reason: string;
}

/** Whether a person (or unnamed source) can be called by a role word. */
function canBeCalled(context: Context, draft: Draft, word: string): boolean {
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
function holderFor(context: Context, role: RolePhrase, owner: string): Holder | null {
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
function latestHolder(context: Context, role: RolePhrase): Holder | null {
  if (role.plural) return null;
  const quote = context.places.quoteOf[role.roleFrom] ?? -1;
  const found = context.salience.latest(
    (one) => (one.quote === -1 || one.quote === quote) && canBeCalled(context, one.actor, role.role),
  );
  if (found === null) return null;
  return { draft: found.actor, rule: 'role-again', reason: 'The latest one named or introduced who can be called so.' };
}

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

/** Heads that are sources wherever they stand; other people count only where they speak or act. */
const ALWAYS = new Set([
  'official',
  'source',
  'insider',
  'diplomat',
  'expert',
  'analyst',
  'authority',
  'witness',
  'spokesperson',
  'adviser',
  'aide',
  'minister',
  'envoy',
  'negotiator',
  'mediator',
  'lawmaker',
  'leader',
]);

function unnamed(context: Context, role: RolePhrase, owner: string | null, at: At): Resolved | null {
  const { reading, places } = context;
  const { doc, registry, words } = reading;
  const head = doc.token(role.roleTo - 1);
  const word = roleKey(role.role);
  const last = word.split(' ').at(-1)!;
  const open =
    ALWAYS.has(last) || role.kind === 'expert' || role.kind === 'spokesperson' || role.kind === 'representative';
  // Other people count where they speak: subject of a verb of saying, or "according to …".
  const speaks =
    (head.dep === 'nsubj' && reading.speech.has(head.head.lemma.toLowerCase())) ||
    (head.dep === 'pobj' && head.head.lower === 'to' && head.head.head.lower === 'according');
  if (!open && !speaks) return null;
  const bareHead =
    role.from === role.roleFrom || (role.from === role.roleFrom - 1 && doc.token(role.from).tag === 'CD');
  if (bareHead && role.determiner === 'the' && role.plural && owner === null)
    return (
      byDescription(context, role.roleTo - 1) ?? {
        ...at,
        actors: [],
        rule: 'unresolved',
        reason: 'A group not introduced before.',
      }
    );
  const to = Math.max(role.tailTo, tailEnd(doc, role.roleTo));
  const lowered = (text: string): string =>
    isPlainStart(context, role.from) ? text[0]!.toLowerCase() + text.slice(1) : text;
  const name = lowered(phraseText(doc, role.from, to));
  const draft = registry.ofName({
    kind: 'unnamed',
    name,
    speaksFor: role.ownerBefore || role.kind === 'spokesperson' ? owner : null,
    plural: role.plural,
  });
  draft.roles.add(role.role);
  const bare = lowered(phraseText(doc, role.from, role.roleTo));
  for (const form of [bare, name]) {
    draft.aliases.add(form);
    draft.aliases.add(withoutQualifiers(form, words.qualifiers));
  }
  // A name in capitals that the source stands beside is not the source's own; the phrase is kept as it is.
  return {
    ...at,
    to,
    actors: [draft.id],
    rule: (places.quoteOf[head.i] ?? -1) < 0 ? 'unnamed-source' : 'unnamed-in-quotation',
    reason: 'Somebody the text describes and does not name.',
  };
}

/** Whether the phrase begins its sentence with a capital that is only the sentence's. */
function isPlainStart(context: Context, i: number): boolean {
  const token = context.reading.doc.token(i);
  return (
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !/^NNP/.test(token.tag) &&
    !context.reading.names.some((name) => name.from === i)
  );
}

function withoutQualifiers(text: string, qualifiers: ReadonlySet<string>): string {
  const parts = text.split(' ');
  while (
    parts.length > 1 &&
    (qualifiers.has(fold(parts[0]!)) || qualifiers.has(parts[0]!.toLowerCase()) || /^\d+$/.test(parts[0]!))
  )
    parts.shift();
  return parts.join(' ');
}

/** "close to Hamas", "familiar with the matter", "in the region": what tells this source from another. */
function tailEnd(doc: RolePhraseDoc, at: number): number {
  let i = at;
  if (
    i < doc.length &&
    /^(?:JJ|VBN|RB)$/.test(doc.token(i).tag) &&
    i + 1 < doc.length &&
    /^(?:IN|TO)$/.test(doc.token(i + 1).tag) &&
    doc.token(i + 1).lower !== 'that'
  )
    i++;
  else if (!(i < doc.length && /^(?:in|with|of|at|from|for|within|inside)$/.test(doc.token(i).lower))) return at;
  let end = at;
  for (const limit = Math.min(doc.length, i + 8); i < limit; i++) {
    const token = doc.token(i);
    if (token.isSentenceStart || token.entityType === 'DATE' || token.entityType === 'TIME') break;
    if (/^(?:IN|TO|DT|PRP\$|POS|JJ)$/.test(token.tag)) continue;
    if (!/^NN/.test(token.tag)) break;
    end = i + 1;
  }
  return end;
}

type RolePhraseDoc = Context['reading']['doc'];
