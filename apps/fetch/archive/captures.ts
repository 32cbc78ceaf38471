// From an archive on disk to the reports in it, one at a time: pages, texts and PDFs that were answered with success.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Issue } from '../../../src/evidence/index.ts';
import { type Entry, readHttpMessage, uriField } from '../../../src/formats/index.ts';
import { decodeBody } from '../decode-body.ts';
import { sha256Of } from '../evidence.ts';
import { FetchError } from '../fetch-error.ts';
import { FETCH_LIMITS, headerOf } from '../get.ts';
import { kindOf, type SourceKind, unfold } from '../unfold.ts';
import { type ArchivePosition, BEGINNING } from './position.ts';
import { readWacz } from './read-wacz.ts';
import { readWarc } from './read-warc.ts';
import { WARC_LIMITS, type WarcRecordItem } from './warc-item.ts';

/** A report as it was captured. */
export interface CapturedEntry {
  readonly kind: 'capture';
  readonly entry: Entry;
  /** What was captured: a page, or the feed or list that the report stands in. */
  readonly url: string;
  /** Which report of a feed or list it is, by its own URL or its place; null for a page. */
  readonly item: string | null;
  /** WARC-Date. */
  readonly at: string;
  /** SHA-256 of the body without its content coding; of the report's own bytes when it stands in a feed or list. */
  readonly sha256: string;
  /** Where reading can go on after this report (`from` of readArchive); null while more follow in the same record or member. */
  readonly next: ArchivePosition | null;
}

/** What an archive gives. */
export type ArchiveFinding = CapturedEntry | { readonly kind: 'issue'; readonly issue: Issue };

/** Bytes read from disk at a time. */
const READ_BYTES = 1 << 20;
/** Problems of one archive that are told one by one; the others are counted. */
const MOST_TOLD = 20;

/**
 * Reads a WARC (plain or compressed) or WACZ file as a stream, from a position on: the last `next` of what was dealt with.
 * Never throws for what is in it.
 */
export async function* readArchive(
  path: string,
  name: string,
  from: ArchivePosition | null = null,
): AsyncGenerator<ArchiveFinding> {
  let told = 0;
  for await (const finding of findings(path, name, from)) {
    if (finding.kind === 'issue' && ++told > MOST_TOLD) continue;
    yield finding;
  }
  if (told > MOST_TOLD)
    yield issue('archive-damage', name, `${name} had ${told - MOST_TOLD} more problems of these kinds`);
}

async function* findings(path: string, name: string, from: ArchivePosition | null): AsyncGenerator<ArchiveFinding> {
  if (!/\.wacz$/i.test(path)) {
    const start = from ?? BEGINNING;
    try {
      const stream = (at: number) => createReadStream(path, { start: at, highWaterMark: READ_BYTES });
      yield* readStream(stream(start.offset), name, start, () => stream(0));
    } catch (error) {
      yield issue(
        'unreadable',
        name,
        `${name} was not read to its end: ${error instanceof Error ? error.message : 'it broke off'}`,
      );
    }
    return;
  }
  for await (const found of readWacz(path, name, from)) {
    if ('code' in found) yield { kind: 'issue', issue: found };
    else yield* readStream(found.bytes, found.name, { part: found.part, offset: found.start }, found.beginning);
  }
}

async function* readStream(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  { part, offset }: ArchivePosition,
  beginning: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<ArchiveFinding> {
  for await (const item of readWarc(bytes, WARC_LIMITS, offset, beginning)) {
    if (item.kind === 'damage') {
      yield issue(
        'archive-damage',
        name,
        `bytes ${item.start} to ${item.end} of ${name} were passed over: ${item.reason}`,
      );
      continue;
    }
    yield* captured(item, name, part);
  }
}

async function* captured(item: WarcRecordItem, name: string, part: string): AsyncGenerator<ArchiveFinding> {
  const type = item.head.fields.get('warc-type') ?? '';
  if (type !== 'response' && type !== 'resource') return;
  const url = uriField(item.head, 'warc-target-uri');
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return;
  const place = `at byte ${item.offset} of ${name}`;
  const where = `${url.slice(0, 200)} ${place}`;
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
  if (!READ.has(kind) && !LISTS.has(kind)) return;
  const { entries, issues } = await unfold({
    name: url.slice(0, 200),
    bytes: body,
    ending: '',
    type: contentType,
    url,
  });
  const isList = LISTS.has(kind);
  // Crawls hold answers of programs and site maps by the thousand: a list without a report is none of ours.
  if (!isList || entries.length > 0)
    for (const one of issues) yield { kind: 'issue', issue: { ...one, message: `${one.message} (${place})` } };
  const at = item.head.fields.get('warc-date') ?? '';
  const whole = sha256Of(body);
  for (const [i, entry] of entries.entries())
    yield {
      kind: 'capture',
      entry,
      url,
      item: isList ? (entry.given.url ?? String(i + 1)) : null,
      at,
      sha256: isList ? sha256Of(entry.bytes) : whole,
      next: item.next === null || i < entries.length - 1 ? null : { part, offset: item.next },
    };
}

const READ: ReadonlySet<SourceKind> = new Set(['page', 'text', 'markdown', 'pdf', 'mail']);
/** What holds reports in a list. */
const LISTS: ReadonlySet<SourceKind> = new Set(['feed', 'json', 'lines']);

/** By the Content-Type alone, so that pictures and films are passed over before they are unpacked. */
function mayBeReport(type: string): boolean {
  return (
    type === '' ||
    /^(?:text\/(?:html|plain|markdown|xml|(?:rss|atom)\+xml)|application\/(?:pdf|xml|(?:[\w.-]+\+)?(?:json|xml)|(?:x-)?(?:ndjson|jsonl|jsonlines))|message\/rfc822)\b/i.test(
      type,
    )
  );
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
