// Cases of several small reports: "a: text", "b 2031-05-05: text" opens a report, " : text" adds a line to it.
import type { SourceDocument } from '../../src/documents/index.ts';
import { report } from './event.ts';
import { textCases } from './text-cases.ts';

/** One case: the reports, read, and what is expected of them. */
export interface ReportCase {
  readonly title: string;
  readonly reports: () => readonly SourceDocument[];
  readonly expected: readonly string[];
}

/** All cases of a folder. */
export function reportCases(folder: string): ReportCase[] {
  return textCases(folder).map(({ title, input, expected }) => ({ title, expected, reports: () => read(input) }));
}

function read(input: string): SourceDocument[] {
  const written: { readonly id: string; readonly published: string | null; readonly lines: string[] }[] = [];
  for (const line of input.split('\n')) {
    const opened = /^([a-z])(?: (\d{4}-\d\d-\d\d))?: (.*)$/.exec(line);
    if (opened) written.push({ id: opened[1] ?? '', published: opened[2] ?? null, lines: [opened[3] ?? ''] });
    else if (line.startsWith(' :')) written.at(-1)?.lines.push(line.slice(2).trim());
  }
  return written.map(({ id, published, lines }) =>
    report(id, lines.join('\n'), published === null ? {} : { published }),
  );
}

/** The quoted stretches of a line. */
export function quoted(line: string): string[] {
  return [...line.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
}
