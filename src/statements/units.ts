// Cuts every sentence into statements: contiguous, disjoint, one matter each; pure cues ("the ministry said") fall away.
import type { Sentence } from '../analysis/index.ts';
import type { Attribution } from './attribution.ts';
import { isLabel } from './labels.ts';
import type { Reading } from './reading.ts';
import { isUnder, isVerbal, ownSubject } from './syntax.ts';
import { holdsToken, size, type Token, type TokenRange } from './tokens.ts';
import { isUnitRoot } from './unit-roots.ts';

/** A stretch of tokens with its head and the attributions that hold it, outermost first. */
export interface Unit extends TokenRange {
  readonly sentence: number;
  readonly root: Token;
  readonly chain: readonly Attribution[];
}

/** Words that open or close a stretch without being part of what it states. */
const OPENERS = new Set([
  'that',
  'and',
  'but',
  'or',
  'while',
  'whereas',
  'as',
  'because',
  'since',
  'although',
  'though',
  'so',
]);

/** Words of substance beside subject and verb with which an act still only announces its content ("Putin urged Trump"). */
const MAX_BARE_CUE = 1;

/** Mouths of one chain; speech nested deeper than this is no speech. */
const MOST_MOUTHS = 12;

/** Verbs that carry what follows them. */
const LIGHT_VERBS = new Set(['be', 'have', 'do', 'see', 'let', 'make', 'get', 'mean', 'go', 'come']);

/** The units of a document in text order. */
export function cutUnits(reading: Reading): readonly Unit[] {
  const cueVerbs = new Map<number, Attribution[]>();
  const heads = new Set<number>();
  for (const attribution of reading.attributions) {
    const cue = attribution.cue?.token;
    if (cue === undefined) continue;
    if (attribution.pureCue) cueVerbs.set(cue, [...(cueVerbs.get(cue) ?? []), attribution]);
    if (attribution.pureCue || attribution.rule === 'F8') markHeads(reading, attribution, heads);
  }
  // "says S, vows a response": an act coordinated with a verb of saying is no part of that verb's announcing clause.
  for (const { cue, pureCue } of reading.attributions)
    if (cue !== null && !pureCue && cueVerbs.has(reading.doc.token(cue.token).head.i)) heads.add(cue.token);
  const acts = new Set(
    reading.attributions.flatMap((a) => (!a.pureCue && a.rule.startsWith('F1') && a.cue !== null ? [a.cue.token] : [])),
  );
  const announcing = reading.asides.slice();
  for (const attribution of reading.attributions)
    for (const range of attribution.announcing) announcing.fill(1, range.from, range.to);
  const chains = chainsOf(reading);
  const rootOf = assignRoots(reading, heads);
  const units: Unit[] = [];
  for (const sentence of reading.analysis.sentences)
    if (!isLabel(reading, sentence))
      units.push(...cutSentence(reading, sentence, rootOf, chains, announcing, cueVerbs, acts));
  return units;
}

function markHeads(reading: Reading, attribution: Attribution, heads: Set<number>): void {
  const cue = attribution.cue?.token;
  if (cue !== undefined && isVerbal(reading.doc.token(cue))) {
    heads.add(cue);
    // "Macron meets the envoy, says the corridor stays open": what the tree makes a complement before the cue and is none.
    for (const clause of reading.doc.token(cue).children)
      if (clause.dep === 'ccomp' && clause.i < cue && !holdsToken(attribution.content, clause.i)) heads.add(clause.i);
  }
  for (const range of attribution.content)
    for (let i = range.from; i < range.to; i++) {
      const head = reading.doc.token(i).head.i;
      if ((head < range.from || head >= range.to) && isVerbal(reading.doc.token(i))) heads.add(i);
    }
}

/** For every token the attributions that hold it, outermost (longest content) first. */
function chainsOf(reading: Reading): readonly (readonly Attribution[])[] {
  const held: Attribution[][] = Array.from({ length: reading.doc.length }, () => []);
  const ordered = reading.attributions
    .map((attribution, order) => ({ attribution, order, size: size(attribution.content) }))
    .sort((a, b) => b.size - a.size || a.order - b.order);
  for (const { attribution } of ordered)
    for (const range of attribution.content)
      for (let i = range.from; i < range.to; i++) {
        const mouths = held[i];
        if (mouths !== undefined && mouths.length < MOST_MOUTHS) mouths.push(attribution);
      }
  return held;
}

