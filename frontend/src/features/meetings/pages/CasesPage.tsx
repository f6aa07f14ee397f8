import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CaseSummary } from '@/api/meetings';
import { formatDateShort } from '@/lib/format';
import {
  Card,
  DataTable,
  EmptyState,
  Loaded,
  PageHeading,
  Pagination,
  SearchBox,
  type Column,
} from '@/ui';
import { casesQuery } from '../api/queries';
import styles from '../components/meetings.module.css';
import { useT, type MeetingsT } from '../messages';

const route = getRouteApi('/shell/sager');

/** The cases that have been on a meeting the person may read. */
export function CasesPage() {
  const t = useT();
  const { q = '', side = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...casesQuery(q, side), placeholderData: keepPreviousData });
  return (
    <div className="page">
      <PageHeading title={t('cases.title')} />
      <div className={styles.filter}>
        <SearchBox
          label={t('cases.search')}
          hint={t('cases.search.hint')}
          value={q}
          onSearch={(value) => void navigate({ search: { q: value || undefined }, replace: true })}
        />
      </div>
      <Card>
        <Loaded query={query} lines={8}>
          {(page) =>
            page.items.length === 0 ? (
              <EmptyState title={t('cases.empty')}>{t('cases.empty.hint')}</EmptyState>
            ) : (
              <>
                <DataTable
                  caption={t('cases.title')}
                  hideCaption
                  columns={columns(t)}
                  rows={page.items}
                  rowKey={(row) => row.id}
                />
                <Pagination
                  {...page}
                  onChange={(next) => void navigate({ search: (now) => ({ ...now, side: next }) })}
                />
              </>
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}

function columns(t: MeetingsT): Column<CaseSummary>[] {
  return [
    {
      key: 'title',
      header: t('cases.subject'),
      rowHeader: true,
      sortBy: (row) => row.title,
      cell: (row) => (
        <Link to="/sager/$caseId" params={{ caseId: row.id }}>
          {row.title}
        </Link>
      ),
    },
    {
      key: 'caseNumber',
      header: t('cases.caseNumber'),
      sortBy: (row) => row.caseNumber ?? '',
      cell: (row) => <span className="nowrap">{row.caseNumber ?? '–'}</span>,
    },
    {
      key: 'last',
      header: t('cases.last'),
      sortBy: (row) => row.lastDate,
      cell: (row) => `${row.lastBodyName}, ${formatDateShort(row.lastDate)}`,
    },
    {
      key: 'occurrences',
      header: t('cases.occurrences'),
      numeric: true,
      sortBy: (row) => row.occurrences,
      cell: (row) => row.occurrences,
    },
  ];
}
