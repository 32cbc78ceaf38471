// Small questions to the parse tree, asked by every rule: subject, negation, voice, span of a clause.
import type { Token } from './tokens.ts';

const SUBJECTS = ['nsubj', 'nsubjpass', 'csubj', 'csubjpass', 'expl'];
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);
const NEGATIONS = new Set(['not', 'never', 'no', "n't", 'n’t', 'neither', 'nor']);

/** The first dependent with one of these labels. */
export function child(token: Token, ...deps: readonly string[]): Token | null {
  return token.children.find((c) => deps.includes(c.dep)) ?? null;
}

export function children(token: Token, ...deps: readonly string[]): readonly Token[] {
  return token.children.filter((c) => deps.includes(c.dep));
}

/**
 * A verb; a capitalised name that the tagger took for one ("to Trump") is none, but a finite one with a subject is ("Macron
 * Says", as headlines write it).
 */
export function isVerbal(token: Token): boolean {
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return false;
  if (token.entityType !== 'PERSON' || token.text === token.lower) return true;
  return (token.tag === 'VBZ' || token.tag === 'VBD') && child(token, 'nsubj') !== null;
}

export function isNominal(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM';
}

/** The verb's own subject in the tree, or null. */
export function ownSubject(verb: Token): Token | null {
  let subjects = children(verb, ...SUBJECTS);
  // A misparse may hang the subject on the auxiliary.
  if (subjects.length === 0) subjects = children(verb, 'aux', 'auxpass').flatMap((aux) => children(aux, ...SUBJECTS));
  // A misparse may hang the reported clause's subject on the verb of saying too: its own stands nearest before it.
  return subjects.findLast((s) => s.i < verb.i) ?? subjects[0] ?? null;
}

/** "who", "which": the noun it stands for; any other token: itself. */
export function antecedent(token: Token): Token {
  if (!RELATIVES.has(token.lower) || token.pos !== 'PRON') return token;
  let at = token;
  for (let step = 0; step < 6 && at.head.i !== at.i; step++) {
    if (at.dep === 'relcl' || at.dep === 'acl') return at.head;
    at = at.head;
  }
  return token;
}

/**
 * The subject of a verb, its own or the one it shares with the verb it depends on: coordination ("said … and called"),
 * adjunct participles ("said, adding"), infinitives ("agreed to release"), participles on a noun ("who said").
 */
export function subjectOf(verb: Token): Token | null {
  let at = verb;
  for (let step = 0; step < 8; step++) {
    const own = ownSubject(at);
    if (own !== null) return antecedent(own);
    const absolute = withSubject(at);
    if (absolute !== null) return absolute;
    if (hasFiniteForm(at) && !['conj', 'relcl', 'acl', 'xcomp'].includes(at.dep)) {
      const lost = adjacentSubject(at);
      if (lost !== null || at.dep === 'ROOT') return lost;
    }
    if (at.dep === 'conj') {
      const parallel = parallelVerb(at);
      if (parallel !== null) {
        at = parallel;
        continue;
      }
    }
    if (at.dep === 'xcomp') {
      const controller = child(at.head, 'dobj', 'dative') ?? null;
      if (controller !== null && isNominal(controller) && at.head.lemma !== 'promise') return antecedent(controller);
    }
    if (at.dep === 'relcl' || at.dep === 'acl') return antecedent(at.head);
    if (!['conj', 'advcl', 'xcomp', 'pcomp', 'prep', 'ccomp', 'parataxis', 'dep'].includes(at.dep)) return null;
    if (at.head.i === at.i) return null;
    at = at.head;
  }
  return null;
}

/** Has a finite form of its own and so a subject of its own. */
function hasFiniteForm(verb: Token): boolean {
  const finite = (token: Token): boolean => ['VBD', 'VBZ', 'VBP', 'MD'].includes(token.tag);
  const aux = children(verb, 'aux', 'auxpass');
  return aux.length > 0 ? aux.some(finite) : finite(verb);
}

/** The noun phrase right before a finite verb whose subject the tree lost; for "a number of officials", its head. */
function adjacentSubject(verb: Token): Token | null {
  let i = children(verb, 'aux', 'auxpass').reduce((first, aux) => Math.min(first, aux.i), verb.i) - 1;
  while (i >= 0 && verb.doc.token(i).pos === 'ADV') i--;
  // After a comma only a main verb: a dependent one shares the subject of the clause before.
  if (i >= 0 && verb.doc.token(i).text === ',' && verb.dep === 'ROOT') i--;
  let noun = i >= 0 ? verb.doc.token(i) : null;
  if (noun === null || !isNominal(noun)) return null;
  while (['compound', 'nmod', 'amod'].includes(noun.dep) && noun.head.i > noun.i && noun.head.i < verb.i)
    noun = noun.head;
  // "the spokesman for the ministry of the republic": its head.
  while (noun.dep === 'pobj' && ['of', 'for', 'at'].includes(noun.head.lower) && isNominal(noun.head.head))
    noun = noun.head.head;
  return noun;
}

