import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { Risk, WriteRisk } from '@/api/portfolio';
import {
  Button,
  DateField,
  Dialog,
  ProblemMessage,
  Select,
  TextArea,
  TextField,
  useToast,
} from '@/ui';
import { peopleQuery } from '../api/queries';
import { useT } from './messages';
import { saveRisk } from './queries';

interface RiskDialogProps {
  projectId: string;
  /** The risk that is written anew; null for a new one. */
  risk: Risk | null;
  onClose: () => void;
}

const STEPS = [1, 2, 3, 4, 5] as const;
const KINDS = ['RISK', 'CONCERN'] as const;
const STATES = ['OPEN', 'OCCURRED', 'CLOSED'] as const;

/** Writes a risk or concern. */
export function RiskDialog({ projectId, risk, onClose }: RiskDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const people = useQuery(peopleQuery);
  const listId = useId();
  const [written, setWritten] = useState<WriteRisk>({
    kind: risk?.kind ?? 'RISK',
    title: risk?.title ?? '',
    description: risk?.description ?? '',
    probability: risk?.probability ?? 3,
    impact: risk?.impact ?? 3,
    action: risk?.action ?? '',
    dueOn: risk?.dueOn ?? null,
    owner: risk?.ownerUsername ?? '',
    state: risk?.state ?? 'OPEN',
  });
  const set = (part: Partial<WriteRisk>) => setWritten((now) => ({ ...now, ...part }));
  const save = useMutation({
    mutationFn: () => saveRisk(projectId, risk, written),
    onSuccess: async () => {
      toast(t('saved'));
      await queryClient.invalidateQueries({ queryKey: ['portfolio', 'risks', projectId] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Dialog
      open
      title={risk ? t('risks.edit', { title: risk.title }) : t('risks.add')}
      onClose={onClose}
    >
      <form className="form-fields" onSubmit={submit}>
        <Select
          label={t('field.kind')}
          value={written.kind}
          options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          onChange={(kind) => set({ kind: KINDS.find((each) => each === kind) ?? 'RISK' })}
        />
        <TextField
          label={t('field.title')}
          width="wide"
          required
          maxLength={200}
          value={written.title}
          onChange={(title) => set({ title })}
        />
        <TextArea
          label={t('field.description')}
          rows={3}
          maxLength={4000}
          value={written.description ?? ''}
          onChange={(description) => set({ description })}
        />
        <div className="form-row">
          <Select
            label={t('field.probability')}
            value={String(written.probability)}
            options={STEPS.map((step) => ({
              value: String(step),
              label: t(`probability.${step}`),
            }))}
            onChange={(probability) => set({ probability: Number(probability) })}
          />
          <Select
            label={t('field.impact')}
            value={String(written.impact)}
            options={STEPS.map((step) => ({ value: String(step), label: t(`impact.${step}`) }))}
            onChange={(impact) => set({ impact: Number(impact) })}
          />
        </div>
        <TextArea
          label={t('field.action')}
          rows={3}
          maxLength={4000}
          value={written.action ?? ''}
          onChange={(action) => set({ action })}
        />
        <DateField
          label={t('field.due')}
          hint={t('field.due.hint')}
          value={written.dueOn ?? ''}
          onChange={(dueOn) => set({ dueOn: dueOn || null })}
        />
        <TextField
          label={t('field.owner')}
          hint={t('field.owner.hint')}
          list={listId}
          required
          maxLength={200}
          value={written.owner}
          onChange={(owner) => set({ owner })}
        />
        <datalist id={listId}>
          {people.data?.items.map((person) => (
            <option key={person.username} value={person.name}>
              {person.title}
            </option>
          ))}
        </datalist>
        <Select
          label={t('field.state')}
          value={written.state}
          options={STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
          onChange={(state) => set({ state: STATES.find((each) => each === state) ?? 'OPEN' })}
        />
        <ProblemMessage error={save.error} />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
