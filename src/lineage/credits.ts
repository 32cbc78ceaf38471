// Whose text a report says that it is: agencies in its dateline, its byline, its publisher's name or a credit line, and who published it first.
import type { SourceDocument } from '../documents/index.ts';
import { type Citation, cite, type Range } from '../evidence/index.ts';
import type { GazetteerActor } from '../lang/gazetteer.ts';
import type { Language } from '../lang/language.ts';

/** One credit: to whom, in which words; `citation` is null where the publisher's or author's name says it. */
export interface Credit {
  /** Name of the agency, or of the publisher as the report writes it. */
  readonly name: string;
  readonly kind: 'agency' | 'first-published';
  readonly citation: Citation | null;
}

/** Reads the credits of reports. */
export interface CreditReader {
  /** The credits of a report, its own name left out. */
  creditsOf(document: SourceDocument): readonly Credit[];
  /** Whether a report is published by the named agency or paper. */
  isPublishedBy(document: SourceDocument, name: string): boolean;
  /** The gazetteer's record of a publisher; null when it has none. */
  publisherOf(document: SourceDocument): GazetteerActor | null;
}

/** Furniture in which a credit may stand. */
const CREDIT_RULES = new Set(['furniture/credit', 'furniture/byline', 'furniture/copyright']);
/** Blocks at either end that are looked at for a credit, and letters of each. */
const EDGE_BLOCKS = 3;
const EDGE = 240;
/** Letters after "first published by" in which the name stands. */
const NAME = 60;

/** A reader of credits in one language; building it is linear in the gazetteer. */
export function creditReader({ gazetteer, provenance }: Language): CreditReader {
  const byName = new Map<string, GazetteerActor>();
  for (const actor of gazetteer.actors)
    for (const name of [actor.name, ...actor.aliases, ...(actor.metonyms ?? [])])
      if (!byName.has(keyOf(name))) byName.set(keyOf(name), actor);
  const agencies = gazetteer.actors.filter(({ id }) => provenance.agencies.includes(id));
  const agencyOf = new Map(
    agencies.flatMap((one) => [one.name, ...one.aliases].map((name) => [name, one.name] as const)),
  );
  const names = alternatives([...agencyOf.keys()]);
  const ANY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'gu');
  const before = alternatives(provenance.creditBefore);
  // Each word before the name is taken whole: a long one that may be parted anywhere takes for ever.
  const CREDITED = new RegExp(
    `(?:(?<![\\p{L}])(?:${before})(?:\\s*(?:\\(c\\)|©|\\d{4}|[,&/-]|\\p{L}[\\p{L}.’']*(?![\\p{L}.’']))){0,8}?\\s*(?<named>${names})(?![\\p{L}\\p{N}]))|(?:\\(|\\[|[–—-]\\s?|^)(?<bracketed>${names})(?:\\)|\\]|\\.?$)|(?<![\\p{L}\\p{N}])(?<helped>${names})(?:\\s[\\p{L}’'-]+){0,3}\\s(?:${alternatives(provenance.creditAfter)})`,
    'giu',
  );
  const FIRST = new RegExp(`(?<![\\p{L}])(?:${alternatives(provenance.firstPublished)})\\s+`, 'giu');

  const isPublishedBy = (document: SourceDocument, name: string): boolean => {
    const own = document.publisher?.value ?? '';
    if (own === '') return false;
    return keyOf(own) === keyOf(name) || canonical(own) === canonical(name);
  };
  return {
    isPublishedBy,
    publisherOf: (document) => byName.get(keyOf(document.publisher?.value ?? '')) ?? null,
    creditsOf(document) {
      const found: Credit[] = [];
      const add = (name: string, range: Range | null, kind: Credit['kind'] = 'agency') => {
        const known = agencyOf.get(name) ?? byName.get(keyOf(name))?.name ?? name;
        if (isPublishedBy(document, known) || found.some((credit) => credit.name === known && credit.kind === kind))
          return;
        found.push({ name: known, kind, citation: range === null ? null : cite(document, range.start, range.end) });
      };
      const { dateline, text } = document;
      if (dateline?.agency != null) add(dateline.agency, dateline);
      for (const { start, end } of places(document))
        for (const match of text.slice(start, end).matchAll(CREDITED)) {
          const name = match.groups?.named ?? match.groups?.bracketed ?? match.groups?.helped;
          // The credit's words are read in any case; an agency's name is one only as it is written.
          if (name !== undefined && agencyOf.has(name))
            add(name, { start: start + match.index, end: start + match.index + match[0].length });
        }
      for (const cut of document.excluded)
        if (CREDIT_RULES.has(cut.rule))
          for (const match of text.slice(cut.start, Math.min(cut.end, cut.start + EDGE)).matchAll(ANY))
            add(match[0], cut);
      for (const name of [document.publisher?.value, document.author?.value])
        for (const match of (name ?? '').matchAll(ANY)) add(match[0], null);
      for (const match of text.matchAll(FIRST)) {
        const at = match.index + match[0].length;
        const name = nameAt(text.slice(at, at + NAME));
        if (name !== null) add(name, { start: match.index, end: at + name.length }, 'first-published');
      }
      return found;
    },
  };

  function canonical(name: string): string {
    return agencyOf.get(name) ?? byName.get(keyOf(name))?.name ?? keyOf(name);
  }
}

/** The first and last blocks, as far as they are short or their ends go. */
function places({ blocks, text }: SourceDocument): Range[] {
  const chosen = [...new Set([...blocks.slice(0, EDGE_BLOCKS), ...blocks.slice(-EDGE_BLOCKS)])];
  return chosen.map(({ start, end }) => ({ start: Math.max(start, end - EDGE), end: Math.min(end, text.length) }));
}

/** The name in capitals that a text begins with: "The Marra Courier", "openDemocracy". */
function nameAt(text: string): string | null {
  const match =
    /^(?:the )?(?:[\p{L}\d][\p{L}\d.’'&-]*\p{Lu}[\p{L}\d.’'&-]*|\p{Lu}[\p{L}\d’'&-]*)(?: (?:of|and|&|\p{Lu}[\p{L}\d’'&-]*))*/u.exec(
      text,
    );
  return match === null ? null : match[0].replace(/\s(?:of|and|&|[Oo]n)$/u, '');
}

function keyOf(name: string): string {
  return name
    .trim()
    .replace(/^the\s+/i, '')
    .toLowerCase();
}

/** The longest first, so that a name is not taken for the head of a longer one. */
function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}
