import { Link } from '@tanstack/react-router';
import type { ResourceNotice } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import { DataTable, Tag, type Column } from '@/ui';
import { useResourceT, type ResourceT } from './messages';
import { useUnitNames } from './useUnitNames';

interface NoticesTableProps {
  rows: readonly ResourceNotice[];
  /** Whether they are of several projects. */
  showsProject: boolean;
}

/** What centres were told and will be told. */
export function NoticesTable({ rows, showsProject }: NoticesTableProps) {
  const t = useResourceT();
  const nameOf = useUnitNames();
  return (
    <DataTable
      caption={t('notices')}
      hideCaption
      rows={rows}
      rowKey={(row) =>
        [row.unit, row.projectId, row.activity, row.start, row.sentAt, row.isWithdrawn].join(' ')
      }
      columns={columns(t, nameOf).filter((column) => showsProject || column.key !== 'project')}
    />
  );
}

function columns(t: ResourceT, nameOf: (code: string) => string): Column<ResourceNotice>[] {
  return [
    {
      key: 'unit',
      header: t('centre'),
      rowHeader: true,
      cell: (row) => nameOf(row.unit),
      sortBy: (row) => nameOf(row.unit),
    },
    {
      key: 'manager',
      header: t('notices.manager'),
      cell: (row) => row.manager ?? <Tag tone="warn">{t('notices.nobody')}</Tag>,
    },
    {
      key: 'project',
      header: t('project'),
      cell: (row) => (
        <Link to="/portefoelje/$projectId/ressourcer" params={{ projectId: row.projectId }}>
          {row.project}
        </Link>
      ),
      sortBy: (row) => row.project,
    },
    { key: 'activity', header: t('activity'), cell: (row) => row.activity },
    {
      key: 'start',
      header: t('start'),
      cell: (row) => (
        <>
          {formatDate(row.start)}
          {row.movedFrom && (
            <span className="muted small">
              {' '}
              {t('notices.moved', { date: formatDate(row.movedFrom) })}
            </span>
          )}
        </>
      ),
      sortBy: (row) => row.start,
    },
    {
      key: 'state',
      header: t('notices.state'),
      cell: (row) => (
        <span className="cluster">
          <Tag tone={row.state === 'SENT' ? 'ok' : 'neutral'}>{when(t, row)}</Tag>
          {row.isShort && <Tag tone="warn">{t('notices.short')}</Tag>}
          {row.isWithdrawn && <Tag>{t('notices.withdrawn')}</Tag>}
        </span>
      ),
    },
  ];
}

function when(t: ResourceT, { sentAt, dueOn }: ResourceNotice): string {
  return sentAt
    ? t('notices.sent', { date: formatDate(sentAt) })
    : t('notices.due', { date: dueOn ? formatDate(dueOn) : '' });
}
