import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { dayInDenmark } from '@/lib/format';
import { Problem } from '@/lib/http';
import { Button, DateField, Dialog, ProblemMessage, Select, TextField, useToast } from '@/ui';
import { openRound, rhythmsQuery } from '../api';
import { useT } from '../messages';
import type { Proposal } from '../types';

interface OpenRoundDialogProps {
  /** What is proposed, or nothing for a round of one's own choice. */
  proposal: Proposal | null;
  /** Closes it. */
  onClose: () => void;
}

/** Opens a round: who is asked, for which month, until when. */
export function OpenRoundDialog({ proposal, onClose }: OpenRoundDialogProps) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const rhythms = useQuery(rhythmsQuery);
  const [programmeId, setProgrammeId] = useState(proposal?.programmeId ?? '');
  const [month, setMonth] = useState((proposal?.month ?? dayInDenmark(new Date())).slice(0, 7));
  const [deadline, setDeadline] = useState(proposal?.deadline ?? '');
  const open = useMutation({
    mutationFn: () =>
      openRound({ programmeId: programmeId || null, month: `${month}-01`, deadline }),
    onSuccess: async (board) => {
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
      toast(t('open.done'));
      await navigate({
        to: '/portefoelje/statusrunder/$roundId',
        params: { roundId: board.round.id },
      });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate();
  };
  const errorOf = (field: string) =>
    open.error instanceof Problem
      ? open.error.errors.find((error) => error.field === field)?.message
      : undefined;
  return (
    <Dialog open title={t('open.title')} onClose={onClose}>
      <form className="form-fields" onSubmit={submit}>
        <ProblemMessage error={open.error} />
        <Select
          label={t('open.whom')}
          value={programmeId}
          placeholder={t('open.list')}
          onChange={setProgrammeId}
          error={errorOf('programmeId')}
          options={(rhythms.data?.items ?? []).map((programme) => ({
            value: programme.programmeId,
            label: programme.programme,
          }))}
        />
        <TextField
          label={t('open.month')}
          type="month"
          width="short"
          required
          value={month}
          onChange={setMonth}
          error={errorOf('month')}
        />
        <DateField
          label={t('open.deadline')}
          hint={t('open.hint')}
          value={deadline}
          onChange={setDeadline}
          error={errorOf('deadline')}
        />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={open.isPending} disabled={!deadline}>
            {t('open')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
