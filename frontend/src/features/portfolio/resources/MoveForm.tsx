import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Activity } from '@/api/portfolio';
import { Problem } from '@/lib/http';
import { Button, DateField, ProblemMessage, useToast } from '@/ui';
import { moveActivity } from './api';
import { useResourceT } from './messages';

interface MoveFormProps {
  activity: Activity;
  onClose: () => void;
}

/** Lets an activity begin on another day. */
export function MoveForm({ activity, onClose }: MoveFormProps) {
  const t = useResourceT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [start, setStart] = useState(activity.start);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['portfolio', 'resources'] });
  const back = useMutation({
    mutationFn: (moved: Activity) => moveActivity(moved, activity.start),
    onSuccess: refresh,
  });
  const move = useMutation({
    mutationFn: () => moveActivity(activity, start),
    onSuccess: async (moved) => {
      toast(t('plan.moved', { activity: activity.name }), () => back.mutate(moved));
      onClose();
      await refresh();
    },
  });
  const error = move.error instanceof Problem ? move.error.errorAt('start') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (start) move.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      {!error && <ProblemMessage error={move.error} />}
      <p>{t('plan.move.hint')}</p>
      <DateField label={t('plan.move.to')} error={error} value={start} onChange={setStart} />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={move.isPending}>
          {t('plan.move')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('edit.cancel')}
        </Button>
      </div>
    </form>
  );
}
