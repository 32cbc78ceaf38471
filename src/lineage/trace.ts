// The door of this room: the documents of an event in, what their texts have to do with one another out.
import type { Quotation } from '../analysis/index.ts';
import type { SourceDocument } from '../documents/index.ts';
import { cite } from '../evidence/index.ts';
import type { Language } from '../lang/language.ts';
import { creditReader } from './credits.ts';
import { seedsOf } from './fingerprints.ts';
import type { Lineage, QuotationCheck, Relation } from './lineage.ts';
import { passagesOf } from './passages.ts';
import { checkQuotation, nearest, sourceOf } from './quotations/check.ts';
import { quotedOf } from './quotations/pieces.ts';
import { relate } from './relate.ts';
import { type Party, rolesOf } from './roles.ts';
import { createNumbering, wordsOf } from './words.ts';

/** A document with its quotations; those of a document in another language are empty. */
export interface Told {
  readonly document: SourceDocument;
  readonly quotations: readonly Quotation[];
}

/**
 * Finds what the documents share, which are copies, which is the primary text, and whether the others quote it right. Pure; the
 * order of the documents does not matter. Time and memory grow with the words of all documents and with the pairs that share some.
 */
export function trace(unordered: readonly Told[], parties: readonly Party[], language: Language): Lineage {
  const reports = [...unordered].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const reader = creditReader(language);
  const numberOf = createNumbering();
  const texts = reports.map(({ document, quotations }) => ({
    document,
    words: wordsOf(
      document,
      quotations.filter(({ level }) => level === 0),
      numberOf,
    ),
    credits: reader.creditsOf(document),
  }));
  const relations: Relation[] = [];
  const seeds = [...seedsOf(texts.map(({ words }) => words))].sort(([a], [b]) => a - b);
  for (const [pair, places] of seeds) {
    const first = texts[Math.floor(pair / texts.length)];
    const second = texts[pair % texts.length];
    if (first === undefined || second === undefined) continue;
    const passages = passagesOf(first.words, second.words, places);
    if (passages.length > 0) relations.push(relate(`l${relations.length + 1}`, first, second, passages, reader));
  }
  const roles = rolesOf(texts, relations, parties, language, reader);
  const primary = new Set(roles.flatMap(({ role, document }) => (role === 'primary' ? [document] : [])));
  return { relations, roles, quotations: checksOf(reports, primary, language) };
}

/** Each quotation of the others against each primary text; of several outcomes the best. */
function checksOf(reports: readonly Told[], primary: ReadonlySet<string>, language: Language): QuotationCheck[] {
  const documents = reports.flatMap(({ document }) => (primary.has(document.id) ? [document] : []));
  const sources = documents.filter((document) => isIn(document, language)).map(sourceOf);
  const foreign = documents.find((document) => !isIn(document, language));
  return reports.flatMap(({ document, quotations }) => {
    if (primary.has(document.id) || !isIn(document, language)) return [];
    return quotedOf(document, quotations).flatMap((quoted) => {
      const checks = nearest(document, quoted, sources).map((source) => checkQuotation(document, quoted, source));
      const best = [...checks].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))[0];
      if (foreign === undefined || (best !== undefined && best.status !== 'not-found')) return best ?? [];
      return {
        id: `q-${document.id}-${quoted.start}-${quoted.end}`,
        quotation: cite(document, quoted.start, quoted.end),
        pieces: quoted.pieces.map(({ start, end }) => ({ start, end })),
        status: 'unchecked' as const,
        primary: foreign.id,
        passages: [],
        changes: [],
        rule: 'quotation/translation',
        reason: `The primary text is in another language (${foreign.language ?? 'unknown'}): a translation cannot be checked word by word.`,
      };
    });
  });
}

const ORDER: readonly QuotationCheck['status'][] = ['exact', 'folded', 'altered', 'not-found', 'unchecked'];

function isIn(document: SourceDocument, { tag }: Language): boolean {
  return document.language === null || document.language.split('-')[0]?.toLowerCase() === tag;
}
