import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PoolView } from '@/api/budget';
import { formatAmount, formatDate, formatMillions } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Button,
  Card,
  DateField,
  EmptyState,
  ExportLinks,
  LinkButton,
  Loaded,
  Notice,
  PageHeading,
  Select,
} from '@/ui';
import { allocationsQuery, poolsQuery, poolsSummaryQuery } from '../api/queries';
import { AllocationTable } from '../components/AllocationTable';
import { OpenPoolDialog } from '../components/OpenPoolDialog';
import { PoolFigures } from '../components/PoolFigures';
import styles from '../components/pools.module.css';
import { ProposeDialog } from '../components/ProposeDialog';
import { useT } from '../messages';

const route = getRouteApi('/shell/puljer');

/** The board's pools of a budget year, each as a bar, with every allocation below. */
export function PoolsPage() {
  const t = useT();
  const { aar, pr } = route.useSearch();
  const navigate = route.useNavigate();
  const mayPropose = useHasRole('controller');
  const [isProposing, setProposing] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const summary = useQuery(poolsSummaryQuery(aar, pr));
  const pools = useQuery(poolsQuery(aar, pr));
  const year = summary.data?.year ?? aar;
  return (
    <div className="page">
      <PageHeading
        title={year ? t('title.year', { year }) : t('title')}
        actions={
          <>
            {year !== undefined && (
              <LinkButton to="/puljer/proev" search={{ aar: year }}>
                {t('tryOut')}
              </LinkButton>
            )}
            <LinkButton to="/puljer/overfoersler">{t('transfers')}</LinkButton>
            {mayPropose && <Button onClick={() => setOpening(true)}>{t('open')}</Button>}
            {mayPropose && (pools.data?.items.length ?? 0) > 0 && (
              <Button kind="primary" onClick={() => setProposing(true)}>
                {t('propose')}
              </Button>
            )}
          </>
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
            <div className="cluster">
              {sums.years.length > 1 && (
                <Select
                  label={t('year')}
                  value={String(sums.year)}
                  options={sums.years.map((each) => ({ value: String(each), label: String(each) }))}
                  onChange={(chosen) => void navigate({ search: { aar: Number(chosen), pr } })}
                />
              )}
              <DateField
                label={t('onDate')}
                value={pr ?? ''}
                onChange={(day) => void navigate({ search: { aar, ...(day && { pr: day }) } })}
              />
            </div>
          </div>
        )}
      </Loaded>
      {pr && (
        <Notice title={t('onDate.notice', { date: formatDate(pr) })}>
          <Link to="/puljer" search={{ aar }}>
            {t('onDate.now')}
          </Link>
        </Notice>
      )}
      <Loaded query={pools} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('empty', { year: year ?? '' })} />
          ) : (
            <>
              <ul className={styles.pools}>
                {page.items.map((pool) => (
                  <PoolCard key={pool.id} pool={pool} onDate={pr} />
                ))}
              </ul>
              <p className={styles.section}>
                <ExportLinks
                  label={t('title')}
                  path="/api/budget/v1/pools/sheet"
                  query={{ year, onDate: pr }}
                />
              </p>
            </>
          )
        }
      </Loaded>
      {year !== undefined && <YearsAllocations year={year} />}
      <ProposeDialog
        open={isProposing}
        pools={pools.data?.items ?? []}
        onClose={() => setProposing(false)}
      />
      {isOpening && (
        <OpenPoolDialog
          year={year}
          onOpened={(pool) => void navigate({ search: { aar: pool.year } })}
          onClose={() => setOpening(false)}
        />
      )}
    </div>
  );
}

function PoolCard({ pool, onDate }: { pool: PoolView; onDate: string | undefined }) {
  return (
    <li className={`panel ${styles.pool}`}>
      <h2>
        <Link to="/puljer/$poolId" params={{ poolId: pool.id }} search={{ pr: onDate }}>
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
    <Card
      title={t('allocations')}
      aside={
        <ExportLinks
          label={t('allocations')}
          path="/api/budget/v1/allocations/sheet"
          query={{ year }}
        />
      }
      className={styles.section}
    >
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
