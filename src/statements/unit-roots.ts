// Which words head a statement of their own: clauses, participles that add a fact, and event nouns in a row of terms.
import type { Cue } from '../lang/cues.ts';
import type { Reading } from './reading.ts';
import { child, children, isNominal, isVerbal, ownSubject } from './syntax.ts';
import type { Token } from './tokens.ts';

/** Openers of clauses that belong to their main clause as its condition. */
const CONDITIONS = new Set(['if', 'unless', 'provided', 'until', 'once', 'lest', 'than', 'whether']);
/** Nouns before which "in … for" trades one thing for another. */
/** Openers of a question that its verb already holds. */
const ASKED = new Set(['whether', 'if']);
const CC = new Set(['and', 'but', 'or']);
const EXCHANGES = new Set(['exchange', 'return']);
/** Prepositions before a gerund that tells a further event. */
const ADDING = new Set(['with', 'after', 'before', 'since', 'by', 'without', 'despite']);
/** A clause shorter than this (in tokens, without punctuation) stays with its governor. */
const MIN_CLAUSE = 4;
/** No threshold here is higher. */
const ENOUGH_WORDS = 20;
/** An infinitive under an act verb is split off from this length. */
const MIN_INFINITIVE = 6;

/** Words under a token, punctuation aside; counted no further than any threshold asks. */
export function wordsOf(token: Token): number {
  let count = 0;
  const { doc } = token;
  for (let i = token.leftEdge.i; i <= token.rightEdge.i && count < ENOUGH_WORDS; i++)
    if (!doc.token(i).isPunct) count++;
  return count;
}

/** Whether a statement starts with this token as its head. `cueHeads`: cue verbs and the heads of their contents. */
export function isUnitRoot(reading: Reading, token: Token, cueHeads: ReadonlySet<number>): boolean {
  if (token.dep === 'ROOT' || cueHeads.has(token.i)) return true;
  if (isHyphenated(token)) return false;
  switch (token.dep) {
    case 'ccomp':
    case 'parataxis':
      return (
        (isVerbal(token) || token.dep === 'parataxis') &&
        clausal(token) &&
        wordsOf(token) >= MIN_CLAUSE &&
        !ASKED.has(child(token, 'mark')?.lower ?? '')
      );
    case 'conj':
      // A finite verb that the tree coordinates with a noun ("proposes a truce and foresees …") goes with that noun's verb.
      if (isVerbal(token) && !isVerbal(token.head))
        return ['VBD', 'VBZ', 'VBP'].includes(token.tag) && wordsOf(token) >= MIN_CLAUSE;
      return isVerbal(token.head) ? coordinatedPredicate(token) : isTerm(reading, token);
    case 'relcl':
      return isVerbal(token) && wordsOf(token) >= MIN_CLAUSE - 1 && !isReduced(token);
    case 'acl':
      return participle(reading, token);
    case 'amod':
      // ", dependent on guarantees"
      return token.i > token.head.i && afterComma(token) && wordsOf(token) >= MIN_CLAUSE;
    case 'advcl':
      // "called for the talks to be moved": right behind its verb such a clause is what is called for.
      if (child(token, 'mark')?.lower === 'for' && token.leftEdge.i === token.head.i + 1) return false;
      return circumstance(token);
    case 'xcomp':
      return infinitiveContent(reading, token);
    case 'appos':
      return apposition(reading, token) || (afterComma(token) && isTerm(reading, token));
    case 'prep':
      return prepositional(reading, token);
    case 'npadvmod':
      if (token.pos !== 'NOUN' || !afterComma(token)) return false;
      if (isMeasure(token)) return true;
      return child(token, 'prep') !== null && wordsOf(token) > MIN_CLAUSE;
    case 'dobj':
      // ", the first known conversation between …" after the verb's own object or adjuncts.
      if (token.pos === 'NOUN' && afterComma(token) && child(token, 'prep') !== null && wordsOf(token) > MIN_CLAUSE)
        return true;
      return afterDash(token) && wordsOf(token) >= MIN_CLAUSE;
    case 'dep':
      return afterDash(token) && wordsOf(token) >= MIN_CLAUSE;
    default:
      return false;
  }
}

/** "co-operating": the second half of a word that the tokenizer cut. */
function isHyphenated(token: Token): boolean {
  const before = token.leftEdge.i - 1;
  if (before < 0) return false;
  const hyphen = token.doc.token(before);
  return hyphen.text === '-' && hyphen.end === token.leftEdge.start && token.doc.text[hyphen.start - 1] !== ' ';
}

/** Has a subject or is finite: "the talks had taken place", not "go well" in "seemed to go well". */
function clausal(token: Token): boolean {
  return ownSubject(token) !== null || child(token, 'aux', 'mark') !== null;
}