/** The nearest unit root above every token (or itself). Walks each path once. */
function assignRoots(reading: Reading, heads: ReadonlySet<number>): Int32Array {
  const { doc } = reading;
  const rootOf = new Int32Array(doc.length).fill(-1);
  for (const token of doc.tokens) {
    const path: Token[] = [];
    let at = token;
    while (rootOf[at.i] === -1 && !isUnitRoot(reading, at, heads) && at.head.i !== at.i) {
      path.push(at);
      at = at.head;
    }
    const root = rootOf[at.i] === -1 ? at.i : rootOf[at.i]!;
    rootOf[at.i] = root;
    for (const below of path) rootOf[below.i] = root;
  }
  return rootOf;
}

interface Run {
  from: number;
  to: number;
  root: number;
  chain: readonly Attribution[];
  cue: boolean;
}

function cutSentence(
  reading: Reading,
  sentence: Sentence,
  rootOf: Int32Array,
  chains: readonly (readonly Attribution[])[],
  announcing: Uint8Array,
  cueVerbs: ReadonlyMap<number, readonly Attribution[]>,
  acts: ReadonlySet<number>,
): readonly Unit[] {
  const runs: Run[] = [];
  for (let i = sentence.startToken; i < sentence.endToken; i++) {
    const token = reading.doc.token(i);
    const root = rootOf[i]!;
    const chain = chains[i] ?? [];
    const own = cueVerbs.get(root);
    const cue = announcing[i] === 1 || (own !== undefined && !own.some((a) => holdsToken(a.content, i)));
    const last = runs.at(-1);
    // Punctuation never starts a run: it is stripped at the edges later; a semicolon always ends one.
    const glued =
      last !== undefined &&
      (token.isPunct || token.isSpace) &&
      last.cue === (announcing[i] === 1 || last.cue) &&
      sameChain(last.chain, chain);
    const previous = i > sentence.startToken ? reading.doc.token(i - 1) : null;
    const broken = previous !== null && previous.text === ';';
    if (
      last !== undefined &&
      !broken &&
      (glued || (last.root === root && last.cue === cue && sameChain(last.chain, chain)))
    )
      last.to = i + 1;
    else runs.push({ from: i, to: i + 1, root, chain, cue });
  }
  return joinFragments(reading, joinThrough(reading, runs))
    .filter(
      (run) =>
        !run.cue &&
        !(acts.has(run.root) && isBare(reading, run)) &&
        (cueVerbs.has(run.root) || !isRemnant(reading, run)),
    )
    .flatMap((run) => toUnit(reading, sentence, run));
}

function sameChain(a: readonly Attribution[], b: readonly Attribution[]): boolean {
  return a.length === b.length && a.every((attribution, n) => attribution === b[n]);
}

/** "The ferry, | the minister said, | will sail": a clause cut by its inserted cue is one stretch, the cue within it. */
function joinThrough(reading: Reading, given: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const run of given) {
    const last = runs.at(-1);
    // The commas around an insertion stay with what they close.
    if (last !== undefined && run.to - run.from === 1 && reading.doc.token(run.from).text === ',') {
      last.to = run.to;
      continue;
    }
    const cue = runs.at(-1);
    const before = runs.at(-2);
    const joins =
      cue?.cue === true &&
      before !== undefined &&
      !before.cue &&
      !run.cue &&
      run.chain.length > 0 &&
      sameChain(before.chain, run.chain) &&
      !hasVerb(reading, before) &&
      (before.root === run.root || (before.root >= run.from && before.root < run.to)) &&
      hasVerb(reading, run);
    if (!joins) {
      runs.push({ ...run });
      continue;
    }
    reading.inserted.fill(1, cue.from, cue.to);
    runs.splice(-2, 2, { ...run, from: before.from });
  }
  return runs;
}

/** A run without its own head or verb joins a neighbour of the same chain: a subject its relative clause, an adjunct its clause. */
function joinFragments(reading: Reading, given: readonly Run[]): readonly Run[] {
  const runs = given.map((run) => ({ ...run }));
  for (let n = 0; n < runs.length; n++) {
    const run = runs[n]!;
    const holdsRoot = run.root >= run.from && run.root < run.to;
    const behind = runs[n - 1];
    // "has shown us | who he is": a clause of function words stays with what governs it.
    if (!run.cue && holdsRoot && hasVerb(reading, run) && contentWords(reading, run) === 0) {
      if (behind !== undefined && !behind.cue && sameChain(behind.chain, run.chain) && governs(reading, behind, run)) {
        behind.to = run.to;
        run.from = run.to;
      }
      continue;
    }
    if (run.cue || contentWords(reading, run) === 0) continue;
    const small = contentWords(reading, run) < 3;
    const next = runs[n + 1];
    const previous = runs[n - 1];
    const joinsNext = next !== undefined && !next.cue && sameChain(next.chain, run.chain);
    // "that would see", "it is time": a governor that states nothing without what it governs.
    if (holdsRoot && joinsNext && isLight(reading, run) && governs(reading, run, next)) {
      next.from = run.from;
      next.root = run.root;
      run.to = run.from;
      continue;
    }
    if (holdsRoot && !(small && !hasVerb(reading, run))) continue;
    const joinsPrevious = previous !== undefined && !previous.cue && sameChain(previous.chain, run.chain);
    const before = run.root >= run.to;
    const opens =
      small && run.from > 0 && reading.doc.token(run.from - 1).text === ',' && !reading.doc.token(run.to - 1).isPunct;
    if ((before || opens) && joinsNext && !endsWithSemicolon(reading, run)) {
      next.from = run.from;
      run.to = run.from;
    } else if (joinsPrevious && small && !endsWithSemicolon(reading, previous)) {
      previous.to = run.to;
      run.from = run.to;
    } else if (joinsNext && small && !endsWithSemicolon(reading, run)) {
      next.from = run.from;
      run.to = run.from;
    }
  }
  return runs.filter((run) => run.to > run.from);
}

