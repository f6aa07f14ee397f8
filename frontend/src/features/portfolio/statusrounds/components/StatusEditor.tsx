import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem, type Tagged } from '@/lib/http';
import { Button, Card, ErrorSummary, Notice, ProblemMessage, useToast, type FormError } from '@/ui';
import { handIn, statusQuery } from '../api';
import { useT, type StatusT } from '../messages';
import styles from '../statusrounds.module.css';
import type { StatusForm } from '../types';
import { useStatusDraft } from '../useStatusDraft';
import { errorsIn, fieldId, writtenStatus } from '../writtenStatus';
import { LastNote } from './LastNote';
import { StatusConflict } from './StatusConflict';
import { StatusFields } from './StatusFields';

interface StatusEditorProps {
  projectId: string;
  /** The note and the version it was read at. */
  form: Tagged<StatusForm>;
}

/** Writes a note beside the one before it. */
export function StatusEditor({ projectId, form }: StatusEditorProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [wrong, setWrong] = useState<FormError[]>([]);
  const [isWhole, setWhole] = useState(true);
  const draft = useStatusDraft(projectId, form, isWhole);
  const hand = useMutation({
    mutationFn: async () => handIn(projectId, await draft.saveNow()),
    onSuccess: async (answer) => {
      draft.forget();
      queryClient.setQueryData(statusQuery(projectId).queryKey, answer);
      toast(t('status.handIn.done'));
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
    },
  });
  const refused = [...errorsFrom(t, draft.error), ...errorsFrom(t, hand.error)];
  const errors = wrong.length > 0 ? wrong : refused;
  const whole = () => {
    const found = errorsIn(t, draft.written);
    setWrong(found);
    setWhole(found.length === 0);
    return found.length === 0;
  };
  const { current, last, rules, baselineCost } = form.data;
  return (
    <div className={last ? styles.sides : 'page-narrow'}>
      <Card title={t('status.new')}>
        {current?.state === 'RETURNED' && (
          <Notice tone="warn" title={t('status.returned', { name: current.returnedBy ?? '' })}>
            <p className={styles.words}>{current.returnComment}</p>
          </Notice>
        )}
        <form
          className="form-fields"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (whole()) hand.mutate();
          }}
        >
          <ErrorSummary errors={errors} />
          {refused.length === 0 && <ProblemMessage error={draft.error ?? visible(hand.error)} />}
          <StatusFields
            value={draft.written}
            onChange={(next) => {
              const found = errorsIn(t, next);
              setWhole(found.length === 0);
              if (wrong.length > 0) setWrong(found);
              if (hand.isError) hand.reset();
              draft.change(next);
            }}
            errors={errors}
            rules={rules}
            projectId={projectId}
            baselineCost={baselineCost}
            baselineSource={form.data.baselineSource}
          />
          <p className="muted small" role="status">
            {t(
              draft.isSaving ? 'status.saving' : draft.isDirty ? 'status.unsaved' : 'status.saved',
            )}
          </p>
          <div className="form-buttons">
            <Button type="submit" kind="primary" busy={hand.isPending}>
              {t('status.handIn')}
            </Button>
            <Button
              busy={draft.isSaving}
              onClick={() => {
                // What goes wrong stands in the form.
                if (whole()) draft.saveNow().catch(() => undefined);
              }}
            >
              {t('status.save')}
            </Button>
          </div>
        </form>
      </Card>
      {last && <LastNote note={last} beside={draft.written} />}
      {draft.theirs && (
        <StatusConflict
          mine={draft.written}
          theirs={writtenStatus(draft.theirs.data.current, draft.theirs.data.baselineCost)}
          busy={draft.isSaving}
          onMine={() => draft.theirs && draft.keepMine(draft.theirs)}
          onTheirs={() => draft.theirs && draft.takeTheirs(draft.theirs)}
          onClose={draft.closeConflict}
        />
      )}
    </div>
  );
}

/** Both versions are shown where somebody else has written; the words of the refusal add nothing. */
function visible(error: unknown): unknown {
  return error instanceof Problem && error.isConflictOfVersions ? null : error;
}

/** The fields the server refused, so that they can be gone to. */
function errorsFrom(t: StatusT, error: unknown): FormError[] {
  if (!(error instanceof Problem)) return [];
  return error.errors.map(({ field, message }) => ({
    fieldId: fieldId(field),
    message: `${nameOf(t, field)}: ${message}`,
  }));
}

function nameOf(t: StatusT, field: string): string {
  const matter = /^overrides\.(time|economy|resources|benefits)\./.exec(field)?.[1];
  switch (matter) {
    case 'time':
    case 'economy':
    case 'resources':
    case 'benefits':
      return t(`matter.${matter}`);
    default:
      return field === 'followsPlan' || field === 'text' || field === 'baselineCost'
        ? t(`field.${field}`)
        : field;
  }
}
