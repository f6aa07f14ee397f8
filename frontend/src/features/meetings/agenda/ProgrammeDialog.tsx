import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { MeetingView, PlanProgrammeEntry, ProgrammeEntry } from '@/api/meetings';
import { formatDateWithWeekday } from '@/lib/format';
import { useDraft } from '@/lib/drafts/useDraft';
import {
  Button,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  Select,
  TextArea,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { useT } from '../messages';
import styles from './agenda.module.css';
import { useAgendaT } from './messages';
import { addProgrammeEntry, changeProgrammeEntry, removeProgrammeEntry } from './queries';

interface ProgrammeDialogProps {
  /** The seminar. */
  meeting: MeetingView;
  /** What is changed, or a new entry; nothing is shown for `null`. */
  entry: ProgrammeEntry | 'new' | null;
  /** The entry a new one comes after. */
  last: ProgrammeEntry | undefined;
  /** Called when it should close. */
  onClose: () => void;
}

/** Plans what happens at a seminar from one clock time to another. */
export function ProgrammeDialog({ entry, onClose, ...rest }: ProgrammeDialogProps) {
  const t = useAgendaT();
  return (
    <Dialog
      open={entry !== null}
      title={entry === 'new' ? t('programme.add') : t('programme.title')}
      onClose={onClose}
    >
      {entry && (
        <ProgrammeForm entry={entry === 'new' ? null : entry} onClose={onClose} {...rest} />
      )}
    </Dialog>
  );
}

interface ProgrammeFormProps {
  meeting: MeetingView;
  entry: ProgrammeEntry | null;
  last: ProgrammeEntry | undefined;
  onClose: () => void;
}

function ProgrammeForm({ meeting, entry, last, onClose }: ProgrammeFormProps) {
  const t = useAgendaT();
  const general = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const draft = useDraft(`programme.${meeting.id}.${entry?.id ?? 'new'}`, {
    day: entry?.day ?? last?.day ?? meeting.start.slice(0, 10),
    from: entry?.from ?? last?.to ?? meeting.start.slice(11, 16),
    to: entry?.to ?? '',
    text: entry?.text ?? '',
    itemId: entry?.itemId ?? '',
  });
  const [errors, setErrors] = useState<FormError[]>([]);
  const { value } = draft;
  const change = (part: Partial<typeof value>) => draft.change({ ...value, ...part });
  const finish = async (message: string) => {
    draft.reset(value);
    onClose();
    toast(message);
    await queryClient.invalidateQueries({ queryKey: ['meetings'] });
  };
  const save = useMutation({
    mutationFn: (body: PlanProgrammeEntry) =>
      entry ? changeProgrammeEntry(meeting.id, entry, body) : addProgrammeEntry(meeting.id, body),
    onSuccess: () => finish(entry ? t('programme.changed') : t('programme.added')),
  });
  const remove = useMutation({
    mutationFn: (gone: ProgrammeEntry) => removeProgrammeEntry(meeting.id, gone),
    onSuccess: () => finish(t('programme.removed')),
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      (!value.from || !value.to) && { fieldId: 'programme-from', message: t('programme.time') },
      !value.text.trim() &&
        !value.itemId && { fieldId: 'programme-text', message: t('programme.says') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(missing);
    if (missing.length > 0) return;
    save.mutate({
      day: value.day,
      from: value.from,
      to: value.to,
      text: value.text.trim() || null,
      itemId: value.itemId || null,
    });
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={save.error ?? remove.error} />
      <Select
        label={t('programme.day')}
        value={value.day}
        options={daysOf(meeting).map((day) => ({ value: day, label: formatDateWithWeekday(day) }))}
        onChange={(day) => change({ day })}
      />
      <div className={styles.times}>
        <TextField
          id="programme-from"
          type="time"
          width="short"
          label={t('programme.from')}
          error={errorAt('programme-from')}
          value={value.from}
          onChange={(from) => change({ from })}
        />
        <TextField
          type="time"
          width="short"
          label={t('programme.to')}
          value={value.to}
          onChange={(to) => change({ to })}
        />
      </div>
      <TextArea
        id="programme-text"
        rows={3}
        label={t('programme.text')}
        error={errorAt('programme-text')}
        value={value.text}
        onChange={(text) => change({ text })}
      />
      <Select
        label={t('programme.item')}
        placeholder={t('programme.item.none')}
        value={value.itemId}
        options={meeting.items
          .filter((line) => line.readable)
          .map((line) => ({ value: line.id, label: `${line.number}. ${line.title}` }))}
        onChange={(itemId) => change({ itemId })}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={save.isPending}>
          {t('programme.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {general('cancel')}
        </Button>
        {entry && (
          <Button kind="warning" busy={remove.isPending} onClick={() => remove.mutate(entry)}>
            {t('programme.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The days the meeting lasts. */
function daysOf(meeting: MeetingView): string[] {
  const last = (meeting.end ?? meeting.start).slice(0, 10);
  const days = [];
  for (
    let day = new Date(`${meeting.start.slice(0, 10)}T00:00:00Z`);
    day.toISOString().slice(0, 10) <= last;
    day = new Date(day.getTime() + 86_400_000)
  ) {
    days.push(day.toISOString().slice(0, 10));
  }
  return days;
}
