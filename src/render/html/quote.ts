// A passage as a quotation that leads to where it stands.
import type { DocumentRecord, StatementRecord } from '../../dossier/index.ts';
import { type Brief, voiceOf } from '../brief.ts';
import type { Piece } from '../evidence.ts';
import { FORM } from '../words.ts';
import { anchor, html, type Markup } from './markup.ts';

/** The passage between quotation marks of the page's own style, words that differ marked, with source and report below. */
export function quotation(brief: Brief, statement: StatementRecord, pieces: readonly Piece[]): Markup {
  const report = brief.report(statement.document);
  return html`<figure class="quote"><blockquote${langOf(report?.record)} dir="auto">${pieces.map(({ text, marked }) =>
    marked ? html`<mark>${text}</mark>` : text,
  )}</blockquote><figcaption><span class="voice">${voiceOf(brief, statement)}</span> ${
    statement.source === null ? null : html`<span class="form">${FORM[statement.form]}</span> `
  }in <a href="#${anchor(statement.id)}">${report?.name ?? statement.document}</a></figcaption></figure>`;
}

/** The `lang` attribute of a report's words; none when its language cannot be told. */
export function langOf(document: DocumentRecord | undefined): Markup | null {
  return document?.language ? html` lang="${document.language}"` : null;
}

/** Class of a source's colour: the most quoted sources have their own, the rest share one; names always stand beside it. */
export function voiceClass(brief: Brief, source: string | null): string {
  if (source === null) return 'own';
  const rank = brief.rank(source);
  return rank < COLOURS ? `v${rank + 1}` : 'v0';
}

/** Sources with a colour of their own; more than seven cannot be told apart. */
const COLOURS = 7;
