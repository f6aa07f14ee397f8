import { Link } from '@tanstack/react-router';
import type { AllocationView } from '@/api/budget';
import { formatAmount, formatDateShort } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { DataTable, type Column } from '@/ui';
import { useT, type PoolsT } from '../messages';
import { adjustmentCourse } from '../api/changes';
import { AllocationActions } from './AllocationActions';
import styles from './pools.module.css';
import { ProposalActions } from './ProposalActions';
import { ProposalWay } from './ProposalWay';

interface AllocationTableProps {
  /** The allocations, in the order of their numbers. */
  allocations: readonly AllocationView[];
  /** Names each one's pool, where several pools are shown together. */
  withPool?: boolean;
  /** The pool's year: what is bound of it is shown, and those of earlier years are told from its own. */
  boundIn?: number;
}

/** Allocations with what they are for, how far they have come, and what may be done. */
export function AllocationTable({ allocations, withPool = false, boundIn }: AllocationTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t('allocations')}
      hideCaption
      columns={columns(t, allocations, withPool, boundIn)}
      rows={allocations}
      rowKey={(row) => row.id}
    />
  );
}

function columns(
  t: PoolsT,
  allocations: readonly AllocationView[],
  withPool: boolean,
  boundIn: number | undefined,
): Column<AllocationView>[] {
  const pool: Column<AllocationView> = {
    key: 'pool',
    header: t('column.pool'),
    sortBy: (row) => row.poolName,
    cell: (row) => <InternalLink path={`/puljer/${row.poolId}`}>{row.poolName}</InternalLink>,
  };
  const bound: Column<AllocationView> = {
    key: 'bound',
    header: t('column.bound'),
    numeric: true,
    sortBy: (row) => row.approved,
    cell: (row) => formatAmount(row.approved),
  };
  const actions: Column<AllocationView> = {
    key: 'do',
    header: t('column.do'),
    cell: (row) => <AllocationActions allocation={row} />,
  };
  return [
    {
      key: 'number',
      header: t('column.number'),
      sortBy: (row) => row.number,
      cell: (row) =>
        boundIn === undefined || row.year === boundIn
          ? row.number
          : t('number.ofYear', { number: row.number, year: row.year }),
    },
    {
      key: 'purpose',
      header: t('column.purpose'),
      rowHeader: true,
      sortBy: (row) => row.purpose,
      cell: (row) => (
        <Link to="/puljer/disponeringer/$allocationId" params={{ allocationId: row.id }}>
          {row.purpose}
        </Link>
      ),
    },
    ...(withPool ? [pool] : []),
    {
      key: 'amount',
      header: t('column.amount'),
      numeric: true,
      sortBy: (row) => row.amount,
      cell: (row) => <Amount allocation={row} />,
    },
    ...(boundIn === undefined ? [] : [bound]),
    {
      key: 'state',
      header: t('column.state'),
      sortBy: (row) => t(`state.${row.state}`),
      cell: (row) => <State allocation={row} />,
    },
    ...(allocations.some((row) => row.actions.length > 0) ? [actions] : []),
  ];
}

function Amount({ allocation }: { allocation: AllocationView }) {
  const t = useT();
  const { recurrence, years } = allocation;
  return (
    <>
      {formatAmount(allocation.amount)}
      {recurrence !== 'ONE_OFF' && (
        <>
          <br />
          <span className="muted small">
            {t(`recurrence.${recurrence}`, { years: years ?? '' })}
          </span>
        </>
      )}
    </>
  );
}

function State({ allocation }: { allocation: AllocationView }) {
  const t = useT();
  const { decidedEarlier, adjustments } = allocation;
  return (
    <>
      <ProposalWay proposal={allocation} />
      {decidedEarlier && (
        <>
          <br />
          <span className="muted small">
            {t('decided.earlier', {
              where: decidedEarlier.where,
              date: formatDateShort(decidedEarlier.on),
            })}
          </span>
        </>
      )}
      {adjustments.map((adjustment) => (
        <div key={adjustment.id} className={styles.adjustment}>
          <p className="small">
            {adjustment.amount === 0
              ? t('adjustment.release', { year: adjustment.fromYear })
              : t('adjustment.change', {
                  amount: formatAmount(adjustment.amount),
                  year: adjustment.fromYear,
                })}
            {': '}
            {adjustment.reason}
          </p>
          <ProposalWay proposal={adjustment} />
          <div className="cluster">
            <ProposalActions
              proposal={adjustment}
              name={`${allocation.purpose}, ${adjustment.fromYear}`}
              course={adjustmentCourse}
            />
          </div>
        </div>
      ))}
    </>
  );
}
