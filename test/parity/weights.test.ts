/** Are the weights what they claim to be? Published metrics of their card, and accuracy on a few sentences annotated by hand. */

import { expect, test } from 'vitest';
import { z } from 'zod';
import { english, text } from './fixtures.ts';

/** Measured when the sample was made: 161 of 163 tags and 161 of 163 heads (OntoNotes 5: 97 and 92 %). Floors: one token less. */
const TAG_FLOOR = 160 / 163;
const ARC_FLOOR = 160 / 163;

const Card = z.object({
  sha256: z.string(),
  metrics: z.object({ tag_acc: z.number(), dep_uas: z.number(), dep_las: z.number(), ents_f: z.number() }),
});

test('the card carries the metrics published for en_core_web_sm 3.8.0', () => {
  const { metrics } = Card.parse(JSON.parse(text('../../models/en_core_web_sm-3.8.0.json')));
  const rounded = [metrics.tag_acc, metrics.dep_uas, metrics.dep_las, metrics.ents_f].map(
    (x) => Math.round(x * 1e4) / 1e4,
  );
  expect(rounded).toEqual([0.9729, 0.9177, 0.8992, 0.8433]);
});

test('tags and heads of the annotated sentences', () => {
  let tokens = 0;
  let tags = 0;
  let arcs = 0;
  const wrong: string[] = [];
  for (const line of text('fixtures/annotated.txt').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const gold = line.split(' ').map((item) => /^(.+)\/(.+)\/(\d+)$/.exec(item)!.slice(1));
    const sentence = gold
      .map(([word]) => word)
      .join(' ')
      .replace(" 's", "'s");
    const doc = english('wasm').process(sentence);
    expect(doc.tokens.map((token) => token.text)).toEqual(gold.map(([word]) => word));
    for (const [i, [word, tag, head]] of gold.entries()) {
      const token = doc.token(i);
      const found = token.head.i === i ? 0 : token.head.i + 1;
      tokens++;
      if (token.tag === tag) tags++;
      if (found === Number(head)) arcs++;
      if (token.tag !== tag || found !== Number(head))
        wrong.push(`${word} ${token.tag}/${tag} ${found}/${head} | ${sentence}`);
    }
  }
  expect(tokens).toBeGreaterThan(150);
  expect({ tags: tags / tokens, wrong }).toSatisfy((it: { tags: number }) => it.tags >= TAG_FLOOR);
  expect({ arcs: arcs / tokens, wrong }).toSatisfy((it: { arcs: number }) => it.arcs >= ARC_FLOOR);
});
