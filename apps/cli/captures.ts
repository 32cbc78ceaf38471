// The reports of the archives of one comparison: the latest capture of each URL, and what is known of the earlier ones.
import { type EarlierState, load } from '../../src/documents/index.ts';
import { byCodeUnits, changesBetween, type Issue } from '../../src/evidence/index.ts';
import type { Entry } from '../../src/formats/index.ts';
import { count } from '../../src/render/index.ts';
import { type CapturedEntry, readArchive } from '../fetch/archive/captures.ts';

/** Earlier states of one page that are held against the latest. */
const MOST_REVISIONS = 5;

/** Bytes of pages that are kept in memory. */
const MOST_BYTES = 200_000_000;

/** Reads archives as one; `limit` bounds the pages that are kept in memory, the rest is counted. */
export async function readCaptures(
  archives: readonly { readonly path: string; readonly name: string }[],
  limit: number,
): Promise<{ readonly entries: readonly Entry[]; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const pages = new Map<string, CapturedEntry[]>();
  let beyond = 0;
  let held = 0;
  for (const { path, name } of archives) {
    for await (const finding of readArchive(path, name)) {
      if (finding.kind === 'issue') {
        issues.push(finding.issue);
        continue;
      }
      // A report in a feed and the page of its own are two documents, as they are outside of archives.
      const page = finding.item === null ? finding.url : `${finding.url} ${finding.item}`;
      const states = pages.get(page);
      held += finding.entry.bytes.length;
      if (states === undefined) {
        if (pages.size < limit && held <= MOST_BYTES) pages.set(page, [finding]);
        else {
          beyond++;
          held -= finding.entry.bytes.length;
        }
      } else if (states.every(({ sha256 }) => sha256 !== finding.sha256)) {
        states.push(finding);
        states.sort((a, b) => byCodeUnits(a.at, b.at));
        if (states.length > MOST_REVISIONS || held > MOST_BYTES) held -= states.shift()?.entry.bytes.length ?? 0;
      }
    }
  }
  if (beyond > 0)
    issues.push({
      code: 'too-many-documents',
      severity: 'error',
      subject: archives.map(({ name }) => name).join(', '),
      message: `${beyond} more pages were archived than the ${pages.size} that are read; at most ${limit} are, of ${MOST_BYTES / 1e6} MB together; give fewer`,
    });
  const entries: Entry[] = [];
  for (const states of pages.values()) {
    const latest = states.at(-1);
    if (latest === undefined) continue;
    const revisions = earlierStates(states);
    entries.push(revisions.length === 0 ? latest.entry : { ...latest.entry, revisions });
    const issue = revisionIssue(revisions, latest);
    if (issue !== null) issues.push(issue);
  }
  return { entries, issues };
}

/** A state of a page. */
type PageState = Pick<CapturedEntry, 'entry' | 'at' | 'sha256'>;

/** The states of a page but the last, each with what the next one changed in words of the report and not of the page around it. */
export function earlierStates(states: readonly PageState[]): EarlierState[] {
  const texts = states.map(textOf);
  return states.slice(0, -1).map(({ at, sha256 }, i) => {
    const { added, removed, summary } = changesBetween(texts[i] ?? '', texts[i + 1] ?? '');
    return { at, sha256, added, removed, summary };
  });
}

function textOf({ entry }: PageState): string {
  const read = load({ ...entry, id: entry.stem, given: { ...entry.given, id: entry.stem } });
  if (!read.ok) return '';
  const { document } = read;
  return document.blocks.map(({ start, end }) => document.text.slice(start, end)).join('\n');
}

/** What the last of its earlier states and the latest one make to say of a page. */
export function revisionIssue(
  earlier: readonly EarlierState[],
  { at, url }: Pick<CapturedEntry, 'at' | 'url'>,
): Issue | null {
  const before = earlier.at(-1);
  if (before === undefined) return null;
  const { added, removed, summary } = before;
  const what =
    added + removed === 0 ? 'its text is the same' : `${count(added, 'word')} came and ${removed} went: ${summary}`;
  return {
    code: 'revised',
    severity: 'note',
    subject: url,
    message: `${url.slice(0, 300)} was captured in ${earlier.length + 1} states, the last on ${at} after ${before.at}; ${what}`,
  };
}
