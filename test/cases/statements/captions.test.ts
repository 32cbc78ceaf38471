// Captions: the outlet's own words about a picture, marked as such; their speech has a rule, and the text goes on past them.
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/index.ts';
import { attribute } from '../../../src/statements/index.ts';
import { englishEngine } from '../../helpers/english.ts';
import { read } from '../../helpers/event.ts';

function lines(body: string): string[] {
  const { parse, language } = englishEngine();
  const html = `<!doctype html><html lang="en"><head><title>The ferry</title></head><body><article><h1>The ferry sails again</h1>
<p>The ferry line between the two harbours opened again on Monday after a winter of repairs, and forty families were on board.</p>
${body}
<p>The next boat leaves on Friday at noon from the old harbour, where the crews have been at work since the early spring.</p>
</article></body></html>`;
  const analysis = analyse(
    read({ id: 'a', name: 'a.html', bytes: new TextEncoder().encode(html), format: 'html', given: { id: 'a' } }),
    parse,
    language,
  );
  const name = (id: string | null): string => analysis.actors.find((actor) => actor.id === id)?.name ?? '?';
  return attribute(analysis, language).map(({ block, chain, citation }) => {
    const rule = chain.at(-1)?.rule ?? 'own voice';
    return `${block} [${chain.map((link) => name(link.source)).join(' > ')}] ${rule}: ${citation.exact}`;
  });
}

test('what a picture shows is the outlet’s own, and stands as a caption', () => {
  const found = lines(
    '<figure><img src="a.jpg"><figcaption>Emmanuel Macron speaks to sailors in Oslo.</figcaption></figure>',
  );
  expect(found).toContain('caption [] own voice: Emmanuel Macron speaks to sailors in Oslo');
});

test('speech in a caption has its speaker and its rule', () => {
  const found = lines(
    '<figure><img src="a.jpg"><figcaption>Emmanuel Macron said in Oslo that the port would stay open.</figcaption></figure>',
  );
  expect(found).toContain('caption [Emmanuel Macron] F1: the port would stay open');
});

test('a quotation goes on past a picture, not with whoever speaks below it', () => {
  const found =
    lines(`<p>"We accepted the text last night," Vladimir Putin told reporters in the old harbour of the city.</p>
<figure><img src="a.jpg"><figcaption>Emmanuel Macron said in Oslo that the port would stay open.</figcaption></figure>
<p>"The army has its orders for the bridge across the river this week."</p>`);
  expect(found.filter((line) => line.includes('The army has its orders'))).toEqual([
    'paragraph [Vladimir Putin] F10: The army has its orders for the bridge across the river this week',
  ]);
});
