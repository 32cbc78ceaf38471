// Proposals put forward, duties, readiness, and acts announced for a time to come.
import type { Statement } from '../statements/index.ts';
import { partiesOf } from './bearers.ts';
import { isDenied, isDeniedByMouth, isNoAct, isRelative, isWhenever } from './gates.ts';
import { withHead } from './nouns.ts';
import { recipientsOf, textAfter, unique } from './operators.ts';
import { pattern } from './pattern.ts';
import { isHostile } from './plover.ts';
import type { Reader } from './sign.ts';
import { isRevenge } from './threat-signs.ts';
import type { PlainRule } from './view.ts';

/** "put forward a plan": a proposal by its noun. */
export const putForward: PlainRule = ({ statement, reader, lemma, agents, make }) => {
  const words = reader.language.obligations;
  const verb = lemma.split(' ', 1)[0] ?? '';
  const { negated, modality } = statement.proposition;
  if (!words.proposing.includes(verb) || negated || modality !== null || agents.length === 0) return null;
  const put = withHead(statement, words.proposals, 'patient');
  // "an offer | he has made before": told again, not put forward.
  if (put === undefined || put.start < statement.citation.start) return null;
  return {
    ...make(
      'proposal',
      'proposed',
      'put-forward',
      'a proposal is said to be put forward',
      agents,
      recipientsOf(statement),
    ),
    making: true,
  };
};

/** "is committed to …", "have the responsibility to defend". */
export const bound: PlainRule = ({ statement, reader, lemma, agents, patients, make }) => {
  const words = reader.language.obligations;
  if (statement.proposition.negated) return null;
  if (
    lemma === 'have' &&
    withHead(statement, words.duties, 'patient') !== undefined &&
    /^ .*\b\p{Ll}+ to \p{Ll}/u.test(textAfter(statement))
  )
    return make('undertaking', 'in-force', 'duty', 'the party is said to have the duty', agents);
  const attribute = withHead(statement, words.bound, 'attribute');
  if (attribute === undefined && !words.bound.includes(lemma)) return null;
  return make('undertaking', 'agreed', 'bound', 'the party is said to be bound', agents.length > 0 ? agents : patients);
};

/** "is ready to …" is a will, "is willing to …" an offer. */
export const ready: PlainRule = ({ statement, reader, lemma, source, agents, patients, make }) => {
  const words = reader.language.obligations;
  const { modality, negated } = statement.proposition;
  const prepared = words.readying.includes(lemma) && agents.length === 0 && patients.length > 0;
  if (prepared && !negated) return make('undertaking', 'supported', 'ready', 'the party is said to be ready', patients);
  if (modality !== 'ready' || negated || agents.length === 0 || isScheduled(statement, reader)) return null;
  // "the army was prepared": nobody says for what.
  if (!/ (?:to|for) \S/u.test(textAfter(statement))) return null;
  // Who is no side of it only guesses that another is ready; "too ready to believe" blames.
  if (source !== null && !agents.some((id) => reader.isSide(id, source))) return null;
  if (pattern(`\\b(?:${words.excess.join('|')}) \\p{Ll}+ to\\b`, 'iu').test(statement.citation.exact)) return null;
  // "is willing to put tariffs on all of it": what harms another is no offer.
  const [act, ...rest] = statement.proposition.terms
    .filter((t) => t.start > (statement.proposition.predicate?.end ?? 0))
    .map((t) => t.lemma.toLowerCase())
    .filter((word) => !words.offering.includes(word) && word !== 'ready' && word !== 'prepared');
  if (act !== undefined && isHostile(act, rest, reader.language.deeds))
    return make('undertaking', 'proposed', 'threat', 'the party is said to be ready to do it', agents);
  const offers =
    withHead(statement, words.offering, 'attribute') !== undefined ||
    statement.proposition.governors.some((g) => words.offering.includes(g.lemma));
  return offers
    ? make('proposal', 'proposed', 'willing', 'the party is said to be willing', agents)
    : make('undertaking', 'supported', 'ready', 'the party is said to be ready', agents);
};

