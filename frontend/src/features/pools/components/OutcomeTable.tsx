import type { PoolOutcome, ScenarioOutcome } from '@/api/budget';
import { formatAmount } from '@/lib/format';
import { ChartWithTable, DataTable, Notice, StackedBar, Tag, type Column } from '@/ui';
import { useT, type PoolsT } from '../messages';
import styles from './pools.module.css';

/** What a choice of proposals leaves of each pool and year, as bars and as a table. */
export function OutcomeTable({ outcome }: { outcome: ScenarioOutcome }) {
  const t = useT();
  const opened = outcome.pools.filter((row) => row.amount !== null);
  return (
    <div className="stack">
      {!outcome.fits && <Notice tone="warn" title={t('outcome.tooMuch')} />}
      <ChartWithTable
        caption={t('outcome.caption')}
        chart={
          <ul className={styles.outcome}>
            {opened.map((row) => (
              <li key={`${row.poolName} ${row.year}`}>
                <h3>{`${row.poolName} ${row.year}`}</h3>
                <StackedBar
                  label={`${row.poolName} ${row.year}`}
                  total={row.amount ?? 0}
                  approved={row.approved}
                  proposed={row.chosen}
                />
                <p className="small">
                  <Left row={row} />
                </p>
              </li>
            ))}
          </ul>
        }
        table={
          <DataTable
            caption={t('outcome.caption')}
            hideCaption
            columns={columns(t)}
            rows={outcome.pools}
            rowKey={(row) => `${row.poolName} ${row.year}`}
          />
        }
      />
      {outcome.pools
        .filter((row) => row.amount === null)
        .map((row) => (
          <p key={`${row.poolName} ${row.year}`} className="muted small">
            {t('outcome.unopened', {
              pool: row.poolName,
              year: row.year,
              amount: formatAmount(row.chosen),
            })}
          </p>
        ))}
    </div>
  );
}

function Left({ row }: { row: PoolOutcome }) {
  const t = useT();
  if (row.left === null) return <span className="muted">{t('outcome.notOpened')}</span>;
  return row.left < 0 ? (
    <Tag tone="bad">{t('outcome.missing', { amount: formatAmount(-row.left) })}</Tag>
  ) : (
    <>{t('outcome.left', { left: formatAmount(row.left), chosen: formatAmount(row.chosen) })}</>
  );
}

function columns(t: PoolsT): Column<PoolOutcome>[] {
  return [
    {
      key: 'pool',
      header: t('column.pool'),
      rowHeader: true,
      sortBy: (row) => row.poolName,
      cell: (row) => row.poolName,
    },
    { key: 'year', header: t('year'), sortBy: (row) => row.year, cell: (row) => row.year },
    {
      key: 'amount',
      header: t('column.amount'),
      numeric: true,
      cell: (row) => (row.amount === null ? '–' : formatAmount(row.amount)),
    },
    {
      key: 'approved',
      header: t('column.bound'),
      numeric: true,
      cell: (row) => formatAmount(row.approved),
    },
    {
      key: 'chosen',
      header: t('outcome.chosen'),
      numeric: true,
      cell: (row) => formatAmount(row.chosen),
    },
    {
      key: 'left',
      header: t('outcome.leftColumn'),
      numeric: true,
      sortBy: (row) => row.left ?? 0,
      cell: (row) => <Left row={row} />,
    },
  ];
}
