import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MinutesView } from '@/api/meetings';
import { Button, Card, Dialog, ProblemMessage, useToast } from '@/ui';
import { reopenMeeting, takeMinutesStep } from './api';
import { useT } from './messages';
import { ReasonForm } from './ReasonForm';

const STEPS = [
  {
    action: 'submit-minutes',
    step: 'submission',
    label: 'minutes.submit',
    done: 'minutes.submitted',
  },
  {
    action: 'approve-minutes',
    step: 'approval',
    label: 'minutes.approve',
    done: 'minutes.approved',
  },
  {
    action: 'publish-minutes',
    step: 'publication',
    label: 'minutes.publish',
    done: 'minutes.published',
  },
] as const;

/** What the secretariat may do with the minutes now, as the server says. */
export function MinutesActions({ minutes }: { minutes: MinutesView }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isReopening, setReopening] = useState(false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['meetings'] });
  const take = useMutation({
    mutationFn: ({ step }: (typeof STEPS)[number]) => takeMinutesStep(minutes.meetingId, step),
    onSuccess: (_, { done }) => toast(t(done)),
    onSettled: refresh,
  });
  const reopen = useMutation({
    mutationFn: (reason: string) => reopenMeeting(minutes.meetingId, reason),
    onSuccess: () => {
      setReopening(false);
      toast(t('minutes.reopened'));
    },
    onSettled: refresh,
  });
  const offered = STEPS.filter(({ action }) => minutes.actions.includes(action));
  const mayReopen = minutes.actions.includes('reopen');
  return (
    <Card title={t('minutes.actions')}>
      <div className="stack-tight">
        <p className="muted small">{t(`minutes.rule.${minutes.rule}`)}</p>
        <ProblemMessage error={take.error} />
        {offered.length === 0 && !mayReopen && <p className="muted">{t('minutes.nothing')}</p>}
        <div className="cluster">
          {offered.map((step, index) => (
            <Button
              key={step.action}
              kind={index === 0 ? 'primary' : 'secondary'}
              busy={take.isPending && take.variables.step === step.step}
              onClick={() => take.mutate(step)}
            >
              {t(step.label)}
            </Button>
          ))}
          {mayReopen && <Button onClick={() => setReopening(true)}>{t('minutes.reopen')}</Button>}
        </div>
      </div>
      <Dialog open={isReopening} title={t('minutes.reopen')} onClose={() => setReopening(false)}>
        <ReasonForm
          action={t('minutes.reopen')}
          hint={t('minutes.reopen.hint')}
          error={reopen.error}
          busy={reopen.isPending}
          onGive={(reason) => reopen.mutate(reason)}
        />
      </Dialog>
    </Card>
  );
}
