const DAY_MS = 86_400_000;

/** One week of a month: its ISO number and its seven days from Monday, as plain dates. */
export interface Week {
  number: number;
  days: string[];
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function plain(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function plus(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY_MS);
}

/** The Monday of a day's week. */
function monday(date: Date): Date {
  return plus(date, -((date.getUTCDay() + 6) % 7));
}

/** The ISO week number: the first week of a year is the one with its first Thursday. */
export function weekNumber(day: string): number {
  const thursday = plus(monday(utc(day)), 3);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - first) / DAY_MS / 7) + 1;
}

/** The weeks that have days of a month (`2026-12`). */
export function weeksOf(month: string): Week[] {
  const weeks: Week[] = [];
  let start = monday(utc(`${month}-01`));
  do {
    const days = Array.from({ length: 7 }, (_, index) => plain(plus(start, index)));
    weeks.push({ number: weekNumber(plain(start)), days });
    start = plus(start, 7);
  } while (plain(start).startsWith(month));
  return weeks;
}

/** The month a number of months later, or earlier when negative. */
export function monthPlus(month: string, months: number): string {
  const date = utc(`${month}-01`);
  return plain(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))).slice(
    0,
    7,
  );
}

/** The twelve months of a year. */
export function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}
