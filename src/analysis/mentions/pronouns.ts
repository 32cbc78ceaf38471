// Resolves pronouns; where the rules do not decide, the mention stays without an actor.
import type { Token } from '../../nlp/index.ts';
import type { Draft } from '../actors/registry.ts';
import type { Context, Resolved } from './resolve.ts';
import type { Candidate } from './salience.ts';

const MALE = new Set(['he', 'him', 'his', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);
const NEUTER = new Set(['it', 'its', 'itself']);
const PLURAL = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const FIRST = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves']);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom']);
/** Sentences a pronoun looks back; Hobbs and later counts find nearly all antecedents of he and she within three. */
const REACH = 3;
const SINGULAR_BODIES = new Set(['state', 'government', 'organisation', 'armed-group', 'medium']);

/** The mention of a pronoun, or null when the token is none. */
export function pronoun(context: Context, token: Token): Resolved | null {
  if (!/^(?:PRP\$?|WP\$?|WDT)$/.test(token.tag)) return null;
  const at = { kind: 'pronoun' as const, from: token.i, to: token.i + 1 };
  const word = token.lower;
  if (FIRST.has(word)) {
    if ((context.places.quoteOf[token.i] ?? -1) < 0) return null;
    return { ...at, actors: [], rule: 'first-person', reason: 'First person in a quotation is its speaker.' };
  }
  if (RELATIVE.has(word)) return relative(context, token);
  if (token.dep === 'expl' || (word === 'it' && isEmpty(token))) return null;
  const found = MALE.has(word)
    ? person(context, token, 'male')
    : FEMALE.has(word)
      ? person(context, token, 'female')
      : NEUTER.has(word)
        ? body(context, token)
        : PLURAL.has(word)
          ? several(context, token)
          : undefined;
  if (found === undefined) return null;
  if (found === null) return { ...at, actors: [], rule: 'unresolved', reason: 'No candidate, or more than one, fits.' };
  return { ...at, ...found };
}

/** "it is clear that …", "it takes time to …": an it that stands for a later clause. */
function isEmpty(token: Token): boolean {
  const verb = token.head;
  const clause = verb.children.some(
    (child) => /^(?:ccomp|xcomp|csubj|advcl|relcl)$/.test(child.dep) && child.i > verb.i,
  );
  if (verb.lemma === 'be')
    return clause && verb.children.some((child) => child.dep === 'acomp' || child.dep === 'attr');
  return /^(?:seem|appear|take|happen|turn|remain|rain)$/.test(verb.lemma) && clause;
}

/** Verbs that tell too little of their subject to carry an "it" over a full stop. */
const COLOURLESS = new Set([
  'be',
  'seem',
  'appear',
  'take',
  'happen',
  'remain',
  'become',
  'have',
  'come',
  'go',
  'last',
  'include',
]);

type Found = Pick<Resolved, 'actors' | 'rule' | 'reason'>;

/** The relative pronoun stands for the noun its clause belongs to. */
function relative(context: Context, token: Token): Resolved | null {
  let verb = token.head;
  for (let hop = 0; hop < 4 && verb.dep !== 'relcl' && verb.head.i !== verb.i; hop++) verb = verb.head;
  if (verb.dep !== 'relcl' || verb.head.i >= token.i) return null;
  const antecedent = context.reading.mentions.find((one) => one.head === verb.head.i);
  if (antecedent === undefined || antecedent.actors.length === 0) return null;
  return {
    kind: 'pronoun',
    from: token.i,
    to: token.i + 1,
    actors: antecedent.actors,
    rule: 'relative',
    reason: 'A relative pronoun stands for the noun before it.',
  };
}

