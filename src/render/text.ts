// The dossier as a brief for a terminal.
import type { Dossier } from '../dossier/index.ts';
import { briefOf } from './brief.ts';
import { daysInWords } from './dates.ts';
import { lineageSection } from './text/lineage.ts';
import { createPage, foreign } from './text/lines.ts';
import {
  divergencesSection,
  issuesSection,
  ledgerSection,
  matrixSection,
  reportsSection,
  timelineSection,
  voicesSection,
} from './text/sections.ts';
import { count } from './words.ts';

/** How the brief is laid out. */
export interface TextOptions {
  /** Terminal columns; 100 when absent, never fewer than 20. */
  readonly width?: number;
  /** ANSI colours; off when absent. */
  readonly color?: boolean;
}

/** The brief as plain text, or with ANSI colours; ends with a line feed. Control characters of the reports never reach it. */
export function toText(dossier: Dossier, options: TextOptions = {}): string {
  const page = createPage(options.width ?? 100, options.color ?? false);
  const brief = briefOf(dossier);
  const { event } = dossier;
  page.add(page.color.bold(foreign(event.label)));
  const facts = [
    event.earliest !== null && event.latest !== null && daysInWords(event.earliest, event.latest),
    count(brief.reports.length, 'report'),
    count(brief.divergences.length, 'difference'),
    count(brief.sharedPoints.length, 'shared point'),
    count(brief.commitments.length, 'commitment'),
  ];
  page.add(page.color.dim(facts.filter((fact) => fact !== false).join(' · ')));
  const sections = [
    reportsSection,
    divergencesSection,
    matrixSection,
    lineageSection,
    ledgerSection,
    timelineSection,
    voicesSection,
    issuesSection,
  ];
  for (const section of sections) section(page, brief);
  return page.toString();
}
