// The attribution relations of a document as PARC 3 and PolNeAR draw them: source, cue and content, outermost mouth only.
import type { Analysis } from '../analysis/index.ts';
import type { Range } from '../evidence/index.ts';
import type { Language } from '../lang/language.ts';
import { setApart } from './apart.ts';
import { readAttributions } from './attribute.ts';
import type { Source } from './attribution.ts';
import { type Drawn, draw, surface, wholeSource } from './drawn.ts';
import { attitudes } from './frames/attitudes.ts';
import type { Reading } from './reading.ts';
import { sourceOf } from './sources.ts';
import type { Factuality, Force } from './statement.ts';
import { isVerbal, ownSubject } from './syntax.ts';
import { type Token, toRanges } from './tokens.ts';

/** One relation. Ranges are half-open, in UTF-16 units of the document's text. */
export interface AttributionRelation {
  /** Actor id; null when the text names nobody. */
  readonly actor: string | null;
  readonly source: Range | null;
  /** The whole verb group ("has repeatedly called for"); the lemma is its head's. */
  readonly cue: (Range & { readonly lemma: string }) | null;
  /** Told as somebody's words, or as an attitude or act in the report's own voice, which no statement's chain holds. */
  readonly kind: 'told' | 'attitude';
  /** What the cue does with its content; null without a cue. */
  readonly force: Force | null;
  /** How sure the source is of the content by the cue alone (FactBank); Uu where the cue leaves it open. */
  readonly factuality: Factuality;
  /** Stretches of content in text order, without outer punctuation. */
  readonly content: readonly Range[];
  readonly rule: string;
  readonly reason: string;
  readonly confidence: number;
}

/**
 * Who is said to say, think, want or decide what. Wider than `attribute`: an act or attitude that the outlet tells
 * ("supports the plan") is a relation here and the outlet's own statement there. Pure; linear in the document.
 */
export function attributions(analysis: Analysis, language: Language): AttributionRelation[] {
  const reading = readAttributions(analysis, language);
  const drawn = [...reading.attributions, ...attitudes(reading)].map((one) => draw(reading, one));
  setApart(reading, drawn);
  const whole = oneByCue(drawn.filter((one) => one.words.size > 0));
  return outermost(continued(reading, whole)).map((one) => relation(reading, one));
}

/** '"A," she said, "B."': one cue, one relation, with all it brings. */
function oneByCue(drawn: readonly Drawn[]): readonly Drawn[] {
  const byCue = new Map<number, Drawn>();
  return drawn.filter((one) => {
    const cue = one.attribution.cue?.token;
    const held = cue === undefined ? undefined : byCue.get(cue);
    if (held !== undefined) for (const i of one.words) held.words.add(i);
    else if (cue !== undefined) byCue.set(cue, one);
    return held === undefined;
  });
}

/** How many relations back the speaker of a quotation without a cue is sought. */
const GOES_ON = 6;

/** A quotation without a cue goes on with the relation of its speaker before it. */
function continued(reading: Reading, drawn: readonly Drawn[]): Drawn[] {
  const ordered = [...drawn].sort((a, b) => first(a) - first(b));
  const kept: Drawn[] = [];
  for (const one of ordered) {
    const { cue, source } = one.attribution;
    const near =
      cue === null && source.actor !== null
        ? kept
            .slice(-GOES_ON)
            .filter((other) => isOutside(reading, other) && other.attribution.source.actor === source.actor)
        : [];
    // '"A," he said, adding that B. "C."': the quotation goes on with the quotation.
    const last =
      cue === null && source.actor === null && source.range === null
        ? unknownBefore(reading, kept, one)
        : (near.findLast((other) => (reading.quoteOf[first(other)] ?? -1) >= 0) ?? near.at(-1));
    if (last === undefined) kept.push(one);
    else for (const i of one.words) last.words.add(i);
  }
  return kept;
}

