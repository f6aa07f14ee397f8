import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Card, Notice, ProblemMessage } from '@/ui';
import { acceptImports } from '../api/changes';
import type { AcceptedImports } from '@/api/imports';
import { useT } from '../messages';
import styles from './import.module.css';

/** Accepts in one go what there is no doubt about, and tells what was left and why. */
export function AcceptClear() {
  const t = useT();
  const queryClient = useQueryClient();
  const accept = useMutation({
    mutationFn: acceptImports,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['meetings'] }),
  });
  return (
    <Card title={t('clear.title')}>
      <div className="stack">
        <p>{t('clear.intro')}</p>
        <div>
          <Button busy={accept.isPending} onClick={() => accept.mutate()}>
            {t('clear.accept')}
          </Button>
        </div>
        <ProblemMessage error={accept.error} />
        {accept.data && <Outcome outcome={accept.data} />}
      </div>
    </Card>
  );
}

function Outcome({ outcome: { accepted, left } }: { outcome: AcceptedImports }) {
  const t = useT();
  return (
    <>
      <Notice
        tone={accepted.length > 0 ? 'ok' : 'brand'}
        title={t('clear.accepted', { count: accepted.length })}
      >
        {accepted.length > 0 && (
          <ul className="flat">
            {accepted.map((one) => (
              <li key={one.importId} className={styles.fileName}>
                <Link to="/moeder/$meetingId" params={{ meetingId: one.meetingId }}>
                  {one.fileName}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Notice>
      {left.length > 0 && (
        <section aria-labelledby="import-left">
          <h3 id="import-left">{t('clear.left', { count: left.length })}</h3>
          <ul className="flat rows">
            {left.map((one) => (
              <li key={one.importId} className={styles.upload}>
                <Link
                  className={styles.fileName}
                  to="/import/$importId"
                  params={{ importId: one.importId }}
                >
                  {one.fileName ?? one.importId}
                </Link>
                <span className="small">{one.message}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
