import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Body } from '@/api/meetings';
import type { Reminder } from '@/api/reminders';
import { useDraft } from '@/lib/drafts/useDraft';
import { dayInDenmark } from '@/lib/format';
import { Problem } from '@/lib/http';
import {
  Button,
  Dialog,
  ErrorSummary,
  Notice,
  ProblemMessage,
  useToast,
  type FormError,
} from '@/ui';
import { addReminder, editReminder } from '../api/changes';
import { reminderQuery } from '../api/queries';
import { useT, type RemindersT } from '../messages';
import { ReminderConflict } from './ReminderConflict';
import { ReminderFields } from './ReminderFields';
import {
  creationOf,
  newReminder,
  wordingOf,
  writtenReminder,
  type WrittenReminder,
} from './writtenReminder';

interface ReminderDialogProps {
  /** The row to change; `new` for another one; nothing is shown when null. */
  reminder: Reminder | 'new' | null;
  /** The bodies to choose among. */
  bodies: Body[];
  /** The body a new row is for at first. */
  bodyCode: string;
  /** Called when it should close. */
  onClose: () => void;
}

/** Writes a row of the reminder list. */
export function ReminderDialog({ reminder, ...rest }: ReminderDialogProps) {
  const t = useT();
  return (
    <Dialog
      open={reminder !== null}
      title={reminder === 'new' ? t('dialog.add') : t('dialog.edit')}
      onClose={rest.onClose}
    >
      {reminder !== null && <ReminderForm reminder={reminder} {...rest} />}
    </Dialog>
  );
}

interface FormProps extends ReminderDialogProps {
  reminder: Reminder | 'new';
}

function ReminderForm({ reminder, bodies, bodyCode, onClose }: FormProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const today = dayInDenmark(new Date());
  const isNew = reminder === 'new';
  const fresh = {
    written: isNew ? newReminder(bodyCode, today) : writtenReminder(reminder, today),
    version: isNew ? 0 : reminder.version,
  };
  const draft = useDraft(`reminder.${isNew ? 'new' : reminder.id}`, fresh);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [theirs, setTheirs] = useState<Reminder | null>(null);
  const { written } = draft.value;

  const save = useMutation({
    mutationFn: ({ written: text, version }: typeof fresh) =>
      isNew ? addReminder(creationOf(text)) : editReminder(reminder.id, version, wordingOf(text)),
    onSuccess: async () => {
      draft.reset(fresh);
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      onClose();
      toast(t('save.done'));
    },
    onError: async (error) => {
      if (isNew || !(error instanceof Problem) || !error.isConflictOfVersions) return;
      const { data } = await queryClient.fetchQuery(reminderQuery(reminder.id));
      setTheirs(data);
    },
  });

  const change = (part: Partial<WrittenReminder>) =>
    draft.change({ ...draft.value, written: { ...written, ...part } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = missingIn(t, written);
    setErrors(missing);
    if (missing.length === 0) save.mutate(draft.value);
  };
  const leave = () => {
    draft.reset(fresh);
    onClose();
  };

  if (theirs) {
    return (
      <ReminderConflict
        mine={written}
        theirs={theirs}
        isBusy={save.isPending}
        onMine={() => {
          const against = { written, version: theirs.version };
          draft.change(against);
          save.mutate(against);
        }}
        onTheirs={() => {
          void queryClient.invalidateQueries({ queryKey: ['meetings', 'reminders'] });
          leave();
        }}
      />
    );
  }
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      {draft.isRestored && (
        <Notice tone="warn" title={t('restoredDraft')}>
          <p>{t('restoredDraft.text')}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <ProblemMessage error={save.error} />
      <ReminderFields
        written={written}
        bodies={isNew ? bodies : []}
        errors={errors}
        onChange={change}
      />
      <p className="muted small">{t('kept')}</p>
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={save.isPending}>
          {t('save')}
        </Button>
        <Button kind="tertiary" onClick={leave}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function missingIn(t: RemindersT, written: WrittenReminder): FormError[] {
  const { when, day, year } = written;
  const isDay = /^\d+$/.test(day) && Number(day) >= 1 && Number(day) <= 31;
  return [
    !written.bodyCode && { fieldId: 'reminder-body', message: t('body.missing') },
    !written.subject.trim() && { fieldId: 'reminder-subject', message: t('subject.missing') },
    when === 'DATE' && !written.date && { fieldId: 'reminder-date', message: t('date.missing') },
    when === 'MONTH' &&
      !/^[12]\d{3}$/.test(year) && { fieldId: 'reminder-year', message: t('year.missing') },
    when === 'MONTHLY_DAY' && !isDay && { fieldId: 'reminder-day', message: t('day.missing') },
  ].filter((error): error is FormError => Boolean(error));
}
