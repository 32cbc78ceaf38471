// The one-line notations in which the text cases of this room are written.
import { analyse } from '../../../src/analysis/index.ts';
import { englishEngine } from '../../helpers/english.ts';
import { sourceDocument } from '../../helpers/plain-document.ts';

/** Analyses a case's input; a first line "published: …" gives the day. */
export function analysisOf(input: string) {
  const { parse, language } = englishEngine();
  const [head = '', ...rest] = input.split('\n');
  const published = /^published: (\S+)$/.exec(head)?.[1] ?? null;
  const text = published === null ? input : rest.join('\n');
  return analyse(sourceDocument('case', text, published), parse, language);
}

/** Quotations, sentences, mentions or actors of a text, one a line. */
export function render(kind: 'quotations' | 'sentences' | 'mentions' | 'actors', input: string): string[] {
  const { document, quotations, sentences, mentions, actors } = analysisOf(input);
  const slice = (range: { start: number; end: number }): string => document.text.slice(range.start, range.end);
  if (kind === 'quotations')
    return quotations.map((q) =>
      [
        `${q.level} ${q.kind}${q.closed ? '' : ' open'}${q.continues === null ? '' : ` continues ${q.continues}`}`,
        slice({ start: q.contentStart, end: q.contentEnd }),
      ].join(' | '),
    );
  if (kind === 'sentences') return sentences.map((s) => `${s.block} | ${slice(s).replace(/\n/g, '⏎')}`);
  if (kind === 'mentions')
    return mentions
      .filter((m) => !['gazetteer', 'demonym', 'name'].includes(m.rule))
      .map((m) => `${slice(m)} → ${m.actors.join(' & ') || '?'} | ${m.rule}`);
  return actors.map((a) =>
    [
      a.id,
      a.name,
      a.roles.join(', '),
      a.speaksFor === null ? '' : `speaks for ${a.speaksFor}`,
      a.plural ? 'plural' : '',
      a.members.join(' & '),
    ]
      .filter((part) => part !== '')
      .join(' | '),
  );
}
