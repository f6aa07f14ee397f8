import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatDate } from '@/lib/format';
import { Button, Card, Loaded, ProblemMessage, useToast } from '@/ui';
import { changePublishing, publishingQuery } from '../api/keeping';
import styles from './portfolio.module.css';
import { useT } from '../messages/keeping';

const FORMS = ['page', 'jsonFeed', 'atomFeed'] as const;

/** Whether the intranet shows the list, where it fetches it, and the switch; for the secretariat. */
export function PublishingCard() {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const query = useQuery(publishingQuery);
  const change = useMutation({
    mutationFn: (published: boolean) => {
      if (!query.data) throw new Error('nothing is read yet');
      return changePublishing(query.data, published);
    },
    onSuccess: async ({ published }) => {
      toast(t(published ? 'publishing.done.on' : 'publishing.done.off'));
      await queryClient.invalidateQueries({ queryKey: publishingQuery.queryKey });
    },
  });
  const copy = async (address: string) => {
    await navigator.clipboard.writeText(address);
    toast(t('publishing.copied'));
  };
  return (
    <Card title={t('publishing')}>
      <Loaded query={query} lines={3}>
        {({ data }) => (
          <div className="stack">
            <p>{t(data.published ? 'publishing.on' : 'publishing.off')}</p>
            {data.changedBy && data.changedAt && (
              <p className="muted small">
                {t('publishing.changed', {
                  name: data.changedBy,
                  date: formatDate(data.changedAt),
                })}
              </p>
            )}
            <dl className="facts">
              {FORMS.map((form) => (
                <div key={form}>
                  <dt>{t(`publishing.${form}`)}</dt>
                  <dd className="cluster">
                    <code className={styles.address}>{data[form]}</code>
                    <Button
                      size="small"
                      kind="tertiary"
                      aria-label={t('publishing.copy', { what: t(`publishing.${form}`) })}
                      onClick={() => void copy(data[form])}
                    >
                      {t('publishing.copy.short')}
                    </Button>
                  </dd>
                </div>
              ))}
            </dl>
            <ProblemMessage error={change.error} />
            <div className="cluster">
              <Button busy={change.isPending} onClick={() => change.mutate(!data.published)}>
                {t(data.published ? 'publishing.switchOff' : 'publishing.switchOn')}
              </Button>
              <a href={data.page} target="_blank" rel="noreferrer">
                {t('publishing.preview')}
              </a>
            </div>
          </div>
        )}
      </Loaded>
    </Card>
  );
}
