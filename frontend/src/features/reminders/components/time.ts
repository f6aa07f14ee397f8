import type { ExpectedTime, Occurrence, Reminder } from '@/api/reminders';
import { currentLanguage } from '@/lib/i18n';
import { formatDate, formatMonth, monthName } from '@/lib/format';
import type { RemindersT } from '../messages';

/** When a row is expected: the words of the list, in English the rule behind them where there is one. */
export function expectedText(t: RemindersT, reminder: Reminder): string {
  const { expected, time } = reminder;
  if (time && (!expected || currentLanguage() === 'en')) return ruleText(t, time);
  return expected ?? '';
}

function ruleText(t: RemindersT, time: ExpectedTime): string {
  const { cadence, year, month, day, week } = time;
  if (cadence === 'ONCE') {
    const first = `${year}-${twoDigits(month ?? 1)}-${twoDigits(day ?? 1)}`;
    return day === null ? formatMonth(first) : formatDate(first);
  }
  if (cadence === 'MONTHLY') {
    if (day !== null) return t('time.monthlyDay', { day });
    return week === null ? t('time.MONTHLY') : t('time.monthlyWeek', { week });
  }
  if (cadence === 'QUARTERLY') return t('time.QUARTERLY');
  const name = monthName(month ?? 1);
  return day === null
    ? t('time.yearly', { month: name })
    : t('time.yearlyDay', { day, month: name });
}

/** Where in its month an occurrence lies. */
export function occurrenceText(t: RemindersT, next: Occurrence): string {
  switch (next.precision) {
    case 'DAY':
      return formatDate(next.first);
    case 'WEEK':
      return t('week.of', { first: dayOf(next.first), last: dayOf(next.last) });
    case 'MONTH':
      return t('whole.month');
    case 'QUARTER':
      return t('quarter.of', { quarter: Math.ceil(Number(next.first.slice(5, 7)) / 3) });
  }
}

/** Rows that belong under one heading. */
export interface ReminderGroup {
  key: 'late' | 'undated' | `${number}-${number}`;
  rows: Reminder[];
}

/** The rows late first, then by month, what has begun under the month of the given day, undated last. */
export function grouped(reminders: readonly Reminder[], day: string): ReminderGroup[] {
  const groups = new Map<string, Reminder[]>();
  const sorted = [...reminders].sort((left, right) => order(left).localeCompare(order(right)));
  for (const reminder of sorted) {
    const key = groupOf(reminder, day);
    groups.set(key, [...(groups.get(key) ?? []), reminder]);
  }
  const rank = (key: string) => ({ late: '0', undated: '9' })[key] ?? key;
  return [...groups]
    .sort(([left], [right]) => rank(left).localeCompare(rank(right)))
    .map(([key, rows]) => ({ key: key as ReminderGroup['key'], rows }));
}

function groupOf(reminder: Reminder, day: string): string {
  if (reminder.late) return 'late';
  if (!reminder.next) return 'undated';
  const { first } = reminder.next;
  return (first < day ? day : first).slice(0, 7);
}

function order(reminder: Reminder): string {
  return `${reminder.next?.last ?? ''} ${reminder.next?.first ?? ''}`;
}

function dayOf(date: string): number {
  return Number(date.slice(8, 10));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