/** '"A," the mogul said. "B."': who the text does not know goes on too, in the same paragraph right after. */
function unknownBefore(reading: Reading, kept: readonly Drawn[], one: Drawn): Drawn | undefined {
  const { sentences } = reading.analysis;
  const here = reading.sentenceOf[first(one)] ?? -1;
  const before = kept.at(-1);
  if (before === undefined || !isOutside(reading, before)) return undefined;
  const said = reading.sentenceOf[before.attribution.cue?.token ?? -1] ?? -1;
  const near = here - said <= 1 && sentences[here]?.block === sentences[said]?.block;
  const quoted = (reading.quoteOf[first(before)] ?? -1) >= 0 && (reading.quoteOf[first(one)] ?? -1) >= 0;
  return near && quoted && before.attribution.source.range !== null ? before : undefined;
}

/** Announced by words outside quotations, so that a "we think" within one takes nothing over. */
function isOutside(reading: Reading, { attribution }: Drawn): boolean {
  return attribution.cue !== null && (reading.quoteOf[attribution.cue.token] ?? -1) < 0;
}

function first(one: Drawn): number {
  return Math.min(...one.words);
}

/** PolNeAR draws no relation inside another's content: the outermost mouth only, and one relation for one content. */
function outermost(drawn: readonly Drawn[]): Drawn[] {
  const kept: Drawn[] = [];
  const owner = new Map<number, Drawn>();
  for (const one of [...drawn].sort((a, b) => b.words.size - a.words.size)) {
    const cue = one.attribution.cue?.token ?? null;
    if (cue !== null && owner.has(cue)) continue;
    const shared = [...one.words].filter((i) => owner.has(i)).length;
    if (shared > one.words.size / 2) continue;
    for (const i of one.words) if (owner.has(i)) one.words.delete(i);
    for (const i of one.words) owner.set(i, one);
    kept.push(one);
  }
  return kept.sort((a, b) => first(a) - first(b));
}

function relation(reading: Reading, { attribution, words, cue: span }: Drawn): AttributionRelation {
  const { doc } = reading;
  const ranges = toRanges([...words].sort((a, b) => a - b));
  const cue = attribution.cue === null ? null : doc.token(attribution.cue.token);
  // "Q: …", "Romeo: …": where no word announces, the colon does.
  const colon = attribution.cue === null ? doc.tokens[(ranges[0]?.from ?? 0) - 1] : undefined;
  const given = cue === null ? null : issuerOf(reading, cue);
  const source = cue === null || !isVerbal(cue) ? attribution.source : (given ?? surface(cue, attribution.source));
  return {
    actor: attribution.source.actor,
    source: cue === null ? source.range : wholeSource(reading, cue, source),
    cue:
      attribution.cue === null || span === null
        ? colon?.text === ':'
          ? { start: colon.start, end: colon.end, lemma: ':' }
          : null
        : { start: doc.token(span.from).start, end: doc.token(span.to - 1).end, lemma: attribution.cue.lemma },
    kind: attribution.rule.startsWith('P') ? 'attitude' : 'told',
    force: attribution.cue?.force ?? null,
    factuality: attribution.factuality,
    content: ranges.map((r) => ({ start: doc.token(r.from).start, end: doc.token(r.to - 1).end })),
    rule: attribution.rule,
    reason: attribution.reason,
    confidence: attribution.confidence,
  };
}

/** "Her office put out a statement saying that S": annotators name who put it out; a statement's chain has the statement too. */
function issuerOf(reading: Reading, cue: Token): Source | null {
  const { head } = cue;
  if (cue.dep !== 'acl' || cue.tag !== 'VBG' || head.dep !== 'dobj' || !isVerbal(head.head)) return null;
  const issuer = reading.cues.channels.has(head.lemma.toLowerCase()) ? ownSubject(head.head) : null;
  return issuer === null ? null : sourceOf(reading, issuer);
}
