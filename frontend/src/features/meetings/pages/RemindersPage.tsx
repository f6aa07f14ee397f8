import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Reminder } from '@/api/meetings';
import { formatDateShort } from '@/lib/format';
import { Card, DataTable, EmptyState, Loaded, PageHeading, Select, Tag, type Column } from '@/ui';
import { bodiesQuery, remindersQuery } from '../api/queries';
import styles from '../components/meetings.module.css';
import { useT, type MeetingsT } from '../messages';

const route = getRouteApi('/shell/huskeliste');

/** What is expected when, and who is responsible. */
export function RemindersPage() {
  const t = useT();
  const { organ = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const bodies = useQuery(bodiesQuery);
  const query = useQuery(remindersQuery(organ));
  return (
    <div className="page">
      <PageHeading title={t('reminders.title')} />
      <div className={styles.filter}>
        <Select
          label={t('reminders.body')}
          placeholder={t('meetings.body.all')}
          value={organ}
          options={(bodies.data?.items ?? []).map((body) => ({
            value: body.code,
            label: body.name,
          }))}
          onChange={(value) => void navigate({ search: { organ: value || undefined } })}
        />
      </div>
      <Card>
        <Loaded query={query} lines={8}>
          {(page) =>
            page.items.length === 0 ? (
              <EmptyState title={t('reminders.empty')}>{t('reminders.empty.hint')}</EmptyState>
            ) : (
              <DataTable
                caption={t('reminders.title')}
                hideCaption
                columns={columns(t)}
                rows={page.items}
                rowKey={(reminder) => reminder.id}
              />
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}

function columns(t: MeetingsT): Column<Reminder>[] {
  return [
    {
      key: 'subject',
      header: t('reminders.subject'),
      rowHeader: true,
      sortBy: (reminder) => reminder.subject,
      cell: (reminder) => reminder.subject,
    },
    {
      key: 'expected',
      header: t('reminders.expected'),
      cell: (reminder) => (
        <>
          {reminder.expected} {reminder.recurring && <Tag>{t('reminders.recurring')}</Tag>}
        </>
      ),
    },
    {
      key: 'responsible',
      header: t('reminders.responsible'),
      sortBy: (reminder) => reminder.responsible ?? '',
      cell: (reminder) => reminder.responsible ?? '–',
    },
    {
      key: 'body',
      header: t('reminders.body'),
      sortBy: (reminder) => reminder.bodyCode,
      cell: (reminder) => reminder.bodyCode,
    },
    {
      key: 'meeting',
      header: t('reminders.meeting'),
      sortBy: (reminder) => reminder.meetingDate ?? '',
      cell: (reminder) => (reminder.meetingDate ? formatDateShort(reminder.meetingDate) : '–'),
    },
  ];
}
