import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Right } from '@/api/access';
import { Card, DataTable, EmptyState, Loaded, type Column } from '@/ui';
import { meQuery } from '../api/queries';
import { useT, type AccessT } from '../messages';
import { useSystemT, type SystemT } from '../systemMessages';
import { period } from './period';

/** What the person may read, and through what. */
export function MyRightsCard() {
  const t = useT();
  const system = useSystemT();
  const query = useQuery(meQuery);
  return (
    <Card title={t('mine')}>
      <Loaded query={query}>
        {(me) =>
          me.rights.length === 0 ? (
            <EmptyState
              title={t('mine.empty')}
              action={<Link to="/adgange/ansoeg">{t('apply')}</Link>}
            >
              {t('mine.empty.hint')}
            </EmptyState>
          ) : (
            <DataTable
              caption={t('mine')}
              hideCaption
              columns={columns(t, system)}
              rows={me.rights}
              rowKey={(row) => `${row.system} ${row.bodyGroup} ${row.source}`}
            />
          )
        }
      </Loaded>
    </Card>
  );
}

function columns(t: AccessT, system: SystemT): Column<Right>[] {
  return [
    {
      key: 'group',
      header: t('column.group'),
      rowHeader: true,
      sortBy: (row) => row.bodyGroupName,
      cell: (row) =>
        row.onlyBodies.length === 0
          ? row.bodyGroupName
          : `${row.bodyGroupName} (${system('only', { bodies: row.onlyBodies.join(', ') })})`,
    },
    { key: 'system', header: system('column'), cell: (row) => system(row.system) },
    { key: 'scope', header: t('column.scope'), cell: (row) => t(`scope.${row.scope}`) },
    { key: 'why', header: t('column.why'), cell: (row) => row.sourceText },
    { key: 'period', header: t('column.period'), cell: (row) => period(t, row) },
  ];
}