/** "is set to", "are due to", "supposed to begin". */
function isScheduled(statement: Statement, reader: Reader): boolean {
  const words = reader.language.obligations.scheduling;
  const { predicate, governors } = statement.proposition;
  return (
    governors.some((g) => words.includes(g.lemma)) ||
    // "set his own conditions" schedules nothing; "was set for Friday" does.
    (words.includes(predicate?.lemma ?? '') && !statement.proposition.arguments.some((a) => a.role === 'agent')) ||
    withHead(statement, words, 'attribute') !== undefined ||
    // "the talks are to begin on Monday"
    (predicate?.lemma === 'be' && /^ to \p{Ll}/u.test(textAfter(statement)))
  );
}

/** "it is highly unlikely that" before a clause: an act that is not expected. */
const DOUBTED =
  /\b(?:unlikely|doubtful|improbable|unclear|no (?:sign|indication|guarantee))\W{0,3}(?:that|whether|if)?\s*$/iu;

/** To whom something is handed over or done. */
function given(statement: Statement): string[] {
  return unique(
    statement.proposition.arguments
      .filter(
        (a) => a.role === 'recipient' || (a.role === 'oblique' && (a.preposition === 'to' || a.preposition === 'with')),
      )
      .flatMap((a) => a.actors),
  );
}

/** "will", "would" under speech, "is set to": an act announced by its party, or an event announced by anyone. */
export const future: PlainRule = ({ statement, reader, source, agents, make }) => {
  const words = reader.language.obligations;
  const { predicate, modality, negated, condition, terms } = statement.proposition;
  if (predicate === null || predicate.pos === 'ADJ' || negated || isDenied(statement) || isWhenever(statement, reader))
    return null;
  const scheduled = isScheduled(statement, reader);
  const reported = modality === 'would' && statement.chain.length > 0;
  if (!(modality === 'will' || reported || scheduled)) return null;
  // "siding with the president": a participle at the head carries no will of its own.
  if (/^\p{L}+ing\b/u.test(statement.citation.exact)) return null;
  if (statement.factuality === 'Uu' && condition === null) return null;
  const event = withHead(statement, words.meetings, 'agent', 'patient');
  const truce = withHead(statement, [...words.lasting, ...words.settlements], 'agent', 'patient');
  // "is set to take effect": the start stands below the scheduling word.
  const begins =
    words.starting.includes(predicate.lemma) ||
    (scheduled && terms.some((t) => t.pos === 'VERB' && words.starting.includes(t.lemma)));
  const measure = withHead(statement, words.measures, 'agent', 'patient');
  if (measure !== undefined && begins) {
    const by = partiesOf(statement, measure, reader);
    return by.length === 0
      ? null
      : make('order', 'ordered', 'scheduled', 'a measure announced for a time to come', by.slice(0, 1));
  }
  if (truce !== undefined && begins) {
    return make('undertaking', 'agreed', 'scheduled', 'a start announced for a time to come', truce.actors);
  }
  const occurs =
    scheduled || words.occurring.includes(predicate.lemma) || terms.some((t) => words.occurring.includes(t.lemma));
  if (event !== undefined && occurs) {
    const parties = agents.length > 1 || event.role === 'patient' ? unique([...agents, ...event.actors]) : event.actors;
    return make('undertaking', 'agreed', 'scheduled', 'an event announced for a time to come', parties);
  }
  const { quantities, times } = statement.proposition;
  // "the two leaders will meet on 16 June": that it takes place is announced, whoever they are.
  const unnamed = agents.length === 0 && statement.proposition.arguments.some((a) => a.role === 'agent');
  if (unnamed && words.gathering.includes(predicate.lemma) && times.length > 0)
    return make('undertaking', 'agreed', 'scheduled', 'an event announced for a time to come', []);
  // "Norland is to hand back the islands": the act stands below "is to".
  const act =
    predicate.lemma === 'be'
      ? (/^ (?:also |now |soon )?to (?!be\b)(\p{Ll}+)/u.exec(textAfter(statement))?.[1] ?? null)
      : null;
  if (act !== null && terms.some((t) => words.speeches.includes(t.lemma))) return null;
  if (act !== null && (words.stative.includes(act) || words.befalling.includes(act) || words.telling.includes(act)))
    return null;
  if (act === null && (words.stative.includes(predicate.lemma) || isNoAct(statement, reader))) return null;
  // Passives ("will be discussed") do not say who binds himself; who says so is not thereby bound.
  if (agents.length === 0) return null;
  // In a report's own voice "will" is a forecast, unless it tells when, how many, to whom, or what several do together.
  const planned =
    act !== null || agents.length > 1 || quantities.length > 0 || times.length > 0 || given(statement).length > 0;
  if (statement.chain.length === 0 && !planned) return null;
  if (DOUBTED.test(statement.citation.prefix)) return null;
  const paper = source !== null && reader.isMatter(source);
  const own = source === null || paper || agents.some((id) => reader.isSide(id, source));
  if (paper)
    return make(
      'undertaking',
      'agreed',
      'term-of-paper',
      'a paper of the parties says that they will',
      agents,
      given(statement),
    );
  if (own && source !== null && isRevenge(statement, reader))
    return make('undertaking', 'proposed', 'threat', 'harm to another is announced', agents, given(statement));
  return own
    ? make('undertaking', 'agreed', 'announced', 'an act announced for a time to come', agents, given(statement))
    : null;
};

