// F10-echo: a quotation in a headline or heading without a speaker is given to whoever is quoted with the same words below.
import { NOBODY } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from './relation.ts';

const F10_ECHO: Rule = {
  rule: 'F10-echo',
  reason: 'the same words stand in a quotation whose speaker the text names',
  confidence: 0.8,
};

/** Fewest characters of a headline quotation that may be looked up; shorter ones recur by chance. */
const MIN_ECHO = 12;

/** Longest block, in UTF-16 units, that may be a heading made of a quotation. */
const LONGEST_HEADING = 100;

/** Replaces unknown speakers of headline quotations, and adds those of headings that are nothing but a quotation. */
export function echoedQuotations(reading: Reading): void {
  const { document, quotations } = reading.analysis;
  const known = quotations.flatMap((quotation) => {
    const start = reading.doc.tokensBetween(quotation.start, quotation.end)?.startToken ?? -1;
    const spoken = reading.attributions.findLast(
      (a) => a.source.actor !== null && a.content.some((r) => r.from <= start && start < r.to),
    );
    return spoken === undefined ? [] : [{ text: fold(document.text.slice(quotation.start, quotation.end)), spoken }];
  });
  for (const quotation of quotations) {
    const block = document.blocks.find((b) => b.start <= quotation.start && quotation.end <= b.end);
    if (block === undefined || block.end - block.start > LONGEST_HEADING) continue;
    if (quotation.end - quotation.start < (block.end - block.start) * 0.8) continue;
    const span = reading.doc.tokensBetween(quotation.start, quotation.end);
    if (span === null) continue;
    const words = fold(document.text.slice(quotation.contentStart, quotation.contentEnd));
    if (words.length < MIN_ECHO) continue;
    const index = reading.attributions.findIndex((a) =>
      a.content.some((r) => r.from <= span.startToken && span.startToken < r.to),
    );
    const present = index < 0 ? undefined : reading.attributions[index];
    if (present !== undefined && present.source.actor !== null) continue;
    const echo = known.find((k) => k.text.includes(words));
    if (echo === undefined) continue;
    const attribution = {
      ...F10_ECHO,
      source: { ...NOBODY, actor: echo.spoken.source.actor },
      cue: null,
      factuality: echo.spoken.factuality,
      negated: false,
      addressees: [],
      content: [{ from: span.startToken, to: span.endToken }],
      announcing: [],
      pureCue: true,
    };
    if (index < 0) reading.attributions.push(attribution);
    else reading.attributions[index] = attribution;
  }
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
