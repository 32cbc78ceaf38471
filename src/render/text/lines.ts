// Lays out lines of a terminal brief: a width, an indent, colours that may be off; columns are counted as they are seen.
import pc from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A page of text being written. */
export interface Page {
  readonly width: number;
  readonly color: Colors;
  /** True when the page is too narrow for columns. */
  readonly narrow: boolean;
  /**
   * Adds a paragraph, wrapped, each line indented; `hang` indents all lines but the first further, where `lead` fills as many
   * columns if given.
   */
  add(text: string, indent?: number, hang?: number, lead?: string): void;
  /** Adds a line with `right` set flush right; below each other when both do not fit. */
  split(left: string, right: string, indent?: number): void;
  /** Adds one line of a table as it is; the caller has seen to its width. */
  row(text: string): void;
  blank(): void;
  heading(text: string): void;
  toString(): string;
}

export type Colors = ReturnType<typeof pc.createColors>;

/** Columns below which tables are written as lists. */
const NARROW = 60;

/** Lines never get shorter than this, however narrow the terminal says it is. */
const LEAST = 20;

/** An empty page. `width` counts terminal columns. */
export function createPage(columns: number, colored: boolean): Page {
  const width = Math.max(LEAST, Math.floor(columns));
  const color = pc.createColors(colored);
  const lines: string[] = [];
  const add = (text: string, indent = 0, hang = 0, lead = ''): void => {
    const first = ' '.repeat(indent) + lead;
    const rest = ' '.repeat(indent + hang);
    const wrapped = wrapAnsi(oneLine(text), Math.max(8, width - indent - hang), { hard: true }).split('\n');
    lines.push(...wrapped.map((line, i) => (i === 0 ? first : rest) + line));
  };
  return {
    width,
    color,
    narrow: width < NARROW,
    add,
    split: (left, right, indent = 0) => {
      const room = width - indent - stringWidth(left) - stringWidth(right);
      if (room >= 2) lines.push(' '.repeat(indent) + left + ' '.repeat(room) + right);
      else {
        add(left, indent, 2);
        if (right !== '') add(right, indent + 2);
      }
    },
    row: (text) => {
      lines.push(text);
    },
    blank: () => {
      if (lines.at(-1) !== '') lines.push('');
    },
    heading: (text) => {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
      lines.push(color.bold(text.toUpperCase()), color.dim('─'.repeat(width)));
    },
    toString: () =>
      `${lines
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd()}\n`,
  };
}

/** A text on one line, with nothing in it that a terminal would obey: control characters are shown as U+FFFD. */
export function oneLine(text: string): string {
  return text
    .replace(/[\n\r\t\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g, '\uFFFD');
}

/** The same for text of a report, where even the escape sign of our own colours must not come through. */
export function foreign(text: string): string {
  return oneLine(text).replaceAll('\u001b', '\uFFFD');
}

/** Pads to a number of columns as seen; a longer text is cut with an ellipsis. */
export function pad(text: string, columns: number): string {
  const width = stringWidth(text);
  if (width <= columns) return text + ' '.repeat(columns - width);
  let cut = '';
  let seen = 0;
  for (const sign of text) {
    const size = stringWidth(sign);
    if (seen + size > columns - 1) break;
    cut += sign;
    seen += size;
  }
  return `${cut}…${' '.repeat(Math.max(0, columns - seen - 1))}`;
}
