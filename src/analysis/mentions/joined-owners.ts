// "Egyptian and Qatari officials", "the Turkish and Iranian foreign ministers": people of several states in one phrase.
import type { Draft } from '../actors/registry.ts';
import type { NameSpan } from './name-spans.ts';
import { groupOf } from './pairs.ts';
import { modifierStart } from './phrase-bounds.ts';
import { ownerId, withDeterminer } from './reading.ts';
import type { Context, Resolved } from './resolve.ts';
import { holderFor } from './role-holders.ts';
import type { At } from './role-nouns.ts';
import type { RolePhrase } from './role-phrases.ts';
import { unnamed } from './unnamed-sources.ts';

/** More than these are no phrase of a report. */
const MOST = 5;

/** The mention of a plural role whose owners are joined before it; null when there is only one. */
export function ofSeveralOwners(context: Context, role: RolePhrase, at: At): Resolved | null {
  const { reading } = context;
  const owners = role.plural && role.ownerBefore ? ownersOf(context, role) : [];
  const first = owners[0];
  if (first === undefined || owners.length < 2) return null;
  const { doc } = reading;
  const from = withDeterminer(doc, modifierStart(doc, first.from));
  const determiner = /^(?:DT|PRP\$)$/.test(doc.token(from).tag) ? doc.token(from).lower : null;
  const whole: RolePhrase = {
    ...role,
    from: modifierStart(doc, first.from),
    determiner,
    owner: null,
    ownerBefore: false,
  };
  const place: At = { ...at, from };
  // Officers there is one of: one for each state, where each is known.
  if (role.kind === 'head' || (role.kind === 'office' && role.role.includes(' '))) {
    const holders = owners.map((owner): Draft | null => {
      const id = ownerId(reading, owner);
      return id === null ? null : (holderFor(context, { ...role, plural: false, owner }, id)?.draft ?? null);
    });
    const known = holders.filter((draft) => draft !== null);
    if (known.length === owners.length && new Set(known).size === known.length)
      return {
        ...place,
        actors: groupOf(context, known).members,
        rule: 'roles-of-owners',
        reason: 'The holders of this office in each of the states named.',
      };
  }
  return unnamed(context, whole, null, place);
}

/** The names joined by commas and "and" that end right before the role's own modifiers. */
function ownersOf(context: Context, role: RolePhrase): readonly NameSpan[] {
  const { doc, nameAt, words } = context.reading;
  const last = role.owner !== null && 'entry' in role.owner ? role.owner : null;
  if (last === null || last.from !== role.from || !isOwner(last)) return [];
  const found = [last];
  let joined = false;
  for (let at = last.from - 1; at > 0 && found.length < MOST; ) {
    const sign = doc.token(at);
    if (words.lists.joining.has(sign.lower)) joined = true;
    else if (sign.text !== ',') break;
    const before = doc.token(at - 1).text === ',' ? at - 2 : at - 1;
    const name = nameAt.get(before);
    if (name === undefined || name.to !== before + 1 || !isOwner(name)) break;
    found.unshift(name);
    at = name.from - 1;
  }
  return joined ? found : [];
}

/** An adjective of a state, or a body's name. */
function isOwner(name: NameSpan): boolean {
  const entry = name.entry;
  return entry?.actor != null && (entry.demonym === true || entry.actor.kind !== 'person');
}
