/** Reads the relations of common senses from WordNet's database files (wndb format, sections 5WN of its manual). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Relation } from '../../src/nlp/words/relations.ts';

/** A sense counts when it is the word's first, or has this share of the word's tagged occurrences in that part of speech. */
const SHARE = 0.15;
const FILES = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' } as const;
/** Pointer symbols that are kept: derivationally related, antonym, verb group, hypernym of a verb. */
const POINTERS: Readonly<Record<string, Relation>> = { '+': 'derived', '!': 'antonym', $: 'kin', '@': 'kin' };

interface Pointer {
  readonly relation: Relation;
  readonly synset: string;
  /** Word numbers of source and target from 1; 0 for the whole synset. */
  readonly from: number;
  readonly to: number;
}

/** Pairs of single words from `wanted` in senses that are common for both. */
export function* readWordnet(folder: string, wanted: ReadonlySet<string>): Generator<[string, string, Relation]> {
  const common = commonSenses(folder, wanted);
  const synsets = new Map<string, { readonly words: readonly string[]; readonly pointers: readonly Pointer[] }>();
  for (const type of ['n', 'v', 'a', 'r'] as const)
    for (const line of readFileSync(join(folder, `data.${FILES[type]}`), 'utf8').split('\n'))
      if (/^\d/.test(line)) {
        const { offset, words, pointers } = parseSynset(line);
        synsets.set(`${type}${offset}`, { words, pointers });
      }
  for (const [id, { words, pointers }] of synsets) {
    const own = words.map((word) => (common.has(`${word} ${id}`) ? word : null));
    for (const [at, a] of own.entries())
      for (const b of own.slice(at + 1)) if (a !== null && b !== null) yield [a, b, 'synonym'];
    for (const { relation, synset, from, to } of pointers) {
      if (relation === 'kin' && !id.startsWith('v')) continue;
      const target = synsets.get(synset);
      if (target === undefined) continue;
      const sources = from === 0 ? own : [own[from - 1]];
      const targets = to === 0 ? target.words : [target.words[to - 1]];
      for (const a of sources)
        for (const b of targets)
          if (a != null && b !== undefined && a !== b && common.has(`${b} ${synset}`)) yield [a, b, relation];
    }
  }
}

/** Keys "word synset" of the senses that count. */
function commonSenses(folder: string, wanted: ReadonlySet<string>): Set<string> {
  const senses = new Map<string, { readonly key: string; readonly first: boolean; readonly count: number }[]>();
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const [sense = '', offset, number, count] = line.split(' ');
    const [word = '', type] = sense.split(/[%:]/);
    const letter = ['', 'n', 'v', 'a', 'r', 'a'][Number(type)];
    if (letter === undefined || !wanted.has(word)) continue;
    const known = senses.get(`${word} ${letter}`) ?? [];
    known.push({ key: `${word} ${letter}${offset}`, first: number === '1', count: Number(count) });
    senses.set(`${word} ${letter}`, known);
  }
  const common = new Set<string>();
  for (const known of senses.values()) {
    const total = known.reduce((sum, { count }) => sum + count, 0);
    for (const { key, first, count } of known) if (first || (total > 0 && count / total >= SHARE)) common.add(key);
  }
  return common;
}

function parseSynset(line: string): { offset: string; words: string[]; pointers: Pointer[] } {
  const fields = (line.split(' | ')[0] ?? '').split(' ');
  const size = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: size }, (_, at) =>
    (fields[4 + at * 2] ?? '').replace(/\(\w+\)$/, '').toLowerCase(),
  );
  const pointers: Pointer[] = [];
  const start = 4 + size * 2;
  for (let at = 0; at < Number(fields[start]); at++) {
    const [symbol = '', offset = '', type = '', ends = '0000'] = fields.slice(start + 1 + at * 4, start + 5 + at * 4);
    const relation = POINTERS[symbol];
    if (relation === undefined) continue;
    const synset = `${type === 's' ? 'a' : type}${offset}`;
    pointers.push({
      relation,
      synset,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    });
  }
  return { offset: fields[0] ?? '', words, pointers };
}