/**
 * "rejects the claim that they have agreed and tells …": the tree coordinates with the nearest verb, the form says with which.
 * The verb above of the same finite form, when the one it hangs on has another; null when they agree.
 */
export function parallelVerb(verb: Token): Token | null {
  const form = formOf(verb);
  if (!['VBD', 'VBZ', 'VBP'].includes(form) || !isVerbal(verb.head) || formOf(verb.head) === form) return null;
  let at = verb.head;
  for (let step = 0; step < 8 && at.head.i !== at.i; step++) {
    at = at.head;
    if (isVerbal(at) && at.i < verb.i && formOf(at) === form && children(at, 'aux').length === 0) return at;
  }
  return null;
}

function formOf(verb: Token): string {
  return children(verb, 'aux', 'auxpass').find((aux) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(aux.tag))?.tag ?? verb.tag;
}

/** "with Trump later confirming it": the noun between "with" and the participle. */
function withSubject(verb: Token): Token | null {
  if (verb.tag !== 'VBG') return null;
  let i = verb.i - 1;
  while (i > 0 && verb.doc.token(i).pos === 'ADV') i--;
  const noun = i >= 0 ? verb.doc.token(i) : null;
  return noun !== null && noun.dep === 'pobj' && noun.head.lower === 'with' ? noun : null;
}

/** Passive by its auxiliary, or a bare past participle on a noun ("mediated by"). */
export function isPassive(verb: Token): boolean {
  if (child(verb, 'auxpass', 'nsubjpass', 'csubjpass') !== null) return true;
  if (verb.dep === 'conj' && ownSubject(verb) === null && verb.tag === 'VBN' && child(verb, 'aux') === null)
    return isPassive(verb.head);
  // "when later pressed": the tagger's past tense has no subject.
  const participle = verb.tag === 'VBN' || (verb.tag === 'VBD' && verb.dep === 'advcl' && isSubjectless(verb));
  return (
    participle &&
    child(verb, 'aux') === null &&
    (verb.dep === 'acl' || verb.dep === 'advcl' || child(verb, 'agent') !== null)
  );
}

function isSubjectless(verb: Token): boolean {
  return ownSubject(verb) === null && verb.leftEdge.dep === 'advmod' && verb.leftEdge.lower === 'when';
}

/** Negated by a word of its own ("did not", "never", "no …" as its subject or object does not count). */
export function isNegated(verb: Token): boolean {
  if (
    verb.children.some(
      (c) => c.dep === 'neg' || (['advmod', 'preconj', 'cc'].includes(c.dep) && c.i < verb.i && NEGATIONS.has(c.lower)),
    )
  )
    return true;
  // "has yet to respond"
  if (verb.dep === 'xcomp' && verb.head.children.some((c) => c.lower === 'yet' && c.i < verb.i)) return true;
  // "neither confirmed nor denied"
  return verb.dep === 'conj' && verb.head.rights.some((r) => r.dep === 'cc' && r.lower === 'nor' && r.i < verb.i);
}

/** "neither side", "no official", "nobody": a subject that says nobody did it. */
export function isNobody(subject: Token): boolean {
  return (
    /^(?:neither|none|nobody)$/.test(subject.lower) ||
    subject.children.some((c) => c.dep === 'det' && /^(?:neither|no)$/.test(c.lower))
  );
}

/** Whether `ancestor` is above `token` (or is it). */
export function isUnder(token: Token, ancestor: Token): boolean {
  let at = token;
  while (at.i !== ancestor.i) {
    if (at.head.i === at.i) return false;
    at = at.head;
  }
  return true;
}

/** Auxiliaries of a verb, with those it shares with the verb it is coordinated to. */
export function auxiliaries(verb: Token): readonly Token[] {
  const own = children(verb, 'aux', 'auxpass');
  if (
    own.length === 0 &&
    ['VB', 'VBN', 'VBG'].includes(verb.tag) &&
    verb.dep === 'conj' &&
    ownSubject(verb) === null &&
    isVerbal(verb.head)
  )
    return children(verb.head, 'aux', 'auxpass').filter((aux) => aux.i < verb.i);
  return own;
}
