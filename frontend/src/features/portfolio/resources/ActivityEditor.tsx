import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Activity } from '@/api/portfolio';
import { useDraft } from '@/lib/drafts/useDraft';
import { formatDate } from '@/lib/format';
import { Problem } from '@/lib/http';
import {
  Button,
  Card,
  DateField,
  ErrorSummary,
  Notice,
  ProblemMessage,
  RadioGroup,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { changeActivity, heatMapQuery, planActivity, readActivity } from './api';
import { ActivityTable } from './ActivityTable';
import { DrawGrid } from './DrawGrid';
import { useResourceT } from './messages';
import {
  emptyActivity,
  errorsFrom,
  errorsIn,
  fieldId,
  measuredAs,
  sentFrom,
  writtenFrom,
  type Measure,
} from './writtenActivity';

interface ActivityEditorProps {
  projectId: string;
  /** What is changed; null for something new. */
  activity: Activity | null;
  onClose: () => void;
}

const MEASURES = ['HOURS', 'PEOPLE'] as const;

/** Plans an activity: what, when, and how many hours of whom week by week. */
export function ActivityEditor({ projectId, activity, onClose }: ActivityEditorProps) {
  const t = useResourceT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const initial = activity ? writtenFrom(activity) : emptyActivity;
  const draft = useDraft(`resources.${activity?.id ?? projectId}`, initial);
  const centres = useQuery(heatMapQuery(undefined));
  const [theirs, setTheirs] = useState<Activity | null>(null);
  const [wrong, setWrong] = useState<FormError[]>([]);
  const written = draft.value;
  const save = useMutation({
    mutationFn: (version: number | null) =>
      activity && version !== null
        ? changeActivity(activity.id, version, sentFrom(written))
        : planActivity(projectId, sentFrom(written)),
    onSuccess: async (saved) => {
      draft.reset(initial);
      toast(t('plan.done', { activity: saved.name }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['portfolio', 'resources'] });
    },
    onError: async (error) => {
      if (activity && error instanceof Problem && error.isConflictOfVersions)
        setTheirs((await readActivity(activity.id)).data);
    },
  });
  const refused = errorsFrom(t, written, save.error);
  const errors = wrong.length > 0 ? wrong : refused;
  const errorAt = (field: string) =>
    errors.find((error) => error.fieldId === fieldId.of(field))?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = errorsIn(t, written);
    setWrong(found);
    if (found.length === 0) save.mutate(activity?.version ?? null);
  };
  return (
    <Card title={activity ? t('edit.change', { activity: activity.name }) : t('edit.title')}>
      <form className="form-fields" noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} />
        {refused.length === 0 && !theirs && <ProblemMessage error={save.error} />}
        {draft.isRestored && <Notice title={t('edit.restored')} />}
        {theirs && (
          <Conflict
            theirs={theirs}
            onKeep={() => {
              setTheirs(null);
              save.mutate(theirs.version);
            }}
            onTake={() => {
              setTheirs(null);
              draft.reset(writtenFrom(theirs));
              onClose();
              void queryClient.invalidateQueries({ queryKey: ['portfolio', 'resources'] });
            }}
          />
        )}
        <TextField
          id={fieldId.of('name')}
          width="wide"
          maxLength={200}
          label={t('edit.name')}
          error={errorAt('name')}
          value={written.name}
          onChange={(name) => draft.change({ ...written, name })}
        />
        <div className="form-row">
          <DateField
            id={fieldId.of('start')}
            label={t('edit.start')}
            error={errorAt('start')}
            value={written.start}
            onChange={(start) => draft.change({ ...written, start })}
          />
          <DateField
            id={fieldId.of('end')}
            label={t('edit.end')}
            error={errorAt('end')}
            value={written.end}
            onChange={(end) => draft.change({ ...written, end })}
          />
        </div>
        <RadioGroup
          label={t('edit.measure')}
          value={written.measure}
          options={MEASURES.map((measure) => ({
            value: measure,
            label: t(`edit.measure.${measure}`),
          }))}
          onChange={(measure) => draft.change(measuredAs(written, measure as Measure))}
        />
        <DrawGrid
          value={written}
          onChange={draft.change}
          centres={(centres.data?.centres ?? []).map(({ unit }) => unit)}
          errors={errors}
        />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('edit.save')}
          </Button>
          <Button
            kind="tertiary"
            onClick={() => {
              draft.reset(initial);
              onClose();
            }}
          >
            {t('edit.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

interface ConflictProps {
  theirs: Activity;
  onKeep: () => void;
  onTake: () => void;
}

/** What somebody else saved meanwhile, above what is being written. */
function Conflict({ theirs, onKeep, onTake }: ConflictProps) {
  const t = useResourceT();
  return (
    <Notice tone="warn" title={t('conflict.title')}>
      <p>
        {t('conflict.theirs', {
          name: theirs.name,
          start: formatDate(theirs.start),
          end: formatDate(theirs.end),
        })}
      </p>
      <ActivityTable activity={theirs} />
      <div className="cluster">
        <Button onClick={onKeep}>{t('conflict.keepMine')}</Button>
        <Button onClick={onTake}>{t('conflict.takeTheirs')}</Button>
      </div>
    </Notice>
  );
}
