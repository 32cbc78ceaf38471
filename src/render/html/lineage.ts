// Where the texts come from: the primary text, copies, quotations held against it, and the passages that reports share.
import type { QuotationRecord, RelationRecord } from '../../dossier/index.ts';
import type { Brief, Place } from '../brief.ts';
import { comparisonOf, type Piece } from '../evidence.ts';
import { count, OUTCOME, percent, SHARED } from '../words.ts';
import { anchor, anchorOf, html, type Markup } from './markup.ts';
import { langOf } from './quote.ts';

/** Passages of one relation, and relations, shown at once; the others fold away. */
const PASSAGES = 3;
const RELATIONS = 12;
/** Relations that a page holds at most; the dossier has all. */
const MOST_RELATIONS = 120;
/** Outcomes that are told at once; the others are counted and fold away. */
const TOLD = new Set<QuotationRecord['status']>(['altered', 'folded', 'unchecked']);

/** Whether there is anything to tell. */
export function hasLineage(brief: Brief): boolean {
  const { roles = [] } = brief.dossier.lineage ?? {};
  return brief.relations.length + brief.quotations.length > 0 || roles.some(({ role }) => role === 'primary');
}

/** The section's content. */
export function lineage(brief: Brief): Markup {
  const told = (brief.dossier.lineage?.roles ?? []).filter(({ role }) => role === 'primary' || role === 'copy');
  const { quotations, relations } = brief;
  return html`${
    told.length > 0 &&
    html`<ul class="roles">${told.map(
      ({ document, role, reason, rule }) =>
        html`<li><strong>${nameOf(brief, document)}</strong> <span class="tag">${role === 'primary' ? 'primary text' : 'copy'}</span> ${reason} <span class="rule">${rule}</span></li>`,
    )}</ul>`
  }${quotations.length > 0 && checks(brief, quotations)}${
    relations.length > 0 &&
    html`<h3>Shared passages</h3>${relations.slice(0, RELATIONS).map((one) => relation(brief, one))}${
      relations.length > RELATIONS &&
      html`<details><summary>${relations.length - RELATIONS} more${
        relations.length > MOST_RELATIONS && `, of which ${relations.length - MOST_RELATIONS} are in the dossier only`
      }</summary>${relations.slice(RELATIONS, MOST_RELATIONS).map((one) => relation(brief, one))}</details>`
    }`
  }`;
}

function checks(brief: Brief, quotations: readonly QuotationRecord[]): Markup {
  const folded = quotations.filter(({ status }) => !TOLD.has(status));
  const counts = Object.entries(OUTCOME).flatMap(([status, { sign, word }]) => {
    const n = quotations.filter((one) => one.status === status).length;
    return n === 0 ? [] : [html`<span><span aria-hidden="true">${sign}</span> ${n} ${word}</span> `];
  });
  return html`<h3>Quotations and the primary text</h3><p class="legend">${counts}</p>${quotations
    .filter(({ status }) => TOLD.has(status))
    .map((one) => check(brief, one))}${
    folded.length > 0 &&
    html`<details><summary>${count(folded.length, 'quotation')} word for word or not in it</summary>${folded.map((one) => check(brief, one))}</details>`
  }`;
}

function check(brief: Brief, record: QuotationRecord): Markup {
  const { id, quotation, status, primary, passages, reason } = record;
  const { sign, word } = OUTCOME[status];
  const { quoted, primary: source } = comparisonOf(brief, record);
  const first = passages[0];
  const told = html`<span class="status ${status}"><span aria-hidden="true">${sign}</span> ${word}</span> in ${link(brief, quotation)}. ${reason}`;
  return html`<div class="check" id="${anchor(id)}"><figure class="quote"><blockquote${langOf(brief.report(quotation.document)?.record)} dir="auto">${pieces(quoted)}</blockquote><figcaption>${told}</figcaption></figure>${
    status === 'altered' &&
    first !== undefined &&
    html`<figure class="quote source"><blockquote${langOf(brief.report(primary)?.record)} dir="auto">${pieces(source)}</blockquote><figcaption>The primary text, in ${link(brief, first)}</figcaption></figure>`
  }</div>
`;
}

function pieces(shown: readonly Piece[]): Markup {
  return html`${shown.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text))}`;
}

function relation(brief: Brief, { id, documents, kind, passages, shares, direction }: RelationRecord): Markup {
  const [first, second] = documents;
  const record = brief.report(first)?.record;
  const shown = passages.map(
    (passage) =>
      html`<li><q${langOf(record)} dir="auto">${record?.text.slice(passage.first.start, passage.first.end) ?? ''}</q> <span class="refs">${count(passage.words, 'word')}, in ${link(brief, { document: first, ...passage.first })} and ${link(brief, { document: second, ...passage.second })}</span></li>`,
  );
  const source =
    direction.from !== null
      ? html`, first in ${nameOf(brief, direction.from)}`
      : direction.origin !== null
        ? html`, from ${direction.origin}`
        : html`, which was first is not known`;
  return html`<article class="copy" id="${anchor(id)}"><h4>${nameOf(brief, first)} and ${nameOf(brief, second)}</h4>
<p class="reason">${SHARED[kind]}: ${percent(shares[0])} and ${percent(shares[1])} of their words${source}. ${direction.reason} <span class="rule">${direction.rule}</span></p>
<ul class="passages">${shown.slice(0, PASSAGES)}</ul>${
    shown.length > PASSAGES &&
    html`<details><summary>${shown.length - PASSAGES} more</summary><ul class="passages">${shown.slice(PASSAGES)}</ul></details>`
  }</article>
`;
}

function nameOf(brief: Brief, document: string): Markup {
  return html`<a href="#${anchorOf('report', document)}">${brief.report(document)?.name ?? document}</a>`;
}

/** A link to where a passage stands: its first statement, else its report. */
function link(brief: Brief, place: Place): Markup {
  const statement = brief.statementAt(place);
  const name = brief.report(place.document)?.name ?? place.document;
  return statement === undefined ? nameOf(brief, place.document) : html`<a href="#${anchor(statement.id)}">${name}</a>`;
}
