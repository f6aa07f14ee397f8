import { InternalLink } from '@/lib/routing';
import type { PlanActivity, PlannedProject } from '@/api/portfolio';
import { formatDateShort } from '@/lib/format';
import { Card, DataTable, EmptyState, type Column } from '@/ui';
import { useT } from '../messages';

/** The project's pieces of work; they are planned with what they draw from the centres. */
export function Activities({ project }: { project: PlannedProject }) {
  const t = useT();
  const mayPlan = project.actions.includes('PLAN');
  const columns: Column<PlanActivity>[] = [
    { key: 'name', header: t('column.activity'), rowHeader: true, cell: (row) => row.name },
    { key: 'start', header: t('column.start'), cell: (row) => formatDateShort(row.start) },
    { key: 'end', header: t('column.end'), cell: (row) => formatDateShort(row.end) },
  ];
  return (
    <Card
      title={t('table.activities')}
      aside={
        mayPlan && (
          <InternalLink path={`/portefoelje/${project.id}/ressourcer`} orNothing>
            {t('activities.plan')}
          </InternalLink>
        )
      }
    >
      {project.activities.length === 0 ? (
        <EmptyState title={t('activities.none')}>{t('activities.none.hint')}</EmptyState>
      ) : (
        <DataTable
          caption={t('table.activities')}
          hideCaption
          columns={columns}
          rows={project.activities}
          rowKey={(row) => row.id}
        />
      )}
    </Card>
  );
}
