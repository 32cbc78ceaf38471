// Which text is the primary one that the others tell of: judged by who publishes it, its form, its voice, and who quotes it.
import type { SourceDocument } from '../documents/index.ts';
import type { Language } from '../lang/language.ts';
import type { CreditReader } from './credits.ts';
import type { Relation, Role } from './lineage.ts';
import type { Words } from './words.ts';

/** What this room needs to know of a party. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** Signs that must come together before a text counts as primary; the user's word alone is enough. */
const ENOUGH = 3;
/** First persons outside quotation marks from which on an institution speaks of itself, per words of text. */
const FIRST_PERSONS = 2;
/** Reporting verbs per hundred words from which on a text is news and no statement of its own. */
const REPORTING = 1;
/** Share of a text's words that one other report quotes, from which on that alone says that it is what is told of. */
const QUOTED_WHOLE = 0.5;

interface Sign {
  readonly weight: number;
  readonly words: string;
}

/** Finds the primary texts, the copies and the retellings among the documents. */
export function rolesOf(
  texts: readonly { readonly document: SourceDocument; readonly words: Words }[],
  relations: readonly Relation[],
  parties: readonly Party[],
  language: Language,
  reader: CreditReader,
): Role[] {
  const firstPerson = new Set(language.provenance.firstPerson);
  const reportingWords = new Set(language.provenance.reporting);
  const primary = new Map<string, Role>();
  for (const { document, words } of texts) {
    const role = primaryRole(document, words);
    if (role !== null) primary.set(document.id, role);
  }
  return texts.map(({ document: { id } }) => {
    const own = relations.filter(({ documents }) => documents.includes(id));
    const copied = own.find((relation) => isCopyOf(relation, id));
    const known = primary.get(id);
    if (known !== undefined && copied === undefined) return known;
    if (copied !== undefined)
      return {
        document: id,
        role: 'copy',
        of: copied.direction.from,
        rule: `lineage/${copied.kind}`,
        reason: `${percent(copied.shares[copied.documents[0] === id ? 0 : 1])} of its words stand in ${
          copied.documents[0] === id ? copied.documents[1] : copied.documents[0]
        } too. ${copied.direction.reason}`,
      };
    if (primary.size > 0)
      return {
        document: id,
        role: 'retelling',
        of: null,
        rule: 'lineage/retelling',
        reason: 'Another of the reports is the primary text, and nothing shows that this one is.',
      };
    return {
      document: id,
      role: 'unknown',
      of: null,
      rule: 'lineage/no-primary',
      reason: 'None of the reports shows the signs of a primary text.',
    };
  });

  /** A copy is what is mostly the other's running text, and is not what the other was made from. */
  function isCopyOf({ kind, direction, documents, shares }: Relation, id: string): boolean {
    if (kind !== 'copy' && kind !== 'duplicate') return false;
    const side = documents[0] === id ? 0 : 1;
    return direction.from === null
      ? direction.origin !== null && shares[side] >= 0.5
      : direction.from !== id && shares[side] >= 0.5;
  }

  function primaryRole(document: SourceDocument, words: Words): Role | null {
    if (document.isPrimary)
      return {
        document: document.id,
        role: 'primary',
        of: null,
        rule: 'lineage/given',
        reason: 'The user says that it is.',
      };
    const signs = signsOf(document, words);
    const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
    // An essay in the first person that others quote is no institution's word.
    if (weight < ENOUGH || signs.every((sign) => sign.weight < 2)) return null;
    return {
      document: document.id,
      role: 'primary',
      of: null,
      rule: 'lineage/primary',
      reason: `${sentence(signs.filter((sign) => sign.weight > 0).map((sign) => sign.words))}.`,
    };
  }

  function signsOf(document: SourceDocument, words: Words): Sign[] {
    const signs: Sign[] = [];
    const actor = reader.publisherOf(document);
    if (actor?.kind === 'medium') signs.push({ weight: -3, words: 'a news publisher' });
    else if (actor !== null || isOffice(document))
      signs.push({ weight: 3, words: 'its publisher is itself a state, an office or an organisation' });
    else if (isParty(document)) signs.push({ weight: 2, words: 'its publisher is a party to the event' });
    else if (isInstitution(document)) signs.push({ weight: 2, words: 'its publisher is an institution' });
    if (document.kind === 'readout') signs.push({ weight: 2, words: 'it has the form of an official statement' });
    if (document.kind === 'post') signs.push({ weight: 2, words: 'it is a post' });
    if (document.dateline?.agency != null) signs.push({ weight: -2, words: 'an agency filed it' });
    const { first, reporting } = voice(document, words);
    if (first >= FIRST_PERSONS) signs.push({ weight: 1, words: 'it speaks in the first person' });
    if (reporting * 100 >= REPORTING * words.ids.length && words.ids.length > 0)
      signs.push({ weight: -1, words: 'it reports the speech of others' });
    const { reports, share } = quotingOf(document.id, words);
    if (reports > 0)
      signs.push({
        weight: share >= QUOTED_WHOLE ? 3 : 1,
        words: `${reports === 1 ? 'another report quotes' : `${reports} reports quote`} ${share >= QUOTED_WHOLE ? 'most of its text' : 'its text'}`,
      });
    return signs;
  }

  /** Reports that have its running text between quotation marks, and the greatest share of it that one of them has. */
  function quotingOf(id: string, { ids }: Words): { readonly reports: number; readonly share: number } {
    const quoted = relations.flatMap(({ documents, passages }) => {
      if (!documents.includes(id)) return [];
      const side = documents[0] === id ? 'second' : 'first';
      const own = passages.filter(({ quotedIn }) => quotedIn === side);
      return own.length === 0 ? [] : [own.reduce((sum, passage) => sum + passage.words, 0)];
    });
    return { reports: quoted.length, share: Math.max(0, ...quoted) / Math.max(1, ids.length) };
  }

  function isParty({ publisher }: SourceDocument): boolean {
    const name = publisher?.value.toLowerCase() ?? '';
    return (
      name !== '' &&
      parties.some(
        (party) =>
          party.kind !== 'medium' &&
          party.kind !== 'unnamed' &&
          [party.name, ...party.aliases].some((one) => bare(one) === bare(name)),
      )
    );
  }

  /** "President of Norland", "Prime Minister's Office": named by the role of who speaks. */
  function isOffice({ publisher }: SourceDocument): boolean {
    const name = ` ${bare(publisher?.value ?? '').replace(/['’]s\b/g, '')} `;
    const { roles, institutions } = language.gazetteer;
    return (
      roles.some(({ lemma, kind }) => (kind === 'head' || kind === 'office') && name.includes(` ${lemma} `)) &&
      !institutions.medium.some((noun) => name.includes(` ${noun} `))
    );
  }

  function isInstitution({ publisher }: SourceDocument): boolean {
    const name = bare(publisher?.value ?? '');
    const { government, organisation, medium } = language.gazetteer.institutions;
    const has = (nouns: readonly string[]) => nouns.some((noun) => ` ${name} `.includes(` ${noun} `));
    return name !== '' && has([...government, ...organisation]) && !has(medium);
  }

  /** First persons and reporting verbs outside quotation marks. */
  function voice({ text }: SourceDocument, { starts, ends, quoted }: Words): { first: number; reporting: number } {
    let first = 0;
    let reporting = 0;
    for (let i = 0; i < starts.length; i++) {
      if (quoted[i] === 1) continue;
      const word = text.slice(starts[i], ends[i]);
      // "US" is a state.
      if (firstPerson.has(word.toLowerCase()) && !/^\p{Lu}{2}/u.test(word)) first++;
      else if (reportingWords.has(word)) reporting++;
    }
    return { first, reporting };
  }
}

function bare(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '');
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function sentence(parts: readonly string[]): string {
  const joined = parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
