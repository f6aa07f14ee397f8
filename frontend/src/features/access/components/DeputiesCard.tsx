import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayInDenmark, formatDate } from '@/lib/format';
import {
  Button,
  Card,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  Loaded,
  ProblemMessage,
  useToast,
} from '@/ui';
import { deputyshipsQuery, endDeputyship, nameDeputy } from '../api/directory';
import { useDirectoryT } from '../directoryMessages';
import { PersonChoice } from './PersonChoice';
import { SendingForm } from './PersonDialogs';

/** Who decides on access in the caller's place while away. */
export function DeputiesCard() {
  const t = useDirectoryT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const query = useQuery(deputyshipsQuery);
  const [isNew, setNew] = useState(false);
  const ending = useMutation({
    mutationFn: endDeputyship,
    onSuccess: async () => {
      toast(t('deputy.ended'));
      await queryClient.invalidateQueries({ queryKey: ['access'] });
    },
  });
  const close = () => setNew(false);
  return (
    <Card
      title={t('deputy')}
      aside={
        <Button size="small" onClick={() => setNew(true)}>
          {t('deputy.new')}
        </Button>
      }
    >
      <ProblemMessage error={ending.error} />
      <Loaded query={query}>
        {(deputies) =>
          deputies.length === 0 ? (
            <EmptyState title={t('deputy.none')} />
          ) : (
            <DataTable
              caption={t('deputy')}
              hideCaption
              rows={deputies}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'name',
                  header: t('name'),
                  rowHeader: true,
                  cell: (row) => row.deputyName,
                },
                { key: 'from', header: t('from'), cell: (row) => formatDate(row.from) },
                { key: 'to', header: t('to'), cell: (row) => formatDate(row.to) },
                {
                  key: 'do',
                  header: t('do'),
                  cell: (row) => (
                    <Button
                      size="small"
                      aria-label={t('deputy.end.for', { name: row.deputyName })}
                      onClick={() => ending.mutate(row)}
                    >
                      {t('deputy.end')}
                    </Button>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
      <Dialog open={isNew} title={t('deputy.new')} onClose={close}>
        {isNew && <DeputyForm onClose={close} />}
      </Dialog>
    </Card>
  );
}

function DeputyForm({ onClose }: { onClose: () => void }) {
  const t = useDirectoryT();
  const [deputy, setDeputy] = useState<{ username: string; name: string } | null>(null);
  const [from, setFrom] = useState(dayInDenmark(new Date()));
  const [to, setTo] = useState('');
  if (deputy === null) {
    return (
      <>
        <p className="muted">{t('deputy.hint')}</p>
        <PersonChoice onChoose={(username, name) => setDeputy({ username, name })} />
      </>
    );
  }
  return (
    <SendingForm
      action={t('deputy.name')}
      done={t('deputy.named')}
      send={() => nameDeputy({ deputy: deputy.username, from, to })}
      onClose={onClose}
    >
      <p>
        {t('deputy.chosen', { name: deputy.name })}{' '}
        <Button kind="tertiary" size="small" onClick={() => setDeputy(null)}>
          {t('deputy.other')}
        </Button>
      </p>
      <DateField label={t('from')} value={from} onChange={setFrom} />
      <DateField label={t('to')} value={to} onChange={setTo} />
    </SendingForm>
  );
}
