import { useQuery } from '@tanstack/react-query';
import type { ResourceOverlaps } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import { Card, DataTable, EmptyState, ExportLinks, Loaded, Tag, type Column } from '@/ui';
import { overlapsQuery, SHEETS } from './api';
import { useResourceT, type ResourceT } from './messages';
import { formatHours } from './numbers';
import { ProjectShares } from './ProjectShares';
import { useUnitNames } from './useUnitNames';
import { weekNumber } from './weeks';

type OfCentre = ResourceOverlaps['centres'][number];
type OfPerson = ResourceOverlaps['people'][number];

/** Centres drawn above their capacity by several projects, and people several projects count on. */
export function OverlapsCard({ from }: { from: string | undefined }) {
  const t = useResourceT();
  const nameOf = useUnitNames();
  const query = useQuery(overlapsQuery(from));
  const links = <ExportLinks label={t('view.overlaps')} path={SHEETS.overlaps} query={{ from }} />;
  return (
    <Loaded query={query} lines={8}>
      {(overlaps) => (
        <div className="stack">
          <Card title={t('overlaps.centres')} aside={links}>
            {overlaps.centres.length === 0 ? (
              <EmptyState title={t('overlaps.centres.empty')} />
            ) : (
              <DataTable
                caption={t('overlaps.centres')}
                hideCaption
                rows={overlaps.centres}
                rowKey={(row) => `${row.unit} ${row.week}`}
                columns={centreColumns(t, nameOf)}
              />
            )}
          </Card>
          <Card title={t('overlaps.people')}>
            {overlaps.people.length === 0 ? (
              <EmptyState title={t('overlaps.people.empty')} />
            ) : (
              <DataTable
                caption={t('overlaps.people')}
                hideCaption
                rows={overlaps.people}
                rowKey={(row) => `${row.username} ${row.week}`}
                columns={personColumns(t)}
              />
            )}
          </Card>
        </div>
      )}
    </Loaded>
  );
}

function weekColumn<Row extends { week: string; start: string }>(t: ResourceT): Column<Row> {
  return {
    key: 'week',
    header: t('weekShort'),
    cell: (row) => `${weekNumber(row.week)} (${formatDate(row.start)})`,
    sortBy: (row) => row.start,
  };
}

function centreColumns(t: ResourceT, nameOf: (code: string) => string): Column<OfCentre>[] {
  return [
    {
      key: 'unit',
      header: t('centre'),
      rowHeader: true,
      cell: (row) => nameOf(row.unit),
      sortBy: (row) => nameOf(row.unit),
    },
    weekColumn(t),
    { key: 'hours', header: t('hours'), numeric: true, cell: (row) => formatHours(row.hours) },
    {
      key: 'capacity',
      header: t('overlaps.capacity'),
      numeric: true,
      cell: (row) => formatHours(row.capacity),
    },
    {
      key: 'above',
      header: t('overlaps.above'),
      cell: (row) => <Tag tone="bad">{formatHours(row.above)}</Tag>,
      sortBy: (row) => row.above,
    },
    {
      key: 'projects',
      header: t('projects'),
      cell: (row) => <ProjectShares projects={row.projects} />,
    },
  ];
}

function personColumns(t: ResourceT): Column<OfPerson>[] {
  return [
    {
      key: 'name',
      header: t('person'),
      rowHeader: true,
      cell: (row) => row.name,
      sortBy: (row) => row.name,
    },
    { key: 'unit', header: t('centre'), cell: (row) => row.unit },
    weekColumn(t),
    { key: 'hours', header: t('hours'), numeric: true, cell: (row) => formatHours(row.hours) },
    {
      key: 'projects',
      header: t('projects'),
      cell: (row) => <ProjectShares projects={row.projects} />,
    },
  ];
}
