// What two documents are to one another by the passages they share.
import type { SourceDocument } from '../documents/index.ts';
import type { Credit, CreditReader } from './credits.ts';
import { directionOf } from './direction.ts';
import type { Relation, RelationKind, SharedPassage } from './lineage.ts';
import type { Words } from './words.ts';

/** Share of the words from which on a text is the other again, and from which on it is made from it. */
const DUPLICATE = 0.9;
const COPY = 0.5;

/** One document with its words and credits. */
export interface Text {
  readonly document: SourceDocument;
  readonly words: Words;
  readonly credits: readonly Credit[];
}

/** The relation of two documents. `id` is given by the caller. */
export function relate(
  id: string,
  a: Text,
  b: Text,
  passages: readonly SharedPassage[],
  reader: CreditReader,
): Relation {
  const shares = [share(passages, a.words), share(passages, b.words)] as const;
  const running = passages.filter(({ quotedIn }) => quotedIn === 'neither');
  const runningShare = Math.max(share(running, a.words), share(running, b.words));
  return {
    id,
    documents: [a.document.id, b.document.id],
    kind: kindOf(shares, runningShare, running.length),
    passages,
    shares,
    direction: directionOf(a.document, b.document, passages, [a.credits, b.credits], reader),
  };
}

function kindOf(shares: readonly [number, number], running: number, runningPassages: number): RelationKind {
  if (Math.min(...shares) >= DUPLICATE) return 'duplicate';
  if (running >= COPY) return 'copy';
  return runningPassages > 0 ? 'part' : 'quotation';
}

function share(passages: readonly SharedPassage[], { ids }: Words): number {
  const same = passages.reduce((sum, { words }) => sum + words, 0);
  return ids.length === 0 ? 0 : Math.round((1000 * same) / ids.length) / 1000;
}
