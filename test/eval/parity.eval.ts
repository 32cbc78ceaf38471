/** How far the engine is from real spaCy on the shared texts: digests of every column, and differing tokens where one differs. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { diffArrays } from 'diff';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COLUMNS, type Columns, columnDigest, columnsOf, differences, textKey, tokenHash } from '../parity/columns.ts';
import { bytes, english, text } from '../parity/fixtures.ts';
import { type SharedText, sharedRoot, sharedTexts } from './parity-corpus.ts';

/** Share of tokens that may differ: rounding can turn an argmax between two nearly equal scores. */
const TOLERATED_SHARE = 0.0002;
const DIGEST_LENGTH = 8;
/** Full dumps of spaCy, written by tools/oracle/goldens.py for those who look for a difference; never committed. */
const CACHE = new URL('../../.cache/parity/', import.meta.url);
const REPORT = new URL('../../out/reports/', import.meta.url);

const Goldens = z.object({
  spacy: z.string(),
  columns: z.array(z.enum(COLUMNS)),
  documents: z.array(z.object({ key: z.string(), collection: z.string(), tokens: z.int(), digests: z.string() })),
});
const Dump = z.object({ text: z.array(z.string()) }).and(z.record(z.enum(COLUMNS), z.array(z.string())));

const goldens = Goldens.parse(JSON.parse(text('fixtures/shared.json')));
const tokenBytes = Buffer.from(bytes('fixtures/shared-tokens.bin'));
const offsets = new Map<string, number>();
let at = 0;
for (const { key, tokens } of goldens.documents) {
  offsets.set(key, at);
  at += tokens;
}
const byKey = new Map(goldens.documents.map((document) => [document.key, document]));
const root = sharedRoot();

/** Tokens of spaCy's that have no equal here, by the 16 bits kept of each. */
function differingTokens(
  document: (typeof goldens.documents)[number],
  columns: Columns,
  words: readonly string[],
): number {
  const from = offsets.get(document.key)!;
  const expected = Array.from({ length: document.tokens }, (_, i) => tokenBytes.readUInt16LE(2 * (from + i)));
  const actual = words.map((word, i) => tokenHash(columns, word, i));
  return diffArrays(expected, actual).reduce((sum, part) => sum + (part.removed ? part.count : 0), 0);
}

describe.skipIf(root === null)('parity with spaCy on the shared texts', () => {
  const texts: readonly SharedText[] = root === null ? [] : sharedTexts(root);

  test('every golden has its text', () => {
    expect(texts.map((shared) => textKey(shared.text))).toEqual(goldens.documents.map(({ key }) => key));
  });

  test('tokens differ nowhere, or hardly anywhere', () => {
    const started = performance.now();
    let tokens = 0;
    let differing = 0;
    const documentsByColumn: Record<string, number> = {};
    const tokensByColumn: Record<string, number> = {};
    const differingDocuments: { key: string; collection: string; tokens: number; columns: string[] }[] = [];
    for (const shared of texts) {
      const document = byKey.get(textKey(shared.text));
      if (document === undefined) continue;
      tokens += document.tokens;
      const doc = english('wasm').process(shared.text);
      const columns = columnsOf(doc);
      const wrong = COLUMNS.filter((name, n) => {
        const expected = document.digests.slice(n * DIGEST_LENGTH, (n + 1) * DIGEST_LENGTH);
        return columnDigest(columns[name]) !== expected;
      });
      if (wrong.length === 0) continue;
      const words = doc.tokens.map((token) => token.text);
      const count = Math.max(1, differingTokens(document, columns, words));
      differing += count;
      differingDocuments.push({ key: document.key, collection: document.collection, tokens: count, columns: wrong });
      for (const name of wrong) documentsByColumn[name] = (documentsByColumn[name] ?? 0) + 1;
      const dump = new URL(`${document.key}.json`, CACHE);
      if (!existsSync(dump)) continue;
      for (const [name, n] of differences(columns, Dump.parse(JSON.parse(readFileSync(dump, 'utf8'))))) {
        tokensByColumn[name] = (tokensByColumn[name] ?? 0) + n;
      }
    }
    const seconds = (performance.now() - started) / 1000;
    const report = {
      spacy: goldens.spacy,
      documents: texts.length,
      tokens,
      differing,
      share: differing / tokens,
      documentsByColumn,
      tokensByColumn,
      differingDocuments,
    };
    mkdirSync(REPORT, { recursive: true });
    writeFileSync(new URL('parity.json', REPORT), `${JSON.stringify(report, null, 2)}\n`);
    console.log(
      `parity: ${texts.length} texts, ${tokens} tokens, ${differing} differing (${((100 * differing) / tokens).toFixed(4)} %), ` +
        `${Math.round(tokens / seconds)} tokens/s with digests`,
      documentsByColumn,
      tokensByColumn,
    );
    expect(report.share).toBeLessThanOrEqual(TOLERATED_SHARE);
  });

  test('plain arithmetic gives what WebAssembly gives, on the cases and every twelfth text', () => {
    const sample = texts.filter(({ collection }, i) => collection === 'cases' || i % 12 === 0);
    const different = sample.filter((shared) => {
      const [wasm, plain] = [
        columnsOf(english('wasm').process(shared.text)),
        columnsOf(english('plain').process(shared.text)),
      ];
      return COLUMNS.some((name) => columnDigest(wasm[name]) !== columnDigest(plain[name]));
    });
    expect(sample.length).toBeGreaterThan(30);
    expect(different.map((shared) => textKey(shared.text))).toEqual([]);
  });
});
