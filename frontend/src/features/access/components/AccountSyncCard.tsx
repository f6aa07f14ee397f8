import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatDateTime } from '@/lib/format';
import { Button, Card, Loaded, ProblemMessage, Tag, useToast } from '@/ui';
import { accountSyncQuery, checkAccounts } from '../api/directory';
import { useDirectoryT } from '../directoryMessages';

/** How far the accounts people log in with follow the directory. */
export function AccountSyncCard() {
  const t = useDirectoryT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const query = useQuery(accountSyncQuery);
  const check = useMutation({
    mutationFn: checkAccounts,
    onSuccess: async () => {
      toast(t('sync.checked'));
      await queryClient.invalidateQueries({ queryKey: ['access', 'account-sync'] });
    },
  });
  return (
    <Card title={t('sync')}>
      <ProblemMessage error={check.error} />
      <Loaded query={query}>
        {(sync) => (
          <>
            <p>
              {sync.error ? (
                <Tag tone="bad">{sync.error}</Tag>
              ) : sync.reachedAt ? (
                <Tag tone="ok">{t('sync.ok')}</Tag>
              ) : (
                <Tag>{t('sync.never')}</Tag>
              )}{' '}
              {sync.reachedAt && t('sync.reached', { at: formatDateTime(sync.reachedAt) })}
            </p>
            <p>
              {t('sync.inStep', { n: sync.inStep })} · {t('sync.waiting', { n: sync.waiting })}
            </p>
            {sync.troubles.length > 0 && (
              <>
                <h3>{t('sync.trouble')}</h3>
                <ul>
                  {sync.troubles.map((trouble) => (
                    <li key={trouble.username}>
                      {trouble.username}: {trouble.error} (
                      {t('sync.attempts', { n: trouble.attempts })})
                    </li>
                  ))}
                </ul>
              </>
            )}
            <Button busy={check.isPending} onClick={() => check.mutate()}>
              {t('sync.check')}
            </Button>
          </>
        )}
      </Loaded>
    </Card>
  );
}
