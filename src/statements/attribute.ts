// The whole room on one page: read a document from top to bottom, find who says what, cut it into statements.
import type { Analysis, Sentence } from '../analysis/index.ts';
import type { Language } from '../lang/language.ts';
import { assemble } from './assemble.ts';
import type { Attribution } from './attribution.ts';
import { accordingTo, headlineSource, hearsay } from './frames/according.ts';
import { actAttribution, F6, nominalAttribution, quotingAttributions } from './frames/acts.ts';
import { asPutAttribution } from './frames/as-put.ts';
import { clauseAttribution } from './frames/clause.ts';
import { colonAttribution } from './frames/colon.ts';
import { continuation } from './frames/continuation.ts';
import { echoedQuotations } from './frames/echo.ts';
import { describedHeadlineSources } from './frames/headline-echo.ts';
import { headlineClaim, headlineObject, headlineSecondCue } from './frames/headlines.ts';
import { interposedAttribution } from './frames/interposed.ts';
import { nestedQuotations } from './frames/nested-quotation.ts';
import { postAttribution } from './frames/post.ts';
import { quotationAttributions } from './frames/quoted.ts';
import { goingOnQuotations } from './frames/quoted-again.ts';
import { record } from './frames/relation.ts';
import { turnAttribution } from './frames/turns.ts';
import { openReading, type Reading } from './reading.ts';
import type { Statement } from './statement.ts';
import { holdsToken } from './tokens.ts';
import { cutUnits } from './units.ts';

/**
 * Analysis in, statements out: they tile the text, do not overlap, stand in text order, and each carries its chain of
 * mouths. Pure and deterministic; linear in the length of the document but for the depth of its trees.
 */
export function attribute(analysis: Analysis, language: Language): Statement[] {
  const reading = readAttributions(analysis, language);
  return cutUnits(reading).map((unit) => assemble(reading, unit));
}

/** All attributions of a document, in a reading that is done. */
export function readAttributions(analysis: Analysis, language: Language): Reading {
  const reading = openReading(analysis, language);
  for (const sentence of analysis.sentences) readSentence(reading, sentence);
  describedHeadlineSources(reading);
  echoedQuotations(reading);
  return reading;
}

/** Frames in priority order; a cue verb that one frame has taken is not taken again for the same words. */
function readSentence(reading: Reading, sentence: Sentence): void {
  const before = reading.attributions.length;
  const add = (attribution: Attribution | null): void => {
    if (attribution !== null && attribution.content.length > 0) record(reading, attribution);
  };
  const tokens = reading.doc.tokens.slice(sentence.startToken, sentence.endToken);
  const block = reading.analysis.document.blocks[sentence.block]?.kind;
  // 1. Sources named apart from any verb come first: they are the outermost mouth.
  add(postAttribution(reading, sentence));
  for (const token of tokens) {
    add(accordingTo(reading, sentence, token));
    add(asPutAttribution(reading, sentence, token));
  }
  if (block === 'title' || block === 'heading') add(headlineSource(reading, sentence));
  // 2. Quotations that begin in this sentence.
  for (const token of tokens) {
    const quote = reading.quotes[reading.quoteOf[token.i] ?? -1];
    if (quote?.from !== token.i) continue;
    for (const attribution of quotationAttributions(reading, quote)) add(attribution);
    for (const attribution of nestedQuotations(reading, quote)) add(attribution);
  }
  const turn = turnAttribution(reading, sentence);
  add(turn ?? colonAttribution(reading, sentence));
  // 3. Verbs and nouns of speech, left to right.
  const quoted = reading.attributions.slice(before);
  for (const token of tokens) {
    const own = quoted.filter((a) => a.cue?.token === token.i);
    const taken = own[0];
    const clause =
      headlineSecondCue(reading, sentence, token) ??
      headlineObject(reading, sentence, token) ??
      interposedAttribution(reading, sentence, token) ??
      clauseAttribution(reading, sentence, token);
    if (clause !== null) {
      const held = own.flatMap((a) => a.content);
      const repeats = clause.content.every(
        (r) => holdsToken(held, r.from) || held.some((h) => h.from >= r.from && h.to <= r.to),
      );
      if (own.length === 0 || !repeats) add(clause);
    } else {
      const act = actAttribution(reading, token);
      // "described the plan as “a first step”": the words in quotation marks are part of what it is called.
      if (taken === undefined || (act?.rule === F6.rule && own.every((a) => within(a, act)))) add(act);
    }
    for (const attribution of quotingAttributions(reading, token)) if (taken === undefined) add(attribution);
    add(nominalAttribution(reading, token));
    for (const attribution of headlineClaim(reading, sentence, token)) add(attribution);
    add(hearsay(reading, token));
  }
  // 4. Quotations that no cue holds go on with the quotation just before them.
  for (const attribution of goingOnQuotations(reading, sentence, before)) add(attribution);
  // 5. Nothing found: the sentence may go on with the one before.
  if (reading.attributions.length === before && !quotedThroughout(reading, sentence))
    add(continuation(reading, sentence));
}

/** Whether all that one attribution holds is part of what the other holds. */
function within(inner: Attribution, outer: Attribution): boolean {
  return inner.content.every((r) => outer.content.some((o) => o.from <= r.from && r.to <= o.to));
}

function quotedThroughout(reading: Reading, sentence: Sentence): boolean {
  return (reading.quoteOf[sentence.startToken] ?? -1) >= 0;
}
