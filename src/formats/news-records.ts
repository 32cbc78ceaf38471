// Reports as JSON records: lines of {url, publisher, published, title, text}, and IPTC ninjs 1 to 3.
import type { Issue } from '../evidence/index.ts';
import { type Entry, givenOf, MOST_ENTRIES, pageOf, stem, stemOf, type Unfolded } from './entry.ts';
import { isRecord, parseJson, textField } from './json.ts';
import { wordsOf } from './markup-text.ts';

/**
 * Reads JSON Lines, one report a line: `text` or `html`, and what is known of `url`, `publisher`, `published`, `title`, `id`. A line
 * that is no such report is one issue, with its number.
 */
export function readNewsLines(text: string, name: string): Unfolded {
  const entries: Entry[] = [];
  const issues: Issue[] = [];
  let at = 0;
  for (let line = 1; at < text.length; line++) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const written = text.slice(at, end).trim();
    at = end + 1;
    if (written === '' || written === '\uFEFF') continue;
    if (entries.length === MOST_ENTRIES) {
      issues.push(trouble(name, `${name} was read up to line ${line - 1}: it has more than ${MOST_ENTRIES} reports`));
      break;
    }
    const where = `line ${line} of ${name}`;
    const entry = entryOf(parseJson(written), where, `${name}-${line}`);
    if (entry !== null) entries.push(entry);
    else issues.push(trouble(where, `${where} was not read: it is no JSON record with a "text"`));
  }
  return { entries, links: [], issues };
}

/** Reads one JSON value: a ninjs item, a report record, or a list of them. Null when it is none of these. */
export function readNewsJson(value: unknown, name: string): Unfolded | null {
  if (Array.isArray(value) && value.length > 0 && value.some(isReport)) {
    const entries: Entry[] = [];
    const issues: Issue[] = [];
    for (const [i, one] of value.slice(0, MOST_ENTRIES).entries()) {
      const where = `item ${i + 1} of ${name}`;
      const entry = entryOf(one, where, `${name}-${i + 1}`);
      if (entry !== null) entries.push(entry);
      else issues.push(trouble(where, `${where} was not read: it is no record of a report`));
    }
    return { entries, links: [], issues };
  }
  const entry = entryOf(value, name, name);
  return entry === null ? null : { entries: [entry], links: [], issues: [] };
}

function isReport(value: unknown): boolean {
  return entryOf(value, '', 'x') !== null;
}

function entryOf(value: unknown, name: string, fallback: string): Entry | null {
  if (!isRecord(value)) return null;
  const ninjs = ninjsOf(value);
  const html = ninjs?.html || textField(value, 'html');
  const text = ninjs?.text || textField(value, 'text');
  if (html === '' && text === '') return null;
  const url = textField(value, 'url') || (ninjs?.uri ?? '');
  const id = textField(value, 'id');
  const title = ninjs?.title || textField(value, 'title');
  return {
    stem: id !== '' ? stem(id) : url !== '' ? stemOf(url) : stem(title || fallback),
    name,
    ...(text === ''
      ? { bytes: pageOf(html), format: 'html' }
      : { bytes: new TextEncoder().encode(text), format: 'text' }),
    given: givenOf({
      publisher: ninjs?.publisher || textField(value, 'publisher'),
      published: ninjs?.published || textField(value, 'published'),
      title: wordsOf(title),
      url,
    }),
  };
}

/** The fields of a ninjs item: 1.x spells them `body_text`, `headline`; 2.x and 3.x as lists `bodies`, `headlines`. */
function ninjsOf(value: Readonly<Record<string, unknown>>) {
  const bodies = list(value.bodies);
  const body = (type: RegExp) =>
    textField(
      bodies.find((one) => type.test(textField(one, 'contenttype') || textField(one, 'contentType'))) ?? {},
      'value',
    );
  const first = bodies[0] === undefined ? '' : textField(bodies[0], 'value');
  const text = textField(value, 'body_text') || body(/^text\/plain/i);
  const html =
    textField(value, 'body_xhtml') || textField(value, 'body_html') || body(/html/i) || (text === '' ? first : '');
  if (textField(value, 'uri') === '' && text === '' && html === '') return null;
  const main = list(value.headlines).find((one) => textField(one, 'role') === 'main') ?? list(value.headlines)[0];
  const sources = list(value.infosources ?? value.infoSources);
  return {
    uri: textField(value, 'uri'),
    text,
    html,
    title: textField(value, 'headline') || textField(main ?? {}, 'value') || textField(value, 'title'),
    publisher:
      textField(sources[0] ?? {}, 'name') || textField(value, 'copyrightholder') || textField(value, 'copyrightHolder'),
    published:
      textField(value, 'firstcreated') ||
      textField(value, 'firstCreated') ||
      textField(value, 'versioncreated') ||
      textField(value, 'versionCreated'),
  };
}

function list(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function trouble(subject: string, message: string): Issue {
  return { code: 'record-unreadable', severity: 'warning', subject, message };
}
