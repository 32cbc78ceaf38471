// Dates as a list gives them: a year, a month or a day, and the first and last day each of them covers.

/** Whether a text is a year, a month or a day that exists: 2031, 2031-05, 2031-05-06. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? '1'), Number(parts[3] ?? '1')];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

/** First day of a date. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day of a date. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${daysOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}` : date;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
