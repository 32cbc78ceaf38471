// From the paths and URLs on the command line to documents in memory: folders, feeds, archives and lists taken apart, sizes bounded,
// each problem one clear line.
import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { z } from 'zod';
import {
  DEFAULT_MAX_BYTES,
  type DocumentInput,
  type GivenMetadata,
  normalisePublished,
} from '../../src/documents/index.ts';
import { byCodeUnits, type Issue, sha256 } from '../../src/evidence/index.ts';
import type { Entry } from '../../src/formats/index.ts';
import { kindOf, READABLE, unfold } from '../fetch/unfold.ts';
import { isUrl, type PageOptions, readPages } from './pages.ts';
import { problem, readBounded, unreadable } from './read-bounded.ts';

/** What the user said about reading. */
export interface InputOptions extends PageOptions {
  /** Path of the metadata file (`--documents FILE.json`). */
  readonly documents?: string;
  /** Path or URL of the primary text, one more report (`--primary`). */
  readonly primary?: string;
  /** Largest document in bytes. */
  readonly maxBytes?: number;
  /** Most documents of one run. */
  readonly maxDocuments?: number;
}

/** What was read, and what was not. */
export interface Inputs {
  readonly inputs: readonly DocumentInput[];
  readonly issues: readonly Issue[];
}

/** Files that tell of the reports in their folder, and are none. */
const BESIDE = new Set(['documents.json', 'captures.jsonl']);
const DEFAULT_MAX_DOCUMENTS = 500;

const METADATA = z.array(
  z.strictObject({
    id: z.string().min(1).max(200),
    publisher: z.string().max(500).optional(),
    published: z
      .string()
      .refine((value) => normalisePublished(value) !== null, 'is neither an ISO 8601 nor an RFC 2822 date')
      .optional(),
    title: z.string().max(2000).optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    primary: z.boolean().optional(),
  }),
);

interface Found {
  readonly path: string;
  readonly name: string;
}

/** A report on its way in, with what it is called in messages. */
interface Incoming extends Omit<Entry, 'stem'> {
  readonly stem: string;
}

/**
 * Reads reports from files, folders, URLs and `-` (standard input). A folder gives its readable files in the order of their names'
 * code units; a folder that holds `documents/` gives those of `documents/`, with the `documents.json` beside it as metadata
 * unless another file is named. Feeds, archives and lists give every report in them. Never throws for what is in the files or on
 * the web: problems are issues.
 */
export async function readInputs(named: readonly string[], options: InputOptions = {}): Promise<Inputs> {
  const issues: Issue[] = [];
  const { primary } = options;
  // The primary text comes first; where a folder holds it too, it is read once.
  const paths = primary === undefined ? named : [primary, ...named.filter((path) => path !== primary)];
  const metadataFiles = new Set<string>(options.documents === undefined ? [] : [options.documents]);
  const pages = await readPages(paths.filter(isUrl), options);
  const found = paths.flatMap((path) =>
    isUrl(path) ? [{ path, name: path }] : expand(path, options, metadataFiles, issues),
  );
  const alone = found.filter(({ path }, i) => i === 0 || primary === undefined || !isSameFile(path, primary));
  const given = [...metadataFiles].flatMap((file) => readMetadata(file, issues));
  const limit = options.maxDocuments ?? DEFAULT_MAX_DOCUMENTS;

  const inputs: DocumentInput[] = [];
  const seen = new Map<string, string>();
  const ids = new Set<string>();
  let count = 0;
  // Archives are read as one, so that the states of a page that several of them hold come together.
  const archives = alone.filter(({ path }) => path !== '-' && !pages.has(path) && isArchive(path));
  for (const source of alone) {
    if (archives.includes(source) && source !== archives[0]) continue;
    const read =
      pages.get(source.path) ??
      (source === archives[0] ? await fromArchives(archives, limit) : await entriesOf(source, options));
    issues.push(...read.issues);
    for (const entry of read.entries) {
      if (++count > limit) continue;
      take(entry, source.path === primary);
    }
  }
  if (count > limit) {
    issues.push(
      problem(
        'too-many-documents',
        String(count),
        `${count} documents were given and ${limit} are read at most; give fewer, or raise the limit`,
      ),
    );
  }
  for (const { id } of given) {
    if (!ids.has(id))
      issues.push({
        code: 'metadata-without-document',
        severity: 'note',
        subject: id,
        message: `the metadata speaks of "${id}", and no document has that id; ids are file names without their ending`,
      });
  }
  return { inputs, issues };

  function take({ stem, name, bytes, format, given: known }: Incoming, isPrimary: boolean): void {
    const key = sha256(bytes);
    const twin = seen.get(key);
    if (twin !== undefined) {
      issues.push({
        code: 'duplicate-document',
        severity: 'note',
        subject: name,
        message: `${name} was left out: it is the same as ${twin}`,
      });
      return;
    }
    seen.set(key, name);
    const id = uniqueId(stem, ids);
    const said = { ...known, ...given.find((entry) => entry.id === id), id, ...(isPrimary ? { primary: true } : {}) };
    inputs.push({ id, name, bytes, format, ...(Object.keys(said).length > 1 ? { given: said } : {}) });
  }
}

function isSameFile(a: string, b: string): boolean {
  return !isUrl(a) && !isUrl(b) && resolve(a) === resolve(b);
}

async function fromArchives(archives: readonly Found[], limit: number) {
  const { readCaptures } = await import('./captures.ts');
  return readCaptures(archives, limit);
}

