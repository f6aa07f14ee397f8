import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { submissionSlotsQuery } from '@/api/submissions';
import { Button, ProblemMessage, SendToMeetingDialog, useToast } from '@/ui';
import { BOARD, type Course, type Proposed } from '../api/changes';
import { useT } from '../messages';
import { AmountDialog } from './AmountDialog';

interface ProposalActionsProps {
  /** What is proposed. */
  proposal: Proposed & { amount: number; actions: readonly string[] };
  /** What it is about, to tell its buttons from those of others. */
  name: string;
  /** How it is sent, withdrawn and carried out. */
  course: Course;
}

/** Sends a proposal to the board, takes it back, or names the amount the board decided. */
export function ProposalActions({ proposal, name, course }: ProposalActionsProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isSending, setSending] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const slots = useQuery({ ...submissionSlotsQuery(BOARD), enabled: isSending });
  const done = async (text: string) => {
    toast(text);
    await queryClient.invalidateQueries({ queryKey: ['budget'] });
  };
  const send = useMutation({
    mutationFn: (meetingId: string) => course.send(proposal, meetingId),
    onSuccess: () => {
      setSending(false);
      return done(t('send.done'));
    },
  });
  const withdraw = useMutation({
    mutationFn: () => course.withdraw(proposal),
    onSuccess: () => done(t('withdraw.done')),
  });
  const may = (action: string) => proposal.actions.includes(action);
  return (
    <>
      {may('submit') && (
        <Button
          size="small"
          aria-label={t('send.for', { purpose: name })}
          onClick={() => setSending(true)}
        >
          {t('send')}
        </Button>
      )}
      {may('carry-out') && (
        <Button
          size="small"
          aria-label={t('carryOut.for', { purpose: name })}
          onClick={() => setNaming(true)}
        >
          {t('carryOut')}
        </Button>
      )}
      {may('withdraw') && (
        <Button
          size="small"
          kind="tertiary"
          busy={withdraw.isPending}
          aria-label={t('withdraw.for', { purpose: name })}
          onClick={() => withdraw.mutate()}
        >
          {t('withdraw')}
        </Button>
      )}
      <ProblemMessage error={withdraw.error} />
      <SendToMeetingDialog
        open={isSending}
        slots={slots.data?.items}
        error={send.error ?? slots.error}
        busy={send.isPending}
        onSend={(meetingId) => send.mutate(meetingId)}
        onClose={() => setSending(false)}
      />
      {isNaming && (
        <AmountDialog
          proposal={proposal}
          name={name}
          onCarryOut={(amount) => course.carryOut(proposal, amount)}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}
