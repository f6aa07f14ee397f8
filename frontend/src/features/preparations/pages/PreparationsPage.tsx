import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PreparationItem, PreparationSummary } from '@/api/preparations';
import { formatDate, formatDateShort } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import { Button, Card, DataTable, EmptyState, Loaded, PageHeading, Tag, type Column } from '@/ui';
import { preparationsQuery, tasksQuery } from '../api/queries';
import { CreateDialog } from '../components/CreateDialog';
import { StateTag } from '../components/StateTag';
import { useT, type PreparationsT } from '../messages';

/** What the person is asked to write, and the meetings that are prepared. */
export function PreparationsPage() {
  const t = useT();
  const [isCreating, setCreating] = useState(false);
  const mayCreate = useHasRole('secretariat');
  const readsAll = useHasRole('secretariat', 'board-member', 'mayor');
  const tasks = useQuery(tasksQuery);
  const preparations = useQuery({ ...preparationsQuery, enabled: readsAll });
  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        intro={t('intro')}
        actions={
          mayCreate && (
            <Button kind="primary" icon="plus" onClick={() => setCreating(true)}>
              {t('add')}
            </Button>
          )
        }
      />
      <div className="stack">
        {(!readsAll || tasks.data?.total !== 0) && (
          <Card title={t('tasks')}>
            <Loaded query={tasks}>
              {(page) =>
                page.items.length === 0 ? (
                  <EmptyState title={t('tasks.empty')} />
                ) : (
                  <DataTable
                    caption={t('tasks')}
                    hideCaption
                    columns={taskColumns(t)}
                    rows={page.items}
                    rowKey={(item) => item.id}
                  />
                )
              }
            </Loaded>
          </Card>
        )}
        {readsAll && (
          <Card title={t('list')}>
            <Loaded query={preparations}>
              {(page) =>
                page.items.length === 0 ? (
                  <EmptyState title={t('list.empty')}>{t('list.empty.hint')}</EmptyState>
                ) : (
                  <DataTable
                    caption={t('list')}
                    hideCaption
                    columns={listColumns(t)}
                    rows={page.items}
                    rowKey={(preparation) => preparation.id}
                  />
                )
              }
            </Loaded>
          </Card>
        )}
      </div>
      <CreateDialog open={isCreating} onClose={() => setCreating(false)} />
    </div>
  );
}

function taskColumns(t: PreparationsT): Column<PreparationItem>[] {
  return [
    {
      key: 'title',
      header: t('column.title'),
      rowHeader: true,
      sortBy: (item) => item.title,
      cell: (item) => (
        <Link to="/forberedelser/punkter/$itemId" params={{ itemId: item.id }}>
          {item.title}
        </Link>
      ),
    },
    {
      key: 'meeting',
      header: t('column.meeting'),
      sortBy: (item) => item.start,
      cell: (item) => t('meeting', { body: item.bodyName, date: formatDateShort(item.start) }),
    },
    {
      key: 'deadline',
      header: t('column.deadline'),
      sortBy: (item) => item.deadline ?? '',
      cell: (item) => (item.deadline ? formatDate(item.deadline) : '–'),
    },
    { key: 'state', header: t('column.state'), cell: (item) => <StateTag item={item} /> },
  ];
}

function listColumns(t: PreparationsT): Column<PreparationSummary>[] {
  return [
    {
      key: 'meeting',
      header: t('column.meeting'),
      rowHeader: true,
      sortBy: (preparation) => preparation.start,
      cell: (preparation) => (
        <Link to="/forberedelser/$preparationId" params={{ preparationId: preparation.id }}>
          {t('meeting', { body: preparation.bodyName, date: formatDate(preparation.start) })}
        </Link>
      ),
    },
    {
      key: 'items',
      header: t('column.items'),
      numeric: true,
      cell: (preparation) => preparation.itemCount,
    },
    {
      key: 'picked',
      header: t('column.picked'),
      numeric: true,
      cell: (preparation) => preparation.pickedCount,
    },
    {
      key: 'approved',
      header: t('column.approved'),
      numeric: true,
      cell: (preparation) => preparation.approvedCount,
    },
    {
      key: 'late',
      header: t('column.late'),
      cell: (preparation) =>
        preparation.lateCount > 0 ? <Tag tone="bad">{preparation.lateCount}</Tag> : '–',
    },
  ];
}
