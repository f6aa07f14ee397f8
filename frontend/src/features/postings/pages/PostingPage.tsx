import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PostingView } from '@/api/postings';
import { formatDate, formatDateTime } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import { Breadcrumbs, Button, Card, DataTable, EmptyState, Facts, Loaded, PageHeading } from '@/ui';
import { postingQuery } from '../api/queries';
import { withOre } from '../components/money';
import { PlaceDialog } from '../components/PlaceDialog';
import { PlaceTag } from '../components/PlaceTag';
import styles from '../components/postings.module.css';
import { useT } from '../messages';

const route = getRouteApi('/shell/regnskab/posteringer/$id');

/** One posting with all that was ever said of it. */
export function PostingPage() {
  const t = useT();
  const { id } = route.useParams();
  const query = useQuery(postingQuery(id));
  return (
    <Loaded query={query} page>
      {({ posting, assignments }) => (
        <div className="page">
          <Breadcrumbs
            trail={[
              <Link key="all" to="/regnskab/posteringer">
                {t('postings')}
              </Link>,
              posting.voucher,
            ]}
          />
          <PageHeading
            title={t('posting.title', { voucher: posting.voucher })}
            actions={<PlaceButton posting={posting} />}
          />
          <Card title={t('posting.facts')}>
            <Facts
              facts={[
                { name: t('day'), value: formatDate(posting.bookedOn) },
                { name: t('account'), value: posting.account },
                { name: t('text'), value: posting.text },
                { name: t('amount'), value: withOre(posting.amount) },
                {
                  name: t('place'),
                  value: (
                    <PlaceTag place={posting.place} allocationTitle={posting.allocationTitle} />
                  ),
                },
              ]}
            />
          </Card>
          <Card title={t('history')} className={styles.section}>
            {assignments.length === 0 ? (
              <EmptyState title={t('history.empty')} />
            ) : (
              <DataTable
                caption={t('history')}
                hideCaption
                rows={assignments}
                rowKey={(row) => `${row.assignedAt} ${row.place} ${row.allocationId ?? ''}`}
                columns={[
                  {
                    key: 'at',
                    header: t('at'),
                    rowHeader: true,
                    cell: (row) => formatDateTime(row.assignedAt),
                  },
                  {
                    key: 'place',
                    header: t('place'),
                    cell: (row) => (
                      <PlaceTag place={row.place} allocationTitle={row.allocationTitle} />
                    ),
                  },
                  { key: 'reason', header: t('place.reason'), cell: (row) => row.reason },
                  {
                    key: 'by',
                    header: t('by'),
                    cell: (row) =>
                      row.ruleId ? t('by.rule', { name: row.assignedBy }) : row.assignedBy,
                  },
                ]}
              />
            )}
          </Card>
        </div>
      )}
    </Loaded>
  );
}

function PlaceButton({ posting }: { posting: PostingView }) {
  const t = useT();
  const mayPlace = useHasRole('controller');
  const [isPlacing, setPlacing] = useState(false);
  if (!mayPlace) return null;
  return (
    <>
      <Button kind="primary" onClick={() => setPlacing(true)}>
        {t('place.do')}
      </Button>
      {isPlacing && (
        <PlaceDialog
          toPlace={{
            chosen: { postingIds: [posting.id] },
            name: posting.voucher,
            years: [Number(posting.bookedOn.slice(0, 4))],
            canRemember: true,
            suggested: posting.allocationId ?? undefined,
          }}
          onClose={() => setPlacing(false)}
        />
      )}
    </>
  );
}
