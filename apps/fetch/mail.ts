// A saved message (.eml) as a report: its words, its subject, who sent it and when.
import PostalMime from 'postal-mime';
import { type Entry, givenOf, stem, wordsOf } from '../../src/formats/index.ts';
import { sha256Of } from './evidence.ts';
import { partOf } from './mail-part.ts';

/** The message; null when it has no text. Throws when it is nested beyond all reason. */
export async function mailEntry(bytes: Uint8Array, name: string): Promise<Entry | null> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1_000_000 });
  const text = mail.text?.trim() ?? '';
  const html = mail.html?.trim() ?? '';
  if (text === '' && html === '') return null;
  const subject = wordsOf(mail.subject ?? '').replace(/^(?:(?:fwd?|re|aw|wg)\s*:\s*)+/i, '');
  const sender = wordsOf(mail.from?.name ?? '') || mail.from?.address?.split('@')[1] || '';
  const date = mail.headers
    .find(({ key }) => key === 'date')
    ?.value.replace(/\s*\([^)]*\)\s*$/, '')
    .trim();
  const part = partOf(bytes, text || html);
  return {
    stem: stem(subject || name),
    name,
    format: text === '' ? 'html' : 'text',
    ...(part === null
      ? {
          bytes: new TextEncoder().encode(text || html),
          origin: { kind: 'unknown', reason: 'The part of the message that holds it could not be told.' },
        }
      : {
          bytes: part.bytes,
          charset: part.charset,
          origin: { kind: 'part', sha256: sha256Of(bytes), length: bytes.length, runs: part.runs },
        }),
    given: givenOf({ title: subject, publisher: sender, published: date }),
  };
}