/** "The two leaders said that the flame will stay": what several parties say together of a time to come, they have agreed on. */
export const joint: PlainRule = ({ statement, reader, lemma, source, make }) => {
  const { modality, predicate } = statement.proposition;
  if (source === null || predicate === null || isDenied(statement) || isRelative(statement)) return null;
  if (modality !== 'will' && modality !== 'must' && modality !== 'would') return null;
  const members = reader.membersOf(source);
  const words = reader.language.obligations;
  if (members.length < 2 || !members.every((id) => reader.hasStanding(id))) return null;
  if (words.befalling.includes(lemma) && !words.remaining.includes(lemma)) return null;
  if (words.telling.includes(lemma) || ['be', 'have'].includes(lemma)) return null;
  return make('undertaking', 'agreed', 'term-of-paper', 'the parties say together that it will be so', members);
};

/** "will not send athletes", "would not attack": an act the speakers bind themselves not to do. */
export const abstaining: PlainRule = ({ statement, reader, lemma, source, agents, make }) => {
  const { negated, modality } = statement.proposition;
  if (!negated || (modality !== 'will' && modality !== 'would') || source === null || agents.length === 0) return null;
  if (!reader.language.obligations.abstaining.includes(lemma) || statement.chain.some((link) => link.negated))
    return null;
  const own = agents.some((id) => reader.isSide(id, source));
  return own && !isDeniedByMouth(statement)
    ? make('undertaking', 'agreed', 'announced', 'the party says that it will not do it', agents, given(statement))
    : null;
};

/** "reserves the right to reimpose sanctions". */
export const reserved: PlainRule = ({ statement, reader, agents, make }) => {
  const { negated, modality } = statement.proposition;
  if (negated || modality === 'may' || agents.length === 0 || isDenied(statement)) return null;
  const right = withHead(statement, reader.language.obligations.rights, 'patient');
  const verb = reader.language.obligations.reserving.includes(statement.proposition.predicate?.lemma ?? '');
  return right === undefined || !verb
    ? null
    : { ...make('undertaking', 'proposed', 'threat', 'a right to act is reserved', agents), holds: true };
};

/** "a date has been set for his meeting with Norland's king". */
export const dated: PlainRule = ({ statement, reader, lemma, make }) => {
  const words = reader.language.obligations;
  const { negated, modality, actors } = statement.proposition;
  if (negated || modality !== null || !words.fixing.includes(lemma)) return null;
  if (withHead(statement, words.whens, 'patient') === undefined) return null;
  const event = withHead(statement, words.meetings, 'oblique', 'modifier');
  return event === undefined
    ? null
    : make(
        'undertaking',
        'agreed',
        'scheduled',
        'its time or place is said to be set',
        actors.filter((id) => !reader.isMatter(id)),
      );
};

/** "said it will not begin talks": the speaker refuses an act that others can ask for. */
export const refusing: PlainRule = ({ statement, reader, lemma, source, agents, make }) => {
  const { negated, modality } = statement.proposition;
  if (!negated || (modality !== 'will' && modality !== 'would') || source === null || agents.length === 0) return null;
  if (!reader.hasStanding(source) || !isGrantable(lemma, reader)) return null;
  const own = agents.some((id) => reader.isSide(id, source));
  return own ? make('demand', 'rejected', 'refuses', 'the speaker says that it will not', [], agents) : null;
};

/** Whether an act is one that others ask for: "give up" as "give". */
function isGrantable(lemma: string, reader: Reader): boolean {
  const { grantable } = reader.language.obligations;
  return grantable.includes(lemma) || grantable.includes(lemma.split(' ', 1)[0] ?? '');
}
