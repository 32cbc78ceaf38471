// Commitments told by their noun alone: "a Norland guarantee that …", "its demand for a truce", "a pledge by X to …", "under the deal, X withdraws".
import type { Statement } from '../statements/index.ts';
import type { CommitmentKind, CommitmentStatus } from './commitment.ts';
import { isDenied, isDeniedByMouth, isPurpose, isSupposed, isWanting, isWhenever } from './gates.ts';
import { partiesOf, withDefinite } from './named-phrases.ts';
import { unique } from './operators.ts';
import { pattern } from './pattern.ts';
import type { Reader } from './sign.ts';
import type { PlainRule } from './view.ts';

/** What a noun of a force makes of a matter. */
const KINDS: Readonly<Record<string, { readonly kind: CommitmentKind; readonly status: CommitmentStatus }>> = {
  promise: { kind: 'undertaking', status: 'agreed' },
  demand: { kind: 'demand', status: 'demanded' },
  request: { kind: 'demand', status: 'demanded' },
  offer: { kind: 'proposal', status: 'proposed' },
  threaten: { kind: 'undertaking', status: 'proposed' },
  agree: { kind: 'undertaking', status: 'agreed' },
};

/** Nouns that name a state of mind or a paper rather than an act of speech. */
const MINDS: ReadonlySet<string> = new Set([
  'interest',
  'desire',
  'readiness',
  'willingness',
  'openness',
  'preparedness',
  'plan',
  'intention',
  'warning',
  'call',
]);

/** Content behind such a noun: an infinitive, a clause, what is asked for. */
const CONTENT = /^(?: (?:from|by|of) [^,;.]{2,40}?)? (?:to \p{Ll}|that \p{L}|not to \p{Ll}|for \p{L}|of \p{L})/u;

/** "a pledge by Norland to …": who, by possessive or compound before the noun, or behind "by" or "from". */
export const named: PlainRule = ({ statement, reader, lemma: verb, agents, make }) => {
  const { citation, proposition } = statement;
  if (isPurpose(statement) || isSupposed(statement) || isWhenever(statement, reader)) return null;
  const words = reader.language.obligations;
  // "made a commitment", "gave assurances": who gives it owes it.
  const giver =
    (words.giving.includes(verb) || words.voicing.includes(verb)) && proposition.modality === null ? agents : [];
  const nouns = [
    ...reader.language.cues.nouns.filter(
      (cue) =>
        cue.force in KINDS &&
        !words.settlements.includes(cue.lemma) &&
        (!MINDS.has(cue.lemma) || (giver.length > 0 && words.calls.includes(cue.lemma))),
    ),
    ...words.assurances.map((lemma) => ({ lemma, force: 'promise' as const })),
  ];
  for (const { lemma, force } of nouns) {
    const found = pattern(`(?<![\\p{L}-])${lemma}s?(?![\\p{L}-])`, 'iu').exec(citation.exact);
    if (found === null) continue;
    // "no pledge was made" names none; "a pledge that ships will not be hit" denies only what is pledged.
    const inContent = (proposition.predicate?.start ?? 0) > citation.start + found.index;
    if (inContent ? isDeniedByMouth(statement) : proposition.negated || isDenied(statement)) continue;
    const before = citation.exact.slice(0, found.index);
    const after = citation.exact.slice(found.index + found[0].length);
    if (words.calls.includes(lemma) && !/^ for\b/u.test(after)) continue;
    const open = giver.length > 0 && after.trim() === '';
    if (!(open || CONTENT.test(after)) || isWanting(`${citation.prefix}${before}`)) continue;
    const owner = ownerBefore(statement, before, lemma, reader) ?? ownerAfter(statement, after, reader);
    // "made a mockery of the agreement": what is made or given is the verb's own object.
    const gives =
      giver.length > 0 &&
      proposition.arguments.some(
        (a) =>
          a.role === 'patient' &&
          (a.head.toLowerCase() === lemma ||
            (words.amounts.includes(a.head.toLowerCase()) && a.lemmas.includes(lemma))),
      );
    if (open && !gives) continue;
    const owners = gives ? giver : owner === null ? [] : [owner];
    const row = KINDS[force];
    if (owners.length === 0 || row === undefined) continue;
    const rule = force === 'threaten' ? 'threat' : 'named';
    return { ...make(row.kind, row.status, rule, `a ${lemma} of the party is named`, owners), holds: true };
  }
  return null;
};

