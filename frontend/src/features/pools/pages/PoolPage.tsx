import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PoolDetail, PoolEntry } from '@/api/budget';
import { formatAmount, formatDateTime } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { useHasRole } from '@/lib/session';
import {
  Breadcrumbs,
  Button,
  Card,
  DataTable,
  EmptyState,
  Loaded,
  PageHeading,
  type Column,
} from '@/ui';
import { poolQuery } from '../api/queries';
import { AllocationTable } from '../components/AllocationTable';
import { PoolFigures } from '../components/PoolFigures';
import styles from '../components/pools.module.css';
import { ProposeDialog } from '../components/ProposeDialog';
import { useT, type PoolsT } from '../messages';

const route = getRouteApi('/shell/puljer/$poolId');

/** One pool: its bar, its allocations, and every movement behind the figures. */
export function PoolPage() {
  const { poolId } = route.useParams();
  const query = useQuery(poolQuery(poolId));
  return (
    <Loaded query={query} page>
      {(pool) => <Pool pool={pool} />}
    </Loaded>
  );
}

function Pool({ pool }: { pool: PoolDetail }) {
  const t = useT();
  const mayPropose = useHasRole('controller');
  const [isProposing, setProposing] = useState(false);
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="pools" to="/puljer" search={{ aar: pool.year }}>
            {t('title.year', { year: pool.year })}
          </Link>,
          pool.name,
        ]}
      />
      <PageHeading
        title={`${pool.name} ${pool.year}`}
        actions={
          mayPropose && (
            <Button kind="primary" onClick={() => setProposing(true)}>
              {t('propose')}
            </Button>
          )
        }
      />
      <Card>
        <PoolFigures pool={pool} showKey />
      </Card>
      <Card title={t('allocations')} className={styles.section}>
        {pool.allocations.length === 0 ? (
          <EmptyState title={t('allocations.empty')}>{t('allocations.empty.hint')}</EmptyState>
        ) : (
          <AllocationTable allocations={pool.allocations} />
        )}
      </Card>
      <Card title={t('entries')} className={styles.section}>
        <p className="muted small">{t('entries.intro')}</p>
        <DataTable
          caption={t('entries')}
          hideCaption
          columns={entryColumns(t)}
          rows={pool.entries}
          rowKey={(row) => `${row.at} ${row.kind} ${row.amount} ${row.reason}`}
        />
      </Card>
      <ProposeDialog open={isProposing} pools={[pool]} onClose={() => setProposing(false)} />
    </div>
  );
}

function entryColumns(t: PoolsT): Column<PoolEntry>[] {
  return [
    {
      key: 'at',
      header: t('entry.at'),
      sortBy: (row) => row.at,
      cell: (row) => <span className="nowrap">{formatDateTime(row.at)}</span>,
    },
    { key: 'kind', header: t('entry.kind'), cell: (row) => t(`kind.${row.kind}`) },
    {
      key: 'amount',
      header: t('column.amount'),
      numeric: true,
      sortBy: (row) => row.amount,
      cell: (row) => formatAmount(row.amount),
    },
    { key: 'by', header: t('entry.by'), cell: (row) => row.by },
    {
      key: 'reason',
      header: t('entry.reason'),
      rowHeader: true,
      cell: (row) => (
        <>
          {row.reason}
          {row.decisionId && (
            <>
              {' · '}
              <InternalLink path={`/beslutninger/${row.decisionId}`}>{t('decision')}</InternalLink>
            </>
          )}
        </>
      ),
    },
  ];
}
