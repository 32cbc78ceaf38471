// The timeline as a picture and, for everyone who does not see it, as a list with every date in words.
import type { TimelineRecord } from '../../dossier/index.ts';
import type { Brief } from '../brief.ts';
import { dateInWords } from '../dates.ts';
import { certaintyOf, groupsOf } from '../timeline-groups.ts';
import { count } from '../words.ts';
import { anchor, html, type Markup } from './markup.ts';
import { layOut, type Mark, WIDTH } from './timeline-layout.ts';

const LANE = 30;
const AXIS = 26;
const RADIUS = 6;

/** The section's content. */
export function timeline(brief: Brief): Markup {
  const { timeline: entries, event } = brief.dossier;
  if (entries.length === 0) return html`<p class="none">The reports give no dates.</p>`;
  const layout = layOut(entries, event);
  const height = AXIS + layout.lanes * LANE + 8;
  const { earlier, later, coarse, undated } = layout;
  const aside = [
    earlier.length > 0 && `${count(earlier.length, 'date')} long before`,
    later.length > 0 && `${count(later.length, 'date')} long after`,
    coarse.length > 0 && `${count(coarse.length, 'date')} known only as a long stretch`,
    undated.length > 0 && `${count(undated.length, 'date')} without a fixed place`,
  ].filter((one) => one !== false);
  return html`${
    layout.marks.length > 0 &&
    html`<figure class="timeline"><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="timeline-summary" aria-describedby="timeline-list">
<title id="timeline-summary">${count(layout.marks.length, 'date')} in order; the list below gives each in words</title>
${layout.event !== null && html`<rect class="event" x="${layout.event.from}" y="0" width="${layout.event.to - layout.event.from}" height="${height}"/>`}
<g class="axis">${layout.ticks.map(
      ({ x, label, at }) =>
        html`<line x1="${x}" x2="${x}" y1="18" y2="${height}"/>${label !== null && html`<text x="${x}" y="12" text-anchor="${at}">${label}</text>`}`,
    )}</g>
${layout.marks.map(drawn)}</svg>
<figcaption class="legend"><span><svg class="key" viewBox="0 0 14 14" aria-hidden="true"><circle class="certain" cx="7" cy="7" r="5"/></svg> stated</span> <span><svg class="key" viewBox="0 0 14 14" aria-hidden="true"><path class="computed" d="M7 1 13 7 7 13 1 7Z"/></svg> computed</span> <span><svg class="key" viewBox="0 0 14 14" aria-hidden="true"><circle class="uncertain" cx="7" cy="7" r="5"/></svg> uncertain</span> <span><svg class="key wide" viewBox="0 0 28 14" aria-hidden="true"><rect class="span partial" x="1" y="3" width="26" height="8" rx="4"/></svg> a span or a month</span>${
      layout.event !== null &&
      html` <span><svg class="key" viewBox="0 0 14 14" aria-hidden="true"><rect class="event" width="14" height="14"/></svg> the event</span>`
    }${aside.length > 0 && html` <span>Not drawn: ${aside.join(', ')}.</span>`}</figcaption></figure>`
  }
<div id="timeline-list">${groupsOf(brief.dossier).map(
    ({ relation, title, entries: own }) =>
      html`${title !== '' && html`<h3 class="phase ${relation}">${title}</h3>`}<ol class="dates">${own.map((entry, i) => item(brief, entry, own[i - 1]))}</ol>`,
  )}</div>`;
}

function drawn({ entry, from, to, lane, flipped, label }: Mark): Markup {
  const y = AXIS + lane * LANE + LANE / 2;
  const isSpan = entry.earliest !== entry.latest;
  const certainty = certaintyOf(entry);
  const doubtful = /[?~%X]/.test(entry.when);
  const kind = `${doubtful ? 'uncertain' : certainty === 'partial' ? 'partial' : 'certain'}${entry.computed ? ' computed' : ''}`;
  // A single day is a dot in the middle of its day, unless days are so wide that the middle would look like noon.
  const x = isSpan ? from : Math.min((from + to) / 2, from + 2 * RADIUS);
  const shape = isSpan
    ? html`<rect class="span ${kind}" x="${from}" y="${y - 4}" width="${Math.max(to - from, 2 * RADIUS)}" height="8" rx="4"/>`
    : entry.computed
      ? html`<path class="${kind}" d="M${x} ${y - RADIUS - 1} ${x + RADIUS + 1} ${y} ${x} ${y + RADIUS + 1} ${x - RADIUS - 1} ${y}Z"/>`
      : html`<circle class="${kind}" cx="${x}" cy="${y}" r="${RADIUS}"/>`;
  const edge = flipped ? x - RADIUS - 6 : (isSpan ? Math.max(to, from + 2 * RADIUS) : x + RADIUS) + 6;
  return html`<g><title>${dateInWords(entry.when)}: ${entry.label}</title>${shape}<text x="${edge}" y="${y + 4}" text-anchor="${flipped ? 'end' : 'start'}">${label}</text></g>
`;
}

function item(brief: Brief, entry: TimelineRecord, before: TimelineRecord | undefined): Markup {
  // A date that repeats the one above is said once to the eye, and each time to who listens.
  const again = before?.when === entry.when;
  const certainty = certaintyOf(entry);
  const links = entry.statements.map((id) => {
    const name = brief.report(brief.statement(id)?.document ?? '')?.name ?? id;
    return html`<a href="#${anchor(id)}">${name}</a>`;
  });
  const owed = entry.commitments.map((id) => html`<a href="#${anchor(id)}">ledger</a>`);
  return html`<li id="${anchor(entry.id)}"><span class="when"><span${again && html` class="vh"`}>${dateInWords(entry.when)}</span>${
    certainty !== 'stated' && html` <span class="tag">${certainty}</span>`
  }</span> <span class="what"><span dir="auto">${entry.label}</span>${
    certainty !== 'stated' && html` <span class="how">${entry.reason} <span class="rule">${entry.rule}</span></span>`
  } <span class="refs">${[...links, ...owed].map((one, i) => html`${i > 0 && ', '}${one}`)}</span></span></li>
`;
}