/** The actor whose name ends right before the noun, an adjective between allowed: "the US demand", "Hamas's written pledge". */
function ownerBefore({ proposition }: Statement, before: string, noun: string, reader: Reader): string | null {
  const segment = /(?:\S+ ){0,3}$/u.exec(before)?.[0] ?? '';
  // "his decision to": whom the pronoun stands for is known of its phrase.
  const { possessives } = reader.language.obligations;
  if (pattern(`\\b(?:${possessives.join('|')}) (?:\\p{Ll}+ )?$`, 'iu').test(segment)) {
    const phrase = proposition.arguments.find((a) => a.head.toLowerCase() === noun);
    return phrase?.actors.find((id) => !reader.isMatter(id) && !reader.isMedium(id)) ?? null;
  }
  if (!/['’]s? (?:\p{Ll}+ )?$|\p{Lu}\S* (?:\p{Ll}+ )?$/u.test(segment)) return null;
  return nearest(proposition.actors, segment, reader, true);
}

/** The actor behind "by" or "from". */
function ownerAfter({ proposition }: Statement, after: string, reader: Reader): string | null {
  const segment = /^ (?:from|by) (?:the )?((?:\S+ ?){1,4})/u.exec(after)?.[1];
  if (segment === undefined) return null;
  return (
    nearest(proposition.actors, segment, reader, false) ?? reader.called(/^(?:\p{Lu}\S* ?)+/u.exec(segment)?.[0] ?? '')
  );
}

function nearest(actors: readonly string[], segment: string, reader: Reader, last: boolean): string | null {
  const hits = actors
    .filter((id) => !reader.isMatter(id) && !reader.isMedium(id))
    .map((id) => ({ id, at: reader.named(id, segment) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => (last ? b.at - a.at : a.at - b.at));
  return hits[0]?.id ?? null;
}

/** "Under the deal, Norland is drawing back its troops": what an accord has its party do. */
export const under: PlainRule = ({ statement, reader, agents, make }) => {
  const { predicate, negated, modality } = statement.proposition;
  if (predicate?.pos !== 'VERB' || negated || agents.length === 0 || isSupposed(statement)) return null;
  if (modality === 'can' || modality === 'may' || modality === 'want') return null;
  const words = reader.language.obligations;
  const accord = pattern(
    `\\b(?:${words.underneath.join('|')}) (?:the|this|that|an?|its|their) (?:[\\p{L}\\d’'.-]+ ){0,4}?(?:${[...words.settlements, ...words.lasting].join('|')})(?![\\p{L}-])`,
    'iu',
  );
  if (!accord.test(statement.citation.exact)) return null;
  return statement.proposition.tense === 'past' && modality === null
    ? make('undertaking', 'fulfilled', 'under-accord', 'done under an accord', agents)
    : make('undertaking', 'agreed', 'under-accord', 'what an accord has the party do', agents);
};

/** "the truce between A and B", "their ceasefire": a standing accord, named with its parties. */
export const standing: PlainRule = ({ statement, reader, make }) => {
  const { proposition } = statement;
  if (proposition.negated || proposition.modality !== null || statement.polarity === 'denied' || isSupposed(statement))
    return null;
  const words = reader.language.obligations;
  const found = withDefinite(statement, [...words.settlements, ...words.lasting]);
  if (found === null) return null;
  const by = unique(partiesOf(statement, found, reader));
  return by.length < 2
    ? null
    : { ...make('undertaking', 'agreed', 'standing', 'an accord between the parties is named', by), holds: true };
};
