import type { ReactNode } from 'react';
import type { PlanDependency } from '@/api/portfolio';
import { formatDateShort } from '@/lib/format';
import { DataTable, Tag, type Column } from '@/ui';
import { useT } from './messages';
import { awaitedName, waitingName } from './timeline/rows';

interface DependencyTableProps {
  dependencies: readonly PlanDependency[];
  /** What can be done with a dependency. */
  actions?: (dependency: PlanDependency) => ReactNode;
}

/** What waits for what, and what it means for the one that waits. */
export function DependencyTable({ dependencies, actions }: DependencyTableProps) {
  const t = useT();
  const columns: Column<PlanDependency>[] = [
    {
      key: 'waiting',
      header: t('column.waiting'),
      rowHeader: true,
      sortBy: waitingName,
      cell: waitingName,
    },
    { key: 'awaited', header: t('column.awaited'), sortBy: awaitedName, cell: awaitedName },
    {
      key: 'ready',
      header: t('column.ready'),
      sortBy: (row) => row.awaitedDate ?? '',
      cell: (row) =>
        row.awaitedDate ? (
          formatDateShort(row.awaitedDate)
        ) : (
          <span className="muted">{t('ready.unknown')}</span>
        ),
    },
    {
      key: 'effect',
      header: t('column.effect'),
      sortBy: (row) => row.delayDays,
      cell: (row) => <Effect dependency={row} />,
    },
    ...(actions
      ? [
          {
            key: 'actions',
            header: t('column.actions'),
            cell: actions,
          } satisfies Column<PlanDependency>,
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('table.dependencies')}
      hideCaption
      columns={columns}
      rows={dependencies}
      rowKey={(row) => row.id}
    />
  );
}

function Effect({ dependency }: { dependency: PlanDependency }) {
  const t = useT();
  if (dependency.delayDays > 0) {
    return <Tag tone="bad">{t('effect.late', { days: dependency.delayDays })}</Tag>;
  }
  return dependency.binding ? (
    <Tag tone="warn">{t('effect.tight')}</Tag>
  ) : (
    <span className="muted">{t('effect.none')}</span>
  );
}
