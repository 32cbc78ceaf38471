// Makes WARC records for tests: one page a record, plain or as a gzip member, with the digests that crawlers write.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { httpResponseBlock, writeRecord } from '../../src/formats/index.ts';

/** One response record. */
export function responseRecord(
  url: string,
  html: string,
  options: {
    readonly date?: string;
    readonly headers?: readonly (readonly [string, string])[];
    readonly body?: Uint8Array;
  } = {},
): Uint8Array {
  const body = options.body ?? Buffer.from(html);
  const block = httpResponseBlock(200, options.headers ?? [['content-type', 'text/html; charset=utf-8']], body);
  return writeRecord({
    fields: [
      ['WARC-Type', 'response'],
      ['WARC-Record-ID', `<urn:sha1:${createHash('sha1').update(url).digest('hex')}>`],
      ['WARC-Target-URI', url],
      ['WARC-Date', options.date ?? '2031-05-06T10:00:00Z'],
      ['WARC-Block-Digest', `sha256:${createHash('sha256').update(block).digest('hex')}`],
      ['WARC-Payload-Digest', `sha1:${createHash('sha1').update(body).digest('hex')}`],
      ['Content-Type', 'application/http; msgtype=response'],
    ],
    block,
  });
}

/** A page with a headline and three sentences of its own. */
export function pageNumber(n: number): string {
  return `<!doctype html><html lang="en"><head><title>Talks, day ${n}</title></head><body><nav><a href="/">Home</a></nav><article><h1>Talks, day ${n}</h1><p>The two delegations met for ${n} hours on Monday, the foreign ministry of Norland said in a statement.</p><p>They agreed to release ${n + 40} prisoners, and to meet again in ${n % 28} days, it said.</p></article></body></html>`;
}

/** Records one behind the other; as gzip members when `packed`. */
export function warcOf(records: readonly Uint8Array[], packed: boolean): Uint8Array {
  return Buffer.concat(packed ? records.map((record) => gzipSync(record)) : [...records]);
}
