import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { Interface, WriteInterface } from '@/api/portfolio';
import { dayInDenmark } from '@/lib/format';
import { Button, Dialog, ProblemMessage, Select, TextArea, TextField, useToast } from '@/ui';
import { peopleQuery, projectsQuery } from '../api/queries';
import { useT } from './messages';
import { saveInterface } from './queries';

interface InterfaceDialogProps {
  projectId: string;
  /** The interface that is written anew; null for a new one. */
  overlap: Interface | null;
  onClose: () => void;
}

const STATES = ['OPEN', 'AGREED', 'CLOSED'] as const;

/** Writes what two projects must coordinate. */
export function InterfaceDialog({ projectId, overlap, onClose }: InterfaceDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const people = useQuery(peopleQuery);
  const listId = useId();
  const onDate = dayInDenmark(new Date());
  const strategic = useQuery(projectsQuery({ onDate, level: 1, q: '' }));
  const parts = useQuery(projectsQuery({ onDate, level: 2, q: '' }));
  const [written, setWritten] = useState<WriteInterface>({
    otherId: overlap?.otherId ?? '',
    description: overlap?.description ?? '',
    owner: overlap?.ownerUsername ?? '',
    state: overlap?.state ?? 'OPEN',
  });
  const others = [...(strategic.data?.items ?? []), ...(parts.data?.items ?? [])]
    .filter((project) => project.id !== projectId && project.id !== overlap?.otherId)
    .map((project) => ({ value: project.id, label: project.name }));
  const options = overlap
    ? [{ value: overlap.otherId, label: overlap.otherName }, ...others]
    : others;
  const set = (part: Partial<WriteInterface>) => setWritten((now) => ({ ...now, ...part }));
  const save = useMutation({
    mutationFn: () => saveInterface(projectId, overlap, written),
    onSuccess: async () => {
      toast(t('saved'));
      await queryClient.invalidateQueries({ queryKey: ['portfolio', 'interfaces'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (written.otherId) save.mutate();
  };
  return (
    <Dialog
      open
      title={overlap ? t('interfaces.edit', { project: overlap.otherName }) : t('interfaces.add')}
      onClose={onClose}
    >
      <form className="form-fields" onSubmit={submit}>
        <Select
          label={t('interface.project')}
          placeholder=""
          value={written.otherId}
          options={options}
          onChange={(otherId) => set({ otherId })}
        />
        <TextArea
          label={t('interface.description')}
          rows={4}
          required
          maxLength={2000}
          value={written.description}
          onChange={(description) => set({ description })}
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
          options={STATES.map((state) => ({
            value: state,
            label: state === 'AGREED' ? t('interface.AGREED') : t(`state.${state}`),
          }))}
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
