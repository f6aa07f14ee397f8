import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccessApplication } from '@/api/access';
import { Button, Card, EmptyState, Loaded, ProblemMessage, Tag, useToast } from '@/ui';
import { answerWithReason, approve, withdraw } from '../api/changes';
import { applicationsQuery } from '../api/queries';
import { useT } from '../messages';
import { ApplicationRow } from './ApplicationRow';
import { ReasonDialog } from './ReasonDialog';

/** The person's own applications; nothing while there are none. */
export function MyApplicationsCard() {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const query = useQuery(applicationsQuery('applicant'));
  const takeBack = useMutation({
    mutationFn: withdraw,
    onSuccess: async () => {
      toast(t('withdraw.done'));
      await queryClient.invalidateQueries({ queryKey: ['access'] });
    },
  });
  if (query.data?.items.length === 0) return null;
  return (
    <Card title={t('applications')}>
      <ProblemMessage error={takeBack.error} />
      <Loaded query={query}>
        {(page) => (
          <ul className="flat rows">
            {page.items.map((application) => (
              <ApplicationRow key={application.id} application={application}>
                {application.actions.includes('withdraw') && (
                  <Button
                    size="small"
                    busy={takeBack.isPending}
                    onClick={() => takeBack.mutate(application)}
                  >
                    {t('withdraw')}
                  </Button>
                )}
              </ApplicationRow>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

/** The applications the person is to decide on, or has decided on; nothing for those who approve none. */
export function ApprovalsCard({ always }: { always: boolean }) {
  const t = useT();
  const query = useQuery(applicationsQuery('approver'));
  const all = query.data?.items ?? [];
  const waiting = all.filter((application) => application.actions.includes('approve'));
  const others = all.filter((application) => !application.actions.includes('approve'));
  if (!always && all.length === 0) return null;
  return (
    <>
      <Card title={t('waiting')} aside={<Tag>{t('waiting.two')}</Tag>}>
        <Loaded query={query}>
          {() =>
            waiting.length === 0 ? (
              <EmptyState title={t('waiting.empty')} />
            ) : (
              <ul className="flat rows">
                {waiting.map((application) => (
                  <Waiting key={application.id} application={application} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
      {others.length > 0 && (
        <Card title={t('decided')}>
          <ul className="flat rows">
            {others.map((application) => (
              <ApplicationRow key={application.id} application={application} withApplicant />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Waiting({ application }: { application: AccessApplication }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<'refusal' | 'return' | null>(null);
  const done = (text: string) => async () => {
    setAsking(null);
    toast(text);
    await queryClient.invalidateQueries({ queryKey: ['access'] });
  };
  const approval = useMutation({
    mutationFn: () => approve(application),
    onSuccess: done(t('approve.done')),
  });
  const answer = useMutation({
    mutationFn: (reason: string) => answerWithReason(application, asking ?? 'refusal', reason),
    onSuccess: done(t(asking === 'return' ? 'return.done' : 'refuse.done')),
  });
  const name = application.applicant.name;
  const may = (action: string) => application.actions.includes(action);
  return (
    <ApplicationRow application={application} withApplicant>
      {may('return') && (
        <Button
          size="small"
          aria-label={t('return.for', { name })}
          onClick={() => setAsking('return')}
        >
          {t('return')}
        </Button>
      )}
      {may('refuse') && (
        <Button
          size="small"
          aria-label={t('refuse.for', { name })}
          onClick={() => setAsking('refusal')}
        >
          {t('refuse')}
        </Button>
      )}
      <Button
        size="small"
        kind="primary"
        busy={approval.isPending}
        aria-label={t('approve.for', { name })}
        onClick={() => approval.mutate()}
      >
        {t('approve')}
      </Button>
      <ProblemMessage error={approval.error} />
      <ReasonDialog
        action={asking && t(asking === 'return' ? 'return' : 'refuse')}
        hint={t('reason.hint')}
        error={answer.error}
        busy={answer.isPending}
        onGive={(reason) => answer.mutate(reason)}
        onClose={() => setAsking(null)}
      />
    </ApplicationRow>
  );
}
