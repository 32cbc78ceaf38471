// The terminal's section on where the texts come from: the primary text, copies, altered quotations, shared passages.
import type { Brief } from '../brief.ts';
import { comparisonOf, type Piece } from '../evidence.ts';
import { count, OUTCOME, percent, SHARED } from '../words.ts';
import { foreign, type Page } from './lines.ts';

/** Relations that are listed; the page and the dossier hold all. */
const RELATIONS = 8;
/** Letters of a shared passage that are shown. */
const SHOWN = 240;

export function lineageSection(page: Page, brief: Brief): void {
  const { relations, quotations } = brief;
  const roles = (brief.dossier.lineage?.roles ?? []).filter(({ role }) => role === 'primary' || role === 'copy');
  if (relations.length + quotations.length + roles.length === 0) return;
  const { color } = page;
  const name = (id: string) => foreign(brief.report(id)?.name ?? id);
  page.heading('Origin of the texts');
  for (const { document, role, reason } of roles)
    page.add(
      `${color.bold(name(document))}: ${role === 'primary' ? 'primary text' : 'copy'}. ${foreign(reason)}`,
      0,
      2,
    );
  const counts = Object.entries(OUTCOME).flatMap(([status, { sign, word }]) => {
    const n = quotations.filter((one) => one.status === status).length;
    return n === 0 ? [] : [`${sign} ${n} ${word}`];
  });
  if (counts.length > 0) page.add(`quotations: ${counts.join('   ')}`);
  for (const check of quotations) {
    const { id, status, quotation, primary, reason } = check;
    if (status !== 'altered' && status !== 'unchecked') continue;
    const { quoted, primary: source } = comparisonOf(brief, check);
    page.split(
      `${OUTCOME[status].sign} ${color.red(OUTCOME[status].word)} · ${name(quotation.document)}`,
      color.dim(id),
    );
    page.add(`“${words(quoted)}”`, 4, 2);
    if (source.length > 0) page.add(`“${words(source)}” ${color.dim(`– ${name(primary)}`)}`, 4, 2);
    else page.add(color.dim(foreign(reason)), 4, 2);
  }
  for (const { id, documents, kind, passages, shares, direction } of relations.slice(0, RELATIONS)) {
    page.split(`${color.bold(`${name(documents[0])} and ${name(documents[1])}`)} · ${SHARED[kind]}`, color.dim(id));
    const from =
      direction.from !== null
        ? `first in ${name(direction.from)}`
        : direction.origin !== null
          ? `from ${foreign(direction.origin)}`
          : 'which was first is not known';
    page.add(
      `${percent(shares[0])} and ${percent(shares[1])} of their words in ${count(passages.length, 'passage')}, ${from}. ${foreign(direction.reason)}`,
      4,
      2,
    );
    const [longest] = [...passages].sort((a, b) => b.words - a.words);
    const text = brief.report(documents[0])?.record.text ?? '';
    if (longest === undefined) continue;
    const passage = foreign(text.slice(longest.first.start, longest.first.end));
    page.add(`“${passage.length <= SHOWN ? passage : `${passage.slice(0, SHOWN)}…`}”`, 4, 2);
  }
  if (relations.length > RELATIONS) page.add(color.dim(`and ${relations.length - RELATIONS} more`));

  function words(pieces: readonly Piece[]): string {
    return pieces
      .map(({ text, marked }) => (marked ? color.bold(color.underline(foreign(text))) : foreign(text)))
      .join('');
  }
}
