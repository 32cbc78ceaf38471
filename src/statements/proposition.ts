// What a unit states, as data: predicate, arguments, terms, actors, amounts, times, places, polarity, modality, governors.

import type { Citation, Range } from '../evidence/index.ts';
import { byCodeUnits, cite, overlap } from '../evidence/index.ts';
import { argumentsOf, lemmaOf, termsOf } from './arguments.ts';
import { verbCues } from './cue-index.ts';
import { modalityOf, tenseOf } from './modality.ts';
import type { Reading } from './reading.ts';
import { actorOf, mentionAt } from './sources.ts';
import type { Force, Proposition } from './statement.ts';
import { child, children, isNegated, isNobody, isVerbal, ownSubject, subjectOf } from './syntax.ts';
import { holdsToken, type Token } from './tokens.ts';
import { isOnly, isTerm, termOf } from './unit-roots.ts';
import type { Unit } from './units.ts';

const CONDITION_MARKS = new Set(['if', 'unless', 'provided', 'until', 'once']);

export function propositionOf(reading: Reading, unit: Unit): Proposition {
  const { document } = reading.analysis;
  const start = reading.doc.token(unit.from).start;
  const end = reading.doc.token(unit.to - 1).end;
  const range: Range = { start, end };
  const predicate = predicateOf(reading, unit);
  const inside = <T extends Range>(items: readonly T[]): T[] => items.filter((item) => overlap(item, range) > 0);
  const actors = new Set<string>();
  const found = reading.found[unit.sentence];
  for (const mention of inside(found?.mentions ?? []))
    if (reading.inserted[mention.head] !== 1) for (const actor of mention.actors) actors.add(actor);
  // What stands after the unit is another statement's, or names who says this one.
  const args =
    predicate === null ? [] : argumentsOf(reading, predicate).filter((a) => a.role === 'agent' || a.start < end);
  for (const argument of args)
    if (argument.role === 'agent' || argument.role === 'patient')
      for (const actor of argument.actors) actors.add(actor);
  const finite = predicate ?? unit.root;
  return {
    predicate:
      predicate === null
        ? null
        : {
            lemma: predicateLemma(predicate),
            pos: isVerbal(predicate) ? 'VERB' : predicate.pos === 'ADJ' ? 'ADJ' : 'NOUN',
            start: predicate.start,
            end: predicate.end,
          },
    arguments: args,
    terms: termsOf(reading, unit),
    actors: [...actors].sort(byCodeUnits),
    quantities: inside(found?.quantities ?? []),
    times: inside(found?.times ?? []),
    places: placesOf(reading, unit),
    negated: negatedIn(finite),
    modality: isVerbal(finite) ? modalityOf(finite) : null,
    tense: isVerbal(finite) ? tenseOf(finite) : null,
    condition: conditionOf(reading, unit, document),
    governors: governorsOf(reading, unit, finite),
  };
}

/** The clause's verb; for a term of a deal ("includes the release of …") the event noun, the verb then governs. */
function predicateOf(reading: Reading, unit: Unit): Token | null {
  const { root } = unit;
  if (isVerbal(root)) {
    // "has yet to respond": the infinitive is what has not happened.
    const open = children(root, 'xcomp').find((x) => isNegated(x) && !isNegated(root));
    if (open !== undefined && root.children.some((c) => c.lower === 'yet')) return open;
    if (!reading.cues.terms.has(root.lemma)) return root;
    const object = child(root, 'dobj');
    const event = object !== null && object.i >= unit.from && object.i < unit.to && child(object, 'prep') !== null;
    return event && object.pos === 'NOUN' ? object : root;
  }
  // Headlines: "Envoys to meet on Friday" has an infinitive for its verb.
  const coming = root.children.find(
    (c) => ['acl', 'relcl'].includes(c.dep) && children(c, 'aux').some((a) => a.tag === 'TO'),
  );
  if (unit.root.dep === 'ROOT' && coming !== undefined && coming.i < unit.to && isVerbal(coming)) return coming;
  if (root.pos === 'NOUN' || root.pos === 'ADJ' || root.pos === 'PROPN' || root.pos === 'NUM') return root;
  const term = root.pos === 'ADP' || root.pos === 'SCONJ' ? termOf(root) : null;
  if (term !== null && term.i >= unit.from && term.i < unit.to) return term;
  const inner = root.children.find((c) => c.i >= unit.from && c.i < unit.to && (c.pos === 'NOUN' || isVerbal(c)));
  return inner ?? null;
}

