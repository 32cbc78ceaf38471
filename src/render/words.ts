// The words and signs a brief uses for the dossier's codes; a sign never stands without its word or a legend.
import type {
  CommitmentRecord,
  DivergenceRecord,
  Dossier,
  PointRecord,
  QuotationRecord,
  RelationRecord,
  StatementRecord,
} from '../dossier/index.ts';

export type Stance = PointRecord['accounts'][number]['stance'];

/** Signs of a report's stance to a point, in the order of the legend. */
export const STANCES: readonly { readonly stance: Stance; readonly sign: string; readonly word: string }[] = [
  { stance: 'affirmed', sign: '●', word: 'affirmed' },
  { stance: 'conditioned', sign: '◐', word: 'under a condition' },
  { stance: 'denied', sign: '✕', word: 'denied' },
  { stance: 'silent', sign: '·', word: 'silent' },
  { stance: 'earlier', sign: '◁', word: 'published before it' },
  { stance: 'truncated', sign: '⋯', word: 'cut off' },
];

/** Sign and word of a stance. */
export function stanceOf(stance: Stance): (typeof STANCES)[number] {
  return STANCES.find((one) => one.stance === stance) ?? { stance, sign: '?', word: stance };
}

export const SEVERITY: Readonly<
  Record<DivergenceRecord['severity'], { readonly sign: string; readonly word: string }>
> = {
  high: { sign: '●●●', word: 'high' },
  medium: { sign: '●●○', word: 'medium' },
  low: { sign: '●○○', word: 'low' },
};

/** What depends on a difference, and where it probably comes from; null when the dossier does not know. */
export const STAKE: Readonly<Record<DivergenceRecord['stake']['on'], string | null>> = {
  lives: 'lives are counted',
  terms: 'a term of what is owed',
  headline: 'headline matter',
  unknown: null,
};

export const CAUSE: Readonly<Record<DivergenceRecord['cause']['kind'], string | null>> = {
  translation: 'two translations',
  editing: 'edited words',
  rounding: 'rounding',
  bound: 'a bound, not a figure',
  'later-update': 'a later update',
  'party-line': 'each party speaks for itself',
  'other-source': 'another source',
  unknown: null,
};

/** "a term of what is owed; likely cause: rounding"; empty when neither is known. */
export function groundsOf({ stake, cause }: DivergenceRecord): string {
  const from = CAUSE[cause.kind];
  return [STAKE[stake.on], from === null ? null : `likely cause: ${from}`].filter((one) => one !== null).join('; ');
}

export const RELATION: Readonly<Record<DivergenceRecord['relation'], string>> = {
  contradiction: 'cannot both hold',
  compatible: 'can both hold',
};

export const DIVERGENCE: Readonly<Record<DivergenceRecord['kind'], string>> = {
  quantity: 'number',
  time: 'date',
  duration: 'duration',
  scope: 'scope',
  status: 'status',
  position: 'position',
  attribution: 'who says so',
  denial: 'denial',
  wording: 'wording',
};

export const SHARED: Readonly<Record<RelationRecord['kind'], string>> = {
  duplicate: 'the same text',
  copy: 'one is mostly the other',
  part: 'shared passages',
  quotation: 'the same words quoted',
};

/** How a quotation stands to the primary text: sign and word. */
export const OUTCOME: Readonly<Record<QuotationRecord['status'], { readonly sign: string; readonly word: string }>> = {
  exact: { sign: '=', word: 'word for word' },
  folded: { sign: '≈', word: 'but for typography' },
  altered: { sign: '≠', word: 'altered' },
  'not-found': { sign: '?', word: 'not in the primary text' },
  unchecked: { sign: '–', word: 'cannot be checked' },
};

/** A share as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

export const FORM: Readonly<Record<StatementRecord['form'], string>> = {
  direct: 'quoted',
  indirect: 'reported',
  mixed: 'partly quoted',
  'own-voice': 'own voice',
};

/** FactBank values as a reader's phrase. */
export const FACTUALITY: Readonly<Record<StatementRecord['factuality'], string>> = {
  'CT+': 'as certain',
  'CT-': 'as certainly not so',
  'PR+': 'as probable',
  'PR-': 'as probably not so',
  'PS+': 'as possible',
  'PS-': 'as possibly not so',
  Uu: 'without saying how certain',
};

/** How a piece of metadata is known, for a reader who wants to check it. */
export const ORIGIN: Readonly<Record<NonNullable<Dossier['documents'][number]['publisher']>['from'], string>> = {
  given: 'given',
  'json-ld': 'from the page’s own data',
  meta: 'from the page’s own data',
  'time-element': 'from a date on the page',
  'title-element': 'from the page’s title',
  url: 'from the address',
  text: 'from the text',
};

/** "demand (refusal)": the kind, and the act of speech where that is another word. */
export function kindInWords({ kind, act }: Pick<CommitmentRecord, 'kind' | 'act'>): string {
  return act === kind ? kind : `${kind} (${act})`;
}

/** "PLOVER CONCEDE ceasefire · Peace Accords Matrix: ceasefire, implementation unknown"; empty when there is neither. */
export function codesOf({ code, provision, fulfilment }: CommitmentRecord): string {
  const matrix = [
    provision?.replaceAll('-', ' ') ?? null,
    fulfilment === null ? null : `implementation ${fulfilment.degree}`,
  ].filter((one) => one !== null);
  return [
    ...(code === null ? [] : [`PLOVER ${code.event}${code.mode === null ? '' : ` ${code.mode}`}`]),
    ...(matrix.length === 0 ? [] : [`Peace Accords Matrix: ${matrix.join(', ')}`]),
  ].join(' · ');
}

/** "1 report", "2 reports". */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}
