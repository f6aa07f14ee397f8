import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { AllocationView } from '@/api/budget';
import { Button, Dialog, ProblemMessage, Select, useToast } from '@/ui';
import { changeProject } from '../api/changes';
import { projectsQuery } from '../api/queries';
import { useT } from '../messages';

interface ProjectDialogProps {
  /** What is changed, at the version it was read at. */
  allocation: AllocationView;
  onClose: () => void;
}

/** Says which project an allocation is for, or that it is for none. */
export function ProjectDialog({ allocation, onClose }: ProjectDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const projects = useQuery(projectsQuery);
  const [projectId, setProjectId] = useState(allocation.projectId ?? '');
  const listed = (projects.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const isListed = listed.some(({ value }) => value === projectId);
  const options =
    projectId && !isListed
      ? [{ value: projectId, label: t('project.offTheList') }, ...listed]
      : listed;
  const save = useMutation({
    mutationFn: () => changeProject(allocation, projectId || null),
    onSuccess: async () => {
      onClose();
      toast(t('project.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Dialog open title={t('project.title')} onClose={onClose}>
      <form className="form-fields" onSubmit={submit}>
        <p>{allocation.purpose}</p>
        <Select
          label={t('propose.project')}
          hint={t('propose.project.hint')}
          placeholder={t('propose.project.none')}
          value={projectId}
          options={options}
          onChange={setProjectId}
        />
        <ProblemMessage error={save.error ?? projects.error} />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('project.save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
