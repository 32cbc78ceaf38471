// The attribution tables of docs/accuracy.md, each with the trivial baseline beside, and intervals over articles.
import { table } from '../helpers/accuracy.ts';
import { draws, interval } from './bootstrap.ts';
import { type AttributionError, ERRORS, type ErrorKind, errorsOf } from './polnear-errors.ts';
import type { WordRelation } from './polnear-gold.ts';
import { FORMS, kindsOf, SOURCE_KINDS } from './polnear-kinds.ts';
import { type ReadArticle, SYSTEMS, type System } from './polnear-run.ts';
import { type Counts, type Predicted, rates, sameSource, type Tally, tallyOf, total } from './polnear-score.ts';

/** One system's tallies by text: annotations of one text stand together, so that the bootstrap draws texts. */
type ByText = readonly Tally[];

interface Slice {
  readonly gold: (one: WordRelation) => boolean;
  readonly found: (one: Predicted) => boolean;
}

/** The articles with their kinds, and the draws of the bootstrap. */
export interface PolnearPage {
  readonly tallies: (system: System, slice: (article: ReadArticle) => Slice) => ByText;
  readonly drawn: readonly (readonly number[])[];
  readonly kinds: ReadonlyMap<ReadArticle, ReturnType<typeof kindsOf>>;
  readonly read: readonly ReadArticle[];
}

export function pageOf(read: readonly ReadArticle[]): PolnearPage {
  const texts = new Map<string, ReadArticle[]>();
  for (const one of read) texts.set(one.article.text, [...(texts.get(one.article.text) ?? []), one]);
  return {
    read,
    kinds: new Map(read.map((one) => [one, kindsOf(one.article, one.doc)])),
    drawn: draws(texts.size),
    tallies: (system, slice) =>
      [...texts.values()].map((annotated) => total(annotated.map((one) => tallyOf(one.by[system], slice(one))))),
  };
}

const everything: Slice = { gold: () => true, found: () => true };

/** Everything of one system. */
export const overall = (page: PolnearPage, system: System): ByText => page.tallies(system, () => everything);

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

/** "0.782 (.768 to .796)". */
function withInterval(page: PolnearPage, tallies: ByText, statistic: (tally: Tally) => number | null): string {
  const value = statistic(total(tallies));
  if (value === null) return '–';
  const { low, high } = interval(tallies, page.drawn, (drawn) => statistic(total(drawn)));
  const short = (n: number): string => n.toFixed(3).replace(/^0/, '');
  return `${figure(value)} (${short(low)} to ${short(high)})`;
}

const sourceRight = ({ source }: Tally): number | null => (source.of === 0 ? null : source.right / source.of);
const f1Of =
  (measure: Exclude<keyof Tally, 'source'>) =>
  (tally: Tally): number | null =>
    rates(tally[measure]).f;

/** Every measure, ours and the baseline. */
export function overallTable(page: PolnearPage): string {
  const measures: readonly [string, Exclude<keyof Tally, 'source'>][] = [
    ['content, ≥ .3 of its words', 'loose'],
    ['content, ≥ .8 of its words', 'strict'],
    ['content, exact', 'exact'],
    ["content, Citron's overlap", 'overlap'],
    ['cue', 'cue'],
    ['content, ≥ .3 of its words, with the right source', 'sourced'],
  ];
  const by = SYSTEMS.map((system) => overall(page, system));
  const cells = (tallies: ByText, measure: Exclude<keyof Tally, 'source'>): string[] => {
    const { p, r } = rates(total(tallies)[measure]);
    return [figure(p), figure(r), withInterval(page, tallies, f1Of(measure))];
  };
  const head = ['', ...SYSTEMS.flatMap((system) => [`${system}: precision`, 'recall', 'F1 (95 % interval)'])];
  return table(head, [
    ...measures.map(([name, measure]) => [name, ...by.flatMap((tallies) => cells(tallies, measure))]),
    [
      'source, where content ≥ .3 is found',
      ...by.flatMap((tallies) => ['', '', withInterval(page, tallies, sourceRight)]),
    ],
  ]);
}

const SLICE_HEAD = ['marked', 'content ≥ .3', 'content ≥ .8', 'exact', 'overlap', 'cue', 'source'];

function sliceRow(page: PolnearPage, name: string, tallies: ByText): string[] {
  const sum = total(tallies);
  const f = (counts: Counts): string => figure(rates(counts).f);
  return [
    name,
    String(sum.loose.wanted),
    withInterval(page, tallies, f1Of('loose')),
    f(sum.strict),
    f(sum.exact),
    f(sum.overlap),
    f(sum.cue),
    withInterval(page, tallies, sourceRight),
  ];
}

