const DAY_MS = 86_400_000;

/** A week as ISO 8601 counts them. */
export interface Week {
  /** Such as `2026-W53`. */
  week: string;
  /** Its Monday. */
  start: string;
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(utc(day).getTime());
}

/** The week a day is in: that of the year its Thursday is in. */
export function weekOf(day: string): Week {
  const monday = new Date(utc(day).getTime() - ((utc(day).getUTCDay() + 6) % 7) * DAY_MS);
  const thursday = new Date(monday.getTime() + 3 * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / 7) + 1;
  return {
    week: `${year}-W${String(number).padStart(2, '0')}`,
    start: monday.toISOString().slice(0, 10),
  };
}

/** The weeks from one day to another, both counted; none while a day is missing, at most four years. */
export function weeksBetween(from: string, to: string): Week[] {
  if (!isDay(from) || !isDay(to)) return [];
  const weeks: Week[] = [];
  const last = weekOf(to).start;
  for (let week = weekOf(from); week.start <= last && weeks.length < 209;) {
    weeks.push(week);
    week = weekOf(new Date(utc(week.start).getTime() + 7 * DAY_MS).toISOString().slice(0, 10));
  }
  return weeks;
}

/** The number people call a week by: `2026-W53` is week 53. */
export function weekNumber(week: string): number {
  return Number(week.slice(-2));
}
