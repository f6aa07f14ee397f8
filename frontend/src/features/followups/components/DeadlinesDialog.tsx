import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Deadlines, FollowUpYear } from '@/api/followups';
import { useDraft } from '@/lib/drafts/useDraft';
import { formatDate } from '@/lib/format';
import { Problem } from '@/lib/http';
import { Button, DateField, Dialog, ErrorSummary, Notice, ProblemMessage, useToast } from '@/ui';
import { followUpsQuery, setDeadlines } from '../api/followUps';
import { useT } from '../messages';

const FIELDS = ['first', 'second', 'third'] as const satisfies readonly (keyof Deadlines)[];

interface DeadlinesDialogProps {
  /** The year as it was read. */
  year: FollowUpYear;
  /** Called when it should close. */
  onClose: () => void;
}

/** What is kept in the browser: the dates, and the version they started from. */
interface DeadlinesDraft {
  deadlines: Deadlines;
  version: number;
}

/** Sets the deadlines of a year; a save over somebody else's asks which are to stand. */
export function DeadlinesDialog({ year: shown, onClose }: DeadlinesDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { year, deadlines, version } = shown;
  const fresh: DeadlinesDraft = { deadlines, version };
  const draft = useDraft<DeadlinesDraft>(`follow-ups.${year}`, fresh);
  const [theirs, setTheirs] = useState<FollowUpYear | null>(null);
  const [missing, setMissing] = useState<string[]>([]);
  const save = useMutation({
    mutationFn: (mine: DeadlinesDraft) => setDeadlines(year, mine.version, mine.deadlines),
    onSuccess: async () => {
      draft.reset(fresh);
      toast(t('set.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget', 'follow-ups'] });
      onClose();
    },
    onError: async (error) => {
      if (!(error instanceof Problem) || !error.isConflictOfVersions) return;
      setTheirs(await queryClient.fetchQuery({ ...followUpsQuery(year), staleTime: 0 }));
    },
  });
  const refused = save.error instanceof Problem ? save.error.errors : [];
  const errorAt = (field: string) =>
    missing.includes(field)
      ? t('set.missing')
      : refused.find((error) => error.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = FIELDS.filter((field) => !draft.value.deadlines[field]);
    setMissing(empty);
    if (empty.length === 0) save.mutate(draft.value);
  };
  const errors = FIELDS.flatMap((field) => {
    const message = errorAt(field);
    return message ? [{ fieldId: `deadline-${field}`, message }] : [];
  });
  const discard = () => {
    draft.reset(fresh);
    onClose();
  };
  return (
    <Dialog open title={t('set.title', { year })} onClose={onClose}>
      <form className="form-fields" noValidate onSubmit={submit}>
        {draft.isRestored && <p className="muted">{t('set.restored')}</p>}
        {theirs && (
          <Notice tone="warn" title={t('conflict.title')}>
            <p>
              {t('conflict.text', {
                first: formatDate(theirs.deadlines.first),
                second: formatDate(theirs.deadlines.second),
                third: formatDate(theirs.deadlines.third),
              })}
            </p>
            <div className="cluster">
              <Button
                onClick={() => {
                  const mine = { ...draft.value, version: theirs.version };
                  draft.change(mine);
                  setTheirs(null);
                  save.mutate(mine);
                }}
              >
                {t('conflict.mine')}
              </Button>
              <Button onClick={discard}>{t('conflict.theirs')}</Button>
            </div>
          </Notice>
        )}
        <ErrorSummary errors={errors} />
        {!theirs && refused.length === 0 && <ProblemMessage error={save.error} />}
        <p>{t('set.hint')}</p>
        {FIELDS.map((field, index) => (
          <DateField
            key={field}
            id={`deadline-${field}`}
            label={t('set.number', { number: index + 1 })}
            error={errorAt(field)}
            min={`${year}-01-01`}
            max={`${year}-12-31`}
            value={draft.value.deadlines[field]}
            onChange={(day) =>
              draft.change({
                ...draft.value,
                deadlines: { ...draft.value.deadlines, [field]: day },
              })
            }
          />
        ))}
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('set.save')}
          </Button>
          <Button kind="tertiary" onClick={discard}>
            {t('set.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
