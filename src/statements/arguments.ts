// Syntactic slots made semantic: who does what to whom, with passives, shared subjects and infinitives undone.
import { byCodeUnits } from '../evidence/index.ts';
import { isBetweenMarks, type Reading } from './reading.ts';
import { actorOf, mentionAt } from './sources.ts';
import type { Argument, Term } from './statement.ts';
import { antecedent, child, children, isPassive, isVerbal, ownSubject, subjectOf } from './syntax.ts';
import type { Token, TokenRange } from './tokens.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV']);

/** The content words of a range. Auxiliaries and light adverbs are left to the proposition's own fields. */
export function termsOf(reading: Reading, range: TokenRange): readonly Term[] {
  const terms: Term[] = [];
  for (let i = range.from; i < range.to; i++) {
    const token = reading.doc.token(i);
    if (reading.inserted[i] === 1) continue;
    const anaphor = token.pos === 'PRON' && ['it', 'this', 'that', 'they'].includes(token.lower);
    if (!anaphor && (!CONTENT.has(token.pos) || token.dep === 'aux' || token.dep === 'auxpass')) continue;
    terms.push({
      lemma: lemmaOf(token),
      pos: token.pos,
      quoted: isBetweenMarks(reading, token),
      start: token.start,
      end: token.end,
    });
  }
  return terms;
}

/** Lemma, lower case but for names. */
export function lemmaOf(token: Token): string {
  return token.pos === 'PROPN' ? token.lemma : token.lemma.toLowerCase();
}

/** The arguments of a predicate, clause or nominalisation, in text order of their words. */
export function argumentsOf(reading: Reading, predicate: Token): readonly Argument[] {
  const found = isVerbal(predicate) ? verbArguments(reading, predicate) : nounArguments(reading, predicate);
  return found.sort((a, b) => a.start - b.start);
}

function verbArguments(reading: Reading, verb: Token): Argument[] {
  const found: Argument[] = [];
  const add = (role: Argument['role'], token: Token | null, preposition: string | null = null): void => {
    if (token !== null && token.i !== verb.i) found.push(argument(reading, role, token, preposition));
  };
  const passive = isPassive(verb);
  const subject = subjectOf(verb);
  const own = ownSubject(verb);
  if (own?.dep !== 'expl') add(passive ? 'patient' : 'agent', subject);
  const source = verb.dep === 'conj' && ownSubject(verb) === null ? verb : verb;
  for (const token of source.children) {
    switch (token.dep) {
      case 'dobj':
        add('patient', relativeTarget(token));
        break;
      case 'dative':
        add('recipient', token.pos === 'ADP' ? child(token, 'pobj') : token);
        break;
      case 'agent':
        add('agent', child(token, 'pobj'));
        break;
      case 'attr':
      case 'oprd':
      case 'acomp':
        add('attribute', token);
        break;
      case 'prep':
        for (const object of children(token, 'pobj')) add('oblique', object, token.lower);
        break;
      case 'prt':
      case 'npadvmod':
        if (token.dep === 'npadvmod') add('modifier', token);
        break;
    }
  }
  // "who … have agreed" and object relatives: the noun fills the gap.
  if (verb.dep === 'relcl' && child(verb, 'dobj') === null && own !== null && antecedent(own).i === own.i && !passive)
    add('patient', verb.head);
  return found;
}

function relativeTarget(token: Token): Token {
  return antecedent(token);
}

/** "Israel's release of prisoners by Friday": owner and by-phrase act, the of-phrase undergoes. */
function nounArguments(reading: Reading, noun: Token): Argument[] {
  const found: Argument[] = [];
  for (const token of noun.children) {
    if (token.dep === 'poss') found.push(argument(reading, 'agent', token, null));
    else if (token.dep === 'prep')
      for (const object of children(token, 'pobj')) {
        const role = token.lower === 'of' ? 'patient' : token.lower === 'by' ? 'agent' : 'oblique';
        found.push(argument(reading, role, object, role === 'oblique' ? token.lower : null));
      }
    else if (['amod', 'compound', 'nummod', 'nmod'].includes(token.dep))
      found.push(argument(reading, 'modifier', token, null));
  }
  return found;
}

function argument(reading: Reading, role: Argument['role'], token: Token, preposition: string | null): Argument {
  const phrase = phraseOf(token);
  const lemmas: string[] = [];
  const actors = new Set<string>();
  for (const word of phrase) {
    if (word.i !== token.i && CONTENT.has(word.pos)) lemmas.push(lemmaOf(word));
    const mention = reading.mentionByHead.get(word.i);
    if (mention !== undefined) for (const actor of mention.actors) actors.add(actor);
  }
  const mention = mentionAt(reading, token);
  const actor = mention === null ? null : actorOf(reading, mention);
  if (actor !== null && actors.size === 0) actors.add(actor);
  lemmas.push(lemmaOf(token));
  const first = phrase[0] ?? token;
  const last = phrase.at(-1) ?? token;
  return {
    role,
    preposition,
    head: lemmaOf(token),
    lemmas,
    actors: [...actors].sort(byCodeUnits),
    start: first.start,
    end: last.end,
  };
}

/** The phrase of a head without its relative clauses, appositions and other predicates. */
function phraseOf(token: Token): readonly Token[] {
  const found: Token[] = [];
  const visit = (at: Token): void => {
    found.push(at);
    for (const next of at.children)
      if (
        !['relcl', 'acl', 'appos', 'advcl', 'punct', 'parataxis'].includes(next.dep) &&
        !(next.dep === 'conj' && isVerbal(next))
      )
        visit(next);
  };
  visit(token);
  return found.sort((a, b) => a.i - b.i);
}
