// URLs on the command line: fetched by the rules, kept as evidence, and taken apart like files.
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '../../src/evidence/index.ts';
import type { Entry } from '../../src/formats/index.ts';

/** How pages are fetched. */
export interface PageOptions {
  /** Folder that answers are kept in (`--keep`). */
  readonly keep?: string;
  /** Origins of inner addresses that may be asked (`--allow-private`). */
  readonly allowPrivate?: readonly string[];
}

/** The reports of one URL, and what was wrong. */
export interface ReadPage {
  readonly entries: readonly Entry[];
  readonly issues: readonly Issue[];
}

/** Whether an argument is a URL and no path. */
export function isUrl(argument: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(argument);
}

/** Where answers are kept when nothing is said: the user's cache folder (XDG base directories). */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'readout');
}

/** Fetches URLs, different hosts at the same time, and takes apart what comes. */
export async function readPages(urls: readonly string[], options: PageOptions): Promise<ReadonlyMap<string, ReadPage>> {
  if (urls.length === 0) return new Map();
  const [{ createFetcher }, { openEvidence }, { FetchError }, { unfold }, { earlierStates, revisionIssue }] =
    await Promise.all([
      import('../fetch/fetcher.ts'),
      import('../fetch/evidence.ts'),
      import('../fetch/fetch-error.ts'),
      import('../fetch/unfold.ts'),
      import('./captures.ts'),
    ]);
  const folder = options.keep ?? cacheFolder();
  const kept: Issue[] = [];
  const fetcher = createFetcher({
    ...evidenceAt(folder),
    ...(options.allowPrivate === undefined ? {} : { reach: { allowPrivate: options.allowPrivate } }),
  });
  try {
    const read = await Promise.all(
      [...new Set(urls)].map(async (asked): Promise<[string, ReadPage]> => {
        try {
          const page = await fetcher.fetch(asked);
          const source = { name: asked, ending: '', url: page.url };
          const { entries, links, issues } = await unfold({ ...source, bytes: page.body, type: page.type });
          const found = [...issues];
          if (entries.length === 0 && links.length > 0)
            found.push(
              trouble(
                asked,
                `names ${links.length} pages or feeds and holds no text; "readout fetch --follow" gets them`,
              ),
            );
          const [entry] = entries;
          if (page.state === 'changed' && page.earlier !== null && entry !== undefined && entries.length === 1) {
            const { capture, body } = page.earlier;
            const [before] = (await unfold({ ...source, bytes: body, type: capture.type })).entries;
            if (before !== undefined) {
              const latest = { entry, at: page.at, sha256: page.sha256 };
              const revisions = earlierStates([{ entry: before, at: capture.at, sha256: capture.sha256 }, latest]);
              const issue = revisionIssue(revisions, page);
              return [
                asked,
                { entries: [{ ...entry, revisions }], issues: issue === null ? found : [...found, issue] },
              ];
            }
          }
          return [asked, { entries, issues: found }];
        } catch (error) {
          if (!(error instanceof FetchError)) throw error;
          return [asked, { entries: [], issues: [trouble(asked, `was not fetched: ${error.message}`, error.code)] }];
        }
      }),
    );
    // What could not be kept is said once, with the first page.
    const [first] = read;
    if (first !== undefined) first[1] = { ...first[1], issues: [...kept, ...first[1].issues] };
    return new Map(read);
  } finally {
    await fetcher.close();
  }

  function evidenceAt(at: string): { evidence?: ReturnType<typeof openEvidence> } {
    try {
      return { evidence: openEvidence(at) };
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
      kept.push({ code: 'not-kept', severity: 'warning', subject: at, message: `what is fetched is not kept: ${why}` });
      return {};
    }
  }
}

/** A problem with a URL, told without what secrets it carries. */
export function trouble(url: string, what: string, code = 'only-links'): Issue {
  const subject = withoutSecrets(url);
  return {
    code: code === 'only-links' ? code : `fetch-${code}`,
    severity: 'error',
    subject,
    message: `${subject} ${what}`,
  };
}

/** A URL for messages: without a user name or password, and not without end. */
function withoutSecrets(url: string): string {
  return url.replace(/\/\/[^/?#]*@/, '//').slice(0, 300);
}
