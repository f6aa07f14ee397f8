import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BenefitView } from '@/api/benefits';
import { submissionSlotsQuery } from '@/api/submissions';
import { Button, SendToMeetingDialog, useToast } from '@/ui';
import { BOARD, sendBenefit } from '../api/changes';
import { useT } from '../messages';
import { MoveDialog } from './MoveDialog';

interface BenefitActionsProps {
  /** The benefit. */
  benefit: BenefitView;
  /** Called when its case is to be written in. */
  onEdit: () => void;
}

/** What may be done with a benefit now, as the server says. */
export function BenefitActions({ benefit, onEdit }: BenefitActionsProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isMoving, setMoving] = useState(false);
  const [isSending, setSending] = useState(false);
  const slots = useQuery({ ...submissionSlotsQuery(BOARD), enabled: isSending });
  const send = useMutation({
    mutationFn: (meetingId: string) => sendBenefit(benefit, meetingId),
    onSuccess: async () => {
      setSending(false);
      toast(t('send.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });
  const may = (action: string) => benefit.actions.includes(action);
  return (
    <>
      <a className="button button-secondary" href={`/api/budget/v1/benefits/${benefit.id}/pdf`}>
        {t('pdf')}
      </a>
      {may('edit') && <Button onClick={onEdit}>{t('edit')}</Button>}
      {may('move') && <Button onClick={() => setMoving(true)}>{t('move')}</Button>}
      {may('submit') && (
        <Button kind="primary" onClick={() => setSending(true)}>
          {t('send')}
        </Button>
      )}
      {isMoving && <MoveDialog benefit={benefit} onClose={() => setMoving(false)} />}
      <SendToMeetingDialog
        open={isSending}
        slots={slots.data?.items}
        error={send.error ?? slots.error}
        busy={send.isPending}
        onSend={(meetingId) => send.mutate(meetingId)}
        onClose={() => setSending(false)}
      />
    </>
  );
}
