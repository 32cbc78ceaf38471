// Markdown's section on where the texts come from. `plain` escapes words of the reports.
import type { Brief } from '../brief.ts';
import { comparisonOf, type Piece } from '../evidence.ts';
import { count, OUTCOME, percent, SHARED } from '../words.ts';

/** Relations that are written out; the dossier has all. */
const MOST_RELATIONS = 120;

/** The section's paragraphs; none when there is nothing to tell. */
export function lineage(brief: Brief, plain: (text: string) => string): string[] {
  const { relations, quotations } = brief;
  const roles = (brief.dossier.lineage?.roles ?? []).filter(({ role }) => role === 'primary' || role === 'copy');
  const name = (id: string) => plain(brief.report(id)?.name ?? id);
  const parts: string[] = [];
  if (roles.length > 0)
    parts.push(
      roles
        .map(
          ({ document, role, reason, rule }) =>
            `- **${name(document)}**: ${role === 'primary' ? 'primary text' : 'copy'}. ${plain(reason)} \`${rule}\``,
        )
        .join('\n'),
    );
  const words = (pieces: readonly Piece[]) =>
    pieces
      .map(({ text, marked }) => {
        const inner = plain(text);
        const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
        return `${before}${marked && inner !== '' ? `**${inner}**` : inner}${after}`;
      })
      .join('');
  for (const check of quotations) {
    const { id, status, quotation, primary, reason } = check;
    const { quoted, primary: source } = comparisonOf(brief, check);
    parts.push(
      `> “${words(quoted)}” – ${name(quotation.document)}: ${OUTCOME[status].word}. ${plain(reason)} \`${id}\``,
    );
    if (status === 'altered') parts.push(`> “${words(source)}” – ${name(primary)}, the primary text`);
  }
  for (const { id, documents, kind, passages, shares, direction } of relations.slice(0, MOST_RELATIONS)) {
    const text = brief.report(documents[0])?.record.text ?? '';
    parts.push(
      `### ${name(documents[0])} and ${name(documents[1])}`,
      `${SHARED[kind]}: ${percent(shares[0])} and ${percent(shares[1])} of their words in ${count(passages.length, 'passage')}. ${plain(direction.reason)} \`${direction.rule}\` \`${id}\``,
      ...passages.map(
        ({ first, words }) => `> “${plain(text.slice(first.start, first.end))}” (${count(words, 'word')})`,
      ),
    );
  }
  if (relations.length > MOST_RELATIONS)
    parts.push(`${count(relations.length - MOST_RELATIONS, 'more pair')} of reports in the dossier.`);
  return parts;
}
