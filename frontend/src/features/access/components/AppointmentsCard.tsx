import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Appointment } from '@/api/access';
import { formatDate } from '@/lib/format';
import { Button, Card, DataTable, EmptyState, Loaded, ProblemMessage, useToast } from '@/ui';
import { appointmentsQuery, refuseAppointment, settle } from '../api/directory';
import { useDirectoryT } from '../directoryMessages';
import { ReasonDialog } from './ReasonDialog';

/** Who proposes what a privilege asserted at log-in stands for. */
const IDENTITY_PROVIDER = 'service-account-identity-provider';

/** The positions somebody has proposed, and the second person's answer. */
export function AppointmentsCard() {
  const t = useDirectoryT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const query = useQuery(appointmentsQuery);
  const [refusing, setRefusing] = useState<Appointment | null>(null);
  const done = async (message: string) => {
    setRefusing(null);
    toast(message);
    await queryClient.invalidateQueries({ queryKey: ['access'] });
  };
  const settling = useMutation({
    mutationFn: ({ row, how }: { row: Appointment; how: 'confirmation' | 'withdrawal' }) =>
      settle(row, how),
    onSuccess: (_, { how }) => done(t(how === 'confirmation' ? 'confirm.done' : 'withdraw.done')),
  });
  const refusal = useMutation({
    mutationFn: ({ row, reason }: { row: Appointment; reason: string }) =>
      refuseAppointment(row, reason),
    onSuccess: () => done(t('refuse.done')),
  });
  const buttons = (row: Appointment) => (
    <div className="form-buttons">
      {row.actions.includes('confirm') && (
        <Button
          size="small"
          kind="primary"
          aria-label={t('confirm.for', { name: row.person.name })}
          onClick={() => settling.mutate({ row, how: 'confirmation' })}
        >
          {t('confirm')}
        </Button>
      )}
      {row.actions.includes('refuse') && (
        <Button
          size="small"
          aria-label={t('refuse.for', { name: row.person.name })}
          onClick={() => setRefusing(row)}
        >
          {t('refuse')}
        </Button>
      )}
      {row.actions.includes('withdraw') && (
        <Button
          size="small"
          aria-label={t('withdraw.for', { name: row.person.name })}
          onClick={() => settling.mutate({ row, how: 'withdrawal' })}
        >
          {t('withdraw')}
        </Button>
      )}
    </div>
  );
  return (
    <Card title={t('waiting')}>
      <ProblemMessage error={settling.error} />
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('waiting.empty')} />
          ) : (
            <DataTable
              caption={t('waiting')}
              hideCaption
              rows={page.items}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'person',
                  header: t('name'),
                  rowHeader: true,
                  cell: (row) => row.person.name,
                },
                {
                  key: 'position',
                  header: t('positionTitle'),
                  cell: (row) => `${row.title} (${t(`kind.${row.kind}`)}), ${row.unit.code}`,
                },
                { key: 'from', header: t('from'), cell: (row) => formatDate(row.from) },
                {
                  key: 'by',
                  header: t('proposedBy'),
                  cell: (row) =>
                    row.proposedBy === IDENTITY_PROVIDER
                      ? t('proposedBy.provider')
                      : row.proposedBy,
                },
                { key: 'do', header: t('do'), cell: buttons },
              ]}
            />
          )
        }
      </Loaded>
      <ReasonDialog
        action={refusing && t('refuse')}
        hint={t('refuse.hint')}
        error={refusal.error}
        busy={refusal.isPending}
        onGive={(reason) => refusing && refusal.mutate({ row: refusing, reason })}
        onClose={() => setRefusing(null)}
      />
    </Card>
  );
}
