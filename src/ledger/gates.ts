// What owes nothing, whatever its words: facts of existence, questions, unfulfilled pasts, pasts told under a demand, courtesies, previews of speeches.

import type { Statement } from '../statements/index.ts';
import { withHead } from './nouns.ts';
import type { Operator } from './operators.ts';
import { textAfter } from './operators.ts';
import type { Reader } from './sign.ts';

/** "there were no conditions": something is said to be, nobody binds himself. */
const EXISTENTIAL = /\bthere(?:['’](?:s|re))?(?: (?:\p{Ll}+ ){0,3}\p{Ll}+)?$/iu;

/** "would have allowed", "could have struck". */
const UNFULFILLED = /\b(?:would|could|should|might) (?:not |never )?have (?!to\b)\p{Ll}/u;

/** "what Iran must do", "whether it will attend": a question, even in the shape of a clause. */
const ASKED = /^(?:\p{Ll}+ly )?(?:(?:on|of|about|over|as to) )?(?:what|whether|how|why)\b/iu;

/** "should Norland follow through": a condition by its word order. */
const INVERTED = /^(?:[Tt]hat |[Aa]nd |[Bb]ut )?(?:[Ss]hould|[Ww]ere|[Hh]ad) (?:\p{Lu}|(?:he|she|it|they|we|the)\b)/u;

/** "sanctions | that were imposed", "a pact | that had been struck": what a thing was before is told beside it. */
const BEFOREHAND = /^that (?:were|had) /iu;

/** Whether a statement can owe nothing, before any rule looks at it. */
export function owesNothing(statement: Statement, reader: Reader): boolean {
  const { citation, proposition } = statement;
  const words = reader.language.obligations;
  if (ASKED.test(citation.exact) || citation.suffix.startsWith('?') || UNFULFILLED.test(citation.exact)) return true;
  if (INVERTED.test(citation.exact) || BEFOREHAND.test(citation.exact)) return true;
  const { predicate } = proposition;
  if (predicate === null) return false;
  if (predicate.lemma === 'be' && EXISTENTIAL.test(citation.exact.slice(0, predicate.end - citation.start)))
    return withHead(statement, words.settlements, 'attribute', 'agent') === undefined;
  // "would regard the passage as a breach"
  if (words.regarding.includes(predicate.lemma) && / as /.test(textAfter(statement))) return true;
  return false;
}

/** Openings of a clause that tells more about somebody: "who were imprisoned". */
const TELLS_MORE =
  /^(?:and |but )?(?:who|whom|which|whose|where|when|while|although|though|because|after|before|as|since)\b/iu;

/** Whether what stands under a verb of obliging is told as a fact ("demanded … , who were arrested"), so that nobody is bound to it. */
export function isFact(statement: Statement, core: Operator): boolean {
  if (core.from === 'predicate') return false;
  const { tense, modality, predicate } = statement.proposition;
  if (predicate === null || predicate.pos !== 'VERB') return false;
  const before = statement.citation.exact.slice(0, Math.max(0, predicate.start - statement.citation.start));
  if (/\bto (?:\p{Ll}+ ){0,2}$/u.test(before)) return false;
  if (TELLS_MORE.test(statement.citation.exact) && modality === null) return true;
  // "calls for an inquiry as the country mourns"
  if (tense === 'present' && /\b(?:as|while|since|after)\s*$/u.test(statement.citation.prefix)) return true;
  // "assured him that prisons are being guarded": a state of things, not an act to come.
  const { start, exact } = statement.citation;
  const surface = exact.slice(predicate.start - start, predicate.end - start).toLowerCase();
  const stated = tense === 'present' && modality === null && surface !== predicate.lemma;
  if (stated && (core.force !== 'demand' || !/\bthat\s*$/u.test(statement.citation.prefix)) && core.force !== 'agree')
    return true;
  // "fears that it might spread" beside an accord is no part of it.
  if (modality === 'may' || (modality === 'can' && core.force === 'agree')) return true;
  // "decided | it would be a great idea": a judgement.
  if (core.force === 'agree' && predicate.lemma === 'be') return true;
  // "demanded that he go after learning that he misled them": the nearer verb tells a fact.
  if (LEARNING.test(statement.citation.prefix)) return true;
  // "the demand that they free all arrested": what follows "that" is asked, however its verb is read.
  if (core.force === 'demand' && /\bthat\s*$/u.test(statement.citation.prefix)) return false;
  return tense === 'past' && modality === null && /\p{L}/u.test(before);
}

/** A participle of learning or saying right before "that", itself no verb of asking. */
const LEARNING = /\b(?!demand|insist|ask|request|urg|propos|recommend|requir|suggest)\p{Ll}+ing that\s*$/iu;

/** What may stand between a relative pronoun and its verb. */
const RELATIVE =
  /^(?:and |but )?(?:that|which|who|whom) (?:(?:will|would|could|can|may|might|must|should|shall|has|have|had|is|are|was|were|be|been|being|not|never|also|now|then|still|\p{Ll}+ly) )*$/iu;

/** A relative clause ("that target its programme"): it describes what is asked for or agreed, and asks nothing itself. */
export function isRelative(statement: Statement): boolean {
  const { predicate } = statement.proposition;
  if (predicate === null) return false;
  return RELATIVE.test(statement.citation.exact.slice(0, Math.max(0, predicate.start - statement.citation.start)));
}

/** Words before a clause that is only supposed: "in the event that it breaks the terms". */
const SUPPOSED =
  /\b(?:if|unless|whether|should|in (?:the event|case)(?: that)?|assuming(?: that)?|suppose(?: that)?)\s*["“']?\s*$/iu;

/** Whether a statement only supposes what it tells. */
export function isSupposed(statement: Statement): boolean {
  const { citation, proposition } = statement;
  const { predicate, condition } = proposition;
  const at = predicate?.start ?? citation.start;
  return SUPPOSED.test(citation.prefix) || (condition !== null && condition.start <= at && at < condition.end);
}

/** A subordinate clause whose verb the statement's content hangs on: "until they agree to disarm". */
const UNDER_CONDITION = /\b(?:until|unless|if|once|whether)\s+(?:\S+\s+){1,4}$/iu;

/** What a participle may follow as content: the verb's own preposition. */
const GOVERNS = /\b(?:to|on|of|about|for|from|against|with|toward|towards|by)\s*["“”'‘]*$/iu;

/** Whether content under a verb of obliging only stands beside it ("agreed …, after airing his anger") or hangs on a condition. */
export function isAside(statement: Statement, from: Operator['from'], reader: Reader): boolean {
  const { exact, prefix } = statement.citation;
  if (from === 'governor' && UNDER_CONDITION.test(prefix)) return true;
  // "vowed to raise the matter, a key request of his ally": a name for what was said, no part of it.
  const named = statement.proposition.predicate;
  if (
    named?.pos === 'NOUN' &&
    /^an? /iu.test(exact) &&
    /,\s*$/u.test(prefix) &&
    reader.language.obligations.askings.includes(named.lemma)
  )
    return true;
  // "given the seriousness", "bestowed by the convention": a participle that describes.
  const { predicate } = statement.proposition;
  if (/^(?:given\b|\p{Ll}+ed by\b)/u.test(exact) && (predicate === null || predicate.start <= statement.citation.start))
    return true;
  return (
    /^\p{Ll}+ing\b/u.test(exact) &&
    !GOVERNS.test(prefix) &&
    /[\s,]$/u.test(prefix) &&
    /\b(?:after|and|while|before|without|,)\s*$/iu.test(prefix)
  );
}

/** Whether the statement's verb is an infinitive with a subject of its own before it ("the US to agree"). */
export function isPurpose(statement: Statement): boolean {
  const { predicate } = statement.proposition;
  if (predicate === null) return false;
  const before = statement.citation.exact.slice(0, Math.max(0, predicate.start - statement.citation.start));
  return /\S to (?:\p{Ll}+ly )?$/u.test(before) && statement.proposition.modality === null;
}

/** Whether a fragment without a verb stands before the cue it is hung on: the speaker's name and title, no content. */
export function isSubject(statement: Statement, from: Operator['from']): boolean {
  const cue = statement.chain.at(-1)?.cue ?? null;
  if (from !== 'cue' || cue === null || statement.form !== 'indirect') return false;
  return statement.proposition.predicate?.pos !== 'VERB' && statement.citation.end <= cue.citation.start;
}

/** Whether an announced act is only words to come, or what befalls its subject. */
export function isNoAct(statement: Statement, reader: Reader): boolean {
  const words = reader.language.obligations;
  const lemma = statement.proposition.predicate?.lemma.split(' ', 1)[0] ?? '';
  if (words.befalling.includes(lemma) || words.regarding.includes(lemma)) return true;
  // "will use his address to …", "will present a vision": the act is a speech.
  if (withHead(statement, words.speeches, 'patient') !== undefined) return true;
  if (!words.telling.includes(lemma)) return false;
  // "will speak to the president" is a meeting; "will speak of the menace" is a speech.
  const meets = statement.proposition.arguments.some(
    (a) =>
      a.actors.length > 0 &&
      (a.role === 'recipient' || (a.role === 'oblique' && ['to', 'with'].includes(a.preposition ?? ''))),
  );
  return !(meets && ['speak', 'talk'].includes(lemma)) && !(lemma === 'discuss');
}

/** Words before a participle that say the act is not done: "shied away from calling for". */
const AVOIDED =
  /\b(?:sh(?:y|ied|ies|ying)|st(?:op|opped|ops|opping)|refrain(?:ed|s|ing)?|f(?:ell|alls?|alling)|h(?:old|eld|olds|olding)|avoid(?:ed|s|ing)?|resist(?:ed|s|ing)?)(?: (?:away|short|back|off))?(?: (?:from|of))? ?$/iu;

/** Whether the words before a statement say that its act is avoided. */
export function isAvoided(statement: Statement): boolean {
  return /^\p{Ll}+ing\b/u.test(statement.citation.exact) && AVOIDED.test(statement.citation.prefix);
}

/** "offered his condolences": good manners, no obligation. */
export function isCourtesy(statement: Statement, reader: Reader): boolean {
  return withHead(statement, reader.language.obligations.courtesies, 'patient') !== undefined;
}

/** Before the noun: nothing of it is given ("no guarantee", "lack of", "sought guarantees", "kept its promise"). */
const WITHOUT =
  /\b(?:no|not|any|without|lack|lacks|lacking|seek|seeks|seeking|sought|want|wants|wanting|wanted|need|needs|needed|demand|demands|demanded|possible|potential|empty|alleged)(?: \S+){0,2} ?$/iu;

/** Whether the words before a noun of promising say that there is no such promise, or only a wish for one. */
export function isWanting(before: string): boolean {
  return WITHOUT.test(before);
}

/** Whether the statement or a mouth that reports it denies it. */
export function isDenied(statement: Statement): boolean {
  return statement.polarity === 'denied' || isDeniedByMouth(statement);
}

/** Whether a mouth that reports the statement denies it, whatever its own words. */
export function isDeniedByMouth(statement: Statement): boolean {
  return statement.chain.some((link) => link.cue?.force === 'deny' && !link.negated);
}

/** "when signing the bill", "after agreeing to leave": a participle behind a word of circumstance tells when something else was done. */
export function isCircumstance(statement: Statement, reader: Reader): boolean {
  const [first = '', second = ''] = statement.citation.exact.split(/\s+/, 2);
  return reader.language.obligations.circumstances.includes(first.toLowerCase()) && /^\p{Ll}+ing$/u.test(second);
}

/** "when he makes a promise": what is so whenever it is so. */
export function isWhenever(statement: Statement, reader: Reader): boolean {
  const [first = ''] = statement.citation.exact.split(/\s+/, 1);
  return reader.language.obligations.whenevers.includes(first.toLowerCase());
}
