// EDTF dates and ISO durations in English words, the same on every machine; what it cannot read it shows as written.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const UNITS: readonly (readonly [letter: string, word: string])[] = [
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
];
const CLOCK_UNITS: readonly (readonly [letter: string, word: string])[] = [
  ['H', 'hour'],
  ['M', 'minute'],
  ['S', 'second'],
];

/** "2025-03-18" → "18 March 2025"; "XXXX-03-18" → "18 March, year not given"; "2025-03~" → "about March 2025"; intervals joined. */
export function dateInWords(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (to !== undefined && from !== undefined) return spanInWords(from, to);
  const day =
    /^(\d{4}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T(\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?([?~%]?)$/.exec(
      edtf,
    );
  if (day === null) return edtf;
  const [, year = '', month = 'XX', date = 'XX', time, zone, doubt = ''] = day;
  const name = MONTHS[Number(month) - 1];
  const parts = [date === 'XX' ? '' : String(Number(date)), name ?? '', year === 'XXXX' ? '' : year].filter(
    (part) => part !== '',
  );
  let words = parts.length === 0 ? edtf : parts.join(' ');
  if (year === 'XXXX' && parts.length > 0) words += ', year not given';
  if (time !== undefined) words += `, ${time}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`}`;
  if (doubt === '~') return `about ${words}`;
  return doubt === '' ? words : `${words} (uncertain)`;
}

function spanInWords(from: string, to: string): string {
  if (from === '' || from === '..') return `until ${dateInWords(to)}`;
  if (to === '' || to === '..') return `from ${dateInWords(from)}`;
  return daysInWords(from, to);
}

/** Two days as a span, saying a shared month and year once: "18–19 March 2025", "30 March – 2 April 2025". */
export function daysInWords(earliest: string, latest: string): string {
  if (earliest === latest) return dateInWords(earliest);
  const a = dateInWords(earliest);
  const b = dateInWords(latest);
  if (earliest.length === 10 && latest.length === 10) {
    if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${a.split(' ')[0]}–${b}`;
    if (earliest.slice(0, 4) === latest.slice(0, 4)) return `${a.slice(0, -5)} – ${b}`;
  }
  return `${a} – ${b}`;
}

/** "P30D" → "30 days", "PT90M" → "90 minutes", "P1DT2H" → "1 day 2 hours". */
export function durationInWords(iso: string): string {
  const parts = /^P([^T]*)(?:T(.*))?$/.exec(iso);
  if (parts === null) return iso;
  const words = [...amounts(parts[1] ?? '', UNITS), ...amounts(parts[2] ?? '', CLOCK_UNITS)];
  return words.length === 0 ? iso : words.join(' ');
}

function amounts(text: string, units: readonly (readonly [string, string])[]): string[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?|X+)([A-Z])/g)].flatMap(([, amount = '', letter]) => {
    const unit = units.find(([one]) => one === letter)?.[1];
    if (unit === undefined) return [];
    if (amount.startsWith('X')) return [`some ${unit}s`];
    return [`${amount} ${unit}${amount === '1' ? '' : 's'}`];
  });
}
