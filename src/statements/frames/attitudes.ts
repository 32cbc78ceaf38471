// Acts and attitudes that a report tells in its own voice (support, believe, want, the hope of): relations, no changes of voice.
import type { Attitude, Cue, CueFrame } from '../../lang/cues.ts';
import { type Attribution, NOBODY, type Source } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { sourceOf } from '../sources.ts';
import { child, children, isNominal, isPassive, isVerbal, ownSubject, subjectOf } from '../syntax.ts';
import { type Token, type TokenRange, toRanges } from '../tokens.ts';
import { clauseOf } from './acts.ts';
import { byVerb, type Rule } from './relation.ts';

export const P1: Rule = {
  rule: 'P1',
  reason: 'a verb of attitude, decision or presentation with what it is about',
  confidence: 0.7,
};
const P2: Rule = { rule: 'P2', reason: 'a noun of attitude with what it is about', confidence: 0.55 };
const P3: Rule = { rule: 'P3', reason: 'an adjective of attitude with what it is about', confidence: 0.65 };
const P4: Rule = {
  rule: 'P4',
  reason: 'a passive of thinking or saying that leaves its source open',
  confidence: 0.5,
};
export const P5: Rule = { rule: 'P5', reason: 'how something looks, to whoever looks', confidence: 0.5 };

/** Relations beyond those that change whose statement it is. */
export function attitudes(reading: Reading): readonly Attribution[] {
  const words = indexed(reading);
  const taken = new Set(reading.attributions.flatMap((a) => (a.cue === null ? [] : [a.cue.token])));
  const found: Attribution[] = [];
  for (const token of reading.doc.tokens) {
    if (taken.has(token.i)) continue;
    const one = isVerbal(token)
      ? ofVerb(reading, token, words)
      : token.pos === 'NOUN'
        ? ofNoun(reading, token, words)
        : ofAdjective(reading, token, words);
    if (one !== null && one.content.length > 0) found.push(one);
  }
  return found;
}

interface Index {
  readonly verbs: ReadonlyMap<string, readonly Attitude[]>;
  readonly nouns: ReadonlyMap<string, readonly Attitude[]>;
  readonly adjectives: ReadonlyMap<string, readonly Attitude[]>;
  readonly passives: ReadonlySet<string>;
  readonly ownerless: ReadonlySet<string>;
  readonly seeming: ReadonlySet<string>;
}

const indexes = new WeakMap<object, Index>();

function indexed(reading: Reading): Index {
  const { attitudes } = reading.language.cues;
  const held = indexes.get(attitudes);
  if (held !== undefined) return held;
  const by = (list: readonly Attitude[]): ReadonlyMap<string, readonly Attitude[]> => {
    const map = new Map<string, Attitude[]>();
    for (const one of list) map.set(one.lemma, [...(map.get(one.lemma) ?? []), one]);
    return map;
  };
  const made: Index = {
    verbs: by(attitudes.verbs),
    nouns: by(attitudes.nouns),
    adjectives: by(attitudes.adjectives),
    passives: new Set(attitudes.passives),
    ownerless: new Set(attitudes.ownerless),
    seeming: new Set(attitudes.seeming),
  };
  indexes.set(attitudes, made);
  return made;
}

const cueOf = (lemma: string): Cue => ({ lemma, force: 'think', frames: [], act: true, factuality: 'Uu' });