/** "S, he said": whom S speaks of is not therefore who says it. True for a subject whose verb of saying closes its sentence. */
function isPostposed(context: Context, token: Token): boolean {
  const verb = token.head;
  if (token.dep !== 'nsubj' || !context.reading.speech.has(verb.lemma.toLowerCase()) || token.i === 0) return false;
  const said = verb.children.some((c) => /^(?:ccomp|parataxis)$/.test(c.dep));
  const after = verb.children.some((c) => c.dep === 'ccomp' && c.i > verb.i);
  return said && !after && /^[,"”’']+$/.test(token.doc.token(Math.min(token.i, token.leftEdge.i) - 1).text);
}

/** Candidates in other quotations, in any quotation for a pronoun outside, or in what the pronoun says, are skipped. */
function audible(context: Context, token: Token, candidate: Candidate): boolean {
  if (candidate.sentence === context.places.sentenceOf[token.i] && isPostposed(context, token)) return false;
  const quote = context.places.quoteOf[token.i] ?? -1;
  return candidate.quote === -1 || candidate.quote === quote;
}

/**
 * The subject of the clause a pronoun stands in, or of the clauses around that one, when it fits: "Putin said he would …",
 * "Washington insists that Tehran close its plants".
 */
function clauseSubject(
  context: Context,
  token: Token,
  fits: (candidate: Candidate) => boolean,
): Candidate | 'open' | null {
  let at = token;
  for (let hop = 0; hop < 12 && at.head.i !== at.i; hop++) {
    at = at.head;
    for (const child of at.children) {
      if (!/^nsubj/.test(child.dep) || child.i === token.i || child.i > token.i) continue;
      const found = context.salience.candidates.findLast((one) => one.token === child.i);
      // A subject that is itself not resolved might be meant: then nobody farther off is.
      if (
        found === undefined &&
        context.reading.mentions.some(
          (one) => one.head === child.i && one.kind === 'nominal' && one.actors.length === 0,
        )
      )
        return 'open';
      if (found !== undefined && fits(found) && audible(context, token, found) && !isBound(token, found)) return found;
    }
  }
  return null;
}

const CLAUSE = { rule: 'clause-subject', reason: 'The subject of the clause, or of the clause around it, fits.' };

function person(context: Context, token: Token, gender: 'female' | 'male'): Found | null {
  const fits = (actor: Draft): boolean =>
    (actor.kind === 'person' || (actor.kind === 'unnamed' && !actor.plural)) &&
    (actor.gender === null || actor.gender === gender);
  const sentence = context.places.sentenceOf[token.i] ?? -1;
  const near = clauseSubject(context, token, (one) => fits(one.actor));
  if (near === 'open') return null;
  if (near !== null) return { actors: [near.actor.id], ...CLAUSE };
  const found = context.salience.best(
    sentence,
    REACH,
    (one) =>
      fits(one.actor) &&
      audible(context, token, one) &&
      one.token < token.i &&
      !isBound(token, one) &&
      !isMereOwner(context, one),
  );
  if (found === null) return null;
  return {
    actors: [found.actor.id],
    rule: found.prominence > 0 ? 'pronoun-subject' : 'pronoun-nearest',
    reason:
      found.prominence > 0
        ? 'The nearest sentence that speaks of such a person has them as subject.'
        : 'The only such person in the nearest sentence that speaks of one.',
  };
}

/** "him" is not the subject of its own verb, "his" may be. */
function isBound(token: Token, candidate: Candidate): boolean {
  if (token.tag === 'PRP$' || /self$|selves$/.test(token.lower)) return false;
  const clause = token.dep === 'pobj' ? token.head.head : token.head;
  if (token.dep === 'nsubj' || token.dep === 'nsubjpass') return false;
  return token.doc.token(candidate.token).head.i === clause.i;
}

/** "Trump's envoy": the owner in a title is not who is spoken of, when the title's holder is there too. */
function isMereOwner(context: Context, candidate: Candidate): boolean {
  return candidate.modifier && context.reading.doc.token(candidate.token).dep === 'compound';
}

/** "it": the subject of this sentence, or of the sentence before when that is a body that can speak and act. */
function body(context: Context, token: Token): Found | null {
  const sentence = context.places.sentenceOf[token.i] ?? -1;
  const possessive = token.tag === 'PRP$';
  if (!possessive && !/^nsubj/.test(token.dep)) return null;
  const fits = (one: Candidate): boolean =>
    SINGULAR_BODIES.has(one.actor.kind) &&
    !one.actor.plural &&
    one.quote === (context.places.quoteOf[token.i] ?? -1) &&
    audible(context, token, one);
  const near = clauseSubject(context, token, fits);
  if (near === 'open') return null;
  if (near !== null) return { actors: [near.actor.id], ...CLAUSE };
  const here = context.salience.best(sentence, 0, (one) => fits(one) && one.prominence > 0 && one.token < token.i);
  if (here !== null)
    return {
      actors: [here.actor.id],
      rule: 'it-same-sentence',
      reason: 'The state or body that is subject earlier in the sentence.',
    };
  if (possessive || COLOURLESS.has(token.head.lemma)) return null;
  const root = mainSubject(context, token);
  if (root !== null && fits(root))
    return {
      actors: [root.actor.id],
      rule: 'it-main-subject',
      reason: 'The main subject of the sentence before is a body that can speak.',
    };
  return null;
}

/** The candidate that is main subject of the sentence before, when there is one. */
function mainSubject(context: Context, token: Token): Candidate | null {
  const sentence = context.places.sentenceOf[token.i] ?? -1;
  return (
    context.salience.candidates.findLast(
      (one) => one.sentence === sentence - 1 && one.prominence === 2 && one.token < token.i,
    ) ?? null
  );
}

/** "they": a plural subject, two subjects joined, or a body of people. */
function several(context: Context, token: Token): Found | null {
  const sentence = context.places.sentenceOf[token.i] ?? -1;
  const fits = (one: Candidate): boolean =>
    (one.actor.plural ||
      one.actor.kind === 'armed-group' ||
      one.actor.kind === 'group' ||
      (one.actor.kind !== 'person' && /^NNP?S$/.test(token.doc.token(one.token).tag))) &&
    audible(context, token, one) &&
    one.token < token.i &&
    !isBound(token, one) &&
    !one.modifier;
  const joined = joinedSubjects(context, token);
  if (joined !== null)
    return { actors: joined, rule: 'they-joined', reason: 'Two subjects joined by "and" in the same sentence.' };
  const quoted = (context.places.quoteOf[token.i] ?? -1) >= 0;
  const near = clauseSubject(context, token, fits);
  if (near === 'open') return null;
  const found = near ?? context.salience.best(sentence, quoted ? 0 : 2, fits);
  if (found === null) return null;
  const { members } = found.actor;
  return {
    actors: members.length > 1 ? members : [found.actor.id],
    rule: 'they-plural',
    reason: 'The nearest plural actor or body of people.',
  };
}

function joinedSubjects(context: Context, token: Token): string[] | null {
  const sentence = context.places.sentenceOf[token.i] ?? -1;
  for (let i = context.salience.candidates.length - 1; i >= 0; i--) {
    const second = context.salience.candidates[i]!;
    if (sentence - second.sentence > 1) return null;
    const head = context.reading.doc.token(second.token);
    if (head.dep !== 'conj' || second.prominence === 0 || !audible(context, token, second)) continue;
    const first = context.salience.candidates.findLast((one) => one.token === head.head.i);
    if (first !== undefined && first.actor !== second.actor) return [first.actor.id, second.actor.id];
  }
  return null;
}
