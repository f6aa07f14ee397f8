import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportKind, ReportView } from '@/api/reports';
import { formatDate, formatDateShort } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  Loaded,
  PageHeading,
  Pagination,
  Select,
  type Column,
} from '@/ui';
import { reportsQuery } from '../api/reports';
import { FileLinks } from '../components/FileLinks';
import { MakeDialog } from '../components/MakeDialog';
import styles from '../components/reports.module.css';
import { ReportStateTag } from '../components/ReportStateTag';
import { KINDS } from '../kinds';
import { useT, type ReportsT } from '../messages';

const route = getRouteApi('/shell/rapporter');

/** Every report that was made, and where it stands on its way to its meeting. */
export function ReportsPage() {
  const t = useT();
  const { slags, side } = route.useSearch();
  const navigate = route.useNavigate();
  const mayMake = useHasRole('controller');
  const [isMaking, setMaking] = useState(false);
  const query = useQuery(reportsQuery(slags, side));
  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        intro={t('intro')}
        actions={mayMake && <Button onClick={() => setMaking(true)}>{t('make')}</Button>}
      />
      <Select
        label={t('kind')}
        placeholder={t('kind.all')}
        value={slags ?? ''}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) =>
          void navigate({ search: { slags: (kind || undefined) as ReportKind | undefined } })
        }
      />
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('empty')}>
              {t('empty.hint')} {mayMake && t('empty.make')}
            </EmptyState>
          ) : (
            <Card className={styles.section}>
              <DataTable
                caption={t('list')}
                hideCaption
                columns={columns(t)}
                rows={page.items}
                rowKey={(row) => row.id}
              />
              <Pagination
                page={page.page}
                pageSize={page.pageSize}
                total={page.total}
                onChange={(next) => void navigate({ search: { slags, side: next } })}
              />
            </Card>
          )
        }
      </Loaded>
      {isMaking && <MakeDialog kind={slags} onClose={() => setMaking(false)} />}
    </div>
  );
}

function columns(t: ReportsT): Column<ReportView>[] {
  return [
    {
      key: 'title',
      header: t('column.title'),
      rowHeader: true,
      sortBy: (row) => row.periodStart,
      cell: (row) => (
        <Link to="/rapporter/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
      ),
    },
    {
      key: 'asOf',
      header: t('column.asOf'),
      sortBy: (row) => row.asOf,
      cell: (row) => formatDate(row.asOf),
    },
    {
      key: 'made',
      header: t('column.made'),
      sortBy: (row) => row.madeAt,
      cell: (row) => t('made.by', { date: formatDateShort(row.madeAt), name: row.madeBy }),
    },
    {
      key: 'state',
      header: t('column.state'),
      sortBy: (row) => row.state,
      cell: (row) => <ReportStateTag report={row} />,
    },
    { key: 'files', header: t('column.files'), cell: (row) => <FileLinks report={row} /> },
  ];
}
