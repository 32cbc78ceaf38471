// Statements of small texts, written by hand: who says what, by which rule, cut where.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../../src/analysis/index.ts';
import { attribute, type Statement, withParties } from '../../../src/statements/index.ts';
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

/** The statement of a text that contains some words. */
function about(text: string, words: string): Statement {
  const found = read(text).statements.find((statement) => statement.citation.exact.includes(words));
  if (found === undefined) throw new Error(`no statement holds "${words}"`);
  return found;
}

describe('what a statement says, as data', () => {
  test('the one who agreed is the one to release', () => {
    const { proposition, factuality, speechAct } = about(
      'The rebels have agreed to release 12 sailors in two groups in exchange for a 20-day truce.',
      'to release',
    );
    expect(proposition.predicate?.lemma).toBe('release');
    expect(proposition.arguments.map((a) => `${a.role} ${a.head}`)).toEqual([
      'agent rebel',
      'patient sailor',
      'oblique group',
    ]);
    expect(proposition.governors.map((g) => `${g.lemma} ${g.force}`)).toEqual(['agree agree']);
    expect(proposition.condition?.exact).toBe('in exchange for a 20-day truce');
    expect([factuality, speechAct]).toEqual(['PR+', 'commissive']);
  });

  test('the passive is undone', () => {
    const { proposition } = about('The harbour was shelled by the army on Monday.', 'harbour');
    expect(proposition.arguments.map((a) => `${a.role} ${a.head}`)).toEqual([
      'patient harbour',
      'agent army',
      'oblique Monday',
    ]);
    expect(proposition.tense).toBe('past');
  });

  test('a denied clause is denied by its source', () => {
    const { polarity, factuality, chain } = about('Macron denied reports that France had closed the border.', 'closed');
    expect([polarity, factuality, chain.at(-1)?.cue?.force]).toEqual(['denied', 'CT-', 'deny']);
  });

  test('a condition leaves it open whether the thing will happen', () => {
    const { proposition, factuality } = about('France will reopen the port if the shelling stops.', 'reopen');
    expect([proposition.modality, proposition.condition?.exact, factuality]).toEqual([
      'will',
      'if the shelling stops',
      'Uu',
    ]);
  });

  test('what has yet to happen has not happened', () => {
    const { proposition, polarity } = about('Norway has yet to answer the proposal.', 'yet');
    expect([proposition.predicate?.lemma, proposition.negated, polarity]).toEqual(['answer', true, 'denied']);
  });

  test('a term of a deal is its event, under the verb that lists it', () => {
    const { proposition } = about(
      'The plan includes a 20-day truce and a partial withdrawal from the delta.',
      'withdrawal',
    );
    expect(proposition.predicate?.lemma).toBe('withdrawal');
    expect(proposition.governors.map((g) => g.lemma)).toEqual(['include']);
  });
});

describe('when it was said and when it happens', () => {
  const days = (text: string, words: string) => {
    const { chain, proposition } = about(text, words);
    return { said: chain.at(-1)?.time?.value ?? null, stated: proposition.times.map((time) => time.value) };
  };
  test.each([
    ['both', 'Macron said on Tuesday that the truce begins on Friday.', 'truce', 'XXXX-WXX-2', ['XXXX-WXX-5']],
    ['only when it was said', 'Macron told Reuters Tuesday that the truce holds.', 'truce', 'XXXX-WXX-2', []],
    ['only when it happens', 'Macron said that the truce begins on Friday.', 'truce', null, ['XXXX-WXX-5']],
    ['neither', 'Macron said that the truce holds.', 'truce', null, []],
    [
      'through the document that carried it',
      'Macron said in a statement on Tuesday that the truce begins on Friday.',
      'truce',
      'XXXX-WXX-2',
      ['XXXX-WXX-5'],
    ],
    ['of what stands before its cue', 'The truce begins on Friday, Macron said.', 'truce', null, ['XXXX-WXX-5']],
  ])('%s', (_title, text, words, said, stated) => {
    expect(days(text, words)).toEqual({ said, stated });
  });
});

describe('parties of the event', () => {
  test('ids of actors become ids of parties in every field, and other documents are left alone', () => {
    const { statements } = read('Putin told Macron that Norway would send observers, the Kremlin said.');
    const renamed = withParties(statements, 'a', (_, actor) => `party:${actor}`);
    expect(renamed[0]?.chain.map((link) => link.source)).toEqual(
      statements[0]?.chain.map((link) => `party:${link.source}`),
    );
    expect(renamed[0]?.proposition.actors).toEqual(statements[0]?.proposition.actors.map((id) => `party:${id}`));
    expect(withParties(statements, 'b', () => 'nobody')).toEqual(statements);
  });
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
