import type { AlignmentLine } from '@/api/access';
import { DataTable, EmptyState } from '@/ui';
import { useCriteriaT } from '../criteriaMessages';
import { useT } from '../messages';
import { period } from './period';

/** The accesses that fail criteria, what each fails, and what happens to it. */
export function AlignmentTable({ lines }: { lines: readonly AlignmentLine[] }) {
  const t = useCriteriaT();
  const access = useT();
  if (lines.length === 0) return <EmptyState title={t('what.none')} />;
  return (
    <DataTable
      caption={t('what.title')}
      rows={lines}
      rowKey={(line) => line.grantId}
      columns={[
        {
          key: 'person',
          header: t('person'),
          rowHeader: true,
          sortBy: (line) => line.person.name,
          cell: (line) => `${line.person.name}, ${line.person.unit.code}`,
        },
        {
          key: 'group',
          header: t('group'),
          sortBy: (line) => line.bodyGroupName,
          cell: (line) => line.bodyGroupName,
        },
        {
          key: 'access',
          header: t('access'),
          cell: (line) => (
            <>
              {access(`scope.${line.scope}`)}
              <div className="muted small">{period(access, line)}</div>
            </>
          ),
        },
        { key: 'why', header: t('why'), cell: (line) => line.why.join('; ') },
        { key: 'outcome', header: t('outcome'), cell: (line) => t(`outcome.${line.outcome}`) },
      ]}
    />
  );
}
