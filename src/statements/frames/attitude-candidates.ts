// Where an attitude could be told: every verb, noun, adjective and preposition with something it could be about, frame by frame.
import { type Attribution, NOBODY, type Source } from '../attribution.ts';
import { nounCues, verbCues } from '../cue-index.ts';
import { relativeSubject } from '../drawn.ts';
import type { Reading } from '../reading.ts';
import { sourceOf } from '../sources.ts';
import { antecedent, child, children, isNominal, isPassive, isVerbal, ownSubject, subjectOf } from '../syntax.ts';
import { type Token, type TokenRange, toRanges } from '../tokens.ts';
import { clauseOf } from './acts.ts';
import { type AttitudeFrame, FRAMES } from './attitude-frames.ts';
import { agrees, hasMind, holding } from './minds.ts';

/** A word in one frame: who would hold the attitude, and what it would be about. */
export interface Candidate {
  readonly frame: AttitudeFrame;
  readonly cue: Token;
  /** The word that governs the cue where that is another: the copula, the verb that carries a noun, the preposition's object. */
  readonly beside: Token | null;
  /** What brings the content: a clause, an object, a preposition. */
  readonly bringer: Token;
  /** The word that names the holder; null where the text gives none. */
  readonly holder: Token | null;
  readonly attribution: Attribution;
}

const COPULAS = new Set(['be', 'become', 'remain', 'feel', 'get', 'look', 'sound', 'stay', 'grow']);
const SETTING = new Set(['in', 'for', 'to', 'by', 'under', 'per', 'among', 'from']);

/** All candidates of one token, its frames in a fixed order. */
export function candidatesAt(reading: Reading, token: Token): readonly Candidate[] {
  if (token.isSpace || token.isPunct) return [];
  if (isVerbal(token)) return ofVerb(reading, token);
  if (token.pos === 'NOUN') return ofNoun(reading, token);
  if (token.pos === 'ADP' && token.dep === 'prep' && SETTING.has(token.lower)) return ofSetting(reading, token);
  if (token.pos === 'ADJ') return ofAdjective(reading, token);
  return [];
}

function make(
  reading: Reading,
  frame: AttitudeFrame,
  cue: Token,
  bringer: Token,
  holder: Token | null,
  content: readonly TokenRange[],
  options: { readonly beside?: Token | null; readonly source?: Source } = {},
): Candidate {
  const source = options.source ?? (holder === null ? NOBODY : heldBy(reading, holder));
  const listed = (isVerbal(cue) ? verbCues(reading.cues, cue) : nounCues(reading.cues, cue))[0];
  const attribution: Attribution = {
    ...FRAMES[frame],
    source,
    cue: {
      token: cue.i,
      lemma: lemmaOf(cue),
      force: listed?.force ?? 'think',
      range: { start: cue.start, end: cue.end },
    },
    factuality: listed?.factuality ?? 'Uu',
    negated: false,
    addressees: [],
    content,
    announcing: [],
    pureCue: frame !== 'verb' && frame !== 'open' && frame !== 'seeming',
  };
  return { frame, cue, beside: options.beside ?? null, bringer, holder, attribution };
}

/** A relation does not resolve whom its source's pronoun stands for: "who", "which" stay as the text has them; "that" names nobody. */
function heldBy(reading: Reading, holder: Token): Source {
  const source = sourceOf(reading, holder);
  const standsFor = antecedent(holder);
  return standsFor.i === holder.i || holder.lower === 'that'
    ? source
    : { ...source, range: { start: holder.start, end: holder.end } };
}

/** With its particle: "rule out". */
export function lemmaOf(token: Token): string {
  const particle = isVerbal(token) ? child(token, 'prt') : null;
  const lemma = token.lemma.toLowerCase();
  return particle === null ? lemma : `${lemma} ${particle.lower}`;
}

/** The subject, the relative pronoun where that is one; for what a thing serves ("used the speech to"), who uses it. */
function holderOf(reading: Reading, verb: Token): Token | null {
  const relative = relativeSubject(verb);
  if (relative !== null) return relative;
  const subject = subjectOf(verb) ?? userOf(reading, verb);
  // "gave a speech denouncing": whoever gave it, where the sentence has them.
  const carries = verb.dep === 'acl' && subject !== null && reading.cues.channels.has(subject.lemma.toLowerCase());
  if (subject === null || ownSubject(verb) !== null || (!carries && hasMind(reading, subject))) return subject;
  return userOf(reading, verb) ?? subject;
}

