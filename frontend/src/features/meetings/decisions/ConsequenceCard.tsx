import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DecisionView, Settlement } from '@/api/meetings';
import { formatDate } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Button, Card, Dialog, Notice, ProblemMessage, RadioGroup, useToast } from '@/ui';
import { ConsequenceTag } from '../components/ConsequenceTag';
import { useT as useMeetingsT } from '../messages';
import { retryConsequence, settleConsequence } from './api';
import { useT } from './messages';
import { ReasonForm } from './ReasonForm';

/** What came of a decision, and what the secretariat may do when nothing did. */
export function ConsequenceCard({ decision }: { decision: DecisionView }) {
  const t = useT();
  const meetingsT = useMeetingsT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isSettling, setSettling] = useState(false);
  const [settlement, setSettlement] = useState<Settlement>('NOT_NEEDED');
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['meetings'] });
  const settle = useMutation({
    mutationFn: (reason: string) => settleConsequence(decision.id, settlement, reason),
    onSuccess: () => {
      setSettling(false);
      toast(t('settle.done'));
    },
    onSettled: refresh,
  });
  const retry = useMutation({
    mutationFn: () => retryConsequence(decision.id),
    onSuccess: () => toast(t('settle.retried')),
    onSettled: refresh,
  });
  const { consequence, actions } = decision;
  if (!consequence || !decision.final) {
    return (
      <Notice title={meetingsT('consequence.title')}>
        {meetingsT('consequence.waitsForMinutes')}
      </Notice>
    );
  }
  return (
    <Card
      title={meetingsT('consequence.title')}
      aside={<ConsequenceTag status={consequence.status} />}
    >
      <div className="stack-tight">
        {consequence.reason && <p>{consequence.reason}</p>}
        {consequence.link && (
          <p>
            <InternalLink path={consequence.link.path}>{consequence.link.label}</InternalLink>
          </p>
        )}
        {consequence.at && (
          <p className="muted small">
            {meetingsT('consequence.at', { date: formatDate(consequence.at) })}
          </p>
        )}
        <ProblemMessage error={retry.error} />
        {actions.length > 0 && (
          <div className="cluster">
            {actions.includes('retry-consequence') && (
              <Button kind="primary" busy={retry.isPending} onClick={() => retry.mutate()}>
                {t('settle.retry')}
              </Button>
            )}
            {actions.includes('settle-consequence') && (
              <Button onClick={() => setSettling(true)}>{t('settle.action')}</Button>
            )}
          </div>
        )}
      </div>
      <Dialog open={isSettling} title={t('settle.action')} onClose={() => setSettling(false)}>
        <ReasonForm
          action={t('settle.action')}
          error={settle.error}
          busy={settle.isPending}
          onGive={(reason) => settle.mutate(reason)}
        >
          <RadioGroup
            label={t('settle.what')}
            value={settlement}
            options={(['NOT_NEEDED', 'CARRIED_OUT'] as const).map((value) => ({
              value,
              label: t(`settle.${value}`),
            }))}
            onChange={(value) => setSettlement(value as Settlement)}
          />
        </ReasonForm>
      </Dialog>
    </Card>
  );
}