function ofVerb(reading: Reading, verb: Token, words: Index): Attribution | null {
  if (['aux', 'auxpass', 'amod', 'compound'].includes(verb.dep)) return null;
  const lemma = verb.lemma.toLowerCase();
  const particle = child(verb, 'prt');
  const key = particle === null ? lemma : `${lemma} ${particle.lower}`;
  if (isPassive(verb) && child(verb, 'agent') === null) return openPassive(reading, verb, words);
  if (words.seeming.has(lemma)) {
    if (
      child(verb, 'xcomp', 'ccomp', 'oprd', 'acomp') === null &&
      !children(verb, 'prep').some((p) => p.lower === 'like')
    )
      return null;
    return byVerb(reading, P5, verb, cueOf(lemma), withSubject(verb), { pureCue: false, source: NOBODY });
  }
  const rows = words.verbs.get(key);
  if (rows === undefined) return null;
  if (isPassive(verb) ? !rows.some((row) => row.frames.includes('object')) : !rows.some((row) => fits(row, verb)))
    return null;
  const subject = isPassive(verb) ? null : subjectOf(verb);
  // Polls, records and researches show and find; for anything else it takes a mind.
  const shows = reading.cues.evidential.has(lemma) && subject?.pos !== 'PRON';
  if (!isPassive(verb) && (subject === null || !(shows || hasMind(reading, subject)))) return null;
  // "Americans seeking entry", "used a word to describe it": which ones, and what for, not what anybody holds.
  if (verb.dep === 'acl' && ownSubject(verb) === null) return null;
  if (verb.dep === 'advcl' && verb.tag === 'VB' && child(verb, 'mark') === null && ownSubject(verb) === null)
    return null;
  const relation = byVerb(reading, P1, verb, cueOf(key), clauseOf(verb), { pureCue: false });
  return subject === null ? relation : { ...relation, source: surface(reading, verb, relation.source) };
}

/** People, bodies and documents; "the pressure", "this" and "it" hold no attitude. */
function hasMind(reading: Reading, subject: Token): boolean {
  if (subject.pos === 'PRON') return !/^(?:it|this|that|these|which|there|what)$/.test(subject.lower);
  if (subject.pos === 'PROPN' || subject.entityType !== '' || subject.tag === 'NNS') return true;
  if (reading.cues.channels.has(subject.lemma.toLowerCase())) return true;
  return sourceOf(reading, subject).actor !== null;
}

/** "who", "which" as the text has it: a relation does not resolve whom its source's pronoun stands for. */
export function surface(reading: Reading, verb: Token, source: Source): Source {
  const own = ownSubject(verb);
  if (own === null || own.pos !== 'PRON' || !/^(?:who|which|that)$/.test(own.lower)) return source;
  return { ...source, range: { start: reading.doc.token(own.i).start, end: reading.doc.token(own.i).end } };
}

function fits(row: Attitude, verb: Token): boolean {
  const after = (...deps: readonly string[]): readonly Token[] => children(verb, ...deps).filter((c) => c.i > verb.i);
  const tests: Readonly<Record<CueFrame, () => boolean>> = {
    clause: () => child(verb, 'ccomp') !== null,
    infinitive: () => after('xcomp', 'ccomp').some((x) => children(x, 'aux').some((aux) => aux.tag === 'TO')),
    gerund: () => after('xcomp').some((x) => x.tag === 'VBG'),
    object: () => child(verb, 'dobj') !== null,
    as: () => after('oprd').length > 0 || (child(verb, 'dobj') !== null && after('prep').some((p) => p.lower === 'as')),
    preposition: () => after('prep', 'prt', 'dative').some((p) => row.prepositions.includes(p.lower) && !isDated(p)),
  };
  return row.frames.some((frame) => tests[frame]());
}

function isDated(prep: Token): boolean {
  const object = child(prep, 'pobj');
  return object !== null && (object.entityType === 'DATE' || object.entityType === 'TIME');
}

function openPassive(reading: Reading, verb: Token, words: Index): Attribution | null {
  if (!words.passives.has(verb.lemma.toLowerCase())) return null;
  const brings =
    child(verb, 'xcomp', 'ccomp', 'oprd') !== null ||
    children(verb, 'prep').some((p) => /^(?:as|about|of|for|with|at)$/.test(p.lower) && !isDated(p));
  if (!brings) return null;
  return byVerb(reading, P4, verb, cueOf(verb.lemma.toLowerCase()), withSubject(verb), {
    pureCue: false,
    source: NOBODY,
  });
}

