import { useQuery } from '@tanstack/react-query';
import { formatDate } from '@/lib/format';
import { Card, DataTable, Loaded } from '@/ui';
import type { AccessCriteria } from '@/api/access';
import { criteriaInForceQuery } from '../api/criteria';
import { useCriteriaT } from '../criteriaMessages';
import { useT } from '../messages';

/** What access given by hand must keep to now, and where that was decided. */
export function CriteriaInForceCard() {
  const t = useCriteriaT();
  const query = useQuery(criteriaInForceQuery);
  return (
    <Card title={t('current')}>
      <Loaded query={query}>
        {({ items: [inForce] }) =>
          inForce ? <InForce criteria={inForce} /> : <p>{t('current.none')}</p>
        }
      </Loaded>
    </Card>
  );
}

function InForce({ criteria }: { criteria: AccessCriteria }) {
  const t = useCriteriaT();
  const access = useT();
  return (
    <>
      <p>
        {t('current.since', {
          date: criteria.decidedOn ? formatDate(criteria.decidedOn) : '',
          reference: criteria.reference ?? '',
        })}
      </p>
      <DataTable
        caption={t('current')}
        hideCaption
        rows={criteria.criteria}
        rowKey={(row) => row.bodyGroup}
        columns={[
          {
            key: 'group',
            header: t('group'),
            rowHeader: true,
            cell: (row) => row.bodyGroupName,
          },
          {
            key: 'personal',
            header: t('personal'),
            cell: (row) => t(row.personalGrants ? 'personal.yes' : 'personal.no'),
          },
          {
            key: 'widest',
            header: t('widest'),
            cell: (row) => (row.personalGrants ? access(`scope.${row.widestScope}`) : '–'),
          },
          {
            key: 'longest',
            header: t('longest'),
            cell: (row) => {
              if (!row.personalGrants) return '–';
              return row.longestMonths === null
                ? t('longest.any')
                : t('longest.months', { count: row.longestMonths });
            },
          },
          {
            key: 'beside',
            header: t('beside'),
            cell: (row) => {
              if (!row.personalGrants) return '–';
              return t(row.superfluousBesidePosition ? 'beside.yes' : 'beside.no');
            },
          },
        ]}
      />
    </>
  );
}
