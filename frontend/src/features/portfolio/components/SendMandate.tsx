import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { submissionSlotsQuery } from '@/api/submissions';
import type { MandateView } from '@/api/portfolio';
import type { Tagged } from '@/lib/http';
import { Button, SendToMeetingDialog, useToast, type FormError } from '@/ui';
import { BOARD, sendMandate } from '../api/changes';
import { useT } from '../messages';
import { errorsFrom } from './mandateErrors';

interface SendMandateProps {
  /** The mandate and the version it was read at. */
  mandate: Tagged<MandateView>;
  /** Gets the fields that must be written first. */
  onLacking: (errors: FormError[]) => void;
}

/** Sends a mandate to a meeting of the board; what it lacks is handed back to be written. */
export function SendMandate({ mandate, onLacking }: SendMandateProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const slots = useQuery({ ...submissionSlotsQuery(BOARD), enabled: isOpen });
  const send = useMutation({
    mutationFn: (meetingId: string) => sendMandate(mandate, meetingId),
    onSuccess: async () => {
      setOpen(false);
      toast(t('send.done'));
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
    },
    onError: (error) => {
      const lacking = errorsFrom(t, error);
      if (lacking.length === 0) return;
      setOpen(false);
      onLacking(lacking);
    },
  });
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('send')}
      </Button>
      <SendToMeetingDialog
        open={isOpen}
        slots={slots.data?.items}
        error={send.error ?? slots.error}
        busy={send.isPending}
        onSend={(meetingId) => send.mutate(meetingId)}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
