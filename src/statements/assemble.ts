// A unit with its chain becomes a statement: citation, form, links, proposition, speech act and factuality.
import type { TimeExpression } from '../analysis/index.ts';
import type { SourceDocument } from '../documents/index.ts';
import { cite, type Range, trimmed } from '../evidence/index.ts';
import type { Attribution } from './attribution.ts';
import { factualityOf } from './factuality.ts';
import { F2_POST } from './frames/post.ts';
import { propositionOf } from './proposition.ts';
import { quotedShare, type Reading } from './reading.ts';
import { speechActOf } from './speech-act.ts';
import { standingOf } from './standing.ts';
import type { AttributionLink, Form, Statement } from './statement.ts';
import { isVerbal } from './syntax.ts';
import { holdsToken } from './tokens.ts';
import type { Unit } from './units.ts';

export function assemble(reading: Reading, unit: Unit): Statement {
  const { document } = reading.analysis;
  const { start, end } = withoutFurniture(
    { start: reading.doc.token(unit.from).start, end: reading.doc.token(unit.to - 1).end },
    document,
  );
  const attributions = distinct(unit.chain);
  const proposition = propositionOf(reading, unit);
  const sentence = reading.analysis.sentences[unit.sentence];
  const factuality = factualityOf(unit, proposition, standingOf(reading.language.cues.standing));
  return {
    id: `s-${document.id}-${start}-${end}`,
    document: document.id,
    citation: cite(document, start, end),
    sentence: unit.sentence,
    block: document.blocks[sentence?.block ?? -1]?.kind ?? 'paragraph',
    form: formOf(reading, unit, attributions),
    chain: attributions.map((attribution) => linkOf(reading, attribution)),
    speechAct: speechActOf(proposition, attributions),
    factuality,
    polarity: factuality === 'CT-' || factuality === 'PR-' || factuality === 'PS-' ? 'denied' : 'affirmed',
    proposition,
  };
}

/** A sentence may go on behind page furniture: what is cited is then the longest stretch without any, blanks trimmed. */
function withoutFurniture(span: Range, { text, excluded }: SourceDocument): Range {
  let longest: Range | null = null;
  let from = span.start;
  for (const cut of excluded) {
    if (cut.end <= span.start) continue;
    if (cut.start >= span.end) break;
    longest = longer(longest, trimmed(text, from, cut.start));
    from = cut.end;
  }
  return longest === null ? span : longer(longest, trimmed(text, from, span.end));
}

function longer(one: Range | null, other: Range): Range {
  return one === null || other.end - other.start > one.end - one.start ? other : one;
}

/**
 * One link per mouth: a second cue of the same source inside its own speech ("I agreed to …") adds no mouth, and nor does
 * an unnamed one inside a named one's speech.
 */
function distinct(chain: readonly Attribution[]): readonly Attribution[] {
  const kept: Attribution[] = [];
  for (const attribution of chain) {
    const last = kept.at(-1);
    // "the source said it was reported that S": the source answers for what nobody named reports.
    // The words of somebody quoted inside a quotation are not the outer speaker's, whoever it is.
    const nested = attribution.rule === 'F2-nested';
    if (last !== undefined && attribution.source.actor === null && !nested) continue;
    // "the Kremlin said Trump had requested …": whoever tells of an act answers for it; the act is in the proposition.
    if (last !== undefined && isTold(attribution) && last.source.actor !== null) continue;
    if (last !== undefined && last.source.actor !== null && last.source.actor === attribution.source.actor) {
      continue;
    }
    kept.push(attribution);
  }
  return kept;
}

/** An act of speech told whole, as opposed to words reported by a verb or noun of saying. */
function isTold(attribution: Attribution): boolean {
  return ['F3', 'F4', 'F4-passive', 'F5', 'F6'].includes(attribution.rule);
}

function linkOf(reading: Reading, attribution: Attribution): AttributionLink {
  const { document } = reading.analysis;
  const { source, cue } = attribution;
  return {
    source: source.actor,
    sourceCitation: source.range === null ? null : cite(document, source.range.start, source.range.end),
    cue:
      cue === null
        ? null
        : { lemma: cue.lemma, force: cue.force, citation: cite(document, cue.range.start, cue.range.end) },
    channel: source.channel,
    addressees: [...new Set(attribution.addressees)],
    negated: attribution.negated,
    time: saidWhen(reading, attribution),
    rule: attribution.rule,
    reason: attribution.reason,
    confidence: attribution.confidence,
  };
}

/** Words between a cue and its time: "said in a statement on Monday". */
const TIME_REACH = 5;

/**
 * When it was said: the time that hangs on the cue, bare ("said Monday"), by a preposition, or through the document that
 * carried the words; never a time of what is said. Null where the text gives none.
 */
function saidWhen(reading: Reading, { cue, content }: Attribution): TimeExpression | null {
  if (cue === null) return null;
  const { doc } = reading;
  const times = reading.found[reading.sentenceOf[cue.token] ?? -1]?.times ?? [];
  const apart = content.filter((range) => !(range.from <= cue.token && cue.token < range.to));
  for (const time of times) {
    const root = doc.tokensBetween(time.start, time.end)?.root;
    if (root === undefined || time.type === 'DURATION' || holdsToken(apart, root.i)) continue;
    let at = root;
    for (let step = 0; step < TIME_REACH && at.i !== cue.token && at.head.i !== at.i; step++) {
      at = at.head;
      if (isVerbal(at)) break;
    }
    if (at.i === cue.token) return time;
  }
  return null;
}

/** PARC: direct when all words stand in quotation marks or in a post, mixed when some do, indirect when none does. */
function formOf(reading: Reading, unit: Unit, attributions: readonly Attribution[]): Form {
  if (attributions.length === 0) return 'own-voice';
  if (attributions.at(-1)?.rule === F2_POST.rule) return 'direct';
  const share = quotedShare(reading, unit);
  return share === 1 ? 'direct' : share > 0 ? 'mixed' : 'indirect';
}
