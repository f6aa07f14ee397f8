import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { DeviationsView, DeviationView } from '@/api/postings';
import { formatDate, formatNumber } from '@/lib/format';
import {
  Card,
  classNames,
  DataTable,
  DateField,
  EmptyState,
  ExportLinks,
  Loaded,
  PageHeading,
  Select,
  type Column,
} from '@/ui';
import { deviationsQuery, monthsQuery, yearsQuery } from '../api/queries';
import styles from '../components/deviations.module.css';
import { MonthsChart } from '../components/MonthsChart';
import { useT, type DeviationsT } from '../messages';

const route = getRouteApi('/shell/afvigelser');

/** What is booked on the board's allocations, against what is set aside for them. */
export function DeviationsPage() {
  const t = useT();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const years = useQuery(yearsQuery);
  return (
    <div className="page">
      <PageHeading title={t('title')} intro={t('intro')} />
      <Loaded query={years} lines={8}>
        {({ year: newest, years: known }) => {
          const year = search.aar ?? newest;
          if (year === null) {
            return <EmptyState title={t('empty.pools')}>{t('empty.hint')}</EmptyState>;
          }
          const shown = known.includes(year) ? known : [...known, year].sort();
          return (
            <>
              <div className={styles.filters}>
                <Select
                  label={t('year')}
                  value={String(year)}
                  options={shown.map((each) => ({ value: String(each), label: String(each) }))}
                  onChange={(chosen) =>
                    void navigate({ search: { ...search, aar: Number(chosen) } })
                  }
                />
                <DateField
                  label={t('onDate')}
                  value={search.pr ?? ''}
                  onChange={(pr) =>
                    void navigate({ search: { ...search, pr: pr === '' ? undefined : pr } })
                  }
                />
              </div>
              <Year year={year} onDate={search.pr} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function Year({ year, onDate }: { year: number; onDate: string | undefined }) {
  const t = useT();
  const deviations = useQuery(deviationsQuery(year, onDate));
  const months = useQuery(monthsQuery(year));
  return (
    <>
      <Loaded query={months} lines={6}>
        {(view) =>
          view.months.length > 0 && (
            <Card
              title={t('months.of', { year })}
              aside={
                <ExportLinks
                  label={t('months.of', { year })}
                  path="/api/budget/v1/deviations/months/sheet"
                  query={{ year }}
                />
              }
            >
              <MonthsChart months={view.months} />
            </Card>
          )
        }
      </Loaded>
      <Loaded query={deviations} lines={8}>
        {(view) =>
          view.items.length === 0 ? (
            <EmptyState title={t('empty', { year })}>{t('empty.hint')}</EmptyState>
          ) : (
            <Card
              title={t('allocations', { date: formatDate(view.onDate) })}
              className={styles.section}
              aside={
                <ExportLinks
                  label={t('title')}
                  path="/api/budget/v1/deviations/sheet"
                  query={{ year, onDate }}
                />
              }
            >
              <p className="muted small">{t('expected.hint')}</p>
              <DataTable
                caption={t('title')}
                hideCaption
                columns={columns(t, year)}
                rows={view.items}
                rowKey={(row) => row.allocationId}
                footer={<Totals view={view} />}
              />
            </Card>
          )
        }
      </Loaded>
    </>
  );
}

function Totals({ view }: { view: DeviationsView }) {
  const t = useT();
  const sums = [view.allocated, view.booked, view.remaining, view.expected, view.deviation];
  const names = ['allocated', 'booked', 'remaining', 'expected', 'deviation'] as const;
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {t('total')}
      </th>
      {sums.map((sum, index) => (
        <td key={names[index]} className="number" data-label={t(names[index] ?? 'total')}>
          <div>{formatNumber(sum)}</div>
        </td>
      ))}
    </tr>
  );
}

function columns(t: DeviationsT, year: number): Column<DeviationView>[] {
  const amount = (key: 'allocated' | 'remaining' | 'expected'): Column<DeviationView> => ({
    key,
    header: t(key),
    numeric: true,
    sortBy: (row) => row[key],
    cell: (row) => formatNumber(row[key]),
  });
  return [
    {
      key: 'purpose',
      header: t('allocation'),
      rowHeader: true,
      cell: (row) => (
        <Link to="/puljer/disponeringer/$allocationId" params={{ allocationId: row.allocationId }}>
          {`${row.allocationYear}-${row.number} ${row.purpose}`}
        </Link>
      ),
    },
    { key: 'pool', header: t('pool'), sortBy: (row) => row.poolName, cell: (row) => row.poolName },
    amount('allocated'),
    {
      key: 'booked',
      header: t('booked'),
      numeric: true,
      sortBy: (row) => row.booked,
      cell: (row) => (
        <Link
          to="/regnskab/posteringer"
          search={{ disponering: row.allocationId, aar: year }}
          aria-label={t('booked.of', { purpose: row.purpose, amount: formatNumber(row.booked) })}
        >
          {formatNumber(row.booked)}
        </Link>
      ),
    },
    amount('remaining'),
    amount('expected'),
    {
      key: 'deviation',
      header: t('deviation'),
      numeric: true,
      sortBy: (row) => row.deviation,
      cell: (row) => (
        <span className={classNames(row.deviation > 0 && styles.over)}>
          {formatNumber(row.deviation)}
        </span>
      ),
    },
  ];
}
