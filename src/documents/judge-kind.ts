// What kind of text a report is, by its own signs only: an official readout, a post, an article, or unknown.
import type { FoundMetadata } from './extracted.ts';
import type { Dateline, SourceDocument } from './source-document.ts';

/** How official readouts and statements are headed. */
const READOUT_TITLE =
  /^(?:readout\b|joint (?:statement|communiqu|declaration|press statement)|(?:press )?statement (?:by|of|from|on)\b|communiqu|telephone (?:conversation|call) (?:with|between)\b|phone (?:conversation|call) (?:with|between)\b|(?:official )?(?:press|news) release\b|remarks (?:by|to)\b|(?:the )?president .{2,60}(?:readout|press release))|\breadout of\b/iu;
const OFFICIAL_HOST =
  /(?:\.gov(?:\.[a-z]{2})?|\.mil|\.gouv\.fr|\.gob\.[a-z]{2}|\.go\.[a-z]{2}|kremlin\.ru|mid\.ru|president\.gov\.ua|mfa\.[a-z.]+|bundesregierung\.de|europa\.eu|nato\.int|un\.org)$/iu;
const POST_HOST =
  /(?:^|\.)(?:x\.com|twitter\.com|t\.me|telegram\.(?:me|org)|truthsocial\.com|facebook\.com|instagram\.com|bsky\.app|threads\.net|vk\.com|weibo\.com)$/iu;
/** News prose in the third person: who reported speech to whom. */
const REPORTING = /\b(?:said|told|reported|added|according to|announced|stated)\b/giu;

/** Judges the kind; `unknown` where no sign decides. */
export function judgeKind(
  text: string,
  title: string | null,
  url: string | null,
  dateline: Dateline | null,
  metadata: FoundMetadata,
  credited: boolean,
): SourceDocument['kind'] {
  const host = url === null ? '' : (/^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1] ?? '');
  if (POST_HOST.test(host) || metadata.type === 'socialmediaposting') return 'post';
  if (OFFICIAL_HOST.test(host) || (title !== null && READOUT_TITLE.test(title) && dateline?.agency == null))
    return 'readout';
  if (metadata.type !== null && /article|report|blogposting/.test(metadata.type)) return 'article';
  if (dateline?.agency != null || credited) return 'article';
  return (text.slice(0, 20_000).match(REPORTING) ?? []).length >= 2 && text.length >= 400 ? 'article' : 'unknown';
}
