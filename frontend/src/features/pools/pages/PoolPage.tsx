import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PoolDetail, PoolEntry } from '@/api/budget';
import { formatAmount, formatDate, formatDateTime } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { useHasRole } from '@/lib/session';
import {
  Breadcrumbs,
  Button,
  Card,
  DataTable,
  DateField,
  EmptyState,
  ExportLinks,
  Loaded,
  Notice,
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
  const { pr } = route.useSearch();
  const query = useQuery(poolQuery(poolId, pr));
  return (
    <Loaded query={query} page>
      {(pool) => <Pool pool={pool} onDate={pr} />}
    </Loaded>
  );
}

function Pool({ pool, onDate }: { pool: PoolDetail; onDate: string | undefined }) {
  const t = useT();
  const navigate = route.useNavigate();
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
      <div className={styles.day}>
        <DateField
          label={t('onDate')}
          value={onDate ?? ''}
          onChange={(day) => void navigate({ search: day ? { pr: day } : {} })}
        />
      </div>
      {onDate && (
        <Notice title={t('onDate.notice', { date: formatDate(onDate) })}>
          <Link to="/puljer/$poolId" params={{ poolId: pool.id }}>
            {t('onDate.now')}
          </Link>
        </Notice>
      )}
      <Card>
        <PoolFigures pool={pool} showKey />
      </Card>
      <Card title={t('allocations')} className={styles.section}>
        {pool.allocations.length === 0 ? (
          <EmptyState title={t('allocations.empty')}>{t('allocations.empty.hint')}</EmptyState>
        ) : (
          <AllocationTable allocations={pool.allocations} boundIn={pool.year} />
        )}
      </Card>
      <Card
        title={t('entries')}
        aside={
          <ExportLinks
            label={t('entries')}
            path={`/api/budget/v1/pools/${pool.id}/entries/sheet`}
            query={{ onDate }}
          />
        }
        className={styles.section}
      >
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
          {row.decidedEarlier && ` · ${row.decidedEarlier}`}
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
