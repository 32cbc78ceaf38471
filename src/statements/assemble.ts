// A unit with its chain becomes a statement: citation, form, links, proposition, speech act and factuality.
import { cite } from '../evidence/index.ts';
import type { Attribution } from './attribution.ts';
import { factualityOf } from './factuality.ts';
import { propositionOf } from './proposition.ts';
import { quotedShare, type Reading } from './reading.ts';
import { speechActOf } from './speech-act.ts';
import type { AttributionLink, Form, Statement } from './statement.ts';
import type { Unit } from './units.ts';

export function assemble(reading: Reading, unit: Unit): Statement {
  const { document } = reading.analysis;
  const start = reading.doc.token(unit.from).start;
  const end = reading.doc.token(unit.to - 1).end;
  const attributions = distinct(unit.chain);
  const proposition = propositionOf(reading, unit);
  const sentence = reading.analysis.sentences[unit.sentence];
  const factuality = factualityOf(unit, proposition, attributions);
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

/**
 * One link per mouth: a second cue of the same source inside its own speech ("I agreed to …") adds no mouth. A speaker
 * that the text leaves unknown between two known ones stays, because it is a mouth too.
 */
function distinct(chain: readonly Attribution[]): readonly Attribution[] {
  const kept: Attribution[] = [];
  for (const attribution of chain) {
    const last = kept.at(-1);
    if (last !== undefined && last.source.actor !== null && last.source.actor === attribution.source.actor) {
      // The cue nearest to the words says more of what is done with them.
      if (!attribution.pureCue) kept[kept.length - 1] = attribution;
      continue;
    }
    kept.push(attribution);
  }
  return kept;
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
    rule: attribution.rule,
    reason: attribution.reason,
    confidence: attribution.confidence,
  };
}

/** PARC: direct when all words stand in quotation marks, mixed when some do, indirect when none does. */
function formOf(reading: Reading, unit: Unit, attributions: readonly Attribution[]): Form {
  if (attributions.length === 0) return 'own-voice';
  const share = quotedShare(reading, unit);
  return share === 1 ? 'direct' : share > 0 ? 'mixed' : 'indirect';
}
