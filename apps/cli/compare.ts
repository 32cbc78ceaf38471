// readout compare: several reports of one event in, one dossier out.
import { existsSync } from 'node:fs';
import type { Dossier } from '../../src/dossier/index.ts';
import { reconstruct } from '../../src/readout.ts';
import { toHtml, toIcs, toJson, toMarkdown, toText, toWhy, whyOf } from '../../src/render/index.ts';
import { readActors } from './actors.ts';
import { aloneIssue, gather, issueLine } from './documents.ts';
import { loadEngine } from './engine.ts';
import { EXIT, Exit } from './exit.ts';
import type { InputOptions } from './inputs.ts';
import { checkOut, isColored, print, say, writeWhole } from './output.ts';

export const FORMATS = ['text', 'markdown', 'json', 'html', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line says. */
export interface CompareOptions extends InputOptions {
  readonly format?: Format;
  readonly out?: string;
  readonly why?: true | string;
  readonly width?: number;
  readonly event?: string;
  /** Files with actors to know besides the shipped ones. */
  readonly actors?: readonly string[];
}

/** File endings that name a format when --format does not. */
const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/\.html?$/i, 'html'],
  [/\.(md|markdown)$/i, 'markdown'],
  [/\.json$/i, 'json'],
  [/\.ics$/i, 'ics'],
];

/** Reports above which a terminal is told how far the work has come. */
const LONG = 8;

/** Runs the command; resolves when the result is written. */
export async function compare(given: readonly string[], options: CompareOptions): Promise<void> {
  // `--why a.txt b.txt` takes a.txt for an id; a file of that name says otherwise.
  const swallowed = typeof options.why === 'string' && existsSync(options.why);
  const paths = swallowed ? [String(options.why), ...given] : given;
  const why = swallowed ? true : options.why;
  const format = options.format ?? ENDINGS.find(([ending]) => ending.test(options.out ?? ''))?.[1] ?? 'text';
  if (paths.length === 0) throw new Exit(EXIT.misuse, 'compare needs at least one file or folder, or a URL.');
  if (why !== undefined && format !== 'text')
    throw new Exit(EXIT.misuse, `--why explains in text; it cannot be joined with --format ${format}.`);
  if (options.out !== undefined) checkOut(options.out, paths);

  const engine = loadEngine();
  const actors = readActors(options.actors, engine.language.gazetteer);
  const { documents, issues: found } = await gather(paths, options);
  const issues = [...found, ...(documents.length === 1 ? documents.map(aloneIssue) : [])];
  const own = documents.flatMap((one) => one.issues).filter(({ severity }) => severity !== 'note');
  for (const issue of [...issues, ...own]) say(issueLine(issue));
  if (documents.length === 0) throw new Exit(EXIT.failed, 'No report could be read.');
  if (documents.every(({ leftOut }) => leftOut !== null))
    throw new Exit(EXIT.failed, 'No report is in English; the others are not analysed.');

  const dossier = reconstruct(documents, {
    ...engine,
    actors,
    issues,
    ...(options.event === undefined ? {} : { event: options.event }),
    ...(documents.length > LONG && process.stderr.isTTY === true ? { onDocument: progress } : {}),
  });
  const text = rendered(dossier, format, why, options);
  if (options.out === undefined) await print(text);
  else writeWhole(options.out, text);
}

function rendered(dossier: Dossier, format: Format, why: true | string | undefined, options: CompareOptions): string {
  const layout = {
    width: options.width ?? process.stdout.columns ?? 100,
    color: options.out === undefined && isColored(),
  };
  if (why === true) return toWhy(dossier, layout);
  if (why !== undefined) {
    const reasons = whyOf(dossier, why, layout);
    if (reasons === null)
      throw new Exit(EXIT.misuse, `The dossier has no record "${why}"; --why without an id lists them all.`);
    return reasons;
  }
  if (format === 'html') return toHtml(dossier);
  if (format === 'json') return toJson(dossier);
  if (format === 'ics') return toIcs(dossier);
  return format === 'markdown' ? toMarkdown(dossier) : toText(dossier, layout);
}

function progress(done: number, of: number): void {
  process.stderr.write(done < of ? `\rreadout: ${done} of ${of} reports` : '\r\u001b[K');
}
