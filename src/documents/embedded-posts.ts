// Posts of networks that a report quotes whole: whose they are and of which day, by the signature that embedding leaves.
import { normalisePublished } from './published.ts';
import type { Block, EmbeddedPost } from './source-document.ts';

const MONTH = '\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}';
/** "— Ministry of Transport (@transport) March 3, 2025", as X and Bluesky sign what is embedded. */
const SIGNED = new RegExp(
  `[—–-]\\s?(?<author>[^—–\\n]{1,80}?) \\(@(?<handle>[\\w.-]{1,60}(?:@[\\w.-]{3,60})?)\\),? (?<date>${MONTH})(?: at [\\d:]{4,5} [AP]M)?$`,
  'u',
);
/** "A post shared by Jane Doe (@janedoe) on Mar 3, 2025 at 5:04pm PST". */
const SHARED = new RegExp(
  `\\ba post shared by (?<author>[^(\\n]{0,80}?) ?\\(@(?<handle>[\\w.]{1,40})\\)(?: on (?<date>${MONTH})(?: at [\\d:]{4,5}\\s?[ap]m(?: [A-Z]{2,4})?)?)?$`,
  'iu',
);
/** Characters at the end of a block in which a signature may stand. */
const SIGNATURE = 260;

/** Finds embedded posts: the block quotations that end in a signature, with those before it that belong to it. */
export function findPosts(text: string, blocks: readonly Block[]): EmbeddedPost[] {
  const posts: EmbeddedPost[] = [];
  let start: number | null = null;
  for (const block of blocks) {
    if (block.kind !== 'quote') {
      start = null;
      continue;
    }
    start ??= block.start;
    const tail = text.slice(Math.max(block.start, block.end - SIGNATURE), block.end);
    const shared = SHARED.exec(tail);
    const signed = shared ?? SIGNED.exec(tail);
    if (!signed?.groups) continue;
    const { author = '', handle = '', date } = signed.groups;
    posts.push({
      start,
      end: block.end,
      author: author.trim() === '' ? handle : author.trim(),
      handle,
      network: shared ? 'Instagram' : networkOf(handle),
      published: date === undefined ? null : normalisePublished(date),
    });
    start = null;
  }
  return posts;
}

/** By the form of the handle: name@host is Mastodon's, one with dots Bluesky's, a bare one of at most 15 signs X's. */
function networkOf(handle: string): string | null {
  if (handle.includes('@')) return 'Mastodon';
  if (handle.includes('.')) return 'Bluesky';
  return /^\w{1,15}$/.test(handle) ? 'X' : null;
}
