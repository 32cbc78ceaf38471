// F2-nested: a quotation inside a quotation belongs to whoever the outer words say spoke it ("'Leave the port,' he told us").
import { type Attribution, NOBODY } from '../attribution.ts';
import { clauseCue } from '../cue-index.ts';
import type { QuotedTokens, Reading } from '../reading.ts';
import { isVerbal } from '../syntax.ts';
import type { Token, TokenRange } from '../tokens.ts';
import { byVerb, type Rule } from './relation.ts';

const F2_NESTED: Rule = {
  rule: 'F2-nested',
  reason: 'a verb of saying inside a quotation announces another quotation',
  confidence: 0.7,
};

/** How far from its marks the inner verb of saying may stand, in tokens. */
const REACH = 10;

/** The quotations inside one, each by the verb beside it; those without one stay the outer speaker's. */
export function nestedQuotations(reading: Reading, outer: QuotedTokens): readonly Attribution[] {
  const { doc, analysis } = reading;
  const found: Attribution[] = [];
  for (let n = outer.index + 1; n < analysis.quotations.length; n++) {
    const quotation = analysis.quotations[n]!;
    if (quotation.start >= outer.quotation.end) break;
    if (quotation.level !== 1 || quotation.kind !== 'speech') continue;
    const span = doc.tokensBetween(quotation.start, quotation.end);
    if (span === null) continue;
    const inner = { from: span.startToken, to: span.endToken };
    const verb = before(reading, outer, inner) ?? behind(reading, outer, inner);
    const cue = verb === null ? null : clauseCue(reading.cues, verb);
    if (verb === null || cue === null) continue;
    const attribution = byVerb(reading, F2_NESTED, verb, cue, [inner], { pureCue: true });
    found.push(attribution.source.range === null ? { ...attribution, source: NOBODY } : attribution);
  }
  return found;
}

/** "and said, 'Hold the bridge'": nothing but hearers between the verb and a comma or colon before the mark. */
function before(reading: Reading, outer: TokenRange, inner: TokenRange): Token | null {
  const { tokens } = reading.doc;
  if (!/^[,:]$/u.test(tokens[inner.from - 1]?.text ?? '')) return null;
  for (let i = inner.from - 2; i >= Math.max(outer.from, inner.from - REACH); i--) {
    const token = tokens[i]!;
    if (/^[.;!?]$/u.test(token.text)) return null;
    if (isVerbal(token) && token.dep !== 'aux') return clauseCue(reading.cues, token) === null ? null : token;
  }
  return null;
}

function behind(reading: Reading, outer: TokenRange, inner: TokenRange): Token | null {
  const { tokens } = reading.doc;
  if (!/^[,!?]$/u.test(tokens[inner.to - 2]?.text ?? '')) return null;
  for (let i = inner.to; i < Math.min(outer.to, inner.to + REACH); i++) {
    const token = tokens[i]!;
    if (/^[,.;!?]$/u.test(token.text)) return null;
    if (isVerbal(token) && token.dep !== 'aux') return clauseCue(reading.cues, token) === null ? null : token;
  }
  return null;
}
