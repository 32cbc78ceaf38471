// Reads JSON Feed 1.0 and 1.1; items that are not as they should be are passed over.
import { MOST_ENTRIES } from '../entry.ts';
import { isRecord, textField } from '../json.ts';
import { wordsOf } from '../markup-text.ts';
import type { Feed } from './feed.ts';

/** Null when the value is no JSON Feed. */
export function readJsonFeed(value: unknown): Feed | null {
  if (!isRecord(value) || !/jsonfeed\.org\/version/.test(textField(value, 'version')) || !Array.isArray(value.items))
    return null;
  const items = value.items.slice(0, MOST_ENTRIES).flatMap((item: unknown) =>
    isRecord(item)
      ? [
          {
            title: wordsOf(textField(item, 'title')),
            url: textField(item, 'url') || textField(item, 'external_url') || textField(item, 'id'),
            publisher: '',
            published: textField(item, 'date_published') || textField(item, 'date_modified'),
            html:
              textField(item, 'content_html') ||
              asMarkup(textField(item, 'content_text') || textField(item, 'summary')),
          },
        ]
      : [],
  );
  const stopped = value.items.length > MOST_ENTRIES ? `it has more than ${MOST_ENTRIES} items` : null;
  return { kind: 'json-feed', title: wordsOf(textField(value, 'title')), items, feeds: [], stopped };
}

/** Plain text as paragraphs. */
function asMarkup(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => `<p>${part.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('');
}
