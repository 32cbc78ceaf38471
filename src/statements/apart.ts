// What goes on about the same source beside its content, though the tree hangs it inside: ", adding that", "and criticized".
import type { Drawn } from './drawn.ts';
import type { Reading } from './reading.ts';
import { isVerbal, ownSubject, parallelVerb } from './syntax.ts';
import type { Token } from './tokens.ts';

/**
 * Takes out of a content the stretch of another cue that belongs to the source, not to what it says: a participle behind a
 * comma, a verb coordinated with the cue by its form, a relative clause behind a comma. Nothing is cut out of a quotation.
 */
export function setApart(reading: Reading, drawn: readonly Drawn[]): void {
  const { doc } = reading;
  const holders = new Map<number, Drawn[]>();
  const cues = new Set<number>();
  for (const { attribution } of drawn) if (attribution.cue !== null) cues.add(attribution.cue.token);
  for (const one of drawn) for (const i of one.words) if (cues.has(i)) holders.set(i, [...(holders.get(i) ?? []), one]);
  for (const [cue, within] of holders) {
    const verb = doc.token(cue);
    if (!isVerbal(verb) || (reading.quoteOf[cue] ?? -1) >= 0) continue;
    for (const one of within) {
      const outer = one.attribution.cue;
      if (outer === null || outer.token >= cue) continue;
      const from = startsApart(verb, doc.token(outer.token));
      if (from === null) continue;
      for (let i = from; i <= verb.rightEdge.i; i++) one.words.delete(i);
    }
  }
}

/** First token of the stretch that stands apart from what the outer cue reports; null when it is part of it. */
function startsApart(verb: Token, outer: Token): number | null {
  const { doc } = verb;
  if (verb.tag === 'VBG' && ownSubject(verb) === null && ['advcl', 'conj', 'xcomp', 'ccomp'].includes(verb.dep)) {
    const from = verb.leftEdge.i;
    return doc.token(Math.max(0, from - 1)).text === ',' ? from - 1 : null;
  }
  if (verb.dep === 'conj' && ownSubject(verb) === null && isVerbal(outer) && parallelVerb(verb)?.i === outer.i) {
    let from = verb.leftEdge.i;
    while (from > outer.i + 1 && ['cc', 'punct', 'advmod'].includes(doc.token(from - 1).dep)) from--;
    return from;
  }
  if (verb.dep === 'relcl') {
    const from = verb.leftEdge.i;
    return doc.token(Math.max(0, from - 1)).text === ',' ? from - 1 : null;
  }
  return null;
}
