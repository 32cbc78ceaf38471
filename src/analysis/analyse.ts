// Reads one document: quotations, parse, sentences, times, quantities, and who is spoken of.
import type { SourceDocument } from '../documents/index.ts';
import type { Language } from '../lang/language.ts';
import { knownOf } from './actors/known.ts';
import { Registry } from './actors/registry.ts';
import type { Analysis, Parse } from './analysis.ts';
import { findInstitutions } from './mentions/institutions.ts';
import { introduce } from './mentions/introduce.ts';
import { findNames } from './mentions/name-spans.ts';
import { indexNames } from './mentions/phrase-bounds.ts';
import type { Reading } from './mentions/reading.ts';
import { resolve } from './mentions/resolve.ts';
import { findRoles } from './mentions/role-phrases.ts';
import { wordsOf } from './mentions/words.ts';
import { findQuantities } from './quantities.ts';
import type { Quotation } from './quotations.ts';
import { findQuotations, withVerbs } from './quotations.ts';
import { rangesToParse } from './ranges.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { findTimes } from './times.ts';

/** Analyses a document. Pure: the same document, parser and words give the same analysis. */
export function analyse(document: SourceDocument, parse: Parse, language: Language): Analysis {
  const day = document.published?.value.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? null;
  const words = wordsOf(language);
  const abbreviations = new Set([...words.titles].filter((title) => title.endsWith('.')));
  const doc = parse(document.text, rangesToParse(document, abbreviations, words.lists.notVerbs));
  const speech = new Set(language.cues.verbs.filter((verb) => !verb.act).map((verb) => verb.lemma));
  const quotations = withVerbs(findQuotations(document.text, document.blocks), doc, speech);
  const sentences = findSentences(document, doc, quotations);

  const names = findNames(doc, knownOf(language.gazetteer), words);
  const byToken = indexNames(names);
  const institutions = findInstitutions(doc, byToken, words);
  const roles = findRoles(doc, byToken, institutions, words);
  const registry = new Registry(knownOf(language.gazetteer), day);
  const reading: Reading = {
    doc,
    registry,
    words,
    names,
    institutions,
    nameAt: byToken,
    institutionAt: new Map(institutions.map((one) => [one.head, one])),
    roles,
    actorOf: new Map(),
    mentions: [],
    speech,
    minds: new Set(language.cues.attitudes.verbs.map(({ lemma }) => lemma)),
    evidential: new Set(language.cues.evidential),
    channels: new Set(language.cues.channels),
    measures: new Set(language.cues.measures),
    deeds: new Set([...Object.keys(language.lexicon.eventNouns), ...language.lexicon.pacts]),
  };
  introduce(reading);
  resolve(reading, {
    sentenceOf: sentenceIndex(doc.length, sentences),
    quoteOf: quoteIndex(doc, quotations),
    day,
  });
  const times = findTimes(document, doc, language);
  return {
    document,
    doc,
    sentences,
    quotations,
    mentions: reading.mentions,
    actors: registry.finish(),
    times,
    quantities: findQuantities(doc, times, language),
  };
}

function sentenceIndex(length: number, sentences: readonly Sentence[]): Int32Array {
  const index = new Int32Array(length).fill(-1);
  for (const sentence of sentences) index.fill(sentence.index, sentence.startToken, sentence.endToken);
  return index;
}

function quoteIndex(doc: Analysis['doc'], quotations: readonly Quotation[]): Int32Array {
  const index = new Int32Array(doc.length).fill(-1);
  for (const [n, quotation] of quotations.entries()) {
    if (quotation.level !== 0 || quotation.kind !== 'speech') continue;
    const span = doc.tokensBetween(quotation.start, quotation.end);
    if (span !== null) index.fill(n, span.startToken, span.endToken);
  }
  return index;
}