/** "rule out", "carry out": the particle belongs to the verb. "be ready": the adjective tells more than the copula. */
function predicateLemma(token: Token): string {
  if (isVerbal(token) && /^['’]s?$/u.test(token.lemma)) return 'be';
  const particle = child(token, 'prt');
  return particle === null ? lemmaOf(token) : `${lemmaOf(token)} ${particle.lower}`;
}

function negatedIn(token: Token): boolean {
  if (isNegated(token)) return true;
  // "no group has claimed", "neither text names it", "nobody was hurt"
  const subject = isVerbal(token) ? ownSubject(token) : null;
  const object = isVerbal(token) ? child(token, 'dobj', 'attr') : token;
  return [subject, object].some(
    (t) => t !== null && (isNobody(t) || t.lower === 'nothing' || child(t, 'neg')?.lower === 'no'),
  );
}

function placesOf(reading: Reading, unit: Unit): readonly string[] {
  const places = (reading.found[unit.sentence]?.places ?? []).filter((p) => p.from < unit.to && p.to > unit.from);
  return [...new Set(places.map((p) => p.name))].sort(byCodeUnits);
}

/** The "if" clause or "in the event of" phrase inside the unit, or the exchange that its verb is tied to. */
function conditionOf(reading: Reading, unit: Unit, document: { id: string; text: string }): Citation | null {
  const { tokens } = reading.doc;
  for (let i = unit.from; i < unit.to; i++) {
    const token = tokens[i]!;
    const marked = token.dep === 'mark' && (CONDITION_MARKS.has(token.lower) || isOnly(token.head));
    const phrase = token.lower === 'in' && /^(?:event|case)$/u.test(child(token, 'pobj')?.lower ?? '');
    if (marked) return citeTokens(reading, document, i, Math.min(token.head.rightEdge.i + 1, unit.to));
    if (phrase) return citeTokens(reading, document, i, Math.min(token.rightEdge.i + 1, unit.to));
    for (const prep of children(token, 'prep'))
      if (
        prep.lower === 'in' &&
        /^(?:exchange|return)$/u.test(child(prep, 'pobj')?.lower ?? '') &&
        child(child(prep, 'pobj')!, 'prep') !== null
      )
        return citeTokens(reading, document, prep.i, prep.rightEdge.i + 1);
  }
  return null;
}

function citeTokens(
  reading: Reading,
  document: { id: string; text: string },
  from: number,
  to: number,
): Citation | null {
  return to > from ? cite(document, reading.doc.token(from).start, reading.doc.token(to - 1).end) : null;
}

/** Verbs above the predicate within the same content, innermost first; the climb ends at the cue that reports it all. */
function governorsOf(reading: Reading, unit: Unit, predicate: Token): Proposition['governors'] {
  const governors: Proposition['governors'][number][] = [];
  const innermost = unit.chain.at(-1);
  const pure = new Set(unit.chain.filter((a) => a.pureCue && a.cue !== null).map((a) => a.cue!.token));
  let at = predicate;
  // ", with 14 members voting in favour" stands beside the clause, not under it.
  if (unit.root.dep === 'prep' && unit.root.lower !== 'in') return governors;
  for (let step = 0; step < 12 && at.head.i !== at.i; step++) {
    const below = at;
    const { dep, head } = at;
    at = head;
    if (dep === 'conj' || dep === 'relcl' || dep === 'advcl' || dep === 'appos' || dep === 'parataxis') {
      if (dep !== 'conj' && !(dep === 'appos' && isTerm(reading, predicate))) break;
      continue;
    }
    if (pure.has(head.i)) break;
    if (dep === 'acl' && !isVerbal(head)) {
      // Only a that-clause or an infinitive is what the noun holds ("the claim that S"); a participle merely describes it.
      if (!reading.cues.nouns.has(head.lemma.toLowerCase()) || !isContentOf(below)) break;
      governors.push(governor(reading, head, dep));
      continue;
    }
    // A run-on clause before another verb is not under it.
    if (dep === 'ccomp' && below.i < head.i && verbCues(reading.cues, head).length === 0) break;
    // "hostages held by X in return for …": the participle says which hostages, whatever the tree hangs on it.
    if (head.dep === 'acl' && dep === 'prep') {
      at = head.head;
      continue;
    }
    if (isVerbal(head) && ['xcomp', 'ccomp', 'pcomp', 'dobj', 'pobj', 'prep', 'nsubj', 'attr', 'acomp'].includes(dep)) {
      if (innermost !== undefined && !holdsToken(innermost.content, head.i) && innermost.pureCue) break;
      governors.push(governor(reading, head, dep));
      if (dep === 'nsubj') break;
    } else if (head.pos === 'ADJ' && dep === 'xcomp') governors.push(governor(reading, head, dep));
  }
  return governors;
}

/** A that-clause or an infinitive. */
function isContentOf(clause: Token): boolean {
  return child(clause, 'mark') !== null || children(clause, 'aux').some((aux) => aux.tag === 'TO');
}

/** The line of the lexicon that fits the construction: "agreed that S" asserts, "agreed to VP" commits. */
function forceOf(reading: Reading, head: Token, dep: string): Force | null {
  if (!isVerbal(head)) return reading.cues.nouns.get(head.lemma.toLowerCase())?.[0]?.force ?? null;
  const cues = verbCues(reading.cues, head);
  const frame = dep === 'ccomp' ? 'clause' : dep === 'xcomp' ? 'infinitive' : dep === 'dobj' ? 'object' : 'preposition';
  const fitting = cues.filter((cue) => cue.frames.includes(frame));
  return (fitting.find((cue) => cue.act) ?? fitting[0] ?? cues[0])?.force ?? null;
}

function governor(reading: Reading, head: Token, dep: string): Proposition['governors'][number] {
  const agent = isVerbal(head) ? subjectOf(head) : (children(head, 'poss')[0] ?? null);
  const mention = agent === null ? null : mentionAt(reading, agent);
  const actor = mention === null ? null : actorOf(reading, mention);
  return {
    lemma: predicateLemma(head),
    force: forceOf(reading, head, dep),
    negated: isVerbal(head) && isNegated(head),
    agents: actor === null ? [] : [actor],
  };
}
