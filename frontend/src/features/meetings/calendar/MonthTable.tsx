import { Link } from '@tanstack/react-router';
import type { MeetingSummary } from '@/api/meetings';
import {
  formatDateWithWeekday,
  formatMonth,
  formatTime,
  formatWeekday,
  holidayName,
  type Holiday,
} from '@/lib/format';
import { classNames, VisuallyHidden } from '@/ui';
import styles from './calendar.module.css';
import { weeksOf } from './days';
import { useT } from './messages';

interface MonthTableProps {
  /** The month, such as `2026-12`. */
  month: string;
  /** The meetings, of this month and perhaps of others. */
  meetings: readonly MeetingSummary[];
  /** The holidays of the year. */
  holidays: ReadonlyMap<string, Holiday>;
  /** The day today, a plain date. */
  today: string;
}

/** A month as a table: a row for each week, the meetings on their days. */
export function MonthTable({ month, meetings, holidays, today }: MonthTableProps) {
  const t = useT();
  const weeks = weeksOf(month);
  const title = formatMonth(`${month}-01`);
  return (
    <div className={styles.scroll}>
      <table className={styles.month}>
        <caption className="sr-only">{t('calendar.caption', { month: title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calendar.week')}</th>
            {weeks[0]?.days.map((day) => (
              <th key={day} scope="col">
                {formatWeekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.number}>
              <th scope="row" className={styles.week}>
                {week.number}
              </th>
              {week.days.map((day, index) =>
                day.startsWith(month) ? (
                  <Day
                    key={day}
                    day={day}
                    isFree={index > 4 || holidays.has(day)}
                    isToday={day === today}
                    holiday={holidays.get(day)}
                    meetings={meetings.filter((meeting) => meeting.start.startsWith(day))}
                  />
                ) : (
                  <td key={day} className={styles.outside} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayProps {
  day: string;
  isFree: boolean;
  isToday: boolean;
  holiday: Holiday | undefined;
  meetings: readonly MeetingSummary[];
}

function Day({ day, isFree, isToday, holiday, meetings }: DayProps) {
  const t = useT();
  return (
    <td
      className={classNames(isFree && styles.free, isToday && styles.today)}
      aria-current={isToday ? 'date' : undefined}
    >
      <p className={styles.day}>
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <VisuallyHidden>{formatDateWithWeekday(day)}</VisuallyHidden>
      </p>
      {holiday && <p className={styles.holiday}>{holidayName(holiday)}</p>}
      {meetings.length > 0 && (
        <ul className="flat stack-tight">
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <Link
                to="/moeder/$meetingId"
                params={{ meetingId: meeting.id }}
                className={classNames(
                  styles.meeting,
                  meeting.state === 'CANCELLED' && styles.cancelled,
                )}
              >
                <span className={styles.time}>{formatTime(meeting.start)}</span>{' '}
                <span>{meeting.bodyName}</span>
                {meeting.state === 'CANCELLED' && <b> {t('cancelled')}</b>}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