/** "used the speech to denounce X", "is known for denouncing X": the nearest subject above that has a mind. */
function userOf(reading: Reading, verb: Token): Token | null {
  if (!/^VBG?$/.test(verb.tag)) return null;
  let at = verb;
  for (let step = 0; step < 6 && at.head.i !== at.i; step++) {
    at = at.head;
    const user = isVerbal(at) ? ownSubject(at) : null;
    if (user !== null && user.i < verb.i && hasMind(reading, user)) return user;
  }
  return null;
}

const COMPLEMENTS = ['dobj', 'ccomp', 'xcomp', 'oprd', 'prep', 'acomp', 'prt', 'dative', 'advmod', 'nsubj'];

function ofVerb(reading: Reading, verb: Token): readonly Candidate[] {
  if (['aux', 'auxpass', 'amod', 'compound'].includes(verb.dep)) return [];
  const lemma = verb.lemma.toLowerCase();
  if (reading.language.cues.attitudes.seeming.includes(lemma)) return ofSeeming(reading, verb);
  if (COPULAS.has(lemma)) {
    const told = ofCopula(reading, verb);
    if (told.length > 0 || lemma === 'be') return told;
  }
  if (isPassive(verb) && !isPerfect(verb)) {
    const by = child(verb, 'agent');
    const agent = by === null ? null : child(by, 'pobj');
    if (agent !== null) return [make(reading, 'verb', verb, agent, agent, clauseOf(verb))];
    const bringer = bringerOf(verb);
    // "was painted" is an act; "was announced" is told.
    if (bringer === null && !isToldAlone(reading, verb)) return [];
    const open = make(reading, 'open', verb, bringer ?? verb, null, withSubject(verb));
    // "is convinced that": what moves somebody is what they hold, where "is expected to" is what others do.
    const moved = ownSubject(verb);
    if (
      bringer === null ||
      moved === null ||
      !['ccomp', 'xcomp', 'prep'].includes(bringer.dep) ||
      !hasMind(reading, moved)
    )
      return [open];
    const held = make(reading, 'predicate', verb, bringer, holderOf(reading, verb), stretch(bringer));
    // What others say of somebody takes an infinitive; a clause with "that" is what they hold themselves.
    return child(bringer, 'mark')?.lower === 'that' ? [held] : [open, held];
  }
  const bringer = bringerOf(verb);
  const holder = holderOf(reading, verb);
  if (bringer === null) return ofBareVerb(reading, verb, holder);
  // "the pressure supports the dam": a thing may show that something is so, it is for and against nothing.
  const thing = holder !== null && holder.tag === 'NN' && holding(reading, holder) === 'thing';
  if (thing && bringer.dep === 'dobj') return [];
  return [make(reading, 'verb', verb, bringer, holder, clauseOf(verb))];
}

/** A passive that tells something with nothing behind it: its verb brings an object or a clause when active. */
function isToldAlone(reading: Reading, verb: Token): boolean {
  const frames = [
    ...verbCues(reading.cues, verb).flatMap((cue) => cue.frames),
    ...reading.language.cues.attitudes.verbs.filter((row) => row.lemma === lemmaOf(verb)).flatMap((row) => row.frames),
  ];
  return frames.includes('object') || frames.includes('clause');
}

/** "worse than the bank had forecast", ", as many feared", "the rules he opposes": what it is about stands before it. */
function ofBareVerb(reading: Reading, verb: Token, holder: Token | null): readonly Candidate[] {
  if (holder === null || ownSubject(verb) === null) return [];
  const mark = child(verb, 'mark');
  const { head } = verb;
  if (verb.dep === 'relcl' && isNominal(head) && head.i < verb.i)
    return [make(reading, 'relative', verb, head, holder, span(head.leftEdge.i, verb.leftEdge.i))];
  if (verb.dep !== 'advcl' || mark === null || !/^(?:as|than)$/.test(mark.lower)) return [];
  const out = new Set(subtree(verb).flatMap((r) => Array.from({ length: r.to - r.from }, (_, n) => r.from + n)));
  let main = head;
  while (!isVerbal(main) && main.head.i !== main.i) main = main.head;
  const rest = clauseOf(main).flatMap((r) => Array.from({ length: r.to - r.from }, (_, n) => r.from + n));
  const content = toRanges(rest.filter((i) => !out.has(i)));
  return [make(reading, 'compared', verb, mark, holder, content)];
}

