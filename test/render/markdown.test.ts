import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/render/index.ts';
import { lakeTalks } from './lake-talks.ts';

function nodesOf(markdown: string): Nodes[] {
  const found: Nodes[] = [];
  const walk = (node: Nodes): void => {
    found.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return found;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

describe('toMarkdown', () => {
  const nodes = nodesOf(toMarkdown(lakeTalks()));

  it('reads the words of the reports as words', () => {
    expect(nodes.filter(({ type }) => type === 'html' || type === 'image')).toEqual([]);
  });

  it('quotes exact slices', () => {
    const texts = lakeTalks().documents.map(({ text }) => text);
    const quotes = nodes
      .filter(({ type }) => type === 'blockquote')
      .flatMap((node) => /“(.*)”/.exec(textOf(node))?.[1] ?? []);
    expect(quotes.length).toBeGreaterThan(8);
    for (const quote of quotes) expect(texts.some((text) => text.includes(quote))).toBe(true);
  });

  it('marks each attributed statement in its report, with its source', () => {
    const { statements, parties } = lakeTalks();
    const said = nodes.filter(({ type }) => type === 'emphasis').map(textOf);
    const attributed = statements.filter(({ source, block }) => source !== null && block === 'paragraph');
    expect(said).toEqual(attributed.map(({ text }) => text));
    const names = new Map(parties.map(({ id, name }) => [id, name]));
    const all = nodes.filter(({ type }) => type === 'paragraph').map(textOf);
    for (const { text, source, chain } of attributed) {
      const denied = chain.at(-1)?.cue?.force === 'deny' ? 'denied by ' : '';
      expect(all.some((paragraph) => paragraph.includes(`${text} [${denied}${names.get(source ?? '')}]`))).toBe(true);
    }
  });

  it('strikes through what was cut', () => {
    expect(nodes.filter(({ type }) => type === 'delete').map(textOf)).toContain('Advertisement');
  });

  it('keeps hostile text from becoming structure', () => {
    const dossier = lakeTalks();
    dossier.event.label = '# a | b [x](y) <i> *c* 1. `d` ~~e~~';
    const first = nodesOf(toMarkdown(dossier))[1];
    expect(first?.type).toBe('heading');
    expect(first && textOf(first)).toBe(dossier.event.label);
  });
});
