/** Writes a document in the CoNLL-U format of Universal Dependencies, ten columns a token. */

import type { Doc } from './doc.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/**
 * CoNLL-U text of a document: one block a sentence with sent_id and text comments, MISC with `SpaceAfter=No` and
 * `Entity=B-PERSON`. White-space tokens are left out, as the format has no place for them (their dependents do not exist:
 * a white-space token never heads another); dependency labels are the parser's own, not those of UD. `more` adds fields to MISC.
 */
export function toConllu(doc: Doc, more: (token: Token) => readonly string[] = () => []): string {
  return doc.sentences.map((sentence, n) => sentenceBlock(sentence, n + 1, more)).join('');
}

function sentenceBlock(sentence: Span, number: number, more: (token: Token) => readonly string[]): string {
  const words = sentence.tokens.filter((token) => !token.isSpace);
  if (words.length === 0) return '';
  const ids = new Map(words.map((token, n) => [token.i, n + 1]));
  const text = sentence.text.replace(/\s+/g, ' ').trim();
  const lines = [
    `# sent_id = ${number}`,
    `# text = ${text}`,
    ...words.map((token) => tokenLine(token, ids, more(token))),
  ];
  return `${lines.join('\n')}\n\n`;
}

function tokenLine(token: Token, ids: ReadonlyMap<number, number>, more: readonly string[]): string {
  const head = headId(token, ids);
  const misc: string[] = [...more];
  if (token.entityIob === 'B' || token.entityIob === 'I') misc.push(`Entity=${token.entityIob}-${token.entityType}`);
  // A line break after a token is a white-space token of its own, and is written as a space in the text comment.
  if (!token.hasSpaceAfter && !followedBySpace(token)) misc.push('SpaceAfter=No');
  const dep = head === 0 ? 'root' : token.dep;
  return [
    ids.get(token.i),
    token.text,
    token.lemma || '_',
    token.pos || '_',
    token.tag || '_',
    sortFeats(token.morph) || '_',
    head,
    dep || '_',
    '_',
    misc.join('|') || '_',
  ].join('\t');
}

/** The id of the nearest head that is written; 0 for a root. */
function headId(token: Token, ids: ReadonlyMap<number, number>): number {
  for (let at = token; at.head.i !== at.i; at = at.head) {
    const id = ids.get(at.head.i);
    if (id !== undefined) return id;
  }
  return 0;
}

function followedBySpace(token: Token): boolean {
  const next = token.doc.tokens[token.i + 1];
  return next?.isSpace === true;
}

function sortFeats(feats: string): string {
  return feats
    .split('|')
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .join('|');
}
