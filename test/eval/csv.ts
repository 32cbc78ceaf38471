// Reads comma-separated values.

/** RFC 4180: quoted cells may hold commas, line ends and doubled quotation marks. One record a row, by the names of the first row. */
export function readCsv(text: string): Readonly<Record<string, string>>[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/g)) {
    lines.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') lines.push([]);
  }
  const [head = [], ...body] = lines.filter((line) => line.length > 1);
  return body.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i] ?? ''])));
}
