// The word lists of a language, made ready for look-up by token.
import type { Gazetteer } from '../../lang/gazetteer.ts';
import type { Language } from '../../lang/language.ts';
import type { Reference } from '../../lang/reference.ts';
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
  /** Last words of the roles: those that are nouns for persons. */
  readonly roleHeads: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly institutions: PhraseTable<InstitutionKind>;
  /** Last words of the institutions. */
  readonly institutionWords: ReadonlySet<string>;
  readonly descriptions: ReadonlyMap<string, ReadonlySet<DescriptionKind>>;
  readonly qualifiers: ReadonlySet<string>;
  readonly press: ReadonlySet<string>;
  readonly givenNames: ReadonlyMap<string, 'female' | 'male'>;
  /** Nouns of people and bodies: heads of phrases that can be a source. */
  readonly animate: ReadonlySet<string>;
  /** The gender that a title, an office or a noun of kinship tells. */
  readonly gendered: ReadonlyMap<string, 'female' | 'male'>;
  /** "former" is the first of two, "latter" the second. */
  readonly ordered: ReadonlyMap<string, 'first' | 'second'>;
  readonly counts: ReadonlyMap<string, number>;
  readonly pronounKinds: ReadonlyMap<string, keyof Reference['pronouns']>;
  readonly lists: { readonly [K in ListName]: ReadonlySet<string> };
}

type ListName = Exclude<keyof Reference, 'pronouns' | 'ordered' | 'counts' | 'gendered'>;

const cache = new WeakMap<Gazetteer, Words>();

/** The lists of a language, made once for each gazetteer. */
export function wordsOf({ gazetteer, reference }: Pick<Language, 'gazetteer' | 'reference'>): Words {
  const made = cache.get(gazetteer) ?? build(gazetteer, reference);
  cache.set(gazetteer, made);
  return made;
}

function build(gazetteer: Gazetteer, reference: Reference): Words {
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
    roleHeads: new Set(gazetteer.roles.map((role) => role.lemma.split(/[\s-]/).at(-1) ?? role.lemma)),
    titles: new Set(gazetteer.titles.flatMap((title) => title.toLowerCase().split(' '))),
    institutions: table(institutions),
    institutionWords: new Set(institutions.map(([phrase]) => phrase.split(' ').at(-1)!)),
    descriptions,
    qualifiers: new Set(gazetteer.qualifiers),
    press: new Set(gazetteer.pressRoles),
    givenNames: new Map(Object.entries(gazetteer.givenNames)),
    animate: new Set([...reference.persons, ...reference.bodies, ...descriptions.keys()]),
    gendered: new Map(
      (['female', 'male'] as const).flatMap((gender) =>
        reference.gendered[gender].map((word) => [word, gender] as const),
      ),
    ),
    ordered: new Map(
      (['first', 'second'] as const).flatMap((which) => reference.ordered[which].map((word) => [word, which] as const)),
    ),
    counts: new Map(Object.entries(reference.counts)),
    pronounKinds: new Map(
      (['male', 'female', 'neuter', 'plural', 'first', 'relative'] as const).flatMap((kind) =>
        reference.pronouns[kind].map((word) => [word, kind] as const),
      ),
    ),
    lists: {
      persons: new Set(reference.persons),
      bodies: new Set(reference.bodies),
      documents: new Set(reference.documents),
      personEndings: new Set(reference.personEndings),
      nobody: new Set(reference.nobody),
      counted: new Set(reference.counted),
      amounts: new Set(reference.amounts),
      both: new Set(reference.both),
      happenings: new Set(reference.happenings),
      personal: new Set(reference.personal),
      all: new Set(reference.all),
      joining: new Set(reference.joining),
      notVerbs: new Set(reference.notVerbs),
      joint: new Set(reference.joint),
      together: new Set(reference.together),
      two: new Set(reference.two),
      twoPeople: new Set(reference.twoPeople),
      twoParties: new Set(reference.twoParties),
      barePairs: new Set(reference.barePairs),
      past: new Set(reference.past),
      rowOfHolders: new Set(reference.rowOfHolders),
      indefinite: new Set(reference.indefinite),
      possessive: new Set(reference.possessive),
      definite: new Set(reference.definite),
      locatives: new Set(reference.locatives),
      toldVerbs: new Set(reference.toldVerbs),
      visitedVerbs: new Set(reference.visitedVerbs),
      colourlessVerbs: new Set(reference.colourlessVerbs),
      impersonalVerbs: new Set(reference.impersonalVerbs),
      opinion: new Set(reference.opinion),
      address: new Set(reference.address),
    },
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
