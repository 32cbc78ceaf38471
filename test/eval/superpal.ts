// Reads SuperPAL's Multi-News alignments: propositions of a summary with the propositions of its documents that say the same.
import { readFileSync } from 'node:fs';
import type { Range } from '../../src/evidence/index.ts';
import { readCsv } from './csv.ts';

/** One text of a topic: the sentences that annotators aligned, joined in their order. */
export interface SuperpalText {
  readonly name: string;
  readonly text: string;
}

/** One marked alignment: stretches of the summary's text and of a document's. */
export interface Alignment {
  readonly summary: readonly Range[];
  readonly document: string;
  readonly stretches: readonly Range[];
}

/** One topic: a summary, its documents, and what is aligned between them. */
export interface Topic {
  readonly name: string;
  readonly summary: SuperpalText;
  readonly documents: readonly SuperpalText[];
  readonly alignments: readonly Alignment[];
}

/** All topics of one file ("dev_MN_only.csv"). */
export function readSuperpal(file: string): Topic[] {
  const rows = readCsv(readFileSync(file, 'utf8'));
  const topics = [...new Set(rows.map((row) => row.topic ?? ''))].sort();
  return topics.map((topic) => {
    const own = rows.filter((row) => row.topic === topic);
    const summary = joined(own.map((row) => ({ at: Number(row.scuSentCharIdx), text: row.scuSentence ?? '' })));
    const names = [...new Set(own.map((row) => row.documentFile ?? ''))].sort();
    const documents = names.map((name) => {
      const sentences = own.filter((row) => row.documentFile === name);
      return {
        name,
        ...joined(sentences.map((row) => ({ at: Number(row.docSentCharIdx), text: row.docSentText ?? '' }))),
      };
    });
    return {
      name: topic,
      summary: { name: 'summary', text: summary.text },
      documents: documents.map(({ name, text }) => ({ name, text })),
      alignments: own.map((row) => ({
        summary: summary.place(Number(row.scuSentCharIdx), row.summarySpanOffsets ?? ''),
        document: row.documentFile ?? '',
        stretches:
          documents
            .find(({ name }) => name === row.documentFile)
            ?.place(Number(row.docSentCharIdx), row.docSpanOffsets ?? '') ?? [],
      })),
    };
  });
}

/** Distinct sentences in the order of their places; `place` takes offsets of the original text ("12, 34;56, 78"). */
function joined(sentences: readonly { readonly at: number; readonly text: string }[]) {
  const places = new Map<number, number>();
  let text = '';
  for (const { at, text: sentence } of [...sentences].sort((a, b) => a.at - b.at)) {
    if (places.has(at)) continue;
    if (text !== '') text += ' ';
    places.set(at, text.length);
    text += sentence.replace(/\s/g, ' ');
  }
  const place = (at: number, offsets: string): Range[] =>
    offsets.split(';').map((pair) => {
      const [start = 0, end = 0] = pair.split(',').map(Number);
      const shift = (places.get(at) ?? 0) - at;
      return { start: start + shift, end: end + shift };
    });
  return { text, place };
}
