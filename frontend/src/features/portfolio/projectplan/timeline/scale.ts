import { currentLanguage } from '@/lib/i18n';
import { monthNameShort } from '@/lib/format';

/** The part of time a timeline shows. */
export interface View {
  /** The first day shown, as days since 1970; may lie within a day. */
  from: number;
  /** How many days are shown. */
  days: number;
}

const DAY_MS = 86_400_000;
export const SHORTEST = 31;
const FOUR_YEARS = 1461;
/** Four years by the buttons; a whole plan may take more. */
export const LONGEST = 4383;
const FIRST_DAY = dayNumber('1990-01-01');
const LAST_DAY = dayNumber('2100-12-31');

/** Days since 1970 of a plain date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The plain date a number of days since 1970 lies in. */
export function dateOf(day: number): string {
  return new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10);
}

/** A view within a month and twelve years, and within the days a plan can speak of. */
export function within({ from, days }: View): View {
  const span = Math.min(LONGEST, Math.max(SHORTEST, days));
  return { from: Math.min(LAST_DAY - span, Math.max(FIRST_DAY, from)), days: span };
}

/** The view with more (factor below 1) or less detail; the given day stays where it is. */
export function zoomed(view: View, factor: number, around = view.from + view.days / 2): View {
  const days = Math.min(LONGEST, Math.max(SHORTEST, view.days * factor));
  return within({ from: around - ((around - view.from) / view.days) * days, days });
}

/** The view moved in time. */
export function panned(view: View, days: number): View {
  return within({ ...view, from: view.from + days });
}

/** The view that shows all of some dates with a little room; a year around today without any. */
export function fitting(dates: readonly string[], today: string): View {
  if (dates.length === 0) return within({ from: dayNumber(today) - 90, days: 365 });
  const days = dates.map(dayNumber);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const room = Math.max(14, (last - first) * 0.04);
  return within({ from: first - room, days: last - first + 2 * room });
}

/** What to show at first: all of a plan up to four years, else two years around the day. */
export function opening(dates: readonly string[], today: string): View {
  const whole = fitting(dates, today);
  const around = { from: dayNumber(today) - 120, days: 731 };
  const isLong = whole.days > FOUR_YEARS;
  const isThere = dates.some((date) => Math.abs(dayNumber(date) - dayNumber(today)) < 365);
  return isLong && isThere ? around : whole;
}

/** How an address keeps a view. */
export function addressOf(view: View): { fra: string; dage: number } {
  return { fra: dateOf(view.from), dage: Math.round(view.days) };
}

/** A line of the calendar above a timeline. */
export interface Tick {
  day: number;
  label: string;
  /** Begins a year, or in a short view a month. */
  isMajor: boolean;
}

/** The least room for a label, in px. */
const LABEL = 36;

/** The lines of a view drawn so wide: weeks, months or quarters by the room there is. */
export function ticks(view: View, width: number): Tick[] {
  const day = width / view.days;
  if (day * 7 >= LABEL) return weeks(view);
  return months(view, day * 30 >= LABEL ? 1 : day * 91 >= LABEL ? 3 : 12);
}

function months(view: View, step: number): Tick[] {
  const start = new Date(view.from * DAY_MS);
  const found: Tick[] = [];
  let year = start.getUTCFullYear();
  let month = start.getUTCMonth() - (start.getUTCMonth() % step);
  for (;;) {
    const day = Date.UTC(year, month, 1) / DAY_MS;
    if (day > view.from + view.days) return found;
    if (day >= view.from) {
      const label =
        step === 3
          ? `${currentLanguage() === 'en' ? 'Q' : 'K'}${month / 3 + 1}`
          : monthNameShort(month + 1);
      found.push({ day, label: month === 0 ? String(year) : label, isMajor: month === 0 });
    }
    month += step;
    if (month > 11) {
      month = 0;
      year += 1;
    }
  }
}

function weeks(view: View): Tick[] {
  const found: Tick[] = [];
  // 5 January 1970 was a Monday.
  const first = Math.ceil((view.from - 4) / 7) * 7 + 4;
  let month = -1;
  for (let day = first; day <= view.from + view.days; day += 7) {
    const date = new Date(day * DAY_MS);
    const isNewMonth = date.getUTCMonth() !== month;
    month = date.getUTCMonth();
    found.push({
      day,
      label: isNewMonth
        ? `${date.getUTCDate()}. ${monthNameShort(month + 1)}`
        : `${date.getUTCDate()}.`,
      isMajor: isNewMonth && day !== first,
    });
  }
  return found;
}
