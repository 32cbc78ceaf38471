// How far the speaker stands behind a clause under a verb that is denied, asked, supposed or only possible: what factives take
// for granted stays so, opinions denied are denials of what they hold, and what is only asked or supposed is open.
import type { StandingLexicon } from '../lang/cues.ts';
import type { Factuality } from './statement.ts';
import { child, children, isNegated, subjectOf } from './syntax.ts';
import type { Token } from './tokens.ts';

/** The lists of `StandingLexicon`, made ready for look-up. */
export type Standing = { readonly [K in keyof StandingLexicon]: ReadonlySet<string> };

const made = new WeakMap<StandingLexicon, Standing>();

export function standingOf(lexicon: StandingLexicon): Standing {
  const known = made.get(lexicon);
  if (known !== undefined) return known;
  const set = (list: keyof StandingLexicon): ReadonlySet<string> => new Set(lexicon[list]);
  const index: Standing = {
    factive: set('factive'),
    doubting: set('doubting'),
    opinion: set('opinion'),
    sensing: set('sensing'),
    unbelievable: set('unbelievable'),
    hoping: set('hoping'),
    saying: set('saying'),
    able: set('able'),
    perhaps: set('perhaps'),
    obliged: set('obliged'),
    suggesting: set('suggesting'),
    whether: set('whether'),
    wondering: set('wondering'),
    nobody: set('nobody'),
    barely: set('barely'),
  };
  made.set(lexicon, index);
  return index;
}

/** Clauses looked through upwards. */
const REACH = 6;

/** A value as the clause above leaves it; `fixed` once something takes it for granted, so that nothing farther up moves it. */
export interface Stand {
  readonly value: Factuality;
  readonly fixed: boolean;
}

/** The value of a clause once the verb over it, with its negation, modal, question and condition, is heard. */
export function under(value: Factuality, verb: Token, standing: Standing): Stand {
  const lemma = verb.lemma.toLowerCase();
  const denied = isDenied(verb, standing);
  const modals = children(verb, 'aux', 'advmod', 'neg').map((aux) => aux.lower.replace(/^ca$/u, 'can'));
  const has = (list: ReadonlySet<string>): boolean => modals.some((word) => list.has(word));
  const first = ['i', 'we'].includes(subjectOf(verb)?.lower ?? '');
  const open = isAsked(verb) || isSupposed(verb, standing);
  // "could tell that", "can see that" perceive; "can't believe that" wonders at what is so.
  if (standing.sensing.has(lemma) && has(standing.able) && !denied && !open) return { value, fixed: true };
  if (standing.unbelievable.has(lemma) && has(standing.able) && denied) return { value, fixed: true };
  // "I don't know that S" doubts it; "she does not know that S" takes it for so.
  const doubts = first && denied && standing.doubting.has(lemma) && !isPast(verb) && !has(standing.able);
  if (standing.factive.has(lemma) && !doubts) return { value, fixed: true };
  if (open) return { value: 'Uu', fixed: false };
  if (denied && (standing.opinion.has(lemma) || doubts)) return { value: opposite(less(value)), fixed: false };
  if (denied) return { value: 'Uu', fixed: false };
  // "I must say that", "I would say that": the modal is courtesy.
  const courtesy = has(standing.obliged) || has(standing.suggesting) || has(standing.able);
  if (standing.saying.has(lemma) && courtesy && (first || has(standing.obliged))) return { value, fixed: false };
  if (standing.hoping.has(lemma) || has(standing.perhaps)) return { value: 'Uu', fixed: false };
  return { value, fixed: false };
}

/** The value of a clause under its verb and everything over that one, as the text itself stands to it. */
export function standAbove(clause: Factuality, verb: Token, standing: Standing): Factuality {
  let stand = under(clause, verb, standing);
  let at = verb;
  for (let step = 0; step < REACH && !stand.fixed && at.head.i !== at.i; step++) {
    const { dep, head } = at;
    if (dep === 'ccomp' && (head.pos === 'VERB' || head.pos === 'AUX')) stand = under(stand.value, head, standing);
    else if (!['xcomp', 'conj', 'aux'].includes(dep)) break;
    at = head;
  }
  return stand.value;
}

/** "not", and "hardly", "no longer"; a negative subject ("nobody knew") denies too. */
function isDenied(verb: Token, standing: Standing): boolean {
  if (isNegated(verb)) return true;
  if (children(verb, 'advmod').some((adverb) => standing.barely.has(adverb.lower))) return true;
  const subject = subjectOf(verb);
  if (subject !== null && [subject, ...children(subject, 'det')].some((word) => standing.nobody.has(word.lower)))
    return true;
  // "can not be expected to think": the denial stands over the verb that carries this one.
  return verb.dep === 'xcomp' && isNegated(verb.head);
}

function isPast(verb: Token): boolean {
  return [verb, ...children(verb, 'aux')].some((token) => token.tag === 'VBD');
}

/** In a question: one with a mark at the end of its clause, or with the auxiliary before the subject. */
export function isAsked(verb: Token): boolean {
  let at = verb;
  for (let step = 0; step < REACH && at.head.i !== at.i && /^(?:ccomp|xcomp|conj|advcl)$/.test(at.dep); step++) {
    if (children(at, 'mark').length > 0) break;
    at = at.head;
  }
  const subject = child(verb, 'nsubj', 'nsubjpass', 'expl');
  const auxiliary = child(verb, 'aux');
  const turned = subject !== null && auxiliary !== null && auxiliary.i < subject.i && subject.i < verb.i;
  if (turned && !isDenyingOpener(verb, auxiliary)) return true;
  const last = at.rightEdge.i;
  return [last, Math.min(last + 1, at.doc.length - 1)].some((i) => at.doc.token(i).text === '?');
}

/** "Nor did he say", "never had they thought", "rarely do we see": the order of words is not a question's. */
function isDenyingOpener(verb: Token, auxiliary: Token): boolean {
  return children(verb, 'advmod', 'neg', 'cc').some((c) => c.i < auxiliary.i && !/^(?:WRB|WP)$/.test(c.tag));
}

/** Under "if", or under a verb of wondering. */
function isSupposed(verb: Token, standing: Standing): boolean {
  let at = verb;
  for (let step = 0; step < REACH; step++) {
    if (children(at, 'mark', 'advmod').some((mark) => standing.whether.has(mark.lower) && mark.i < at.i)) return true;
    if (at.head.i === at.i || !/^(?:ccomp|xcomp|conj|advcl)$/.test(at.dep)) return false;
    if (at.dep === 'ccomp' && standing.wondering.has(at.head.lemma.toLowerCase())) return true;
    if (at.dep === 'advcl') return false;
    at = at.head;
  }
  return false;
}

/** One step less certain than certain. */
function less(value: Factuality): Factuality {
  return value === 'CT+' ? 'PR+' : value === 'CT-' ? 'PR-' : value;
}

/** The other polarity. */
export function opposite(value: Factuality): Factuality {
  switch (value) {
    case 'CT+':
      return 'CT-';
    case 'CT-':
      return 'CT+';
    case 'PR+':
      return 'PR-';
    case 'PR-':
      return 'PR+';
    case 'PS+':
      return 'PS-';
    case 'PS-':
      return 'PS+';
    case 'Uu':
      return 'Uu';
  }
}
