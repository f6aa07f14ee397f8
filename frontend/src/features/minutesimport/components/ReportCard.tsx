import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { formatDate, formatDateShort } from '@/lib/format';
import {
  Card,
  DataTable,
  EmptyState,
  Loaded,
  Pagination,
  Select,
  Tag,
  type Column,
  type TagTone,
} from '@/ui';
import { reportQuery, sheetAddress, type ReportFilter } from '../api/queries';
import type { ImportReportRow, ImportResult } from '@/api/imports';
import { useT, type ImportT } from '../messages';
import styles from './import.module.css';

const route = getRouteApi('/shell/import');

const RESULTS: readonly ImportResult[] = [
  'READ',
  'UPDATED',
  'CORRECTION',
  'UNCHANGED',
  'ALREADY_HERE',
  'REFUSED',
];
const STATES = ['READ', 'ACCEPTED'] as const;
const TONES: Record<ImportResult, TagTone> = {
  READ: 'ok',
  UPDATED: 'brand',
  CORRECTION: 'warn',
  UNCHANGED: 'neutral',
  ALREADY_HERE: 'neutral',
  REFUSED: 'bad',
};

/** Every file that was sent, at any time: what was read from it, or why nothing could be. */
export function ReportCard() {
  const t = useT();
  const { side = 1, resultat, tilstand } = route.useSearch();
  const navigate = route.useNavigate();
  const filter: ReportFilter = {
    ...(resultat && { result: resultat }),
    ...(tilstand && { state: tilstand }),
  };
  const query = useQuery({ ...reportQuery(side, filter), placeholderData: keepPreviousData });
  const isNarrowed = resultat !== undefined || tilstand !== undefined;
  return (
    <Card
      title={t('list.title')}
      aside={
        <a href={sheetAddress(filter)} download>
          {t('list.export')}
        </a>
      }
    >
      <div className={`form-row ${styles.filters}`}>
        <Select
          label={t('list.result')}
          placeholder={t('list.result.all')}
          value={resultat ?? ''}
          options={RESULTS.map((value) => ({ value, label: t(`result.${value}`) }))}
          onChange={(value) =>
            void navigate({
              search: { tilstand, resultat: RESULTS.find((each) => each === value) },
            })
          }
        />
        <Select
          label={t('list.state')}
          placeholder={t('list.state.all')}
          value={tilstand ?? ''}
          options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(value) =>
            void navigate({
              search: { resultat, tilstand: STATES.find((each) => each === value) },
            })
          }
        />
      </div>
      <Loaded query={query} lines={6}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t(isNarrowed ? 'list.none' : 'list.empty')}>
              {t(isNarrowed ? 'list.none.hint' : 'list.empty.hint')}
            </EmptyState>
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
                onChange={(next) => void navigate({ search: (now) => ({ ...now, side: next }) })}
              />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

function columns(t: ImportT): Column<ImportReportRow>[] {
  return [
    {
      key: 'file',
      header: t('list.file'),
      rowHeader: true,
      sortBy: (row) => row.fileName,
      cell: (row) => <File row={row} />,
    },
    {
      key: 'result',
      header: t('list.result'),
      sortBy: (row) => t(`result.${row.result}`),
      cell: (row) => (
        <>
          <Tag tone={TONES[row.result]}>{t(`result.${row.result}`)}</Tag>
          {row.reason && <p className="small">{row.reason}</p>}
        </>
      ),
    },
    {
      key: 'items',
      header: t('list.items'),
      numeric: true,
      sortBy: (row) => row.itemCount ?? -1,
      cell: (row) => row.itemCount,
    },
    {
      key: 'decisions',
      header: t('list.decisions'),
      numeric: true,
      sortBy: (row) => row.decisionCount ?? -1,
      cell: (row) => row.decisionCount,
    },
    {
      key: 'doubts',
      header: t('list.doubts'),
      numeric: true,
      sortBy: (row) => row.doubtCount ?? -1,
      cell: (row) => row.doubtCount,
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
      sortBy: (row) => (row.state ? stateOf(row, t) : ''),
      cell: (row) => <State row={row} />,
    },
  ];
}

function meetingOf(row: ImportReportRow, t: ImportT): string {
  return `${row.bodyName ?? t('list.unknown')}, ${row.date ? formatDate(row.date) : t('list.noDate')}`;
}

function stateOf(row: ImportReportRow, t: ImportT): string {
  return t(row.state === 'ACCEPTED' ? 'state.ACCEPTED' : 'state.READ');
}

/** The file, and below it the meeting it is about. */
function File({ row }: { row: ImportReportRow }) {
  const t = useT();
  if (!row.importId) return <span className={styles.file}>{row.fileName}</span>;
  return (
    <div className={styles.file}>
      <Link to="/import/$importId" params={{ importId: row.importId }}>
        {row.fileName}
      </Link>
      <p className={`muted small ${styles.meeting}`}>{meetingOf(row, t)}</p>
    </div>
  );
}

function State({ row }: { row: ImportReportRow }) {
  const t = useT();
  if (!row.state) return null;
  return (
    <>
      <Tag tone={row.state === 'ACCEPTED' ? 'ok' : 'warn'}>{stateOf(row, t)}</Tag>
      {row.meetingId && (
        <p className={styles.meeting}>
          <Link className="small" to="/moeder/$meetingId" params={{ meetingId: row.meetingId }}>
            {t('upload.seeMeeting')}
          </Link>
        </p>
      )}
    </>
  );
}
