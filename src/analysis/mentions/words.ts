// The word lists of a language, made ready for look-up by token.
import type { Gazetteer } from '../../lang/gazetteer.ts';
import type { Doc, Token } from '../../nlp/index.ts';

export type RoleKind = Gazetteer['roles'][number]['kind'];
export type InstitutionKind = keyof Gazetteer['institutions'];
export type DescriptionKind = keyof Gazetteer['descriptions'];

/** Phrases by their first word. */
interface PhraseTable<T> {
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;
}

/** The lists this room reads. */
export interface Words {
  readonly roles: PhraseTable<RoleKind>;
  readonly roleWords: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly institutions: PhraseTable<InstitutionKind>;
  /** Last words of the institutions. */
  readonly institutionWords: ReadonlySet<string>;
  readonly descriptions: ReadonlyMap<string, ReadonlySet<DescriptionKind>>;
  readonly qualifiers: ReadonlySet<string>;
  readonly press: ReadonlySet<string>;
  readonly givenNames: Readonly<Record<string, 'female' | 'male'>>;
}

const cache = new WeakMap<Gazetteer, Words>();

/** The lists of a gazetteer, made once. */
export function wordsOf(gazetteer: Gazetteer): Words {
  const made = cache.get(gazetteer) ?? build(gazetteer);
  cache.set(gazetteer, made);
  return made;
}

function build(gazetteer: Gazetteer): Words {
  const institutions = (['government', 'organisation', 'medium', 'group'] as const).flatMap((kind) =>
    gazetteer.institutions[kind].map((phrase) => [phrase, kind] as const),
  );
  const descriptions = new Map<string, Set<DescriptionKind>>();
  for (const kind of ['armed-group', 'organisation', 'state', 'government', 'medium', 'source', 'journalist'] as const)
    for (const phrase of gazetteer.descriptions[kind]) {
      const kinds = descriptions.get(phrase) ?? new Set();
      descriptions.set(phrase, kinds.add(kind));
    }
  return {
    roles: table(gazetteer.roles.map((role) => [role.lemma, role.kind] as const)),
    roleWords: new Set(gazetteer.roles.flatMap((role) => role.lemma.split(' '))),
    titles: new Set(gazetteer.titles.flatMap((title) => title.toLowerCase().split(' '))),
    institutions: table(institutions),
    institutionWords: new Set(institutions.map(([phrase]) => phrase.split(' ').at(-1)!)),
    descriptions,
    qualifiers: new Set(gazetteer.qualifiers),
    press: new Set(gazetteer.pressRoles),
    givenNames: gazetteer.givenNames,
  };
}

function table<T>(phrases: readonly (readonly [string, T])[]): PhraseTable<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(/[\s-]+/);
    const list = byFirst.get(words[0]!) ?? [];
    if (!list.some((known) => known.words.join(' ') === words.join(' '))) list.push({ words, value });
    byFirst.set(words[0]!, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/** Lower-case dictionary form of a noun, also where the tagger took a capital for a name ("Ministers"). */
export function nounForm(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  if (token.tag !== 'NNPS') return lemma;
  return lemma.endsWith('ies') ? `${lemma.slice(0, -3)}y` : lemma.replace(/s$/, '');
}

/** The longest listed phrase that starts at a token: its value and the token after it; hyphens inside count for nothing. */
export function phraseAt<T>(
  doc: Doc,
  at: number,
  phrases: PhraseTable<T>,
): { value: T; to: number; text: string } | null {
  const first = doc.token(at);
  const lists = new Set([phrases.byFirst.get(first.lower), phrases.byFirst.get(nounForm(first))]);
  for (const list of lists) {
    for (const phrase of list ?? []) {
      const to = matchEnd(doc, at, phrase.words);
      if (to !== null) return { value: phrase.value, to, text: phrase.words.join(' ') };
    }
  }
  return null;
}

function matchEnd(doc: Doc, at: number, words: readonly string[]): number | null {
  let i = at;
  for (const [n, word] of words.entries()) {
    if (n > 0 && i < doc.length && doc.token(i).text === '-') i++;
    if (i >= doc.length) return null;
    const token = doc.token(i);
    const last = n === words.length - 1;
    if (token.lower !== word && !(last && nounForm(token) === word)) return null;
    i++;
  }
  return i;
}
