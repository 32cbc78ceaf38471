// readout unpack: the reports of archives as JSON Lines, one at a time; a run that was broken off is gone on with, line by line.
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { load } from '../../src/documents/index.ts';
import { count } from '../../src/render/index.ts';
import { type CapturedEntry, readArchive } from '../fetch/archive/captures.ts';
import { issueLine } from './documents.ts';
import { EXIT, Exit } from './exit.ts';
import { isArchive } from './find-files.ts';
import { checkOut, print, say, writeWhole } from './output.ts';

/** What the command line says. */
export interface UnpackOptions {
  readonly out?: string;
}

/** Where a run stands: which archives, the one being read and the place in it, and what is written so far. */
const STATE = z.strictObject({
  archives: z.array(z.strictObject({ path: z.string(), bytes: z.int() })),
  archive: z.int().min(0),
  position: z.strictObject({ part: z.string(), offset: z.int().min(0) }).nullable(),
  written: z.int().min(0),
  reports: z.int().min(0),
  passedOver: z.int().min(0),
});
type State = z.infer<typeof STATE>;

/** Reports after which the place is written down. */
const EVERY = 200;

/**
 * Runs the command: a line a report, `{"url", "publisher", "published", "title", "captured", "text"}`, which every command reads as
 * a report again. With `out`, the place is kept beside the file (FILE.at) and a second run goes on there. Resolves to the exit code.
 */
export async function unpack(archives: readonly string[], { out }: UnpackOptions): Promise<number> {
  for (const path of archives)
    if (!isArchive(path)) throw new Exit(EXIT.misuse, `${path} is neither a WARC nor a WACZ file.`);
  const listed = archives.map((path) => ({ path: resolve(path), bytes: statSync(path).size }));
  let state: State = { archives: listed, archive: 0, position: null, written: 0, reports: 0, passedOver: 0 };
  if (out === undefined) {
    for (const path of archives) {
      await readOne(path, state, print);
      state.position = null;
    }
    return state.reports > 0 ? EXIT.done : EXIT.failed;
  }
  checkOut(out, archives);
  const place = `${out}.at`;
  checkOut(place, archives);
  if (existsSync(out)) state = stateOf(place, out, listed);
  else if (existsSync(place))
    throw new Exit(EXIT.misuse, `${place} is there already; move it away or give another name.`);
  if (state.archive === archives.length) say(`${out} has all reports of these archives already`);
  const file = openSync(out, existsSync(out) ? 'r+' : 'wx');
  try {
    // What was written after the place was last noted is written again.
    ftruncateSync(file, state.written);
    const note = (): void => {
      fsyncSync(file);
      writeWhole(place, `${JSON.stringify(state)}\n`);
    };
    note();
    let at = state.written;
    let unnoted = 0;
    for (; state.archive < archives.length; state.archive++, state.position = null) {
      await readOne(
        archives[state.archive]!,
        state,
        async (line) => {
          const bytes = Buffer.from(line);
          for (let done = 0; done < bytes.length; )
            done += writeSync(file, bytes, done, bytes.length - done, at + done);
          at += bytes.length;
        },
        () => {
          state.written = at;
          if (++unnoted % EVERY === 0) note();
        },
      );
      state.written = at;
    }
    note();
  } finally {
    closeSync(file);
  }
  const { reports, passedOver } = state;
  await print(`${out}: ${count(reports, 'report')}${passedOver === 0 ? '' : `, ${count(passedOver, 'problem')}`}\n`);
  return reports > 0 ? EXIT.done : EXIT.failed;
}

/** Reads one archive on from the state's place. `onPlace` is called when the state has a new one. */
async function readOne(
  path: string,
  state: State,
  write: (line: string) => Promise<void>,
  onPlace: () => void = () => {},
): Promise<void> {
  // Reports of a record that is not done with count when it is, so that the number is that of the place.
  let pending = 0;
  for await (const finding of readArchive(path, path, state.position)) {
    if (finding.kind === 'issue') {
      say(issueLine(finding.issue));
      state.passedOver++;
      continue;
    }
    const line = lineOf(finding);
    if (line !== null) {
      await write(line);
      pending++;
    }
    if (finding.next === null) continue;
    state.position = finding.next;
    state.reports += pending;
    pending = 0;
    onPlace();
  }
  state.reports += pending;
}

/** A captured report as a line; null when there is no text in it. */
function lineOf({ entry, url, at }: CapturedEntry): string | null {
  const read = load({ ...entry, id: entry.stem, given: { ...entry.given, id: entry.stem } });
  if (!read.ok) return null;
  const { document } = read;
  const text = document.blocks.map(({ start, end }) => document.text.slice(start, end)).join('\n\n');
  if (text === '') return null;
  const published = document.published?.value ?? '';
  const record = {
    url: document.url?.value ?? url,
    publisher: document.publisher?.value,
    // A day in doubt is left to whoever reads the page again.
    published: published === '' || published.includes('?') ? undefined : published,
    title: document.title?.value,
    captured: at,
    text,
  };
  return `${JSON.stringify(record)}\n`;
}

/** The state that an earlier run left for these archives. */
function stateOf(place: string, out: string, archives: State['archives']): State {
  let state: State | null = null;
  try {
    state = STATE.parse(JSON.parse(readFileSync(place, 'utf8')));
  } catch {
    throw new Exit(EXIT.misuse, `${out} is there already and was not begun by unpack; give another name.`);
  }
  if (JSON.stringify(state.archives) !== JSON.stringify(archives))
    throw new Exit(EXIT.misuse, `${out} was begun with other archives (${place}); give another name.`);
  if (statSync(out).size < state.written)
    throw new Exit(EXIT.misuse, `${out} is shorter than ${place} says; give another name.`);
  return state;
}