/** Nothing but subject, verb and hardly a word more. */
function isBare(reading: Reading, run: Run): boolean {
  const verb = reading.doc.token(run.root);
  const subject = ownSubject(verb);
  let beside = 0;
  for (let i = run.from; i < run.to; i++) {
    const token = reading.doc.token(i);
    if (i === run.root || !isContent(token) || token.pos === 'ADV') continue;
    if (subject === null || !isUnder(token, subject)) beside++;
  }
  return beside <= MAX_BARE_CUE;
}

/** A name or two left over between clauses that are not its own ("Erdogan | , who …, | reiterated"). */
function isRemnant(reading: Reading, run: Run): boolean {
  // "Kremlin: no deal yet": few words, and all that is said.
  const said = run.chain.at(-1)?.content.find((r) => r.from >= run.from && r.from < run.to);
  if (said !== undefined && said.to <= run.to) return false;
  const headed = run.root >= run.from && run.root < run.to;
  return !headed && contentWords(reading, run) < 3 && !hasVerb(reading, run);
}

/** At most one word of substance, auxiliaries and copulas aside. */
function isLight(reading: Reading, run: Run): boolean {
  let weight = 0;
  for (let i = run.from; i < run.to; i++) {
    const token = reading.doc.token(i);
    if (isContent(token) && token.pos !== 'ADV' && !LIGHT_VERBS.has(token.lemma)) weight++;
  }
  return weight <= 1;
}

function governs(reading: Reading, run: Run, next: Run): boolean {
  const { head } = reading.doc.token(next.root);
  return head.i >= run.from && head.i < run.to;
}

function endsWithSemicolon(reading: Reading, run: Run): boolean {
  return run.to > run.from && reading.doc.token(run.to - 1).text === ';'; // a run given away before is empty
}

function contentWords(reading: Reading, run: Run): number {
  let count = 0;
  for (let i = run.from; i < run.to; i++) if (isContent(reading.doc.token(i))) count++;
  return count;
}

function isContent(token: Token): boolean {
  return ['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV'].includes(token.pos);
}

function hasVerb(reading: Reading, run: Run): boolean {
  for (let i = run.from; i < run.to; i++) if (isVerbal(reading.doc.token(i))) return true;
  return false;
}

/** Strips marks, conjunctions and punctuation at the edges; nothing is left of a run of function words alone. */
function toUnit(reading: Reading, sentence: Sentence, run: Run): readonly Unit[] {
  const { doc } = reading;
  let { from, to } = run;
  while (from < to && strippable(doc.token(from), true)) from++;
  while (to > from && strippable(doc.token(to - 1), false)) to--;
  if (to < run.to && opensMore(reading, from, to)) to++;
  const words = doc.tokens.slice(from, to).filter(isContent).length;
  if (words === 0 || (words === 1 && to - from === 1 && doc.token(from).pos === 'ADV')) return [];
  const root = run.root >= from && run.root < to ? doc.token(run.root) : doc.slice(from, to).root;
  return [{ from, to, sentence: sentence.index, root, chain: run.chain }];
}

/** An opening mark inside keeps its closing one: “a very useful talk”, not “a very useful talk. */
function opensMore(reading: Reading, from: number, to: number): boolean {
  const closing = reading.doc.token(to);
  const quotation = reading.analysis.quotations[reading.closedBy.get(closing.i) ?? -1];
  return quotation !== undefined && quotation.start >= reading.doc.token(from).start && quotation.end === closing.end;
}

function strippable(token: Token, atStart: boolean): boolean {
  if (token.isSpace) return true;
  if (token.isPunct) return !(atStart && /^[[(@#]$/u.test(token.text)) && !(!atStart && /^[\])%]$/u.test(token.text));
  if (!atStart) return token.dep === 'cc' || token.dep === 'mark';
  return (token.dep === 'cc' || token.dep === 'mark') && OPENERS.has(token.lower);
}
