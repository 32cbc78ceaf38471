// Reads comma-separated values as RFC 4180 has them, with the line each row begins on, and says where they are broken.

/** One row: its cells, and the line it begins on, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows; `broken` says on which line reading had to end, and why. */
export interface Csv {
  readonly rows: readonly CsvRow[];
  readonly broken: { readonly line: number; readonly message: string } | null;
}

/** Signs that part the cells, in the order they are looked for in the first line: spreadsheets export with any of them. */
const DELIMITERS = [',', ';', '\t'] as const;

/** Rows of a text; blank lines are left out. Linear in its length. */
export function readCsv(text: string): Csv {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = DELIMITERS.find((sign) => firstLine.includes(sign)) ?? ',';
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let began = 1;
  let at = 0;
  const endRow = (): void => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: began, cells });
    cells = [];
  };
  while (at < text.length) {
    if (cells.length === 0) began = line;
    let cell: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end < 0) return { rows, broken: { line: began, message: 'a quoted cell is never closed' } };
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += countLines(cell);
      at = end + 1;
      if (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r')
        return { rows, broken: { line, message: 'text follows the closing quotation mark of a cell' } };
    } else {
      const start = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
      cell = text.slice(start, at);
    }
    cells.push(cell.trim());
    if (text[at] === delimiter) {
      at++;
      if (at === text.length || text[at] === '\n' || text[at] === '\r') cells.push('');
      else continue;
    }
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      line++;
    }
    endRow();
  }
  return { rows, broken: null };
}

/** Where a quoted cell that opens at `from` closes; two quotation marks inside stand for one. −1 when it never does. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

function countLines(cell: string): number {
  let lines = 0;
  for (const sign of cell) if (sign === '\n') lines++;
  return lines;
}
