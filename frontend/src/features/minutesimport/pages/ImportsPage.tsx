import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { formatDate, formatDateShort } from '@/lib/format';
import {
  Card,
  DataTable,
  EmptyState,
  FileDrop,
  Loaded,
  PageHeading,
  Pagination,
  Tag,
  type Column,
} from '@/ui';
import { importsQuery } from '../api/queries';
import type { ImportSummary } from '@/api/imports';
import { UploadList } from '../components/UploadList';
import { useUploads } from '../components/useUploads';
import { useT, type ImportT } from '../messages';

const route = getRouteApi('/shell/import');
const ACCEPTED_FILES = '.txt,.md,.pdf,.docx';

/** Takes published minutes in, and lists what has been taken in before. */
export function ImportsPage() {
  const t = useT();
  const { uploads, add } = useUploads();
  return (
    <div className="page">
      <PageHeading title={t('title')} intro={t('title.intro')} />
      <div className="stack">
        <FileDrop
          label={t('drop.label')}
          hint={t('drop.hint')}
          accept={ACCEPTED_FILES}
          multiple
          onFiles={add}
        />
        {uploads.length > 0 && <UploadList uploads={uploads} />}
        <Imports />
      </div>
    </div>
  );
}

function Imports() {
  const t = useT();
  const { side = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...importsQuery(side), placeholderData: keepPreviousData });
  return (
    <Card title={t('list.title')}>
      <Loaded query={query} lines={6}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('list.empty')}>{t('list.empty.hint')}</EmptyState>
          ) : (
            <>
              <DataTable
                caption={t('list.title')}
                hideCaption
                columns={columns(t)}
                rows={page.items}
                rowKey={(row) => row.id}
              />
              <Pagination
                {...page}
                onChange={(next) => void navigate({ search: { side: next } })}
              />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

function columns(t: ImportT): Column<ImportSummary>[] {
  return [
    {
      key: 'meeting',
      header: t('list.meeting'),
      rowHeader: true,
      sortBy: (row) => `${row.date ?? ''} ${row.bodyName ?? ''}`,
      cell: (row) => (
        <Link to="/import/$importId" params={{ importId: row.id }}>
          {row.bodyName ?? t('list.unknown')}, {row.date ? formatDate(row.date) : t('list.noDate')}
        </Link>
      ),
    },
    {
      key: 'file',
      header: t('list.file'),
      sortBy: (row) => row.fileName,
      cell: (row) => row.fileName,
    },
    {
      key: 'items',
      header: t('list.items'),
      numeric: true,
      sortBy: (row) => row.itemCount,
      cell: (row) => row.itemCount,
    },
    {
      key: 'warnings',
      header: t('list.warnings'),
      numeric: true,
      sortBy: (row) => row.warningCount,
      cell: (row) => row.warningCount,
    },
    {
      key: 'uploaded',
      header: t('list.uploaded'),
      sortBy: (row) => row.uploadedAt,
      cell: (row) =>
        t('list.by', { date: formatDateShort(row.uploadedAt), person: row.uploadedBy }),
    },
    {
      key: 'state',
      header: t('list.state'),
      sortBy: (row) => t(`state.${row.state}`),
      cell: (row) => <State row={row} />,
    },
  ];
}

function State({ row }: { row: ImportSummary }) {
  const t = useT();
  return (
    <>
      <Tag tone={row.state === 'ACCEPTED' ? 'ok' : 'warn'}>{t(`state.${row.state}`)}</Tag>
      {row.meetingId && (
        <>
          {' '}
          <Link className="small" to="/moeder/$meetingId" params={{ meetingId: row.meetingId }}>
            {t('upload.seeMeeting')}
          </Link>
        </>
      )}
    </>
  );
}