/** The clause with its subject, an empty one aside. */
function withSubject(verb: Token): readonly TokenRange[] {
  const empty = child(verb, 'expl') ?? (child(verb, 'ccomp') === null ? null : ownSubject(verb));
  return clauseOf(verb).flatMap((range) =>
    empty !== null && empty.i >= range.from && empty.i < range.to && empty.tag !== 'NN' && empty.pos === 'PRON'
      ? [{ from: empty.i + 1, to: range.to }].filter((r) => r.from < r.to)
      : [range],
  );
}

function ofNoun(reading: Reading, noun: Token, words: Index): Attribution | null {
  const rows = words.nouns.get(noun.lemma.toLowerCase());
  if (rows === undefined) return null;
  for (const row of rows) {
    const content = row.frames.includes('preposition')
      ? children(noun, 'prep').find((p) => p.i > noun.i && p.i - noun.i <= 4 && row.prepositions.includes(p.lower))
      : children(noun, 'acl', 'relcl', 'ccomp').find(
          (c) =>
            c.i > noun.i &&
            (row.frames.includes('infinitive')
              ? children(c, 'aux').some((aux) => aux.tag === 'TO')
              : child(c, 'mark')?.lower === 'that'),
        );
    if (content === undefined) continue;
    const from = row.frames.includes('preposition') ? content.i + 1 : content.leftEdge.i;
    if (from > content.rightEdge.i) continue;
    const source = ownerSource(reading, noun);
    if (source.range === null && !words.ownerless.has(noun.lemma.toLowerCase())) continue;
    return {
      ...P2,
      source,
      cue: {
        token: noun.i,
        lemma: noun.lemma.toLowerCase(),
        force: 'think',
        range: { start: noun.start, end: noun.end },
      },
      factuality: 'Uu',
      negated: false,
      addressees: [],
      content: [{ from, to: content.rightEdge.i + 1 }],
      announcing: [],
      pureCue: true,
    };
  }
  return null;
}

/** "his support for", "criticism from Democrats of", "made a promise to": owner, giver, or the subject of the verb that carries the noun. */
function ownerSource(reading: Reading, noun: Token): Source {
  const poss = child(noun, 'poss');
  if (poss !== null) return sourceOf(reading, poss);
  const giver = children(noun, 'prep').find((p) => /^(?:from|by|among)$/.test(p.lower));
  const given = giver === undefined ? null : child(giver, 'pobj');
  if (given !== null) return sourceOf(reading, given);
  if (noun.dep === 'dobj' && isVerbal(noun.head)) {
    const subject = subjectOf(noun.head);
    if (subject !== null && isNominal(subject)) return surface(reading, noun.head, sourceOf(reading, subject));
  }
  return NOBODY;
}

function ofAdjective(reading: Reading, adjective: Token, words: Index): Attribution | null {
  if (!['acomp', 'attr', 'oprd'].includes(adjective.dep) || !isVerbal(adjective.head)) return null;
  const row = words.adjectives.get(adjective.lemma.toLowerCase())?.[0] ?? words.adjectives.get(adjective.lower)?.[0];
  if (row === undefined) return null;
  const brought = children(adjective, 'ccomp', 'xcomp', 'prep').filter(
    (c) => c.i > adjective.i && (c.dep !== 'prep' || (row.prepositions.includes(c.lower) && !isDated(c))),
  );
  const first = brought[0];
  const subject = subjectOf(adjective.head);
  if (first === undefined || subject === null || subject.lower === 'it' || subject.dep === 'expl') return null;
  const from = first.dep === 'prep' ? first.i + 1 : first.leftEdge.i;
  return {
    ...P3,
    source: surface(reading, adjective.head, sourceOf(reading, subject)),
    cue: {
      token: adjective.i,
      lemma: adjective.lemma.toLowerCase(),
      force: 'think',
      range: { start: adjective.start, end: adjective.end },
    },
    factuality: 'Uu',
    negated: false,
    addressees: [],
    content: toRanges(range(from, first.rightEdge.i + 1)),
    announcing: [],
    pureCue: true,
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}
