import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Grant } from '@/api/access';
import { Button, Card, DataTable, EmptyState, Loaded, useToast, type Column } from '@/ui';
import { revoke } from '../api/changes';
import { grantsQuery } from '../api/queries';
import { useT, type AccessT } from '../messages';
import { useSystemT, type SystemT } from '../systemMessages';
import { period } from './period';
import { ReasonDialog } from './ReasonDialog';

/** The personal grants that are valid now, and the way to end one. */
export function GrantsCard() {
  const t = useT();
  const system = useSystemT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const query = useQuery(grantsQuery);
  const [ending, setEnding] = useState<Grant | null>(null);
  const end = useMutation({
    mutationFn: ({ grant, reason }: { grant: Grant; reason: string }) => revoke(grant, reason),
    onSuccess: async () => {
      setEnding(null);
      toast(t('revoke.done'));
      await queryClient.invalidateQueries({ queryKey: ['access'] });
    },
  });
  return (
    <Card title={t('grants')}>
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('grants.empty')} />
          ) : (
            <DataTable
              caption={t('grants')}
              hideCaption
              columns={columns(t, system, setEnding)}
              rows={page.items}
              rowKey={(row) => row.id}
            />
          )
        }
      </Loaded>
      <ReasonDialog
        action={ending && t('revoke')}
        hint={t('revoke.hint')}
        error={end.error}
        busy={end.isPending}
        onGive={(reason) => ending && end.mutate({ grant: ending, reason })}
        onClose={() => setEnding(null)}
      />
    </Card>
  );
}

function columns(t: AccessT, system: SystemT, onRevoke: (grant: Grant) => void): Column<Grant>[] {
  return [
    {
      key: 'person',
      header: t('column.person'),
      rowHeader: true,
      sortBy: (row) => row.person.name,
      cell: (row) => `${row.person.name}, ${row.person.unit.code}`,
    },
    {
      key: 'group',
      header: t('column.group'),
      sortBy: (row) => row.bodyGroupName,
      cell: (row) => (
        <Link to="/adgange/ansoegninger/$id" params={{ id: row.applicationId }}>
          {row.bodyGroupName}
        </Link>
      ),
    },
    { key: 'system', header: system('column'), cell: (row) => system(row.system) },
    { key: 'scope', header: t('column.scope'), cell: (row) => t(`scope.${row.scope}`) },
    { key: 'period', header: t('column.period'), cell: (row) => period(t, row) },
    {
      key: 'do',
      header: t('column.do'),
      cell: (row) =>
        row.actions.includes('revoke') && (
          <Button
            size="small"
            aria-label={t('revoke.for', { name: row.person.name })}
            onClick={() => onRevoke(row)}
          >
            {t('revoke')}
          </Button>
        ),
    },
  ];
}
