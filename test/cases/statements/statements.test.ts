// Statements of small texts, written by hand: who says what, by which rule, cut where.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../../src/analysis/index.ts';
import { attribute, type Statement } from '../../../src/statements/index.ts';
import { englishEngine } from '../../helpers/english.ts';
import { report } from '../../helpers/event.ts';
import { textCases } from '../../helpers/text-cases.ts';

function read(text: string): { analysis: Analysis; statements: Statement[] } {
  const { parse, language } = englishEngine();
  const analysis = analyse(report('a', text), parse, language);
  return { analysis, statements: attribute(analysis, language) };
}

/** `[Kremlin > Putin] F1 indirect: the two sides would …`; own voice is `[] own-voice: …`. */
function line(statement: Statement, analysis: Analysis): string {
  const name = (id: string | null): string => analysis.actors.find((actor) => actor.id === id)?.name ?? '?';
  const mouths = statement.chain.map((link) => name(link.source)).join(' > ');
  const rule = statement.chain.at(-1)?.rule;
  return `[${mouths}] ${rule === undefined ? '' : `${rule} `}${statement.form}: ${statement.citation.exact}`;
}

describe('statements of small texts', () => {
  for (const { title, input, expected } of textCases(import.meta.dirname)) {
    test(title, () => {
      const { analysis, statements } = read(input);
      expect(statements.map((statement) => line(statement, analysis))).toEqual(expected);
    });
  }
});

describe('what holds for statements of any text', () => {
  const texts = textCases(join(import.meta.dirname)).map((c) => c.input);
  test('they are exact slices inside their blocks, in order, and do not overlap', () => {
    for (const text of texts) {
      const { analysis, statements } = read(text);
      let end = 0;
      for (const { citation } of statements) {
        expect(analysis.document.text.slice(citation.start, citation.end)).toBe(citation.exact);
        expect(citation.start).toBeGreaterThanOrEqual(end);
        expect(analysis.document.blocks.some((b) => b.start <= citation.start && citation.end <= b.end)).toBe(true);
        end = citation.end;
      }
    }
  });

  test('every source, agent and addressee is an actor of the document', () => {
    for (const text of texts) {
      const { analysis, statements } = read(text);
      const known = new Set(analysis.actors.map((actor) => actor.id));
      for (const statement of statements) {
        const ids = [
          ...statement.chain.flatMap((link) => [...(link.source === null ? [] : [link.source]), ...link.addressees]),
          ...statement.proposition.actors,
          ...statement.proposition.governors.flatMap((g) => g.agents),
        ];
        for (const id of ids) expect(known).toContain(id);
      }
    }
  });

  test('reading twice gives the same statements', () => {
    const text = texts.join('\n\n');
    expect(read(text).statements).toEqual(read(text).statements);
  });
});