/** "has agreed … and issued …": a coordinated predicate with something of its own on both sides. */
function coordinatedPredicate(token: Token): boolean {
  if (isVerbal(token) && ownSubject(token) !== null) return true;
  if (wordsOf(token) < 3) return false;
  if (!isVerbal(token)) return wordsOf(token) >= MIN_CLAUSE && token.i > token.head.i;
  const { head } = token;
  const comma =
    afterComma(token) ||
    (token.leftEdge.i > 1 &&
      CC.has(token.doc.token(token.leftEdge.i - 1).lower) &&
      /^[,;]$/u.test(token.doc.token(token.leftEdge.i - 2).text));
  if (comma && wordsOf(token) >= MIN_CLAUSE) return true;
  if (wordsOf(token) < MIN_CLAUSE) return false;
  const between = head.rights.some((r) => r.i < token.i && !['cc', 'punct', 'prt', 'neg', 'aux'].includes(r.dep));
  if (!between) return false;
  if (head.dep === 'xcomp' || head.dep === 'pcomp' || head.dep === 'acl') return wordsOf(token) >= MIN_INFINITIVE;
  return true;
}

/** "to disrupt the attack" is no relative clause whatever the tree calls it. */
function isReduced(token: Token): boolean {
  return ownSubject(token) === null && children(token, 'aux').some((aux) => aux.tag === 'TO');
}

/** A participle or that-clause on a noun that adds a fact: after a comma, or with an agent or a date at the clause's end. */
function participle(reading: Reading, token: Token): boolean {
  if (child(token, 'mark')?.lower === 'that' || ownSubject(token) !== null) return wordsOf(token) >= MIN_CLAUSE;
  if (token.tag === 'TO' || children(token, 'aux').some((aux) => aux.tag === 'TO'))
    return wordsOf(token) >= 12 && afterComma(token);
  if (wordsOf(token) < 3) return false;
  if (reading.cues.identifying.has(token.lemma)) return false;
  if (afterComma(token)) return true;
  if (token.tag !== 'VBN') return wordsOf(token) >= 6;
  const dated = token.children.some(
    (c) => c.dep === 'prep' && children(c, 'pobj').some((o) => o.entityType === 'DATE'),
  );
  const close = endsClause(token);
  return close && (dated || child(token, 'agent') !== null || wordsOf(token) >= 5);
}

/** Nothing but punctuation follows it in the clause of its noun. */
function endsClause(token: Token): boolean {
  let at = token.head;
  while (at.head.i !== at.i && !isVerbal(at)) at = at.head;
  for (let i = token.rightEdge.i + 1; i <= at.rightEdge.i; i++) if (!token.doc.token(i).isPunct) return false;
  return true;
}

function circumstance(token: Token): boolean {
  const words = wordsOf(token);
  if (words < 3) return false;
  const mark = child(token, 'mark') ?? child(token, 'advmod');
  if (mark !== null && CONDITIONS.has(mark.lower)) return false;
  if (isOnly(token)) return false;
  if (children(token, 'aux').some((aux) => aux.tag === 'TO')) return words >= 8;
  if (ownSubject(token) !== null) return words >= MIN_CLAUSE;
  return afterComma(token) || words >= 5 || beforeComma(token);
}

/**
 * "only after the siege is lifted", "will only open once the siege is lifted": a condition in the clothes of a time. Without
 * it the main clause would say what nobody said.
 */
export function isOnly(clause: Token): boolean {
  const first = clause.leftEdge;
  if (first.lower === 'only' || (first.i > 0 && first.doc.token(first.i - 1).lower === 'only')) return true;
  return clause.dep === 'advcl' && clause.i > clause.head.i && clause.head.lefts.some((left) => left.lower === 'only');
}

/** "agreed | to release ten hostages in two groups": what is undertaken, when it is more than a word or two. */
function infinitiveContent(reading: Reading, token: Token): boolean {
  if (!isVerbal(token.head) || wordsOf(token) < MIN_INFINITIVE) return false;
  const cue = reading.cues.verbs.get(token.head.lemma) ?? [];
  const commits = (c: Cue): boolean =>
    c.frames.includes('infinitive') &&
    (c.force === 'agree' || c.force === 'offer' || (c.force === 'promise' && !c.act) || c.force === 'order');
  if (!cue.some(commits)) return false;
  return children(token, 'aux').some((aux) => aux.tag === 'TO');
}

