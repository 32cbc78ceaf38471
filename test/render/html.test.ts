import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/index.ts';
import { toHtml } from '../../src/render/index.ts';
import { lakeTalks } from './lake-talks.ts';
import { manyReports } from './many-reports.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node | DefaultTreeAdapterTypes.Document): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(' ').includes(name) ?? false;
}

describe.each([
  ['a few reports', lakeTalks()],
  ['a hundred reports', manyReports(100)],
])('toHtml of %s', (_name, dossier: Dossier) => {
  const html = toHtml(dossier);
  const elements = elementsOf(html);

  it('runs nothing, loads nothing, and lets nothing be loaded', () => {
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ['script', 'iframe', 'img', 'object', 'form', 'input', 'b']) expect(names).not.toContain(name);
    for (const element of elements) {
      expect(element.attrs.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([]);
      if (element.tagName === 'link') expect(attribute(element, 'href')).toBe('data:,');
    }
    expect(html).not.toMatch(/@import|url\(/);
  });

  it('allows its own style sheet and no other', () => {
    const policy = elements.find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
    const style = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
    const digest = createHash('sha256')
      .update(style[0] ?? '')
      .digest('base64');
    expect(style).toHaveLength(1);
    expect(attribute(policy!, 'content')).toContain(`style-src 'sha256-${digest}'`);
    expect(attribute(policy!, 'content')).toContain("default-src 'none'");
  });

  it('has every id once, and every link inside the page leads to one', () => {
    const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const dangling = elements
      .flatMap((one) => attribute(one, 'href') ?? [])
      .filter((href) => href.startsWith('#') && !known.has(href.slice(1)));
    expect(dangling).toEqual([]);
  });

  it('has a place for every statement, point, divergence, commitment and date', () => {
    const ids = new Set(elements.flatMap((one) => attribute(one, 'id') ?? []));
    const { statements, points, divergences, commitments, timeline } = dossier;
    for (const { id } of [...statements, ...points, ...divergences, ...commitments, ...timeline])
      expect(ids).toContain(id);
  });

  it('shows each quotation as an exact slice of a report, and each statement in its report unchanged', () => {
    const texts = dossier.documents.map(({ text }) => text);
    const quotations = elements.filter((one) => hasClass(one, 'quote')).map((one) => textOf(one.childNodes[0]!));
    expect(quotations.length).toBeGreaterThan(0);
    for (const quotation of quotations) expect(texts.some((text) => text.includes(quotation))).toBe(true);
    const said = new Map(
      elements.filter((one) => hasClass(one, 'said')).map((one) => [attribute(one, 'id'), textOf(one)]),
    );
    for (const { id, text } of dossier.statements) expect(said.get(id)).toBe(text);
  });

  it('keeps every word of every report in order, the cut ones too', () => {
    const shown = elements.filter((one) => hasClass(one, 'text')).map((one) => words(ownText(one)));
    expect(shown).toEqual(dossier.documents.map(({ text }) => words(text)));
  });
});

/** The text of a report as shown, without what the page adds: names of sources, signs, rules. */
function ownText(node: Node): string {
  if ('attrs' in node && ['who', 'parts', 'rule'].some((name) => hasClass(node, name))) return '';
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(ownText).join('') : '';
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
