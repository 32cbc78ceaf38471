// From a web page to its article: guarded parse, metadata, the container of the text, its pieces.
import type { Issue } from '../../evidence/index.ts';
import { compose, type Extracted } from '../extracted.ts';
import { headed, withLead, withoutEdges } from './edges.ts';
import { parsePage } from './guarded-tree.ts';
import { pageMetadata } from './metadata.ts';
import { pickContent } from './pick-content.ts';
import { serialise } from './serialise.ts';

/** Extracts the article of a page, headline first. An issue when the page breaks a limit. `name` is for messages. */
export function extractHtml(html: string, name: string): Extracted | { readonly issue: Issue } {
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
  const metadata = pageMetadata(parsed.page);
  const content = pickContent(parsed.page, metadata.title?.value ?? null);
  const body = content.root === null ? [] : withoutEdges(serialise(content.root, content));
  const pieces = content.lead === null ? body : withLead(serialise(content.lead, content), body);
  const { text, units } = compose(headed(pieces, metadata.title?.value ?? null));
  return { text, units, metadata, issues: [] };
}
