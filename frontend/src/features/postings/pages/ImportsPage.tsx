import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { PostingImportView } from '@/api/postings';
import { formatDate, formatDateTime, formatNumber } from '@/lib/format';
import {
  Card,
  DataTable,
  FileDrop,
  Loaded,
  PageHeading,
  Pagination,
  ProblemMessage,
  type Column,
} from '@/ui';
import { readFile } from '../api/changes';
import { importsQuery } from '../api/queries';
import { AccountingTabs } from '../components/AccountingTabs';
import { ImportStateTag } from '../components/ImportStateTag';
import styles from '../components/postings.module.css';
import { useT, type PostingsT } from '../messages';

const route = getRouteApi('/shell/regnskab/filer');

/** The finance system's files: a new one is looked at before it counts. */
export function ImportsPage() {
  const t = useT();
  const { side } = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const query = useQuery(importsQuery(side));
  const read = useMutation({
    mutationFn: readFile,
    onSuccess: async ({ summary }) => {
      await queryClient.invalidateQueries({ queryKey: ['budget', 'postings', 'imports'] });
      await navigate({ to: '/regnskab/filer/$id', params: { id: summary.id } });
    },
  });
  return (
    <div className="page">
      <PageHeading title={t('files')} intro={t('files.intro')} />
      <AccountingTabs />
      <Card title={t('files.read')}>
        <FileDrop
          label={t('files.drop')}
          hint={t('files.hint')}
          accept=".csv,.txt,text/csv"
          onFiles={([file]) => {
            if (file) read.mutate(file);
          }}
        />
        {read.isPending && <p role="status">{t('files.reading')}</p>}
        <ProblemMessage error={read.error} />
      </Card>
      <Loaded query={query} lines={6}>
        {(page) =>
          page.items.length > 0 && (
            <Card title={t('files.all')} className={styles.section}>
              <DataTable
                caption={t('files.all')}
                hideCaption
                columns={columns(t)}
                rows={page.items}
                rowKey={(row) => row.id}
              />
              <Pagination
                page={page.page}
                pageSize={page.pageSize}
                total={page.total}
                onChange={(next) => void navigate({ search: { side: next } })}
              />
            </Card>
          )
        }
      </Loaded>
    </div>
  );
}

function columns(t: PostingsT): Column<PostingImportView>[] {
  return [
    {
      key: 'name',
      header: t('file'),
      rowHeader: true,
      cell: (row) => (
        <Link to="/regnskab/filer/$id" params={{ id: row.id }}>
          {row.fileName ?? t('file.nameless')}
        </Link>
      ),
    },
    {
      key: 'days',
      header: t('file.days'),
      cell: (row) =>
        row.firstDay && row.lastDay
          ? t('file.fromTo', { from: formatDate(row.firstDay), to: formatDate(row.lastDay) })
          : '–',
    },
    { key: 'rows', header: t('lines'), numeric: true, cell: (row) => formatNumber(row.rows) },
    {
      key: 'read',
      header: t('file.read'),
      cell: (row) => t('file.readBy', { name: row.readBy, date: formatDateTime(row.readAt) }),
    },
    { key: 'state', header: t('state'), cell: (row) => <ImportStateTag state={row.state} /> },
  ];
}
