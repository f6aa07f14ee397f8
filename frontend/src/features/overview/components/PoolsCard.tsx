import { useQuery } from '@tanstack/react-query';
import type { PoolView } from '@/api/budget';
import { formatAmount, formatMillions } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Card, EmptyState, Loaded, StackedBar } from '@/ui';
import { poolsQuery, poolsSummaryQuery } from '../api/queries';
import { useT } from '../messages';
import styles from './overview.module.css';

interface PoolsCardProps {
  /** The card's place in the grid. */
  className?: string;
}

/** Each pool as a bar, and what is left of them all. */
export function PoolsCard({ className }: PoolsCardProps) {
  const t = useT();
  const pools = useQuery(poolsQuery);
  const summary = useQuery(poolsSummaryQuery);
  const year = summary.data?.year ?? pools.data?.items[0]?.year ?? '';
  return (
    <Card
      className={className}
      title={t('pools.title', { year })}
      aside={
        <InternalLink path="/puljer" orNothing>
          {t('pools.all')}
        </InternalLink>
      }
    >
      <Loaded query={pools} lines={4}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('pools.empty')} />
          ) : (
            <ul className={styles.pools}>
              {page.items.map((pool) => (
                <Pool key={pool.id} pool={pool} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {summary.data && (
        <p className={styles.figure}>
          <span className="big">{formatMillions(summary.data.leftIfApproved)}</span>
          <span className="muted">
            {t('pools.left', { amount: formatMillions(summary.data.amount) })}
          </span>
        </p>
      )}
    </Card>
  );
}

function Pool({ pool }: { pool: PoolView }) {
  const t = useT();
  const parts = [
    pool.approved > 0 && t('pools.approved', { amount: formatAmount(pool.approved) }),
    t('pools.proposed', { amount: formatAmount(pool.proposed) }),
  ];
  return (
    <li>
      <strong>
        <InternalLink path={`/puljer/${pool.id}`}>{pool.name}</InternalLink>
      </strong>
      <StackedBar
        label={pool.name}
        total={pool.amount}
        approved={pool.approved}
        proposed={pool.proposed}
      />
      <span className="small muted">{parts.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
