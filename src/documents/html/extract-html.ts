// From a web page to its article: guarded parse, metadata, the container of the text, its pieces, and whether it is a report.
import type { Issue } from '../../evidence/index.ts';
import { compose, type Extracted, type MarkedUnit } from '../extracted.ts';
import type { LiveEntry } from '../source-document.ts';
import { headed, type PagePiece, withLead, withoutEdges } from './edges.ts';
import { parsePage } from './guarded-tree.ts';
import { baseOf, layer } from './lay-pieces.ts';
import { bodyPieces } from './linked-body.ts';
import { saysLive } from './live-blog.ts';
import { pageMetadata } from './metadata.ts';
import { judgePage } from './page-state.ts';
import { type Content, pickContent } from './pick-content.ts';
import { serialise } from './serialise.ts';

/**
 * Extracts the article of a page, headline first. An issue when the page breaks a limit. `name` is for messages; `address`:
 * where the page came from, which may tell its day.
 */
export function extractHtml(
  html: string,
  name: string,
  address: string | null = null,
): Extracted | { readonly issue: Issue } {
  const parsed = parsePage(html);
  if ('refusal' in parsed) {
    const { code, message } = parsed.refusal;
    return {
      issue: {
        code,
        severity: 'error',
        subject: name,
        message: `${name} was not read: ${message}, no news page does; save the text of the report as a .txt file`,
      },
    };
  }
  const { metadata, ld, meta } = pageMetadata(parsed.page, address);
  const title = metadata.title?.value ?? null;
  const content = pickContent(parsed.page, title, saysLive(ld?.type ?? null, title));
  const shown = piecesOf(content);
  const repeated = bodyPieces(ld?.body ?? null, shown);
  const pieces = headed(repeated ?? shown, title).filter((piece) => piece.text.trim() !== '');
  const { text, units } = compose(pieces);
  const lay = layer(html, baseOf(parsed.page, address ?? metadata.url?.value ?? null));
  const source = pieces.map((piece, i) => lay(piece, units[i]?.text ?? ''));
  const own = shown.map((piece) => piece.text).join('\n');
  const state = judgePage(parsed.page, title, repeated === null ? own : text, ld, meta, name);
  const issues: Issue[] = state === null ? [] : [state];
  if (repeated !== null)
    issues.push({
      code: 'text-from-json-ld',
      severity: 'note',
      subject: name,
      message: `${name} shows less of its text than it says in its own JSON-LD; the text was taken from there`,
    });
  const links = source.flatMap((laid, i) =>
    (laid?.links ?? []).map((link) => ({
      ...link,
      start: link.start + (units[i]?.start ?? 0),
      end: link.end + (units[i]?.start ?? 0),
    })),
  );
  return { text, units, metadata, issues, entries: entriesOf(pieces, units, content), links, source };
}

function piecesOf(content: Content): PagePiece[] {
  if (content.root === null) return [];
  const body = withoutEdges(serialise(content.root, content));
  return content.lead === null ? body : withLead(serialise(content.lead, content), body);
}

/** Where each entry of a live blog stands in the text; pieces and units run side by side. */
function entriesOf(pieces: readonly PagePiece[], units: readonly MarkedUnit[], { entries }: Content): LiveEntry[] {
  const found: { start: number; end: number; time: string | null }[] = [];
  let last: PagePiece['entry'] = null;
  pieces.forEach(({ entry }, i) => {
    const unit = units[i];
    const open = found.at(-1);
    if (entry !== null && unit !== undefined) {
      if (entry === last && open) open.end = unit.end;
      else found.push({ start: unit.start, end: unit.end, time: entries.get(entry) ?? null });
    }
    last = entry;
  });
  return found;
}