/** By form, F1 of every measure. */
export function formTable(page: PolnearPage): string {
  return table(
    ['form', ...SLICE_HEAD],
    FORMS.flatMap((form) =>
      SYSTEMS.map((system) => {
        const tallies = page.tallies(system, (article) => {
          const { form: of } = page.kinds.get(article)!;
          return { gold: (one) => of(one.content) === form, found: (one) => of(one.content) === form };
        });
        return sliceRow(page, `${form}, ${system}`, tallies);
      }),
    ),
  );
}

/** By the kind of the annotated source: recall, since what has a wrong source would else be counted under another kind. */
export function sourceTable(page: PolnearPage): string {
  const r =
    (measure: Exclude<keyof Tally, 'source'>) =>
    (tally: Tally): number | null =>
      rates(tally[measure]).r;
  return table(
    ['source', ...SLICE_HEAD],
    SOURCE_KINDS.flatMap((kind) =>
      SYSTEMS.map((system) => {
        const tallies = page.tallies(system, (article) => {
          const { source: of } = page.kinds.get(article)!;
          return { gold: (one) => of(one.source) === kind, found: () => false };
        });
        const sum = total(tallies);
        return [
          `${kind}, ${system}`,
          String(sum.loose.wanted),
          withInterval(page, tallies, r('loose')),
          ...(['strict', 'exact', 'overlap', 'cue'] as const).map((measure) => figure(r(measure)(sum))),
          withInterval(page, tallies, sourceRight),
        ];
      }),
    ),
  );
}

const FRAMES: Readonly<Record<string, string>> = {
  F1: 'verb with a clause',
  F2: 'quotation beside its verb',
  F3: 'verb with an infinitive',
  F4: 'verb with an object',
  F5: 'verb with a preposition',
  F6: 'called, described as',
  F7: 'according to, reportedly',
  F8: 'noun with its content',
  F9: "quotation in a party's clause",
  F10: 'quotation that stands alone',
  P1: 'verb of attitude or decision',
  P2: 'noun of attitude',
  P3: 'adjective of attitude',
  P4: 'passive without a source',
  P5: 'seem, appear',
  nearest: 'nearest name',
};

/** By the frame that found it: precision of every measure. */
export function frameTable(page: PolnearPage): string {
  const family = (rule: string): string => rule.split('-')[0] ?? rule;
  const rows = Object.entries(FRAMES).map(([frame, what]) => {
    const system = frame === 'nearest' ? 'nearest name' : 'readout';
    const tallies = page.tallies(system, () => ({
      gold: () => false,
      found: (one) => family(one.rule) === frame,
    }));
    const sources = page.read.flatMap(({ by }) =>
      [...by[system].loose].filter(([, found]) => family(found.rule) === frame),
    );
    const right = sources.filter(([wanted, found]) => sameSource(wanted, found)).length;
    const sum = total(tallies);
    return {
      of: sum.loose.found,
      row: [
        frame === 'nearest' ? what : `${frame}: ${what}`,
        String(sum.loose.found),
        ...(['loose', 'strict', 'exact', 'overlap', 'cue'] as const).map((m) => figure(rates(sum[m]).p)),
        sources.length === 0 ? '–' : (right / sources.length).toFixed(3),
      ],
    };
  });
  const known = rows.reduce((sum, { of }) => sum + of, 0);
  const all = SYSTEMS.reduce((sum, system) => sum + total(overall(page, system)).loose.found, 0);
  if (known !== all) throw new Error(`${all - known} relations by a frame that the table does not name`);
  return table(
    ['frame', 'found', ...SLICE_HEAD.slice(1)],
    rows.filter(({ of }) => of > 0).map(({ row }) => row),
  );
}

/** Errors of a system with the article they stand in. */
export function allErrors(page: PolnearPage, system: System): (AttributionError & { readonly in: ReadArticle })[] {
  return page.read.flatMap((one) =>
    errorsOf(one.by[system], page.kinds.get(one)!).map((error) => ({ ...error, in: one })),
  );
}

/** Errors by kind, counted. */
export function errorTable(page: PolnearPage): string {
  const counts = SYSTEMS.map((system) => {
    const by = new Map<ErrorKind, number>();
    for (const { kind } of allErrors(page, system)) by.set(kind, (by.get(kind) ?? 0) + 1);
    return by;
  });
  const cues = new Map<string, number>();
  for (const one of page.read)
    for (const { cue } of one.by.readout.gold) {
      const kind = `missed: ${page.kinds.get(one)!.cue(cue)}`;
      cues.set(kind, (cues.get(kind) ?? 0) + 1);
    }
  return table(
    ['', ...SYSTEMS, 'marked'],
    ERRORS.map((kind) => [
      kind,
      ...counts.map((by) => String(by.get(kind) ?? 0)),
      cues.has(kind) ? String(cues.get(kind)) : '',
    ]),
  );
}
