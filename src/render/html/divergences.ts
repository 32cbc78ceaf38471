// Where accounts part: one article per divergence, its sides next to each other, the words that differ marked.
import type { DivergenceRecord } from '../../dossier/index.ts';
import type { Brief } from '../brief.ts';
import { passagesOf } from '../evidence.ts';
import { DIVERGENCE, groundsOf, RELATION, SEVERITY } from '../words.ts';
import { anchor, html, type Markup } from './markup.ts';
import { quotation } from './quote.ts';

/** Passages of a side shown at once; the others fold away so that a hundred reports stay readable. */
const SHOWN = 4;

/** The section's content. */
export function divergences(brief: Brief): Markup {
  if (brief.divergences.length === 0) return html`<p class="none">No difference between the accounts was found.</p>`;
  return html`${brief.divergences.map((divergence) => article(brief, divergence))}`;
}

function article(brief: Brief, divergence: DivergenceRecord): Markup {
  const { id, kind, relation, severity, rule, reason, values } = divergence;
  const { sign, word } = SEVERITY[severity];
  const name = anchor(id);
  const grounds = groundsOf(divergence);
  return html`<article class="divergence ${severity} ${relation}" id="${name}" aria-labelledby="${name}-label">
<header><p class="kicker"><span class="severity"><span aria-hidden="true">${sign}</span> <span class="level">${word}</span></span> <span>${DIVERGENCE[kind]}</span> <span class="relation">${RELATION[relation]}</span></p>
<h3 id="${name}-label"><a href="#${anchor(divergence.point)}">${brief.point(divergence.point)?.label ?? divergence.point}</a></h3>
<p class="reason">${reason} <a class="permalink" href="#${name}" aria-label="${rule}: link to this difference"><span class="rule">${rule}</span></a></p>${grounds !== '' && html`<p class="grounds">${grounds}</p>`}</header>
<div class="sides">${values.map((side, i) => {
    const passages = passagesOf(brief, divergence, i).map(({ statement, pieces }) =>
      quotation(brief, statement, pieces),
    );
    return html`<section class="side"><h4 dir="auto">${side.value}</h4>${passages.slice(0, SHOWN)}${
      passages.length > SHOWN &&
      html`<details><summary>${passages.length - SHOWN} more</summary>${passages.slice(SHOWN)}</details>`
    }</section>`;
  })}</div>
</article>
`;
}
