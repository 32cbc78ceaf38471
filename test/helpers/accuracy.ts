// docs/accuracy.md holds what the evaluation measured, one marked block a suite; the evaluation fails when it is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const page = resolve(import.meta.dirname, '../../docs/accuracy.md');

/** A Markdown table: a head row and body rows, cells as strings. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** The block that the page holds for a suite, and the one it should hold; UPDATE_DOCS=1 writes the latter. */
export function published(suite: string, markdown: string): { readonly held: string; readonly measured: string } {
  const open = `<!-- ${suite} -->`;
  const close = `<!-- /${suite} -->`;
  const text = readFileSync(page, 'utf8');
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`docs/accuracy.md has no block ${open} … ${close}`);
  if (process.env.UPDATE_DOCS === '1') {
    writeFileSync(page, `${text.slice(0, start + open.length)}\n${markdown}\n${text.slice(end)}`);
    return { held: markdown, measured: markdown };
  }
  return { held: text.slice(start + open.length, end).trim(), measured: markdown.trim() };
}
