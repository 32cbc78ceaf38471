// readout fetch: pages from the web into a folder of evidence, and what changed since they were last fetched.
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';

import { openEvidence } from '../fetch/evidence.ts';
import { FetchError } from '../fetch/fetch-error.ts';
import { createFetcher, type Fetched } from '../fetch/fetcher.ts';
import { kindOf, type Source, unfold } from '../fetch/unfold.ts';
import { earlierStates, revisionIssue } from './captures.ts';
import { issueLine } from './documents.ts';
import { EXIT, Exit } from './exit.ts';
import { print, say } from './output.ts';
import { cacheFolder, isUrl, trouble } from './pages.ts';

/** What the command line says. */
export interface FetchOptions {
  readonly out?: string;
  readonly follow?: true;
  readonly most?: number;
  readonly allowPrivate?: readonly string[];
}

/** Pages fetched in one run when nothing else is said. */
const MOST = 100;
/** Bytes of a file that names pages. */
const MOST_LIST_BYTES = 50_000_000;
/** Steps from a list of feeds over a feed to its pages. */
const DEEPEST = 2;

/**
 * Runs the command: one line on standard output a page (state, SHA-256, bytes, time, URL, apart by tabs), problems and changes on
 * standard error. Resolves to the exit code: 0 when at least one page was had.
 */
export async function fetchPages(urls: readonly string[], options: FetchOptions): Promise<number> {
  const fetcher = createFetcher({
    evidence: evidenceAt(options.out ?? cacheFolder()),
    ...(options.allowPrivate === undefined ? {} : { reach: { allowPrivate: options.allowPrivate } }),
  });
  const most = options.most ?? MOST;
  const seen = new Set<string>();
  let had = 0;
  let beyond = 0;

  const visit = async (url: string, depth: number): Promise<void> => {
    if (seen.has(url)) return;
    if (seen.size >= most) {
      beyond++;
      return;
    }
    seen.add(url);
    let page: Fetched;
    try {
      page = await fetcher.fetch(url);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      say(issueLine(trouble(url, `was not fetched: ${error.message}`, error.code)));
      return;
    }
    had++;
    await print(`${page.state}\t${page.sha256}\t${page.body.length}\t${page.at}\t${page.url}\n`);
    if (page.state === 'changed') await tellChanges(page);
    if (options.follow && depth < DEEPEST)
      await Promise.all(
        (await linksOf({ name: page.url, bytes: page.body, ending: '', type: page.type, url: page.url })).map((link) =>
          visit(link, depth + 1),
        ),
      );
  };

  try {
    await Promise.all(
      urls.map(async (given) => {
        if (isUrl(given)) return visit(given, 0);
        const named = await linksOf({ name: given, bytes: readList(given), ending: extname(given).toLowerCase() });
        if (named.length === 0) say(`warning: ${given} names no page`);
        await Promise.all(named.map((link) => visit(link, 1)));
      }),
    );
  } finally {
    await fetcher.close();
  }
  if (beyond > 0) say(`warning: ${beyond} more pages were named and not fetched; --most raises the limit of ${most}`);
  return had > 0 ? EXIT.done : EXIT.failed;
}

function evidenceAt(folder: string) {
  try {
    return openEvidence(folder);
  } catch (error) {
    throw new Exit(
      EXIT.failed,
      `${folder} cannot be written to: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The pages that a feed, sitemap or list of reports or feeds names; none for a page. */
async function linksOf(source: Source): Promise<string[]> {
  const kind = kindOf(source.bytes, source.ending, source.type);
  if (!['feed', 'json', 'lines', 'gzip', 'zstd'].includes(kind)) return [];
  const { entries, links } = await unfold(source);
  return [...entries.flatMap(({ given }) => (given.url === undefined ? [] : [given.url])), ...links];
}

/** A file that names pages: a list of feeds, a feed, a sitemap. */
function readList(path: string): Uint8Array {
  try {
    if (statSync(path).size <= MOST_LIST_BYTES) return readFileSync(path);
  } catch {
    throw new Exit(EXIT.misuse, `${path} is neither a URL nor a file that can be read.`);
  }
  throw new Exit(EXIT.misuse, `${path} is too large for a list of pages.`);
}

async function tellChanges(page: Fetched): Promise<void> {
  if (page.earlier === null) return;
  const source = { name: page.url, ending: '', url: page.url };
  const { capture, body } = page.earlier;
  const [before] = (await unfold({ ...source, bytes: body, type: capture.type })).entries;
  const [after] = (await unfold({ ...source, bytes: page.body, type: page.type })).entries;
  if (before === undefined || after === undefined) return;
  const states = [
    { entry: before, at: capture.at, sha256: capture.sha256 },
    { entry: after, at: page.at, sha256: page.sha256 },
  ];
  const issue = revisionIssue(earlierStates(states), page);
  if (issue !== null) say(issueLine(issue));
}
