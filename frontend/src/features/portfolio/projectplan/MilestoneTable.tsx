import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PlanMilestone } from '@/api/portfolio';
import { formatDateShort } from '@/lib/format';
import { DataTable, Tag, type Column } from '@/ui';
import { useT, type PlanT } from './messages';
import { causeText, delayText } from './timeline/labels';
import { dayOf, isLate } from './timeline/rows';

interface MilestoneTableProps {
  milestones: readonly PlanMilestone[];
  /** Names each milestone's project. */
  withProject?: boolean;
  /** What can be done with a milestone. */
  actions?: (milestone: PlanMilestone) => ReactNode;
}

/** Milestones with what was approved, what is told, and what follows from the chain. */
export function MilestoneTable({ milestones, withProject = false, actions }: MilestoneTableProps) {
  const t = useT();
  const columns: Column<PlanMilestone>[] = [
    {
      key: 'name',
      header: t('column.milestone'),
      rowHeader: true,
      sortBy: (row) => row.name,
      cell: (row) => row.name,
    },
    ...(withProject ? [projectColumn(t)] : []),
    {
      key: 'baseline',
      header: t('column.baseline'),
      sortBy: (row) => row.baseline ?? '',
      cell: (row) =>
        row.baseline ? (
          formatDateShort(row.baseline)
        ) : (
          <span className="muted">{t('state.noBaseline')}</span>
        ),
    },
    {
      key: 'forecast',
      header: t('column.forecast'),
      sortBy: (row) => row.forecast,
      cell: (row) => formatDateShort(row.forecast),
    },
    {
      key: 'expected',
      header: t('column.expected'),
      sortBy: dayOf,
      cell: (row) => (
        <>
          {formatDateShort(row.expected)}
          {row.cause && row.cause.days > 0 && (
            <>
              <br />
              <span className="muted small">{causeText(t, row)}</span>
            </>
          )}
        </>
      ),
    },
    {
      key: 'state',
      header: t('column.state'),
      sortBy: (row) => row.delayDays,
      cell: (row) => <MilestoneState milestone={row} />,
    },
    ...(actions
      ? [
          {
            key: 'actions',
            header: t('column.actions'),
            cell: actions,
          } satisfies Column<PlanMilestone>,
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('table.milestones')}
      hideCaption
      columns={columns}
      rows={milestones}
      rowKey={(row) => row.id}
    />
  );
}

function projectColumn(t: PlanT): Column<PlanMilestone> {
  return {
    key: 'project',
    header: t('column.project'),
    sortBy: (row) => row.project,
    cell: (row) => (
      <Link to="/portefoelje/$projectId/tidsplan" params={{ projectId: row.projectId }}>
        {row.project}
      </Link>
    ),
  };
}

function MilestoneState({ milestone }: { milestone: PlanMilestone }) {
  const t = useT();
  const late = isLate(milestone);
  const delay = late && <Tag tone="bad">{delayText(t, milestone.delayDays)}</Tag>;
  if (milestone.doneOn) {
    return (
      <span className="cluster">
        <Tag tone="ok">{t('state.done', { date: formatDateShort(milestone.doneOn) })}</Tag>
        {delay}
      </span>
    );
  }
  return (
    <span className="cluster">
      {delay}
      {milestone.overdue && <Tag tone="warn">{t('state.overdue')}</Tag>}
      {!late && !milestone.overdue && milestone.baseline !== null && (
        <Tag tone="ok">{t('state.onTime')}</Tag>
      )}
    </span>
  );
}
