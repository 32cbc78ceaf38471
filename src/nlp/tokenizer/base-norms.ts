/** The normal forms every language shares: quotes, dashes and currency signs (spaCy's BASE_NORMS). */

export const BASE_NORMS: ReadonlyMap<string, string> = new Map([
  ...["'s", "'S", '’s', '’S'].map((form): [string, string] => [form, "'s"]),
  ...['’', '‘', '´', '`'].map((form): [string, string] => [form, "'"]),
  ...['”', '“', "''", '``', '´´', '„', '»', '«', '‘‘', '’’'].map((form): [string, string] => [form, '"']),
  ['？', '?'],
  ['！', '!'],
  ['，', ','],
  ['；', ';'],
  ['：', ':'],
  ['。', '.'],
  ['।', '.'],
  ['…', '...'],
  ...['—', '–', '--', '---', '——'].map((form): [string, string] => [form, '-']),
  ...['€', '£', '¥', '฿', 'US$', 'C$', 'A$', '₺', '₹', '৳', '₩', 'Mex$', '₣', 'E£'].map((form): [string, string] => [
    form,
    '$',
  ]),
]);
