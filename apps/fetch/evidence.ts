// Keeps what was fetched as it came, in a folder: WARC files that are only ever added to, and an index with one line a capture.
import { createHash, randomUUID } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { headEnd, httpResponseBlock, readHead, readHttpMessage, writeRecord } from '../../src/formats/index.ts';
import { decodeBody } from './decode-body.ts';
import { type Answer, FETCH_LIMITS, headerOf } from './get.ts';

const CAPTURE = z.object({
  /** The URL asked for, and the one that answered after redirects. */
  url: z.string(),
  finalUrl: z.string(),
  /** When, ISO 8601 in UTC. */
  at: z.string(),
  status: z.number(),
  type: z.string(),
  /** SHA-256 of the body without its content coding, and its length in bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Where the response stands: a file of the folder, and the bytes of its gzip member. */
  file: z.string().regex(/^[\w.-]+$/),
  offset: z.number(),
  length: z.number(),
  /** Whether the server said that nothing had changed; the body is then that of the earlier capture. */
  revisit: z.boolean(),
});

/** One line of the index. */
export type Capture = Readonly<z.infer<typeof CAPTURE>>;

/** A folder of captures. */
export interface Evidence {
  /** Captures of a URL, oldest first. */
  captures(url: string): readonly Capture[];
  /** The body of a capture; null when the file was damaged, shortened or lost, or its digest is not the one noted. */
  body(capture: Capture): Promise<Uint8Array | null>;
  /** Keeps an answer. `at` in milliseconds since 1970. */
  keep(answer: Answer, at: number): Capture;
  /** Keeps that nothing had changed since an earlier capture. */
  keepRevisit(earlier: Capture, answer: Answer, at: number): Capture;
}

const INDEX = 'captures.jsonl';

/** SHA-256 in lower-case hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Opens a folder of captures, making it if need be. Lines of the index that cannot be read are passed over. */
export function openEvidence(folder: string): Evidence {
  mkdirSync(folder, { recursive: true });
  const byUrl = new Map<string, Capture[]>();
  for (const capture of readIndex(join(folder, INDEX))) note(byUrl, capture);
  // Every run writes a file of its own, so that two at a time cannot spoil each other's records.
  let file: string | null = null;

  const write = (record: Uint8Array, capture: Omit<Capture, 'file' | 'offset' | 'length'>): Capture => {
    const member = gzipSync(record);
    file ??= newFile(folder, capture.at);
    const offset = append(join(folder, file), member);
    const whole = { ...capture, file, offset, length: member.length };
    appendFileSync(join(folder, INDEX), `${JSON.stringify(whole)}\n`);
    note(byUrl, whole);
    return whole;
  };

  return {
    captures: (url) => byUrl.get(url) ?? [],
    body: (capture) => bodyOf(folder, capture),
    keep(answer, at) {
      const date = new Date(at).toISOString();
      const block = httpResponseBlock(answer.status, withoutHopHeaders(answer), answer.raw);
      const record = writeRecord({
        fields: [
          ['WARC-Type', 'response'],
          ['WARC-Record-ID', `<urn:uuid:${randomUUID()}>`],
          ['WARC-Target-URI', answer.url],
          ['WARC-Date', date],
          ['WARC-Block-Digest', `sha256:${sha256Of(block)}`],
          ['WARC-Payload-Digest', `sha256:${sha256Of(answer.raw)}`],
          ['Content-Type', 'application/http; msgtype=response'],
        ],
        block,
      });
      return write(record, {
        ...described(answer, date),
        sha256: sha256Of(answer.body),
        bytes: answer.body.length,
        revisit: false,
      });
    },
    keepRevisit(earlier, answer, at) {
      const date = new Date(at).toISOString();
      const record = writeRecord({
        fields: [
          ['WARC-Type', 'revisit'],
          ['WARC-Record-ID', `<urn:uuid:${randomUUID()}>`],
          ['WARC-Target-URI', answer.url],
          ['WARC-Date', date],
          ['WARC-Profile', 'http://netpreserve.org/warc/1.1/revisit/server-not-modified'],
          ['WARC-Refers-To-Target-URI', earlier.finalUrl],
          ['WARC-Refers-To-Date', earlier.at],
          ['Content-Type', 'application/http; msgtype=response'],
        ],
        block: httpResponseBlock(answer.status, withoutHopHeaders(answer), new Uint8Array()),
      });
      const { type, sha256, bytes, etag, lastModified } = earlier;
      return write(record, { ...described(answer, date), type, sha256, bytes, etag, lastModified, revisit: true });
    },
  };
}

function described(answer: Answer, date: string) {
  return {
    url: answer.asked,
    finalUrl: answer.url,
    at: date,
    status: answer.status,
    type: headerOf(answer.headers, 'content-type'),
    etag: headerOf(answer.headers, 'etag') || null,
    lastModified: headerOf(answer.headers, 'last-modified') || null,
  };
}

/** Transfer coding is the connection's, and is off by the time a body is kept. */
function withoutHopHeaders({ headers }: Answer): Answer['headers'] {
  return headers.filter(([name]) => name !== 'transfer-encoding');
}

function note(byUrl: Map<string, Capture[]>, capture: Capture): void {
  const known = byUrl.get(capture.url);
  if (known === undefined) byUrl.set(capture.url, [capture]);
  else known.push(capture);
}

function readIndex(path: string): Capture[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        const parsed = CAPTURE.safeParse(JSON.parse(line));
        return parsed.success ? [parsed.data] : [];
      } catch {
        return [];
      }
    });
}

function newFile(folder: string, at: string): string {
  const stamp = at.replace(/\D/g, '').slice(0, 14);
  for (let n = 0; ; n++) {
    const name = `captures-${stamp}-${process.pid}${n === 0 ? '' : `-${n}`}.warc.gz`;
    if (!existsSync(join(folder, name))) return name;
  }
}

/** Adds bytes to a file and waits until they are on the disk; the offset they stand at. */
function append(path: string, bytes: Uint8Array): number {
  const file = openSync(path, 'a');
  try {
    const offset = fstatSync(file).size;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
    return offset;
  } finally {
    closeSync(file);
  }
}

async function bodyOf(folder: string, capture: Capture): Promise<Uint8Array | null> {
  try {
    const member = new Uint8Array(capture.length);
    const file = openSync(join(folder, capture.file), 'r');
    try {
      for (let at = 0; at < member.length; ) {
        const count = readSync(file, member, at, member.length - at, capture.offset + at);
        if (count === 0) return null;
        at += count;
      }
    } finally {
      closeSync(file);
    }
    const record = gunzipSync(member, { maxOutputLength: 2 * FETCH_LIMITS.bodyBytes });
    const end = headEnd(record, 0);
    const head = end < 0 ? null : readHead(record, 0, end);
    const message = head === null ? null : readHttpMessage(record.subarray(end, end + head.contentLength));
    if (message === null) return null;
    const body = await decodeBody(
      message.body,
      headerOf(message.headers, 'content-encoding'),
      FETCH_LIMITS.unpackedBytes,
    );
    return sha256Of(body) === capture.sha256 ? body : null;
  } catch {
    return null;
  }
}
