import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ScenarioView } from '@/api/budget';
import { Button, Dialog, ProblemMessage, TextArea, TextField, useToast } from '@/ui';
import { keepScenario } from '../api/changes';
import { useT } from '../messages';

interface ScenarioDialogProps {
  /** The budget year. */
  year: number;
  /** The chosen proposals, in the order of their points. */
  chosen: readonly string[];
  /** The scenario that is written over; a new one without it. */
  over?: ScenarioView;
  /** Called with the scenario once it is kept. */
  onKept: (scenario: ScenarioView) => void;
  /** Called when it should close. */
  onClose: () => void;
}

/** Names a choice of proposals and keeps it as a scenario. */
export function ScenarioDialog({ year, chosen, over, onKept, onClose }: ScenarioDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [name, setName] = useState(over?.name ?? '');
  const [note, setNote] = useState(over?.note ?? '');
  const [isMissing, setMissing] = useState(false);
  const keep = useMutation({
    mutationFn: () =>
      keepScenario(
        {
          name: name.trim(),
          year,
          allocationIds: [...chosen],
          ...(note.trim() && { note: note.trim() }),
        },
        over,
      ),
    onSuccess: async (scenario) => {
      onClose();
      toast(t('scenario.kept'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
      onKept(scenario);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!name.trim());
    if (name.trim()) keep.mutate();
  };
  return (
    <Dialog open title={t(over ? 'scenario.change' : 'scenario.keep')} onClose={onClose}>
      <form className="form-fields" noValidate onSubmit={submit}>
        <ProblemMessage error={keep.error} />
        <TextField
          maxLength={200}
          label={t('scenario.name')}
          error={isMissing ? t('scenario.name.missing') : undefined}
          value={name}
          onChange={setName}
        />
        <TextArea
          rows={4}
          maxLength={2000}
          optional
          label={t('scenario.note')}
          hint={t('scenario.note.hint')}
          value={note}
          onChange={setNote}
        />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={keep.isPending}>
            {t('scenario.save')}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
