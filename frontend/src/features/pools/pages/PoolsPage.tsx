import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PoolView } from '@/api/budget';
import { formatAmount, formatMillions } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import { Button, Card, EmptyState, Loaded, PageHeading, Select } from '@/ui';
import { allocationsQuery, poolsQuery, poolsSummaryQuery } from '../api/queries';
import { AllocationTable } from '../components/AllocationTable';
import { PoolFigures } from '../components/PoolFigures';
import styles from '../components/pools.module.css';
import { ProposeDialog } from '../components/ProposeDialog';
import { useT } from '../messages';

const route = getRouteApi('/shell/puljer');

/** The board's pools of a budget year, each as a bar, with every allocation below. */
export function PoolsPage() {
  const t = useT();
  const { aar } = route.useSearch();
  const navigate = route.useNavigate();
  const mayPropose = useHasRole('controller');
  const [isProposing, setProposing] = useState(false);
  const summary = useQuery(poolsSummaryQuery(aar));
  const pools = useQuery(poolsQuery(aar));
  const year = summary.data?.year ?? aar;
  return (
    <div className="page">
      <PageHeading
        title={year ? t('title.year', { year }) : t('title')}
        actions={
          mayPropose && (pools.data?.items.length ?? 0) > 0 ? (
            <Button kind="primary" onClick={() => setProposing(true)}>
              {t('propose')}
            </Button>
          ) : undefined
        }
      />
      <Loaded query={summary} lines={2}>
        {(sums) => (
          <div className="spread">
            <p className={styles.figure}>
              <span className="big">{formatMillions(sums.left)}</span>
              <span className="muted">
                {t('total.left', { amount: formatMillions(sums.amount) })}
              </span>
              <span className="muted small">
                {t('total.ifApproved', { amount: formatAmount(sums.leftIfApproved) })}
              </span>
            </p>
            {sums.years.length > 1 && (
              <div className={styles.year}>
                <Select
                  label={t('year')}
                  value={String(sums.year)}
                  options={sums.years.map((each) => ({ value: String(each), label: String(each) }))}
                  onChange={(chosen) => void navigate({ search: { aar: Number(chosen) } })}
                />
              </div>
            )}
          </div>
        )}
      </Loaded>
      <Loaded query={pools} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('empty', { year: year ?? '' })} />
          ) : (
            <ul className={styles.pools}>
              {page.items.map((pool) => (
                <PoolCard key={pool.id} pool={pool} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {year !== undefined && <YearsAllocations year={year} />}
      <ProposeDialog
        open={isProposing}
        pools={pools.data?.items ?? []}
        onClose={() => setProposing(false)}
      />
    </div>
  );
}

function PoolCard({ pool }: { pool: PoolView }) {
  return (
    <li className={`panel ${styles.pool}`}>
      <h2>
        <Link to="/puljer/$poolId" params={{ poolId: pool.id }}>
          {pool.name}
        </Link>
      </h2>
      <PoolFigures pool={pool} />
    </li>
  );
}

function YearsAllocations({ year }: { year: number }) {
  const t = useT();
  const query = useQuery(allocationsQuery(year));
  return (
    <Card title={t('allocations')} className={styles.section}>
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('allocations.empty')}>{t('allocations.empty.hint')}</EmptyState>
          ) : (
            <AllocationTable allocations={page.items} withPool />
          )
        }
      </Loaded>
    </Card>
  );
}