/** ", the sixth round of such talks": a noun phrase that says something of the clause, not a name's title. */
function apposition(reading: Reading, token: Token): boolean {
  if (wordsOf(token) < MIN_CLAUSE || token.pos === 'PROPN') return false;
  if (afterComma(token) && isEvent(reading, token) && !isRole(reading, token)) return true;
  if (['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'DATE'].includes(token.entityType) || isRole(reading, token)) return false;
  if (token.head.entityType === 'PERSON' || isRole(reading, token.head)) return false;
  return afterComma(token) || afterDash(token);
}

function isRole(reading: Reading, token: Token): boolean {
  const lemma = token.lemma.toLowerCase();
  return reading.language.gazetteer.roles.some((role) => role.lemma === lemma);
}

/** A further term of a deal: "… and a 70-day truce", "… and 10 bodies of hostages". */
export function isTerm(reading: Reading, token: Token): boolean {
  if (!isNominal(token) || wordsOf(token) < 3) return false;
  let first = token;
  while ((first.dep === 'conj' || first.dep === 'appos') && isNominal(first.head)) first = first.head;
  return underTerms(reading, first) && weighty(reading, token);
}

function underTerms(reading: Reading, token: Token): boolean {
  if (token.dep === 'dobj' || token.dep === 'nsubj' || token.dep === 'ccomp')
    return reading.cues.terms.has(token.head.lemma);
  if (token.dep !== 'pobj') return false;
  const prep = token.head;
  if (EXCHANGES.has(prep.head.lemma) && prep.lower === 'for') return true;
  if (['for', 'to', 'on', 'upon', 'with'].includes(prep.lower) && isVerbal(prep.head))
    return reading.cues.terms.has(prep.head.lemma) || ['call', 'agree'].includes(prep.head.lemma);
  // The tree may hang "and a truce" on the hostages instead of on their release.
  return prep.lower === 'of' && isNominal(prep.head) && underTerms(reading, prep.head);
}

/**
 * A phrase that adds a matter: ", with both sides swapping 175 captives", ", following a call", "in exchange for a truce",
 * "along with hundreds of prisoners", "during a two-month truce".
 */
function prepositional(reading: Reading, token: Token): boolean {
  const gerund = child(token, 'pcomp');
  // "in what may be the first talks"
  if (gerund !== null && gerund.leftEdge.lower === 'what' && isVerbal(gerund)) return wordsOf(gerund) > MIN_CLAUSE;
  if (gerund !== null && gerund.tag === 'VBG' && wordsOf(token) >= MIN_CLAUSE)
    return ADDING.has(token.lower) && (afterComma(token) || measured(token) || ownSubject(gerund) !== null);
  if (token.lower === 'following') return afterComma(token);
  const object = termOf(token);
  return object !== null && exchanged(reading, token, object);
}

/** ", less than a week after signing": the measure before the preposition carries the comma. */
function measured(prep: Token): boolean {
  const measure = prep.i > 0 ? prep.doc.token(prep.i - 1) : null;
  return measure !== null && measure.dep === 'npadvmod' && afterComma(measure);
}

/** The measure itself then opens the new statement. */
function isMeasure(noun: Token): boolean {
  const next = noun.rightEdge.i + 1 < noun.doc.length ? noun.doc.token(noun.rightEdge.i + 1) : null;
  return next !== null && ['after', 'before'].includes(next.lower);
}

/** The term that a phrase ends in: "in exchange for a truce" → truce. */
export function termOf(prep: Token): Token | null {
  let at = prep;
  for (let step = 0; step < 4; step++) {
    const next = child(at, 'pobj', 'prep', 'pcomp');
    if (next === null) return null;
    if (next.dep === 'pobj' && !EXCHANGES.has(next.lower)) return next;
    if (next.dep === 'pcomp') return next;
    at = next;
  }
  return null;
}

/** "in exchange for | a 70-day ceasefire", "along with hundreds of prisoners", "during a two-month truce". */
function exchanged(reading: Reading, prep: Token, object: Token): boolean {
  if (!weighty(reading, object)) return false;
  if (prep.lower === 'in') return EXCHANGES.has(child(prep, 'pobj')?.lower ?? '');
  if (prep.lower === 'along' || prep.lower === 'together') return child(prep, 'prep')?.lower === 'with';
  return prep.lower === 'during' && isEvent(reading, object) && hasNumber(object);
}

function weighty(reading: Reading, token: Token): boolean {
  return isEvent(reading, token) || hasNumber(token) || reading.language.numbers.vague[token.lemma] !== undefined;
}

/** An event noun of the lexicon, or a noun made from a verb with an argument of its own. */
function isEvent(reading: Reading, token: Token): boolean {
  if (token.pos !== 'NOUN') return false;
  const lemma = token.lemma.toLowerCase();
  if (reading.language.lexicon.eventNouns[lemma] !== undefined) return true;
  if (/^(?:ceasefire|cease-fire|truce|armistice)$/u.test(lemma)) return true;
  return /(?:tion|sion|ment|ance|ence|al|ing)$/u.test(lemma) && child(token, 'prep', 'poss') !== null;
}

function hasNumber(token: Token): boolean {
  return token.doc.tokens.slice(token.leftEdge.i, token.i + 1).some((t) => t.pos === 'NUM' || t.likeNum);
}

function afterComma(token: Token): boolean {
  const before = token.leftEdge.i - 1;
  return before >= 0 && /^[,;–—(-]+$/u.test(token.doc.token(before).text);
}

function beforeComma(token: Token): boolean {
  const after = token.rightEdge.i + 1;
  return after < token.doc.length && token.doc.token(after).text === ',';
}

function afterDash(token: Token): boolean {
  const before = token.leftEdge.i - 1;
  return (
    before >= 0 &&
    /^(?:[–—]|--?)$/u.test(token.doc.token(before).text) &&
    token.doc.text[token.doc.token(before).start - 1] === ' '
  );
}
