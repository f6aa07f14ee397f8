import { Link } from '@tanstack/react-router';
import type { MeetingSummary } from '@/api/meetings';
import { formatMonth, formatTime, formatWeekday } from '@/lib/format';
import { Card, classNames, DateBadge, Tag } from '@/ui';
import styles from '../components/meetings.module.css';
import { UnreadInList } from '../reading/UnreadSummary';
import { StateTag } from '../components/StateTag';
import { useT } from '../messages';

interface MeetingListProps {
  /** The meetings, in the order shown. */
  meetings: readonly MeetingSummary[];
  /** Leaves out the headings where one above names the month. */
  hideMonths?: boolean;
}

/** Meetings under their months. */
export function MeetingList({ meetings, hideMonths = false }: MeetingListProps) {
  return (
    <div className="stack-loose">
      {[...byMonth(meetings)].map(([month, ofMonth]) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`} className={classNames(styles.month, hideMonths && 'sr-only')}>
            {formatMonth(`${month}-01`)}
          </h2>
          <ul className="flat stack-tight">
            {ofMonth.map((meeting) => (
              <li key={meeting.id}>
                <MeetingRow meeting={meeting} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The meetings under their months (`2015-01`), in the order they came. */
function byMonth(meetings: readonly MeetingSummary[]): Map<string, MeetingSummary[]> {
  const months = new Map<string, MeetingSummary[]>();
  for (const meeting of meetings) {
    const month = meeting.start.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), meeting]);
  }
  return months;
}

function MeetingRow({ meeting }: { meeting: MeetingSummary }) {
  const t = useT();
  const facts = [
    `${formatWeekday(meeting.start)} ${formatTime(meeting.start)}`,
    meeting.location,
    meeting.itemCount > 0 && counted(t, 'meetings.itemCount', meeting.itemCount),
    meeting.closedCount > 0 && counted(t, 'meetings.closedCount', meeting.closedCount),
  ].filter(Boolean);
  return (
    <Card className={styles.row}>
      <DateBadge date={meeting.start} />
      <div className={styles.rowText}>
        <Link to="/moeder/$meetingId" params={{ meetingId: meeting.id }} className={styles.rowLink}>
          {meeting.bodyName}
          {meeting.kind !== 'ORDINARY' && ` · ${t(`kind.${meeting.kind}`)}`}
        </Link>
        <p className="muted small">{facts.join(' · ')}</p>
      </div>
      <div className="cluster">
        <UnreadInList meetingId={meeting.id} />
        {meeting.reserved && <Tag>{t('meetings.reserved')}</Tag>}
        <StateTag state={meeting.state} />
      </div>
    </Card>
  );
}

function counted(
  t: ReturnType<typeof useT>,
  key: 'meetings.itemCount' | 'meetings.closedCount',
  count: number,
): string {
  return count === 1 ? t(`${key}.one`) : t(key, { count });
}
