import type { AllocationView } from '@/api/budget';
import { formatAmount, formatDateShort } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { DataTable, Tag, type Column, type TagTone } from '@/ui';
import { useT, type PoolsT } from '../messages';
import { AllocationActions } from './AllocationActions';

interface AllocationTableProps {
  /** The allocations, in the order of their numbers. */
  allocations: readonly AllocationView[];
  /** Names each one's pool, where several pools are shown together. */
  withPool?: boolean;
}

const TONES: Record<AllocationView['state'], TagTone> = {
  PROPOSED: 'neutral',
  APPROVED: 'ok',
  REJECTED: 'bad',
  WITHDRAWN: 'neutral',
};

/** Allocations with what they are for, how far they have come, and what may be done. */
export function AllocationTable({ allocations, withPool = false }: AllocationTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t('allocations')}
      hideCaption
      columns={columns(t, allocations, withPool)}
      rows={allocations}
      rowKey={(row) => row.id}
    />
  );
}

function columns(
  t: PoolsT,
  allocations: readonly AllocationView[],
  withPool: boolean,
): Column<AllocationView>[] {
  const pool: Column<AllocationView> = {
    key: 'pool',
    header: t('column.pool'),
    sortBy: (row) => row.poolName,
    cell: (row) => <InternalLink path={`/puljer/${row.poolId}`}>{row.poolName}</InternalLink>,
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
      cell: (row) => row.number,
    },
    {
      key: 'purpose',
      header: t('column.purpose'),
      rowHeader: true,
      sortBy: (row) => row.purpose,
      cell: (row) => row.purpose,
    },
    ...(withPool ? [pool] : []),
    {
      key: 'amount',
      header: t('column.amount'),
      numeric: true,
      sortBy: (row) => row.amount,
      cell: (row) => <Amount allocation={row} />,
    },
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
  const { decision, submission, state } = allocation;
  return (
    <>
      <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>
      {decision && (
        <>
          <br />
          <span className="small">
            <InternalLink path={`/beslutninger/${decision.decisionId}`}>
              {t(decision.outcome === 'POSTPONED' ? 'decided.postponed' : 'decided.on', {
                date: formatDateShort(decision.meetingDate),
              })}
            </InternalLink>
          </span>
        </>
      )}
      {state === 'PROPOSED' && submission && (
        <>
          <br />
          <span className="muted small">
            {t(`submission.${submission.state}`, {
              date: submission.meetingDate ? formatDateShort(submission.meetingDate) : '',
            })}
          </span>
        </>
      )}
    </>
  );
}
