// Reads MEANTIME's intra-document annotation (CAT XML): the text, its events with factuality, its amounts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Range } from '../../src/evidence/index.ts';

/** One event mention. The three values are those of the guidelines; empty where the annotators gave none. */
export interface MeantimeEvent extends Range {
  readonly certainty: string;
  readonly polarity: string;
  readonly time: string;
}

/** One amount. */
export interface MeantimeValue extends Range {
  readonly type: string;
}

/** One mention of somebody or something; mentions of one entity share a chain. */
export interface MeantimeMention extends Range {
  /** "PRO", "NAM", "NOM", …; empty where the annotators gave none. */
  readonly form: string;
  readonly chain: string;
}

/** One article, as far as it was annotated. */
export interface MeantimeArticle {
  readonly name: string;
  readonly text: string;
  readonly events: readonly MeantimeEvent[];
  readonly values: readonly MeantimeValue[];
  readonly mentions: readonly MeantimeMention[];
}

/** All articles of a folder of topic folders. */
export function readMeantime(folder: string): MeantimeArticle[] {
  return readdirSync(folder)
    .filter((topic) => topic.startsWith('corpus_'))
    .sort()
    .flatMap((topic) =>
      readdirSync(join(folder, topic))
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => parse(name, readFileSync(join(folder, topic, name), 'utf8'))),
    );
}

/** Headline and date line stand alone, as in the article; the words are set together again as they are written. */
function parse(name: string, xml: string): MeantimeArticle {
  const places = new Map<string, Range>();
  let text = '';
  let last = -1;
  for (const [, sentence = '', id = '', word = ''] of xml.matchAll(
    /<token number="\d+" sentence="(\d+)" t_id="(\d+)">([^<]*)<\/token>/g,
  )) {
    const plain = word
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'");
    const number = Number(sentence);
    const close = /^(?:[.,;:!?)\]%]|['’](?:s|re|ve|ll|d|m|t)?|n['’]t)$/.test(plain) || /[($€£[]$/.test(text);
    if (number !== last) text += text === '' ? '' : number <= 2 ? '\n\n' : ' ';
    else if (!close) text += ' ';
    last = number;
    places.set(id, { start: text.length, end: text.length + plain.length });
    text += plain;
  }
  const marked = (tag: string): { readonly attributes: string; readonly range: Range }[] =>
    [...xml.matchAll(new RegExp(`<${tag} ([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))].flatMap(
      ([, attributes = '', body = '']) => {
        const anchors = [...body.matchAll(/t_id="(\d+)"/g)].flatMap(([, id = '']) => places.get(id) ?? []);
        const start = Math.min(...anchors.map((one) => one.start));
        const end = Math.max(...anchors.map((one) => one.end));
        return anchors.length === 0 ? [] : [{ attributes, range: { start, end } }];
      },
    );
  const value = (attributes: string, key: string): string =>
    new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const chains = new Map<string, string>();
  for (const [, body = ''] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = /<target m_id="(\d+)"/.exec(body)?.[1];
    if (target !== undefined) for (const [, id = ''] of body.matchAll(/<source m_id="(\d+)"/g)) chains.set(id, target);
  }
  return {
    name,
    text,
    mentions: marked('ENTITY_MENTION').flatMap(({ attributes, range }) => {
      const chain = chains.get(value(attributes, 'm_id'));
      return chain === undefined ? [] : [{ ...range, form: value(attributes, 'syntactic_type'), chain }];
    }),
    events: marked('EVENT_MENTION').map(({ attributes, range }) => ({
      ...range,
      certainty: value(attributes, 'certainty'),
      polarity: value(attributes, 'polarity'),
      time: value(attributes, 'time'),
    })),
    values: marked('VALUE').map(({ attributes, range }) => ({ ...range, type: value(attributes, 'type') })),
  };
}