/** "He's predicted big wins": with an object behind it, "'s" and "has" make no passive. */
function isPerfect(verb: Token): boolean {
  const object = child(verb, 'dobj');
  if (object === null || object.i < verb.i || child(verb, 'agent') !== null) return false;
  const first = verb.children.find((c) => c.dep === 'aux' || c.dep === 'auxpass');
  return first !== undefined && /^(?:['’]s|['’]ve|ha[sd]|have)$/.test(first.lower);
}

/** What the verb is about, the likeliest first. */
function bringerOf(verb: Token): Token | null {
  for (const dep of ['ccomp', 'xcomp', 'dobj', 'oprd', 'acomp', 'dative', 'prep', 'advcl', 'nsubj'])
    for (const c of children(verb, dep)) if (c.i > verb.i && !isDated(c)) return c;
  return child(verb, ...COMPLEMENTS.filter((dep) => dep !== 'nsubj' && dep !== 'advmod' && dep !== 'prep'));
}

function isDated(prep: Token): boolean {
  const object = prep.dep === 'prep' ? child(prep, 'pobj') : null;
  return object !== null && (object.entityType === 'DATE' || object.entityType === 'TIME');
}

function ofSeeming(reading: Reading, verb: Token): readonly Candidate[] {
  const like = children(verb, 'prep').find((p) => p.lower === 'like');
  const bringer = child(verb, 'xcomp', 'ccomp', 'oprd', 'acomp') ?? like;
  if (bringer === undefined || bringer === null) return [];
  return [make(reading, 'seeming', verb, bringer, null, withSubject(verb), { source: NOBODY })];
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

/** "is eager to", "was a critic of", "it is unclear whether", "his concern is that". */
function ofCopula(reading: Reading, verb: Token): readonly Candidate[] {
  const subject = ownSubject(verb) ?? subjectOf(verb);
  const empty = subject === null || subject.lower === 'it' || subject.dep === 'expl';
  const holder = holderOf(reading, verb);
  const found: Candidate[] = [];
  const complement = children(verb, 'acomp', 'attr', 'oprd').find((c) => c.i > verb.i);
  const clause = children(verb, 'ccomp', 'xcomp', 'csubj').find((c) => c.i > verb.i);
  if (complement !== undefined) {
    const brought =
      children(complement, 'ccomp', 'xcomp', 'acl', 'prep', 'advcl').find((c) => c.i > complement.i && !isDated(c)) ??
      clause ??
      children(verb, 'prep', 'advcl').find((c) => c.i > complement.i && !isDated(c));
    const beside = { beside: verb };
    if (brought !== undefined && empty)
      found.push(
        make(reading, 'impersonal', complement, brought, null, stretch(brought), { ...beside, source: NOBODY }),
      );
    else if (brought !== undefined)
      found.push(make(reading, 'predicate', complement, brought, holder, stretch(brought), beside));
  }
  if (subject !== null && subject.pos === 'NOUN' && subject.i < verb.i && complement === undefined) {
    const told = clause ?? children(verb, 'attr').find((c) => c.i > verb.i);
    if (told !== undefined)
      found.push(make(reading, 'noun-is', subject, told, ownerOf(reading, subject), subtree(told), { beside: verb }));
  }
  return found;
}

/** A clause whole; a preposition's object without it. */
function stretch(bringer: Token): readonly TokenRange[] {
  return bringer.dep === 'prep' ? span(bringer.i + 1, bringer.rightEdge.i + 1) : subtree(bringer);
}

function subtree(token: Token): readonly TokenRange[] {
  return span(token.leftEdge.i, token.rightEdge.i + 1);
}

function span(from: number, to: number): readonly TokenRange[] {
  return from < to ? [{ from, to }] : [];
}

function ofNoun(reading: Reading, noun: Token): readonly Candidate[] {
  const brought = children(noun, 'prep', 'acl', 'relcl', 'ccomp').filter(
    (c) => c.i > noun.i && c.i - noun.i <= 12 && !isDated(c),
  );
  const found: Candidate[] = [];
  const holder = ownerOf(reading, noun);
  const beside = isVerbal(noun.head) && ['dobj', 'nsubj', 'attr'].includes(noun.dep) ? noun.head : null;
  for (const one of brought) {
    if (one.dep === 'prep' && GIVERS.has(one.lower)) continue;
    if (one.dep !== 'prep' && !isClaim(one)) continue;
    const content = stretch(one);
    if (content.length > 0)
      found.push(
        make(reading, one.dep === 'prep' ? 'noun-prep' : 'noun-clause', noun, one, holder, content, { beside }),
      );
  }
  return found;
}

const GIVERS = new Set(['from', 'by', 'among']);

function isClaim(clause: Token): boolean {
  return children(clause, 'aux', 'mark').some((c) => c.tag === 'TO' || c.lower === 'that' || c.lower === 'whether');
}

/** "his support for", "criticism from Democrats of", "made a promise to": owner, giver, or the subject of the verb that carries the noun. */
function ownerOf(reading: Reading, noun: Token): Token | null {
  const poss = child(noun, 'poss');
  // "the mayor stepped up her attacks on": the mayor.
  const carrier =
    poss?.pos === 'PRON' && noun.dep === 'dobj' && isVerbal(noun.head) ? holderOf(reading, noun.head) : null;
  if (carrier !== null && carrier.i < noun.head.i && agrees(reading, poss, carrier)) return carrier;
  if (poss !== null) return poss;
  const giver = children(noun, 'prep', 'agent').find((p) => GIVERS.has(p.lower));
  const given = giver === undefined ? null : child(giver, 'pobj');
  if (given !== null) return given;
  // "there is concern among members": the giver hangs on the verb.
  const around = noun.head.lemma === 'be' ? children(noun.head, 'prep').find((p) => GIVERS.has(p.lower)) : undefined;
  const giving = around === undefined ? null : child(around, 'pobj');
  if (giving !== null) return giving;
  const received = reading.language.cues.attitudes.receiving.includes(noun.head.lemma.toLowerCase());
  if (noun.dep === 'dobj' && isVerbal(noun.head) && !received) {
    const subject = holderOf(reading, noun.head);
    // "the clash raised doubts about": whose doubts they are the text does not say.
    if (subject !== null && (isNominal(subject) || subject.pos === 'PRON'))
      return holding(reading, subject) === 'thing' ? null : subject;
  }
  // "left in hopes of a truce", "is in favor of": whoever does it.
  const { head } = noun;
  if (noun.dep === 'pobj' && head.dep === 'prep' && noun.i === head.i + 1 && isVerbal(head.head))
    return holderOf(reading, head.head);
  // A headline's verb read as a noun: "Envoy talks about", "Union demands on".
  const named = children(noun, 'compound').findLast((c) => ['PERSON', 'ORG', 'NORP', 'GPE'].includes(c.entityType));
  return named ?? null;
}

/** An adjective apart from a copula: "voters angry about". */
function ofAdjective(reading: Reading, adjective: Token): readonly Candidate[] {
  if (['acomp', 'attr', 'oprd'].includes(adjective.dep) && COPULAS.has(adjective.head.lemma.toLowerCase())) return [];
  const brought = children(adjective, 'ccomp', 'xcomp', 'prep').find((c) => c.i > adjective.i && !isDated(c));
  if (brought === undefined) return [];
  const { head } = adjective;
  const holder = isNominal(head) && head.i < adjective.i ? head : isVerbal(head) ? holderOf(reading, head) : null;
  return [make(reading, 'adjective', adjective, brought, holder, stretch(brought), { beside: head })];
}

/** "in the latest poll", "for many voters", "to its critics": the clause is theirs. */
function ofSetting(reading: Reading, prep: Token): readonly Candidate[] {
  const object = child(prep, 'pobj');
  const verb = prep.head;
  if (object === null || !isVerbal(verb) || isDated(prep)) return [];
  const out = new Set<number>();
  for (let i = prep.leftEdge.i; i <= prep.rightEdge.i; i++) out.add(i);
  const rest = clauseOf(verb)
    .flatMap((r) => Array.from({ length: r.to - r.from }, (_, n) => r.from + n))
    .filter((i) => !out.has(i));
  return [make(reading, 'setting', prep, object, object, toRanges(rest), { beside: object })];
}
