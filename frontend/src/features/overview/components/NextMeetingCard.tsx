import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MeetingSummary } from '@/api/meetings';
import { daysBetween, formatDayMonth, formatTime, formatWeekday } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Card, classNames, DateBadge, EmptyState, Loaded, Tag } from '@/ui';
import { upcomingMeetingsQuery } from '../api/queries';
import { useT } from '../messages';
import styles from './overview.module.css';

const SHOWN_LATER = 2;

interface NextMeetingCardProps {
  /** The day in Denmark. */
  today: string;
}

/** The next meeting the person may read, and the two after it. */
export function NextMeetingCard({ today }: NextMeetingCardProps) {
  const t = useT();
  const query = useQuery(upcomingMeetingsQuery(today));
  const meetings = query.data?.items.filter((meeting) => meeting.state !== 'CANCELLED') ?? [];
  const [next, ...later] = meetings;
  return (
    <Card
      title={t('next.title')}
      aside={
        next && (
          <Link to="/moeder/$meetingId" params={{ meetingId: next.id }}>
            {t('next.open')}
          </Link>
        )
      }
    >
      <Loaded query={query} lines={5}>
        {() =>
          next ? (
            <>
              <Next meeting={next} today={today} />
              {later.slice(0, SHOWN_LATER).length > 0 && (
                <Later meetings={later.slice(0, SHOWN_LATER)} />
              )}
            </>
          ) : (
            <EmptyState
              title={t('next.empty')}
              action={
                <InternalLink path="/adgange/ansoeg" orNothing>
                  {t('next.apply')}
                </InternalLink>
              }
            >
              {t('next.empty.hint')}
            </EmptyState>
          )
        }
      </Loaded>
    </Card>
  );
}

function Next({ meeting, today }: { meeting: MeetingSummary; today: string }) {
  const t = useT();
  const days = daysBetween(today, meeting.start);
  const facts = [
    `${formatWeekday(meeting.start)} ${formatTime(meeting.start)}`,
    meeting.location,
    meeting.itemCount === 1 ? t('next.oneItem') : t('next.items', { count: meeting.itemCount }),
  ].filter(Boolean);
  return (
    <>
      <div className={styles.next}>
        <DateBadge date={meeting.start} />
        <div>
          <strong>{meeting.bodyName}</strong>
          <br />
          <span className="muted">
            {facts.join(' · ')}
            {meeting.closedCount === 1 && `, ${t('next.oneClosed')}`}
            {meeting.closedCount > 1 && `, ${t('next.closed', { count: meeting.closedCount })}`}
          </span>
        </div>
      </div>
      <ul className="flat rows">
        <li>
          <span>{t('next.agendaState')}</span>
          <AgendaState state={meeting.state} />
        </li>
        <li>
          <span>{t('next.days')}</span>
          <Tag>{nearness(days, t)}</Tag>
        </li>
      </ul>
    </>
  );
}

function AgendaState({ state }: { state: MeetingSummary['state'] }) {
  const t = useT();
  if (state === 'PLANNED') return <Tag>{t('next.planned.state')}</Tag>;
  if (state === 'AGENDA_OPEN') return <Tag tone="warn">{t('next.open.state')}</Tag>;
  return <Tag tone="ok">{t('next.published.state')}</Tag>;
}

function Later({ meetings }: { meetings: MeetingSummary[] }) {
  const t = useT();
  return (
    <>
      <h3 className={classNames('section-label', styles.later)}>{t('next.later')}</h3>
      <ul className="flat rows">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Link to="/moeder/$meetingId" params={{ meetingId: meeting.id }}>
              {meeting.bodyName}
            </Link>
            <span className="muted small">
              {formatDayMonth(meeting.start)} {formatTime(meeting.start)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function nearness(days: number, t: ReturnType<typeof useT>): string {
  if (days <= 0) return t('next.today');
  return days === 1 ? t('next.tomorrow') : t('next.inDays', { days });
}
