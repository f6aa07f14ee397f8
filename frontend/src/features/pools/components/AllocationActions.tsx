import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AllocationView } from '@/api/budget';
import { submissionSlotsQuery } from '@/api/submissions';
import { Button, ProblemMessage, SendToMeetingDialog, useToast } from '@/ui';
import { BOARD, sendAllocation, withdrawAllocation } from '../api/changes';
import { useT } from '../messages';
import { ProjectDialog } from './ProjectDialog';

/** What may be done with an allocation now, as the server says. */
export function AllocationActions({ allocation }: { allocation: AllocationView }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isSending, setSending] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const slots = useQuery({ ...submissionSlotsQuery(BOARD), enabled: isSending });
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['budget'] });
  const send = useMutation({
    mutationFn: (meetingId: string) => sendAllocation(allocation, meetingId),
    onSuccess: async () => {
      setSending(false);
      toast(t('send.done'));
      await refresh();
    },
  });
  const withdraw = useMutation({
    mutationFn: () => withdrawAllocation(allocation),
    onSuccess: async () => {
      toast(t('withdraw.done'));
      await refresh();
    },
  });
  const may = (action: string) => allocation.actions.includes(action);
  if (!['edit', 'submit', 'withdraw'].some(may)) return null;
  return (
    <div className="cluster">
      {may('submit') && (
        <Button
          size="small"
          aria-label={t('send.for', { purpose: allocation.purpose })}
          onClick={() => setSending(true)}
        >
          {t('send')}
        </Button>
      )}
      {may('edit') && (
        <Button
          size="small"
          aria-label={t('project.for', { purpose: allocation.purpose })}
          onClick={() => setChoosing(true)}
        >
          {t('project')}
        </Button>
      )}
      {may('withdraw') && (
        <Button
          size="small"
          kind="tertiary"
          busy={withdraw.isPending}
          aria-label={t('withdraw.for', { purpose: allocation.purpose })}
          onClick={() => withdraw.mutate()}
        >
          {t('withdraw')}
        </Button>
      )}
      <ProblemMessage error={withdraw.error} />
      {isChoosing && <ProjectDialog allocation={allocation} onClose={() => setChoosing(false)} />}
      <SendToMeetingDialog
        open={isSending}
        slots={slots.data?.items}
        error={send.error ?? slots.error}
        busy={send.isPending}
        onSend={(meetingId) => send.mutate(meetingId)}
        onClose={() => setSending(false)}
      />
    </div>
  );
}
