import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { dayInDenmark } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Button,
  classNames,
  EmptyState,
  Loaded,
  PageHeading,
  Pagination,
  Select,
  Tabs,
} from '@/ui';
import { bodiesQuery, meetingsQuery } from '../api/queries';
import { MeetingCalendar } from '../calendar/MeetingCalendar';
import { MeetingList } from '../calendar/MeetingList';
import { ViewChoice } from '../calendar/ViewChoice';
import { CreateMeetingDialog } from '../components/CreateMeetingDialog';
import styles from '../components/meetings.module.css';
import { useT } from '../messages';

const route = getRouteApi('/shell/moeder');

/** The meetings of the bodies the person may read, by period and body. */
export function MeetingsPage() {
  const t = useT();
  const { organ = '', periode, side = 1, vis, maaned } = route.useSearch();
  const navigate = route.useNavigate();
  const [isCreating, setCreating] = useState(false);
  const mayCreate = useHasRole('secretariat');
  const bodies = useQuery(bodiesQuery);
  const today = dayInDenmark(new Date());
  const isPast = periode === 'holdte';
  const isCalendar = vis === 'kalender';
  const query = useQuery({
    ...meetingsQuery({
      body: organ || undefined,
      ...(isPast ? { to: today, sort: '-start' } : { from: today, sort: 'start' }),
      page: side,
    }),
    enabled: !isCalendar,
  });
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
    <div className={classNames('page', !isCalendar && 'page-narrow')}>
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
              search: (now) => ({ ...now, side: undefined, organ: value || undefined }),
            })
          }
        />
        <ViewChoice
          isCalendar={isCalendar}
          onChange={(calendar) =>
            void navigate({
              search: (now) => ({ ...now, vis: calendar ? 'kalender' : undefined }),
            })
          }
        />
      </div>
      {isCalendar ? (
        <MeetingCalendar
          body={organ || undefined}
          month={maaned}
          onMonth={(month) => void navigate({ search: (now) => ({ ...now, maaned: month }) })}
        />
      ) : (
        <Tabs
          label={t('meetings.period')}
          active={isPast ? 'past' : 'upcoming'}
          onChange={(key) =>
            void navigate({
              search: (now) => ({
                organ: now.organ,
                periode: key === 'past' ? 'holdte' : undefined,
              }),
            })
          }
          tabs={[
            { key: 'upcoming', label: t('meetings.upcoming'), content: list },
            { key: 'past', label: t('meetings.past'), content: list },
          ]}
        />
      )}
      <CreateMeetingDialog
        open={isCreating}
        bodies={bodies.data?.items ?? []}
        onClose={() => setCreating(false)}
      />
    </div>
  );
}
