// Statements under a verb or noun of obligation: agreed, promised, offered, proposed, demanded, ordered, supported, refused.
import type { Statement } from '../statements/index.ts';
import type { CommitmentKind, CommitmentStatus } from './commitment.ts';
import { isAside, isCourtesy, isFact, isRelative, isSubject, isWanting } from './gates.ts';
import { isAskedFor, isClaim, ownersOf, withHead } from './nouns.ts';
import { actorsIn, type Operator, textAfter } from './operators.ts';
import { pattern } from './pattern.ts';
import type { Reader, Sign } from './sign.ts';
import { isRevenge, isVowedHarm } from './threat-signs.ts';

/** Signs of the innermost obliging operator; `outer` are those around it, which may deny it. */
export function ofOperator(statement: Statement, core: Operator, outer: readonly Operator[], reader: Reader): Sign[] {
  const words = reader.language.obligations;
  const { modality, tense, condition } = statement.proposition;
  const own = core.from === 'predicate';
  const source = statement.chain.at(-1)?.source ?? null;
  const negated = core.negated || (own && statement.polarity === 'denied');
  const disputed =
    outer.some((o) => (o.force === 'deny' || o.force === 'reject') && !o.negated && o.agents.length > 0) ||
    (core.from !== 'cue' && statement.factuality === 'CT-');
  const asks = ['demand', 'request', 'order', 'propose'].includes(core.force);
  const content = own || !asks ? [] : actorsIn(statement, 'agent');
  const by = core.agents.length > 0 ? core.agents : core.lemma === 'commit' ? actorsIn(statement, 'patient') : [];
  // Orders go down within one side; all else is between sides.
  const within = core.force === 'order';
  const others = (ids: readonly string[]): string[] =>
    ids.filter((id) => !by.some((b) => (within ? b === id : reader.root(b) === reader.root(id))));
  // "ordered the army to leave": who stands between the verb and its infinitive.
  const [head = '', infinitive] = own ? textAfter(statement).split(/ to (?=\p{Ll})/u, 2) : [];
  const told = infinitive === undefined ? '' : (head.split(/ (?:if|unless) /u, 1)[0] ?? '');
  const between = statement.proposition.actors.filter((id) => reader.named(id, told) >= 0 && !by.includes(id));
  const to = others(core.recipients.length > 0 ? core.recipients : own ? between : content);
  const sign = (kind: CommitmentKind, status: CommitmentStatus, reason: string, rest: Partial<Sign> = {}): Sign => ({
    statement,
    kind,
    status,
    by,
    to,
    making: own,
    core: core.lemma,
    rule: `ledger.${core.force}`,
    reason,
    ...rest,
  });
  // "Hamas should accept", "could agree": the act is asked for or thought possible, not done.
  if (own && (modality === 'must' || modality === 'should')) {
    if (source === null || by.some((id) => reader.isSide(id, source))) return [];
    return [
      sign('demand', 'demanded', 'the speaker says that the party must', { by: [source], to: by, rule: 'ledger.must' }),
    ];
  }
  // "wants to agree" is no agreement; "proposes", "plans" carry their own will.
  const wished = modality === 'want' && statement.proposition.governors.length > 0;
  if (own && (modality === 'can' || modality === 'may' || wished)) return [];
  // "would urge its allies to wait": an appeal foreseen is not made.
  const polite = statement.proposition.arguments.some(
    (a) => a.role === 'agent' && words.firstPerson.includes(a.head.toLowerCase()),
  );
  if (own && asks && (modality === 'will' || (modality === 'would' && !polite))) return [];
  // "undertook a campaign" did it, "undertook to pay" promised it.
  if (own && core.lemma === 'undertake' && !/^ to \p{Ll}/u.test(textAfter(statement))) return [];
  // "do not accept such accusations": nothing was asked that could be accepted.
  if (own && core.negated && core.force === 'agree' && !/ to \p{Ll}/u.test(textAfter(statement))) {
    const offered = withHead(statement, [...words.proposals, ...words.settlements], 'patient', 'oblique');
    if (offered === undefined && !isAskedFor(statement, reader)) return [];
  }
  // "anyone would agree with that": an opinion shared.
  if (own && core.lemma === 'agree' && /^ with\b/.test(textAfter(statement)) && core.recipients.length === 0) return [];
  // "experts doubt that it would accept": another's thought of an act to come.
  const thought = statement.chain.some(
    (link) =>
      link.cue?.force === 'think' &&
      link.source !== null &&
      !by.some((id) => reader.root(id) === reader.root(link.source ?? '')),
  );
  if (own && thought && (modality === 'would' || modality === 'will')) return [];
  // An outsider's word on what somebody intends is a guess.
  if (words.intending.includes(core.lemma) && source !== null && !by.some((id) => reader.isSide(id, source))) return [];
  if (!own && (isAside(statement, core.from, reader) || isSubject(statement, core.from))) return [];
  // "criticised him for vowing to strike": who vowed is the one who is blamed, and that is told elsewhere.
  if (own && /^\p{Ll}+ing\b/u.test(statement.citation.exact) && / for $/u.test(statement.citation.prefix)) return [];
  // "even if they were to agree": the act itself stands under the condition.
  const at = statement.proposition.predicate?.start ?? 0;
  if (own && condition !== null && condition.start <= at && at < condition.end) return [];
  // "accepted responsibility", "adopted a tone": an attitude taken, nothing to come.
  if (own && core.force === 'agree' && withHead(statement, words.attitudes, 'patient') !== undefined) return [];
  // "concluded this": a finding, unless an accord or talks are concluded.
  if (
    own &&
    core.lemma === 'conclude' &&
    withHead(statement, [...words.settlements, ...words.meetings], 'patient') === undefined
  )
    return [];
  // "warned of attacks" tells, "warned them not to attack" asks.
  if (own && core.lemma === 'warn' && !/\b(?:not to|against \p{Ll}+ing)\b/u.test(textAfter(statement))) return [];
  // "endorsed the assessment": an opinion, unless a proposal or an accord is endorsed.
  if (
    own &&
    core.lemma === 'endorse' &&
    withHead(statement, [...words.proposals, ...words.settlements], 'patient') === undefined
  )
    return [];
  // "following a call he agreed to": a circumstance of the act, not its content.
  const first = statement.citation.exact.split(/\s/, 1)[0]?.toLowerCase() ?? '';
  if (core.from === 'governor' && words.circumstances.includes(first)) return [];
  // "needed to make Moscow accept": the act stands under a need.
  if (statement.proposition.governors.some((g) => g.lemma !== core.lemma && (g.lemma === 'make' || g.lemma === 'need')))
    return [];
  if (!own && isAnothers(statement, by, reader)) return [];
  if (isFact(statement, core) || (!own && isRelative(statement))) return [];
  // "sought guarantees from Norland": what is wished for is not given.
  const noun = statement.proposition.predicate;
  if (own && noun?.pos === 'NOUN' && (core.force === 'promise' || core.force === 'offer' || core.force === 'agree')) {
    const { prefix, exact, start } = statement.citation;
    if (isWanting(`${prefix}${exact.slice(0, Math.max(0, noun.start - start))}`)) return [];
  }
  // "signed a memo": only an accord, an order or a promise is made by signing.
  if (own && core.lemma === 'sign' && signsAnother(statement, reader)) return [];
  // The noun that acts is no party ("it would require a war").
  if (
    own &&
    core.agents.length === 0 &&
    statement.proposition.arguments.some((a) => a.role === 'agent' && a.actors.length > 0)
  )
    return [];
  // "NATO leaders pledged": the cue's own clause says nothing of what.
  const bare = statement.proposition.predicate?.lemma === core.lemma && textAfter(statement).trim() === '';
  if (core.from === 'cue' && bare) return [];
  switch (core.force) {
    case 'agree':
    case 'promise': {
      if (own && withHead(statement, words.orders, 'patient') !== undefined)
        return negated || disputed ? [] : [sign('order', 'ordered', 'an order is said to be signed')];
      const verb = core.force === 'agree' ? 'agreed to' : 'promised';
      // "decided to recall its envoys": who commands sends his own people, so the decision is an order.
      if (
        core.lemma === 'decide' &&
        words.directing.includes(statement.proposition.predicate?.lemma ?? '') &&
        !negated &&
        !disputed
      )
        return [sign('order', 'ordered', 'a decision about the party’s own people', { rule: 'ledger.decided' })];
      const proposed = ownersOf(statement, reader, by);
      const denial = `said not to have been ${verb}`;
      if (disputed || negated)
        return core.force === 'agree'
          ? [sign('undertaking', 'denied', denial, proposed.length > 0 ? { to: proposed } : {})]
          : [];
      if (words.intending.includes(core.lemma) && tense === 'past') return [];
      if (words.vowing.includes(core.lemma) && (isRevenge(statement, reader) || isVowedHarm(statement, own, reader)))
        return [sign('undertaking', 'proposed', 'harm to another is promised', { rule: 'ledger.threat' })];
      const hypothetical = own && (modality === 'would' || modality === 'ready') && condition !== null;
      const reason = `the party is said to have ${verb} it`;
      const undertaking = hypothetical
        ? sign('undertaking', 'supported', 'the party would agree on a condition')
        : sign('undertaking', modality === 'ready' ? 'supported' : 'agreed', reason);
      if (proposed.length === 0) return [undertaking];
      return [
        { ...undertaking, to: proposed },
        sign('proposal', hypothetical ? 'supported' : 'agreed', 'a proposal that is said to be accepted', {
          by: proposed,
          to: by,
        }),
      ];
    }
    case 'offer':
    case 'propose':
      if (isCourtesy(statement, reader)) return [];
      // "it offered a blanket of protection": a thing puts nothing forward.
      if (
        own &&
        core.agents.length === 0 &&
        statement.proposition.arguments.some((a) => a.role === 'agent' && words.things.includes(a.head.toLowerCase()))
      )
        return [];
      return negated || disputed ? [] : [sign('proposal', 'proposed', 'put forward by the party')];
    case 'demand':
    case 'request':
      // "invited inspectors to visit": one offers to let them.
      if (core.lemma === 'invite')
        return negated || disputed
          ? []
          : [sign('proposal', 'proposed', 'offered by inviting', { rule: 'ledger.offer' })];
      return negated || disputed ? [] : [sign('demand', 'demanded', 'asked for by the party')];
    case 'order':
      return negated || disputed ? [] : [sign('order', 'ordered', 'ordered by the party')];
    case 'support': {
      const owners = ownersOf(statement, reader, by);
      if (negated || disputed || owners.length === 0) return [];
      return [sign('proposal', 'supported', 'a proposal that another party supports', { by: owners, to: by })];
    }
    case 'reject':
    case 'refuse': {
      // "rejected calls to hold an election": what was asked stands below its noun.
      const below = statement.proposition.arguments.find((a) => a.role === 'agent');
      if (
        core.from === 'cue' &&
        core.force === 'reject' &&
        !core.negated &&
        below !== undefined &&
        statement.citation.exact.startsWith('to ')
      )
        return words.askings.includes(below.head.toLowerCase())
          ? [sign('demand', 'rejected', 'the party asked is said to refuse it', { by: below.actors, to: by })]
          : [];
      if (negated || core.from === 'cue') return [];
      const noun = withHead(statement, [...words.proposals, ...words.settlements], 'patient', 'oblique');
      const claim = statement.proposition.arguments.some(
        (a) => a.role === 'patient' && isClaim(a.head, reader) && !words.proposals.includes(a.head),
      );
      // "rejects its obligations": no answer to anybody.
      if (withHead(statement, [...words.bonds, ...words.duties], 'patient') !== undefined) return [];
      // "ruled out the possibility", "resisted reform": only what was asked or offered, or an act, is refused.
      const asked =
        noun !== undefined ||
        isAskedFor(statement, reader) ||
        /^ (?:\p{Ll}+ )?(?:\p{Ll}+ly )?\p{Ll}+ing\b/u.test(textAfter(statement)) ||
        // "refused to hand him over": an act that others can ask for; "declined to comment" refuses none.
        words.grantable.some((act) => pattern(`^ to ${act}\\b`, 'u').test(textAfter(statement)));
      if (claim || !asked) return [];
      const owners = ownersOf(statement, reader, by);
      const named = others(statement.proposition.actors);
      const asker = owners.length > 0 ? owners : named.length === 1 ? named : [];
      const kind = noun !== undefined && words.proposals.includes(noun.head) ? 'proposal' : 'demand';
      return [sign(kind, 'rejected', 'the party asked is said to refuse it', { by: asker, to: by })];
    }
    default:
      return [];
  }
}

