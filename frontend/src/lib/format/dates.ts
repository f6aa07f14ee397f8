import { currentLanguage } from '@/lib/i18n';

const COPENHAGEN = 'Europe/Copenhagen';

function locale(): string {
  return currentLanguage() === 'en' ? 'en-GB' : 'da-DK';
}

function isPlainDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function isInstant(value: string): boolean {
  return /(Z|[+-]\d{2}:?\d{2})$/.test(value);
}

/**
 * Reads a plain date (`2015-01-06`), a meeting's local time (`2015-01-06T10:00`) or an instant in UTC.
 *
 * A meeting's time is meant as it stands, wherever the reader is; only instants move to Danish time.
 */
function parts(value: string): { date: Date; timeZone: string } {
  if (isPlainDate(value)) return { date: new Date(`${value}T00:00:00Z`), timeZone: 'UTC' };
  if (isInstant(value)) return { date: new Date(value), timeZone: COPENHAGEN };
  return { date: new Date(`${value}Z`), timeZone: 'UTC' };
}

function format(value: string, options: Intl.DateTimeFormatOptions): string {
  const { date, timeZone } = parts(value);
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone }).format(date);
}

/** `6. januar 2015`, in English `6 January 2015`. */
export function formatDate(value: string): string {
  return format(value, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `6. jan. 2015`, for tables and tags. */
export function formatDateShort(value: string): string {
  return format(value, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `6. januar`, where the year is known from the context. */
export function formatDayMonth(value: string): string {
  return format(value, { day: 'numeric', month: 'long' });
}

/** `6/1`, for the line a case follows through the bodies. */
export function formatDayMonthNumeric(value: string): string {
  const { date } = parts(value);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}`;
}

/** `tirsdag d. 6. januar 2015`, in English `Tuesday 6 January 2015`. */
export function formatDateWithWeekday(value: string): string {
  const weekday = formatWeekday(value);
  return currentLanguage() === 'en'
    ? `${weekday} ${formatDate(value)}`
    : `${weekday} d. ${formatDate(value)}`;
}

/** `tirsdag`, in English `Tuesday`. */
export function formatWeekday(value: string): string {
  return format(value, { weekday: 'long' });
}

/** `kl. 10.00`, in English `10:00`. */
export function formatTime(value: string): string {
  const { date, timeZone } = parts(value);
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(date);
  return currentLanguage() === 'en' ? clock : `kl. ${clock.replace(':', '.')}`;
}

/** `tirsdag d. 6. januar 2015 kl. 10.00`. */
export function formatDateTime(value: string): string {
  const between = currentLanguage() === 'en' ? ', ' : ' ';
  return `${formatDateWithWeekday(value)}${between}${formatTime(value)}`;
}

/** `januar 2015`, as the heading of a month. */
export function formatMonth(value: string): string {
  return format(value, { month: 'long', year: 'numeric' });
}

/** The two lines of a date badge: `jan.` and `6.`. */
export function badgeParts(value: string): { month: string; day: string } {
  const day = format(value, { day: 'numeric' }).replace('.', '');
  return {
    month: format(value, { month: 'short' }),
    day: currentLanguage() === 'en' ? day : `${day}.`,
  };
}

/** The day in Denmark at an instant, as a plain date. */
export function dayInDenmark(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: COPENHAGEN }).format(instant);
}

/** Whole days from one plain date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) /
      86_400_000,
  );
}

/** `januar`, for month 1. */
export function monthName(month: number): string {
  return format(`2001-${String(month).padStart(2, '0')}-01`, { month: 'long' });
}

/** `jan.`, for month 1. */
export function monthNameShort(month: number): string {
  return format(`2001-${String(month).padStart(2, '0')}-01`, { month: 'short' });
}
