// From a feed to the reports in it: items with text become entries, items without become links to fetch.
import type { Issue } from '../../evidence/index.ts';
import { type Entry, givenOf, pageOf, stem, stemOf, type Unfolded } from '../entry.ts';
import { wordsOf } from '../markup-text.ts';
import type { Feed } from './feed.ts';

/** The reports of a feed. `name` is for messages, `base` resolves relative links (the feed's own URL, if it has one). */
export function unfoldFeed(feed: Feed, name: string, base: string | null = null): Unfolded {
  const entries: Entry[] = [];
  const links: string[] = [];
  for (const [i, item] of feed.items.entries()) {
    const url = absolute(item.url, base);
    if (item.html === '' || wordsOf(item.html) === '') {
      if (url !== null) links.push(url);
      continue;
    }
    entries.push({
      stem: url === null ? stem(item.title || `item ${i + 1}`) : stemOf(url),
      name: `item ${i + 1} of ${name}`,
      bytes: pageOf(item.html),
      format: 'html',
      given: givenOf({ publisher: item.publisher || feed.title, published: item.published, title: item.title, url }),
    });
  }
  for (const listed of feed.feeds) {
    const url = absolute(listed, base);
    if (url !== null) links.push(url);
  }
  const issues: Issue[] = [];
  if (feed.stopped !== null)
    issues.push({
      code: 'feed-stopped',
      severity: 'warning',
      subject: name,
      message: `${name} was read up to its item ${feed.items.length}: ${feed.stopped}`,
    });
  return { entries, links, issues };
}

function absolute(url: string, base: string | null): string | null {
  const parsed = URL.canParse(url)
    ? new URL(url)
    : base !== null && url !== '' && URL.canParse(url, base)
      ? new URL(url, base)
      : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}
