import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeetingSummary } from '@/api/meetings';
import { dayInDenmark, formatMonth, formatTime, formatWeekday } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Button,
  Card,
  DateBadge,
  EmptyState,
  Loaded,
  PageHeading,
  Pagination,
  Select,
  Tabs,
  Tag,
} from '@/ui';
import { bodiesQuery, meetingsQuery } from '../api/queries';
import { CreateMeetingDialog } from '../components/CreateMeetingDialog';
import styles from '../components/meetings.module.css';
import { StateTag } from '../components/StateTag';
import { useT } from '../messages';

const route = getRouteApi('/shell/moeder');

/** The meetings of the bodies the person may read, by period and body. */
export function MeetingsPage() {
  const t = useT();
  const { organ = '', periode, side = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const [isCreating, setCreating] = useState(false);
  const mayCreate = useHasRole('secretariat');
  const bodies = useQuery(bodiesQuery);
  const today = dayInDenmark(new Date());
  const isPast = periode === 'holdte';
  const query = useQuery(
    meetingsQuery({
      body: organ || undefined,
      ...(isPast ? { to: today, sort: '-start' } : { from: today, sort: 'start' }),
      page: side,
    }),
  );
  const list = (
    <Loaded query={query} lines={8}>
      {(page) => (
        <>
          {page.items.length === 0 ? (
            <EmptyState title={t('meetings.empty')}>{t('meetings.empty.hint')}</EmptyState>
          ) : (
            <MeetingList meetings={page.items} />
          )}
          <Pagination
            {...page}
            onChange={(next) => void navigate({ search: (now) => ({ ...now, side: next }) })}
          />
        </>
      )}
    </Loaded>
  );

  return (
    <div className="page page-narrow">
      <PageHeading
        title={t('meetings.title')}
        actions={
          mayCreate && (
            <Button kind="primary" icon="plus" onClick={() => setCreating(true)}>
              {t('meetings.create')}
            </Button>
          )
        }
      />
      <div className={styles.filter}>
        <Select
          label={t('meetings.body')}
          placeholder={t('meetings.body.all')}
          value={organ}
          options={(bodies.data?.items ?? []).map((body) => ({
            value: body.code,
            label: body.name,
          }))}
          onChange={(value) =>
            void navigate({
              search: (now) => ({ periode: now.periode, organ: value || undefined }),
            })
          }
        />
      </div>
      <Tabs
        label={t('meetings.period')}
        active={isPast ? 'past' : 'upcoming'}
        onChange={(key) =>
          void navigate({
            search: (now) => ({ organ: now.organ, periode: key === 'past' ? 'holdte' : undefined }),
          })
        }
        tabs={[
          { key: 'upcoming', label: t('meetings.upcoming'), content: list },
          { key: 'past', label: t('meetings.past'), content: list },
        ]}
      />
      <CreateMeetingDialog
        open={isCreating}
        bodies={bodies.data?.items ?? []}
        onClose={() => setCreating(false)}
      />
    </div>
  );
}

function MeetingList({ meetings }: { meetings: MeetingSummary[] }) {
  const months = byMonth(meetings);
  return (
    <div className="stack-loose">
      {[...months].map(([month, ofMonth]) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`} className={styles.month}>
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
function byMonth(meetings: MeetingSummary[]): Map<string, MeetingSummary[]> {
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
