import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { CasePresentation } from '@/api/casewriting';
import type { Tagged } from '@/lib/http';
import { Button, Dialog, LinkButton, ProblemMessage, TextArea, useToast } from '@/ui';
import { returnCase, takeStep, type CourseStep } from '../api/changes';
import { presentationQuery } from '../api/queries';
import { useT } from '../messages';
import { untilSaved } from './useAutosave';

interface CourseActionsProps {
  presentation: Tagged<CasePresentation>;
  /** Gets what went wrong, to be shown in the page; `null` when something new is tried. */
  onError: (error: unknown) => void;
}

/** What the person may do with the case now. */
export function CourseActions({ presentation, onError }: CourseActionsProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isReturning, setReturning] = useState(false);
  const { data } = presentation;
  const may = (action: string) => data.actions.includes(action);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['meetings'] });
  const step = useMutation({
    mutationFn: async (wanted: CourseStep) => {
      const isChanged = await untilSaved(queryClient);
      // An approver approves what is on the screen; an author sends what has been saved last.
      const newest = await queryClient.fetchQuery({
        ...presentationQuery(data.id),
        staleTime: wanted === 'approval' && !isChanged ? Infinity : 0,
      });
      return takeStep(newest, wanted);
    },
    onMutate: () => onError(null),
    onSuccess: async (_, wanted) => {
      toast(
        t(`done.${wanted}`),
        wanted === 'withdrawal' ? () => step.mutate('reopening') : undefined,
      );
      await refresh();
    },
    onError,
  });
  const button = (action: string, wanted: CourseStep, kind?: 'primary' | 'tertiary') =>
    may(action) && (
      <Button
        kind={kind}
        busy={step.isPending && step.variables === wanted}
        onClick={() => step.mutate(wanted)}
      >
        {t(`act.${action}` as 'act.submit')}
      </Button>
    );
  return (
    <>
      {button('submit', 'submission', 'primary')}
      {button('approve', 'approval', 'primary')}
      {may('return') && <Button onClick={() => setReturning(true)}>{t('act.return')}</Button>}
      {button('reopen', 'reopening', 'primary')}
      <LinkButton to="/mine-sager/$presentationId/versioner" params={{ presentationId: data.id }}>
        {t('act.versions')}
      </LinkButton>
      {button('withdraw', 'withdrawal', 'tertiary')}
      <Dialog open={isReturning} title={t('return.title')} onClose={() => setReturning(false)}>
        <ReturnForm
          presentation={presentation}
          onDone={async () => {
            setReturning(false);
            toast(t('done.return'));
            await refresh();
          }}
          onClose={() => setReturning(false)}
        />
      </Dialog>
    </>
  );
}

interface ReturnFormProps {
  presentation: Tagged<CasePresentation>;
  onDone: () => Promise<void>;
  onClose: () => void;
}

function ReturnForm({ presentation, onDone, onClose }: ReturnFormProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const send = useMutation({
    mutationFn: () => returnCase(presentation, reason.trim()),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isEmpty = reason.trim() === '';
    setMissing(isEmpty);
    if (!isEmpty) send.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ProblemMessage error={send.error} />
      <TextArea
        label={t('return.reason')}
        hint={t('return.hint')}
        error={isMissing && reason.trim() === '' ? t('return.missing') : undefined}
        rows={5}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={send.isPending}>
          {t('return.send')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
