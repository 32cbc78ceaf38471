// From an archive on disk to the reports in it, one at a time: pages, texts and PDFs that were answered with success.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Issue } from '../../../src/evidence/index.ts';
import { type Entry, readHttpMessage, uriField } from '../../../src/formats/index.ts';
import { decodeBody } from '../decode-body.ts';
import { FetchError } from '../fetch-error.ts';
import { FETCH_LIMITS, headerOf } from '../get.ts';
import { kindOf, unfold } from '../unfold.ts';
import { readWacz } from './read-wacz.ts';
import { readWarc } from './read-warc.ts';
import { WARC_LIMITS, type WarcRecordItem } from './warc-item.ts';

/** A report as it was captured. */
export interface CapturedEntry {
  readonly kind: 'capture';
  readonly entry: Entry;
  readonly url: string;
  /** WARC-Date. */
  readonly at: string;
  /** SHA-256 of the body without its content coding. */
  readonly sha256: string;
  /** Offset in the file from which reading can go on after this record (`from` of readArchive); null inside a WACZ. */
  readonly next: number | null;
}

/** What an archive gives. */
export type ArchiveFinding = CapturedEntry | { readonly kind: 'issue'; readonly issue: Issue };

/** Bytes read from disk at a time. */
const READ_BYTES = 1 << 20;
/** Problems of one archive that are told one by one; the others are counted. */
const MOST_TOLD = 20;

/**
 * Reads a WARC (plain or gzip) or WACZ file as a stream, a WARC from the byte `from` on: the `next` of the last capture that was
 * dealt with. Never throws for what is in it.
 */
export async function* readArchive(path: string, name: string, from = 0): AsyncGenerator<ArchiveFinding> {
  let told = 0;
  for await (const finding of findings(path, name, from)) {
    if (finding.kind === 'issue' && ++told > MOST_TOLD) continue;
    yield finding;
  }
  if (told > MOST_TOLD)
    yield issue('archive-damage', name, `${name} had ${told - MOST_TOLD} more problems of these kinds`);
}

async function* findings(path: string, name: string, from: number): AsyncGenerator<ArchiveFinding> {
  if (!/\.wacz$/i.test(path)) {
    try {
      yield* readStream(createReadStream(path, { start: from, highWaterMark: READ_BYTES }), name, from);
    } catch (error) {
      yield issue(
        'unreadable',
        name,
        `${name} was not read to its end: ${error instanceof Error ? error.message : 'it broke off'}`,
      );
    }
    return;
  }
  for await (const part of readWacz(path, name)) {
    if ('code' in part) yield { kind: 'issue', issue: part };
    else yield* readStream(part.bytes, part.name, null);
  }
}

async function* readStream(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  from: number | null,
): AsyncGenerator<ArchiveFinding> {
  for await (const item of readWarc(bytes, WARC_LIMITS, from ?? 0)) {
    if (item.kind === 'damage') {
      yield issue(
        'archive-damage',
        name,
        `bytes ${item.start} to ${item.end} of ${name} were passed over: ${item.reason}`,
      );
      continue;
    }
    yield* captured(item, name, from === null ? null : item.offset + item.length);
  }
}

async function* captured(item: WarcRecordItem, name: string, next: number | null): AsyncGenerator<ArchiveFinding> {
  const type = item.head.fields.get('warc-type') ?? '';
  if (type !== 'response' && type !== 'resource') return;
  const url = uriField(item.head, 'warc-target-uri');
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return;
  const where = `${url.slice(0, 200)} at byte ${item.offset} of ${name}`;
  const message =
    type === 'resource'
      ? {
          status: 200,
          headers: [['content-type', item.head.fields.get('content-type') ?? '']] as const,
          body: item.block,
          bodyStart: 0,
        }
      : readHttpMessage(item.block);
  if (message === null) {
    yield issue('archive-damage', name, `${where} was passed over: it is no HTTP response`);
    return;
  }
  const contentType = headerOf(message.headers, 'content-type');
  if (message.status < 200 || message.status > 299 || message.body.length === 0 || !mayBeReport(contentType)) return;
  let body: Uint8Array;
  try {
    body = await decodeBody(message.body, headerOf(message.headers, 'content-encoding'), FETCH_LIMITS.unpackedBytes);
  } catch (error) {
    yield issue(
      'archive-damage',
      name,
      `${where} was passed over: ${error instanceof FetchError ? error.message : 'its body is broken'}`,
    );
    return;
  }
  if (!digestsHold(item, message.bodyStart, [message.body, body]))
    yield issue('digest-mismatch', name, `${where} is not what its record says it is: its digest differs`);
  const kind = kindOf(body, '', contentType);
  if (kind !== 'page' && kind !== 'text' && kind !== 'markdown' && kind !== 'pdf') return;
  const { entries, issues } = await unfold({ name: where, bytes: body, ending: '', type: contentType, url });
  for (const one of issues) yield { kind: 'issue', issue: one };
  const at = item.head.fields.get('warc-date') ?? '';
  const sha256 = createHash('sha256').update(body).digest('hex');
  for (const entry of entries) yield { kind: 'capture', entry, url, at, sha256, next };
}

function mayBeReport(type: string): boolean {
  return type === '' || /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf))/i.test(type);
}

/** Whether the digests that a record notes are those of what it holds; a digest of an unknown kind is not judged. */
function digestsHold(item: WarcRecordItem, bodyStart: number, decoded: readonly Uint8Array[]): boolean {
  const block = item.head.fields.get('warc-block-digest');
  if (block !== undefined && !isDigestOf(block, [item.block])) return false;
  const payload = item.head.fields.get('warc-payload-digest');
  // Writers differ in whether the payload is taken with its chunks and its content coding.
  return payload === undefined || isDigestOf(payload, [item.block.subarray(bodyStart), ...decoded]);
}

function isDigestOf(written: string, candidates: readonly Uint8Array[]): boolean {
  const [, label = '', value = ''] = /^([\w-]+):(.+)$/.exec(written) ?? [];
  const algorithm = label.toLowerCase().replace('-', '');
  if (!['sha1', 'sha256', 'sha512', 'md5'].includes(algorithm)) return true;
  return candidates.some((bytes) => {
    const digest = createHash(algorithm).update(bytes).digest();
    const wanted = value.trim().replace(/=+$/, '').toLowerCase();
    return (
      digest.toString('hex') === wanted ||
      base32(digest) === wanted ||
      digest.toString('base64').replace(/=+$/, '').toLowerCase() === wanted
    );
  });
}

function base32(bytes: Uint8Array): string {
  let [text, held, bits] = ['', 0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += 'abcdefghijklmnopqrstuvwxyz234567'[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + 'abcdefghijklmnopqrstuvwxyz234567'[(held << (5 - bits)) & 31] : text;
}

function issue(code: string, subject: string, message: string): ArchiveFinding {
  return { kind: 'issue', issue: { code, severity: 'warning', subject, message } };
}
