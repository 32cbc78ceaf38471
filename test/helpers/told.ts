// Hand-made statements for the rooms after the watershed: what a reader would write down, in one line each.
import type { Party } from '../../src/points/index.ts';
import type { Statement } from '../../src/statements/index.ts';

type Proposition = Statement['proposition'];

/** What a statement says, in short. Lists are blank-separated. */
export interface Told {
  readonly act: string;
  readonly agent?: string;
  /** Lemmas of the patient, head last, and the actors in it. */
  readonly patient?: string;
  readonly patientActors?: string;
  readonly terms?: string;
  readonly count?: readonly [value: number, unit: string, bound?: Proposition['quantities'][number]['bound']];
  readonly ordinal?: readonly [value: number, unit: string];
  readonly day?: string;
  readonly duration?: readonly [value: string, modifier?: Proposition['times'][number]['modifier']];
  readonly place?: string;
  readonly modality?: Proposition['modality'];
  readonly past?: boolean;
  readonly denied?: boolean;
  readonly conditioned?: boolean;
  readonly source?: string;
  readonly direct?: boolean;
  readonly block?: Statement['block'];
}

const list = (text: string | undefined): string[] => (text ?? '').split(' ').filter((word) => word !== '');

/** A set of reports, written one statement at a time; the text of a report is its statements, joined. */
export function reports() {
  const texts = new Map<string, string>();
  const sentences = new Map<string, number>();
  const statements: Statement[] = [];

  /** Adds a statement to a report and returns its id. */
  function add(document: string, exact: string, told: Told): string {
    const before = texts.get(document) ?? '';
    const start = before.length;
    texts.set(document, `${before}${exact}. `);
    const sentence = sentences.get(document) ?? 0;
    sentences.set(document, sentence + 1);
    const end = start + exact.length;
    const citation = { document, start, end, exact, prefix: before.slice(-32), suffix: '. ' };
    const at = (word: string): { readonly start: number; readonly end: number } => {
      const found = exact.toLowerCase().indexOf(word.toLowerCase());
      return found < 0 ? { start, end: start + 1 } : { start: start + found, end: start + found + word.length };
    };
    const agents = list(told.agent);
    const patient = list(told.patient);
    const time = (item: Partial<Proposition['times'][number]>, word: string): Proposition['times'][number] => ({
      ...at(word),
      type: 'DATE',
      value: '',
      edtf: null,
      modifier: null,
      bound: null,
      certainty: 'explicit',
      rule: 'test',
      reason: 'Written by hand.',
      ...item,
    });
    const source = told.source ?? null;
    const statement: Statement = {
      id: `s-${document}-${start}-${end}`,
      document,
      citation,
      sentence,
      block: told.block ?? 'paragraph',
      form: source === null ? 'own-voice' : told.direct ? 'direct' : 'indirect',
      chain:
        source === null
          ? []
          : [
              {
                source,
                sourceCitation: null,
                cue: null,
                channel: null,
                addressees: [],
                negated: false,
                time: null,
                rule: 'F1',
                reason: 'Written by hand.',
                confidence: 1,
              },
            ],
      speechAct: 'assertive',
      factuality: 'Uu',
      polarity: told.denied ? 'denied' : 'affirmed',
      proposition: {
        predicate: { ...at(told.act), lemma: told.act, pos: 'VERB' },
        arguments: [
          ...(agents.length === 0
            ? []
            : [
                {
                  start,
                  end: start + 1,
                  role: 'agent' as const,
                  preposition: null,
                  head: agents[0] ?? '',
                  lemmas: [],
                  actors: agents,
                },
              ]),
          ...(patient.length === 0
            ? []
            : [
                {
                  start: at(patient[0] ?? '').start,
                  end: at(patient.at(-1) ?? '').end,
                  role: 'patient' as const,
                  preposition: null,
                  head: patient.at(-1) ?? '',
                  lemmas: patient,
                  actors: list(told.patientActors),
                },
              ]),
        ],
        terms: [told.act, ...patient, ...list(told.terms)].map((lemma) => ({
          ...at(lemma),
          lemma,
          pos: 'NOUN',
          quoted: false,
        })),
        actors: [...agents, ...list(told.patientActors)].sort(),
        quantities: [
          ...(told.count === undefined ? [] : [{ number: told.count, kind: 'count' as const }]),
          ...(told.ordinal === undefined ? [] : [{ number: told.ordinal, kind: 'ordinal' as const }]),
        ].map(({ number: [value, unit, bound], kind }) => ({
          ...at(String(value)),
          value,
          upTo: null,
          bound: bound ?? ('exact' as const),
          range: null,
          unit,
          kind,
        })),
        times: [
          ...(told.day === undefined ? [] : [time({ value: told.day, edtf: told.day }, 'on ')]),
          ...(told.duration === undefined
            ? []
            : [time({ type: 'DURATION', value: told.duration[0], modifier: told.duration[1] ?? null }, 'for ')]),
        ],
        places: list(told.place),
        negated: told.denied ?? false,
        modality: told.modality ?? null,
        tense: told.past ? 'past' : null,
        condition: told.conditioned ? citation : null,
        governors: [],
      },
    };
    statements.push(statement);
    return statement.id;
  }

  return {
    add,
    statements,
    /** The reports as the later rooms take them, without dates unless days are given by id. */
    documents: (published: Readonly<Record<string, string>> = {}) =>
      [...texts].map(([id, text]) => ({
        id,
        text,
        published: published[id] === undefined ? null : { value: published[id], from: 'given' as const },
        updated: null,
        revisions: [],
        completeness: { truncated: false, gaps: [] },
      })),
  };
}

/** Parties by short names: "state:a state:b person:p>state:a". */
export function parties(text: string): Party[] {
  return list(text).map((entry) => {
    const [id = '', speaksFor = null] = entry.split('>');
    const name = id.split(':')[1] ?? id;
    return { id, name, kind: id.split(':')[0] ?? 'state', aliases: [name], speaksFor, members: [] };
  });
}
