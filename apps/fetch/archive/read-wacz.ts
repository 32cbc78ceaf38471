// Reads the WARC files inside a WACZ (a zip), one stream at a time; names in it are never used as paths on disk.
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { open, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import type { Issue } from '../../../src/evidence/index.ts';
import { isRecord, parseJson } from '../../../src/formats/index.ts';
import type { ArchivePosition } from './position.ts';

/** A WARC file in a WACZ. */
export interface WaczPart {
  readonly name: string;
  /** Its name in the zip. */
  readonly part: string;
  /** Offset of the first byte that is given. */
  readonly start: number;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The file once more, from its start. */
  readonly beginning: () => AsyncIterable<Uint8Array>;
}

/** Files in one WACZ beyond which it is refused; bytes of its datapackage.json. */
const MOST_FILES = 100_000;
const MOST_PACKAGE_BYTES = 10_000_000;

/**
 * Yields the WARC files of a WACZ, and issues. A file must be read to its end before the next is asked for; its digest is then held
 * against the one in datapackage.json. With `from`, the files before that one are passed over, and of that one the bytes before the
 * offset, so its digest is not looked at.
 */
export async function* readWacz(
  path: string,
  name: string,
  from: ArchivePosition | null = null,
): AsyncGenerator<WaczPart | Issue> {
  let zip: ZipFile;
  try {
    zip = await openZip(path);
  } catch (error) {
    yield trouble('archive-unreadable', name, `${name} was not read: its directory is broken (${messageOf(error)})`);
    return;
  }
  try {
    const { entries, stopped } = await entriesOf(zip);
    if (stopped !== null) yield trouble('archive-unreadable', name, `${name} was read in part: ${stopped}`);
    const first = from === null ? 0 : entries.findIndex(({ fileName }) => fileName === from.part);
    if (first < 0) {
      yield trouble('archive-unreadable', name, `${name} was not read on: it has no file ${from?.part.slice(0, 200)}`);
      return;
    }
    const digests = await digestsOf(zip, entries);
    const names = new Set(entries.slice(0, first).map(({ fileName }) => fileName));
    for (const entry of entries.slice(first)) {
      if (!/\.warc(?:\.gz|\.zst)?$/i.test(entry.fileName)) continue;
      const part = `${name}/${entry.fileName}`;
      const odd = !isSafeName(entry.fileName)
        ? 'its name leads out of the archive'
        : names.has(entry.fileName)
          ? 'another file has its name'
          : null;
      if (odd !== null) {
        yield trouble('archive-name', part, `${part} was not read: ${odd}`);
        continue;
      }
      names.add(entry.fileName);
      const start = from?.part === entry.fileName ? from.offset : 0;
      const hash = createHash('sha256');
      let failed: string | null = null;
      const bytes = (async function* () {
        try {
          for await (const chunk of await streamFrom(zip, entry, start)) {
            hash.update(chunk);
            yield chunk;
          }
        } catch (error) {
          failed = messageOf(error);
        }
      })();
      yield { name: part, part: entry.fileName, start, bytes, beginning: () => streamFrom(zip, entry, 0) };
      const noted = digests.get(entry.fileName);
      if (failed !== null) yield trouble('archive-unreadable', part, `${part} was read in part: ${failed}`);
      else if (start === 0 && noted !== undefined && noted !== `sha256:${hash.digest('hex')}`)
        yield trouble('digest-mismatch', part, `${part} is not what datapackage.json says it is: its SHA-256 differs`);
    }
  } finally {
    zip.close();
  }
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // decodeStrings would refuse the whole file for one bad name; names are judged above, one by one.
    open(path, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

interface Listed extends ZipEntry {
  fileName: string;
}

function entriesOf(zip: ZipFile): Promise<{ readonly entries: readonly Listed[]; readonly stopped: string | null }> {
  return new Promise((resolve) => {
    const entries: Listed[] = [];
    zip.on('entry', (entry: ZipEntry) => {
      const raw: unknown = entry.fileName;
      entries.push(
        Object.assign(entry, { fileName: raw instanceof Uint8Array ? new TextDecoder().decode(raw) : String(raw) }),
      );
      if (entries.length >= MOST_FILES) resolve({ entries, stopped: `it has more than ${MOST_FILES} files` });
      else zip.readEntry();
    });
    zip.on('end', () => resolve({ entries, stopped: null }));
    zip.on('error', (error: Error) => resolve({ entries, stopped: error.message }));
    zip.readEntry();
  });
}

/** `sha256:…` of the files that datapackage.json lists. */
async function digestsOf(zip: ZipFile, entries: readonly Listed[]): Promise<ReadonlyMap<string, string>> {
  const entry = entries.find(({ fileName }) => fileName === 'datapackage.json');
  const digests = new Map<string, string>();
  if (entry === undefined || entry.uncompressedSize > MOST_PACKAGE_BYTES) return digests;
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of await streamOf(zip, entry)) if (chunk instanceof Uint8Array) chunks.push(chunk);
  } catch {
    return digests;
  }
  const value = parseJson(new TextDecoder().decode(Buffer.concat(chunks)));
  const resources: unknown = isRecord(value) ? value.resources : null;
  for (const one of Array.isArray(resources) ? resources : []) {
    if (isRecord(one) && typeof one.path === 'string' && typeof one.hash === 'string' && one.hash.startsWith('sha256:'))
      digests.set(one.path, one.hash);
  }
  return digests;
}

/** The plain bytes of a file; yauzl ends it with an error when it unpacks to another size than the directory says. */
function streamOf(zip: ZipFile, entry: ZipEntry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

/** The plain bytes of a file from an offset on; where it is packed, those before are unpacked and dropped. */
async function* streamFrom(zip: ZipFile, entry: ZipEntry, start: number): AsyncGenerator<Uint8Array> {
  if (start > 0 && entry.compressionMethod === 0 && !entry.isEncrypted()) {
    const options = { start: Math.min(start, entry.compressedSize) };
    const stream = await new Promise<Readable>((resolve, reject) => {
      zip.openReadStream(entry, options, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
    return;
  }
  let before = start;
  for await (const chunk of await streamOf(zip, entry)) {
    if (!(chunk instanceof Uint8Array)) continue;
    if (before < chunk.length) yield chunk.subarray(before);
    before = Math.max(0, before - chunk.length);
  }
}

function isSafeName(name: string): boolean {
  return !/^[/\\]|^[a-z]:|\\|\0/i.test(name) && !name.split('/').includes('..');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

function trouble(code: string, subject: string, message: string): Issue {
  return { code, severity: 'warning', subject, message };
}
