import type { CreateReminder, EditReminder, Reminder, TimeInput } from '@/api/reminders';

/** The ways to say when something is expected. */
export const WHENS = [
  'DATE',
  'MONTH',
  'MONTHLY',
  'MONTHLY_WEEK',
  'MONTHLY_DAY',
  'QUARTERLY',
  'YEARLY',
  'WORDS',
] as const;
export type When = (typeof WHENS)[number];

/** A row as it is being written. */
export interface WrittenReminder {
  bodyCode: string;
  subject: string;
  when: When;
  date: string;
  year: string;
  month: string;
  day: string;
  week: string;
  words: string;
  responsible: string;
}

/** A new row for a body. */
export function newReminder(bodyCode: string, today: string): WrittenReminder {
  return {
    bodyCode,
    subject: '',
    when: 'DATE',
    date: '',
    year: today.slice(0, 4),
    month: String(Number(today.slice(5, 7))),
    day: '1',
    week: '1',
    words: '',
    responsible: '',
  };
}

/** A row as it stands, ready to be changed. */
export function writtenReminder(reminder: Reminder, today: string): WrittenReminder {
  const { time } = reminder;
  const start = newReminder(reminder.bodyCode, today);
  return {
    ...start,
    subject: reminder.subject,
    responsible: reminder.responsible ?? '',
    when: whenOf(reminder),
    date: time?.cadence === 'ONCE' && time.day ? (reminder.next?.first ?? dateOf(time)) : '',
    year: String(time?.year ?? start.year),
    month: String(time?.month ?? start.month),
    day: String(time?.day ?? start.day),
    week: String(time?.week ?? start.week),
    words: reminder.expected ?? '',
  };
}

function dateOf(time: NonNullable<Reminder['time']>): string {
  const two = (part: number | null) => String(part).padStart(2, '0');
  return `${time.year}-${two(time.month)}-${two(time.day)}`;
}

function whenOf({ time }: Reminder): When {
  switch (time?.cadence) {
    case 'ONCE':
      return time.day === null ? 'MONTH' : 'DATE';
    case 'MONTHLY':
      if (time.week !== null) return 'MONTHLY_WEEK';
      return time.day === null ? 'MONTHLY' : 'MONTHLY_DAY';
    case 'QUARTERLY':
      return 'QUARTERLY';
    case 'YEARLY':
      // A day of each year is kept in words, which the server reads.
      return time.day === null ? 'YEARLY' : 'WORDS';
    default:
      return 'WORDS';
  }
}

/** What is sent to reword a row. */
export function wordingOf(written: WrittenReminder): EditReminder {
  const common = {
    subject: written.subject.trim(),
    responsible: written.responsible.trim() || undefined,
  };
  return written.when === 'WORDS'
    ? { ...common, expected: written.words.trim() || undefined }
    : { ...common, time: timeOf(written) };
}

/** What is sent to add a row. */
export function creationOf(written: WrittenReminder): CreateReminder {
  return { bodyCode: written.bodyCode, ...wordingOf(written) };
}

function timeOf({ when, date, year, month, day, week }: WrittenReminder): TimeInput {
  switch (when) {
    case 'DATE': {
      const [y, m, d] = date.split('-').map(Number);
      return { cadence: 'ONCE', year: y, month: m, day: d };
    }
    case 'MONTH':
      return { cadence: 'ONCE', year: Number(year), month: Number(month) };
    case 'MONTHLY_WEEK':
      return { cadence: 'MONTHLY', week: Number(week) };
    case 'MONTHLY_DAY':
      return { cadence: 'MONTHLY', day: Number(day) };
    case 'YEARLY':
      return { cadence: 'YEARLY', month: Number(month) };
    case 'QUARTERLY':
      return { cadence: 'QUARTERLY' };
    default:
      return { cadence: 'MONTHLY' };
  }
}
