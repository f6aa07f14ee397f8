import type { WheelReminder } from '@/api/annualWheel';
import { formatDate, formatMonth, formatTime, monthName } from '@/lib/format';
import type { AnnualWheelT } from '../messages';
import type { Mark, Ring } from './marks';

/** What a ring is called. */
export function ringName(t: AnnualWheelT, ring: Ring): string {
  return ring.body?.name ?? t('reminders');
}

/** Everything a mark says, in one line. */
export function markText(t: AnnualWheelT, mark: Mark, ring: Ring): string {
  const { meeting, reminders } = mark;
  if (meeting) {
    const kind = meeting.kind === 'ORDINARY' ? null : t(`kind.${meeting.kind}`);
    return [
      ringName(t, ring),
      whenText(mark),
      kind,
      meeting.location,
      meeting.reserved && t('reserved'),
    ]
      .filter(Boolean)
      .join(', ');
  }
  const subjects = (reminders ?? []).map(({ reminder }) => reminder.subject).join(', ');
  return `${t('reminders')}, ${formatMonth(mark.date)}: ${subjects}`;
}

/** The days and the hour of a meeting. */
export function whenText(mark: Mark): string {
  const days =
    mark.last > mark.date
      ? `${formatDate(mark.date)} – ${formatDate(mark.last)}`
      : formatDate(mark.date);
  return mark.meeting ? `${days} ${formatTime(mark.meeting.start)}` : days;
}

/** A reminder's time, as precisely as it is known. */
export function timeText(t: AnnualWheelT, time: WheelReminder['times'][number]): string {
  const month = monthName(Number(time.first.slice(5, 7)));
  switch (time.precision) {
    case 'DAY':
      return formatDate(time.first);
    case 'WEEK':
      return t('week', {
        first: Number(time.first.slice(8, 10)),
        last: Number(time.last.slice(8, 10)),
        month,
      });
    case 'MONTH':
      return t('month', { month });
    case 'QUARTER':
      return t('quarter', { quarter: Math.ceil(Number(time.first.slice(5, 7)) / 3) });
  }
}