/** The reports in one file. */
async function entriesOf(
  { path, name }: Found,
  options: InputOptions,
): Promise<{ readonly entries: readonly Incoming[]; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const ending = endingOf(path);
  const bytes = readBounded(path, name, options.maxBytes ?? DEFAULT_MAX_BYTES, issues);
  if (bytes === null) return { entries: [], issues };
  const stem = path === '-' ? 'stdin' : basename(path, extname(path));
  const kind = kindOf(bytes, ending);
  // What no reader knows goes to the reader of text, which says what it is.
  if (kind === 'other') return { entries: [{ stem, name, bytes, format: 'text', given: {} }], issues };
  const many = kind === 'feed' || kind === 'lines' || kind === 'json';
  const read = await unfold({ name, bytes, ending, ...(many ? {} : { stem }) });
  if (read.entries.length === 0 && read.links.length > 0)
    issues.push(
      problem(
        'only-links',
        name,
        `${name} names ${read.links.length} pages or feeds and holds no text; "readout fetch --follow --out FOLDER" gets them`,
      ),
    );
  return { entries: read.entries, issues: [...issues, ...read.issues] };
}

/** The ending of a name in lower case; that of `a.warc.gz` is `.warc`, of `a.xml.zst` `.xml`. */
function endingOf(path: string): string {
  const ending = extname(path).toLowerCase();
  return ending === '.gz' || ending === '.zst' ? extname(path.slice(0, -ending.length)).toLowerCase() : ending;
}

/** Whether a file is an archive, by its name and first bytes: such files are read as streams, whatever their size. */
function isArchive(path: string): boolean {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, 'r');
    if (!fstatSync(descriptor).isFile()) return false;
    const head = new Uint8Array(16);
    readSync(descriptor, head, 0, head.length, 0);
    return kindOf(head, endingOf(path)) === 'archive';
  } catch {
    return false;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** The files that a path stands for. */
function expand(path: string, options: InputOptions, metadataFiles: Set<string>, issues: Issue[]): Found[] {
  if (path === '-') return [{ path, name: 'standard input' }];
  let folder: boolean;
  try {
    folder = statSync(path).isDirectory();
  } catch (error) {
    issues.push(unreadable(path, error));
    return [];
  }
  if (!folder) return [{ path, name: path }];
  const entries = list(path, issues);
  const inner = entries.find((entry) => entry.name === 'documents' && entry.isDirectory());
  if (inner) {
    if (options.documents === undefined && entries.some((entry) => entry.name === 'documents.json' && entry.isFile()))
      metadataFiles.add(join(path, 'documents.json'));
    return filesOf(join(path, 'documents'), list(join(path, 'documents'), issues), issues);
  }
  if (options.documents === undefined && entries.some((entry) => entry.name === 'documents.json' && entry.isFile()))
    metadataFiles.add(join(path, 'documents.json'));
  return filesOf(path, entries, issues);
}

function filesOf(folder: string, entries: readonly Dirent[], issues: Issue[]): Found[] {
  const files = entries
    .filter(
      (entry) =>
        !entry.name.startsWith('.') &&
        (entry.isFile() || entry.isSymbolicLink()) &&
        READABLE.has(extname(entry.name).toLowerCase()) &&
        !BESIDE.has(entry.name),
    )
    .map((entry) => entry.name)
    .sort(byCodeUnits)
    .map((name) => ({ path: join(folder, name), name: join(folder, name) }));
  if (files.length === 0)
    issues.push(
      problem(
        'empty-folder',
        folder,
        `${folder} holds no file that can be read as a report; give a folder with reports, or the files themselves`,
      ),
    );
  return files;
}

function list(folder: string, issues: Issue[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    issues.push(unreadable(folder, error));
    return [];
  }
}

/** The metadata entries of a file; none, with an issue that says where it is wrong, when it cannot be used. */
function readMetadata(file: string, issues: Issue[]): GivenMetadata[] {
  const bytes = readBounded(file, file, DEFAULT_MAX_BYTES, issues);
  if (bytes === null) return [];
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    issues.push(
      problem(
        'metadata-invalid',
        file,
        `${file} is not JSON: ${error instanceof Error ? error.message.split('\n')[0] : 'it cannot be parsed'}`,
      ),
    );
    return [];
  }
  const parsed = METADATA.safeParse(value);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const where = first!.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    const more = parsed.error.issues.length > 1 ? ` (and ${parsed.error.issues.length - 1} more)` : '';
    issues.push(
      problem(
        'metadata-invalid',
        file,
        `${file} was not used: at ${where || 'the top'}: ${first!.message}${more}; expected [{"id": …, "publisher"?, "published"?, "title"?, "url"?, "primary"?}]`,
      ),
    );
    return [];
  }
  const entries: GivenMetadata[] = [];
  for (const entry of parsed.data) {
    if (entries.some(({ id }) => id === entry.id))
      issues.push(problem('metadata-invalid', file, `${file} speaks of "${entry.id}" twice; the first entry counts`));
    else {
      const { id, publisher, published, title, url, primary } = entry;
      entries.push({
        id,
        ...(publisher === undefined ? {} : { publisher }),
        ...(published === undefined ? {} : { published }),
        ...(title === undefined ? {} : { title }),
        ...(url === undefined ? {} : { url }),
        ...(primary === undefined ? {} : { primary }),
      });
    }
  }
  return entries;
}

function uniqueId(stem: string, ids: Set<string>): string {
  let id = stem;
  for (let n = 2; ids.has(id); n++) id = `${stem}-${n}`;
  ids.add(id);
  return id;
}
