/** Decides what of a document is compared with spaCy: the twin of tools/oracle/columns.py. */

import { createHash } from 'node:crypto';
import type { Doc } from '../../src/nlp/index.ts';

export const COLUMNS = [
  'start',
  'length',
  'space',
  'norm',
  'tag',
  'pos',
  'morph',
  'lemma',
  'dep',
  'head',
  'sent',
  'ent',
  'chunk',
] as const;
export type ColumnName = (typeof COLUMNS)[number];
export type Columns = Record<ColumnName, string[]>;

const SEPARATOR = '\x1f';

/** Every column of a document, one string per token. */
export function columnsOf(doc: Doc): Columns {
  const chunk: string[] = Array.from({ length: doc.length }, () => 'O');
  for (const span of doc.nounChunks) {
    for (let i = span.startToken; i < span.endToken; i++) chunk[i] = i === span.startToken ? 'B' : 'I';
  }
  const flag = (value: boolean): string => (value ? '1' : '0');
  return {
    start: doc.tokens.map((token) => String(token.start)),
    length: doc.tokens.map((token) => String(token.end - token.start)),
    space: doc.tokens.map((token) => flag(token.hasSpaceAfter)),
    norm: doc.tokens.map((token) => token.norm),
    tag: doc.tokens.map((token) => token.tag),
    pos: doc.tokens.map((token) => token.pos),
    morph: doc.tokens.map((token) => token.morph),
    lemma: doc.tokens.map((token) => token.lemma),
    dep: doc.tokens.map((token) => token.dep),
    head: doc.tokens.map((token) => String(token.head.i)),
    sent: doc.tokens.map((token) => flag(token.isSentenceStart)),
    ent: doc.tokens.map((token) => (token.entityType === '' ? 'O' : `${token.entityIob}-${token.entityType}`)),
    chunk,
  };
}

/** Differing tokens per column, aligned by start offset; a token that only one side has differs in every column. */
export function differences(
  actual: Columns,
  golden: Readonly<Record<ColumnName, readonly string[]>>,
): Map<ColumnName, number> {
  const at = new Map(actual.start.map((start, i) => [start, i]));
  const counts = new Map<ColumnName, number>();
  const add = (name: ColumnName): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [i, start] of golden.start.entries()) {
    const own = at.get(start);
    for (const name of COLUMNS) {
      const same = own !== undefined && comparable(actual, name, own) === comparable(golden, name, i);
      if (!same) add(name);
    }
  }
  return counts;
}

/** A head is compared by the offset of the head token, so that an extra token elsewhere is not counted twice. */
function comparable(
  columns: Readonly<Record<ColumnName, readonly string[]>>,
  name: ColumnName,
  i: number,
): string | undefined {
  return name === 'head' ? columns.start[Number(columns.head[i])] : columns[name][i];
}

/** First 8 hex digits of the column's SHA-256. */
export function columnDigest(values: readonly string[]): string {
  return createHash('sha256').update(values.join(SEPARATOR)).digest('hex').slice(0, 8);
}

/** 16 bits over one token's text and columns, its head relative to itself, without its offset. */
export function tokenHash(columns: Columns, text: string, i: number): number {
  const row = [text];
  for (const name of COLUMNS) {
    if (name !== 'start') row.push(name === 'head' ? String(Number(columns.head[i]) - i) : columns[name][i]!);
  }
  return createHash('sha256').update(row.join(SEPARATOR)).digest().readUInt16LE(0);
}

/** SHA-256 of a text: the name of its golden. */
export function textKey(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
