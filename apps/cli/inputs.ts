// From the paths and URLs on the command line to documents in memory: folders, feeds, archives and lists taken apart, sizes bounded,
// each problem one clear line.
import { basename, extname, resolve } from 'node:path';
import { DEFAULT_MAX_BYTES, type DocumentInput } from '../../src/documents/index.ts';
import { type Issue, sha256 } from '../../src/evidence/index.ts';
import type { Entry } from '../../src/formats/index.ts';
import { kindOf, unfold } from '../fetch/unfold.ts';
import { endingOf, type Found, filesAt, isArchive } from './find-files.ts';
import { readMetadata } from './given-metadata.ts';
import { isUrl, type PageOptions, readPages } from './pages.ts';
import { problem, readBounded } from './read-bounded.ts';

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

const DEFAULT_MAX_DOCUMENTS = 500;

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
  const noteMetadata = (file: string): void => {
    if (options.documents === undefined) metadataFiles.add(file);
  };
  const pages = await readPages(paths.filter(isUrl), options);
  const found = paths.flatMap((path) => (isUrl(path) ? [{ path, name: path }] : filesAt(path, noteMetadata, issues)));
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

  function take(
    { stem, name, bytes, format, given: known, charset, origin, revisions }: Incoming,
    isPrimary: boolean,
  ): void {
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
    inputs.push({
      id,
      name,
      bytes,
      format,
      ...(Object.keys(said).length > 1 ? { given: said } : {}),
      ...(charset === undefined ? {} : { charset }),
      ...(origin === undefined ? {} : { origin }),
      ...(revisions === undefined ? {} : { revisions }),
    });
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

function uniqueId(stem: string, ids: Set<string>): string {
  let id = stem;
  for (let n = 2; ids.has(id); n++) id = `${stem}-${n}`;
  ids.add(id);
  return id;
}