/** Whether what is signed is known and is neither accord nor order nor promise ("a letter", "a memo", "a ball"). */
function signsAnother(statement: Statement, reader: Reader): boolean {
  const words = reader.language.obligations;
  const signed = statement.proposition.arguments.find((a) => a.role === 'patient');
  if (signed === undefined) return false;
  const binding = [
    ...words.settlements,
    ...words.orders,
    ...words.bonds,
    ...words.proposals,
    ...words.lasting,
    ...words.acts,
  ];
  return !signed.lemmas.some((lemma) => binding.includes(lemma.toLowerCase()));
}

/** "promised pain for them | but farmers will be the ones | hurt most": a state of others, or a participle, beside what is promised. */
function isAnothers(statement: Statement, by: readonly string[], reader: Reader): boolean {
  const { predicate, tense } = statement.proposition;
  if (predicate === null || predicate.pos !== 'VERB') return false;
  const acting = statement.proposition.arguments.filter((a) => a.role === 'agent');
  const other =
    acting.length > 0 && acting.every((a) => !a.actors.some((id) => by.some((one) => reader.isSide(id, one))));
  if (predicate.lemma === 'be' && other && statement.proposition.modality !== 'must') return true;
  const participle = predicate.start <= statement.citation.start && tense !== 'future';
  return (
    participle &&
    acting.length === 0 &&
    /^\p{Ll}+(?:ed|t|n)\b/u.test(statement.citation.exact) &&
    statement.citation.exact.split(' ', 1)[0] !== predicate.lemma
  );
}
