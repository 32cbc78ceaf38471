// readout revisions, and verify --against: the states of a page in kept captures, what changed between them, where citations went.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../src/documents/index.ts';
import { type Dossier, followCitations } from '../../src/dossier/index.ts';
import { byCodeUnits, type Change, changesBetween, type Revision } from '../../src/evidence/index.ts';
import { count } from '../../src/render/index.ts';
import { type CapturedEntry, readArchive } from '../fetch/archive/captures.ts';
import { issueLine } from './documents.ts';
import { EXIT, Exit } from './exit.ts';
import { print, say, withoutControls } from './output.ts';

/** States of one page that are kept, the latest ones, and bytes of all. */
const MOST_STATES = 50;
const MOST_BYTES = 200_000_000;
/** Letters of unchanged text shown on each side of a change. */
const AROUND = 40;
/** Letters of one change that are shown. */
const LONGEST_CHANGE = 600;

/** One state of a page: when it was captured, and the text that was read from it. */
interface State {
  readonly at: string;
  readonly sha256: string;
  readonly text: string;
}

/** Runs the command: the states of each page, oldest first, with what changed. Exit code 1 when there is no page. */
export async function revisions(paths: readonly string[], { url }: { readonly url?: string }): Promise<number> {
  const wanted = url === undefined ? null : addressOf(url);
  const pages = await statesOf(paths, (address) => wanted === null || address === wanted);
  for (const [address, states] of [...pages].sort(([a], [b]) => byCodeUnits(a, b))) {
    const [first] = states;
    if (states.length === 1 && wanted === null) continue;
    await print(
      `${withoutControls(address)}\n  ${withoutControls(first?.at ?? '')}  ${first?.sha256.slice(0, 16) ?? ''}  first captured\n`,
    );
    for (const [i, state] of states.entries()) {
      if (i === 0) continue;
      const { changes, added, removed } = changesBetween(states[i - 1]?.text ?? '', state.text);
      const what =
        added + removed === 0 ? 'another page, the same text' : `${count(added, 'word')} came, ${removed} went`;
      await print(`  ${withoutControls(state.at)}  ${state.sha256.slice(0, 16)}  ${what}\n${shown(changes)}`);
    }
  }
  const changed = [...pages.values()].filter((states) => states.length > 1).length;
  await print(`${pages.size} ${pages.size === 1 ? 'page' : 'pages'}, ${changed} in more than one state\n`);
  return pages.size > 0 ? EXIT.done : EXIT.failed;
}

/** Follows the citations of a dossier into the latest captures of its reports' pages; one block of lines a report that has any. */
export async function followInto(dossier: Dossier, path: string): Promise<string> {
  const addresses = new Map(
    dossier.documents.flatMap(({ id, url }) => (url === null ? [] : [[id, addressOf(url.value)]])),
  );
  const wanted = new Set(addresses.values());
  const pages = await statesOf([path], (address) => wanted.has(address));
  const lines: string[] = [];
  for (const { id, text } of dossier.documents) {
    const latest = pages.get(addresses.get(id) ?? '')?.at(-1);
    if (latest === undefined) {
      lines.push(`note: ${id}: no capture of its page is here`);
      continue;
    }
    const change: Revision = changesBetween(text, latest.text);
    if (change.added + change.removed === 0) {
      lines.push(`note: ${id}: its text is that of the capture of ${latest.at}`);
      continue;
    }
    const followed = followCitations(dossier, id, latest.text);
    const ended = (kind: string) => followed.filter(({ anchor }) => anchor.kind === kind).length;
    lines.push(
      `note: ${id}: changed by ${latest.at}: ${count(change.added, 'word')} came, ${change.removed} went: ${change.summary}`,
      `note: ${id}: of ${followed.length} cited passages ${ended('same')} stand where they stood, ${ended('moved')} moved, ${ended('gone')} are gone, ${ended('unsure')} are unsure`,
    );
    for (const { citation, records, anchor } of followed)
      if ('reason' in anchor)
        lines.push(`warning: ${records.join(', ')}: “${excerpt(citation.exact)}” is ${anchor.kind}: ${anchor.reason}`);
  }
  return lines.map((line) => `${withoutControls(line)}\n`).join('');
}

/** The states of the pages in folders and archives, oldest first, each body once; read as streams. */
async function statesOf(
  paths: readonly string[],
  isWanted: (address: string) => boolean,
): Promise<Map<string, State[]>> {
  const captured = new Map<string, CapturedEntry[]>();
  let held = 0;
  let beyond = 0;
  for (const path of paths.flatMap(archivesIn))
    for await (const finding of readArchive(path, path)) {
      if (finding.kind === 'issue') {
        say(issueLine(finding.issue));
        continue;
      }
      const address = finding.item === null ? addressOf(finding.url) : '';
      if (address === '' || !isWanted(address)) continue;
      const states = captured.get(address) ?? [];
      if (states.some(({ sha256 }) => sha256 === finding.sha256)) continue;
      held += finding.entry.bytes.length;
      if (held > MOST_BYTES) {
        beyond++;
        held -= finding.entry.bytes.length;
        continue;
      }
      states.push(finding);
      states.sort((a, b) => byCodeUnits(a.at, b.at) || byCodeUnits(a.sha256, b.sha256));
      if (states.length > MOST_STATES) held -= states.shift()?.entry.bytes.length ?? 0;
      captured.set(address, states);
    }
  if (beyond > 0)
    say(`warning: ${beyond} captures were left out: more than ${MOST_BYTES / 1e6} MB of pages are not held`);
  return new Map([...captured].map(([address, states]) => [address, states.map(stateOf)]));
}

function stateOf({ entry, at, sha256 }: CapturedEntry): State {
  const read = load({ ...entry, id: entry.stem, given: { ...entry.given, id: entry.stem } });
  return { at, sha256, text: read.ok ? read.document.text : '' };
}

function archivesIn(path: string): string[] {
  if (!existsSync(path)) throw new Exit(EXIT.misuse, `There is no file or folder ${path}.`);
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /\.(?:warc(?:\.gz)?|wacz)$/i.test(name));
  if (names.length === 0)
    throw new Exit(EXIT.misuse, `${path} holds no captures; "readout fetch --out FOLDER" keeps them.`);
  return names.sort(byCodeUnits).map((name) => join(path, name));
}

/** A URL without its fragment and without a slash at its end: what two captures of one page share. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href.replace(/\/$/, '');
}

/** The changes with a little of what stands around each, one a line. */
function shown(changes: readonly Change[]): string {
  const lines: string[] = [];
  let line = '';
  changes.forEach(({ kind, text }, i) => {
    const words = withoutControls(text.replace(/\s+/g, ' '));
    if (kind !== 'kept') {
      const cut = words.length <= LONGEST_CHANGE ? words : `${words.slice(0, LONGEST_CHANGE)}…`;
      line += kind === 'removed' ? `[-${cut}-]` : `{+${cut}+}`;
      return;
    }
    const isShort = words.length <= 2 * AROUND && i > 0 && i < changes.length - 1;
    if (isShort) {
      line += words;
      return;
    }
    if (i > 0) lines.push(`${line}${words.slice(0, AROUND)}${words.length > AROUND ? '…' : ''}`);
    line = i < changes.length - 1 ? `${words.length > AROUND ? '…' : ''}${words.slice(-AROUND)}` : '';
  });
  if (line !== '') lines.push(line);
  return lines.map((one) => `    ${one.trim()}\n`).join('');
}

function excerpt(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return words.length <= 100 ? words : `${words.slice(0, 99)}…`;
}
