import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { MoveMeeting } from '@/api/bodies';
import type { MeetingView } from '@/api/meetings';
import { formatDateTime } from '@/lib/format';
import { Problem, type Tagged } from '@/lib/http';
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  TextArea,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { moveMeeting } from './api';
import { useT } from './messages';

interface MoveMeetingDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** The meeting and the version it was read at. */
  meeting: Tagged<MeetingView>;
  /** Called when it should close. */
  onClose: () => void;
}

/** Moves a meeting to another time or place; what speaks against it can be confirmed. */
export function MoveMeetingDialog({ open, meeting, onClose }: MoveMeetingDialogProps) {
  const t = useT();
  return (
    <Dialog open={open} title={t('move.action')} onClose={onClose}>
      <MoveForm meeting={meeting} onClose={onClose} />
    </Dialog>
  );
}

function MoveForm({ meeting, onClose }: Omit<MoveMeetingDialogProps, 'open'>) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { start, location, agendaVersion } = meeting.data;
  const [date, setDate] = useState(start.slice(0, 10));
  const [time, setTime] = useState(start.slice(11, 16));
  const [place, setPlace] = useState(location);
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [errors, setErrors] = useState<FormError[]>([]);
  const move = useMutation({
    mutationFn: (body: MoveMeeting) => moveMeeting(meeting, body),
    onSuccess: async () => {
      onClose();
      toast(t('move.done'));
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
  const refused = move.error instanceof Problem ? move.error.slug : undefined;
  const asks = (slug: string) => refused === slug || confirmed.has(slug);
  const confirm = (slug: string) => (isConfirmed: boolean) =>
    setConfirmed(
      (now) => new Set([...now].filter((each) => each !== slug).concat(isConfirmed ? slug : [])),
    );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      !date && { fieldId: 'move-date', message: t('move.date.missing') },
      !time && { fieldId: 'move-time', message: t('move.time.missing') },
      !place.trim() && { fieldId: 'move-location', message: t('move.location.missing') },
      !reason.trim() && { fieldId: 'move-reason', message: t('move.reason.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(missing);
    if (missing.length > 0) return;
    move.mutate({
      start: `${date}T${time}`,
      location: place.trim(),
      reason: reason.trim(),
      onHolidayAnyway: confirmed.has('meeting-on-holiday'),
      deadlinePassedAnyway: confirmed.has('deadline-has-passed'),
    });
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <p>
        {t(agendaVersion > 0 ? 'move.intro.published' : 'move.intro', {
          when: formatDateTime(start),
        })}
      </p>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={move.error} />
      {asks('meeting-on-holiday') && (
        <Checkbox
          label={t('holiday.anyway')}
          checked={confirmed.has('meeting-on-holiday')}
          onChange={confirm('meeting-on-holiday')}
        />
      )}
      {asks('deadline-has-passed') && (
        <Checkbox
          label={t('move.deadline.anyway')}
          checked={confirmed.has('deadline-has-passed')}
          onChange={confirm('deadline-has-passed')}
        />
      )}
      <div className="form-row">
        <DateField
          id="move-date"
          label={t('move.date')}
          error={errorAt('move-date')}
          value={date}
          onChange={setDate}
        />
        <TextField
          id="move-time"
          type="time"
          width="short"
          label={t('move.time')}
          error={errorAt('move-time')}
          value={time}
          onChange={setTime}
        />
      </div>
      <TextField
        id="move-location"
        label={t('move.location')}
        error={errorAt('move-location')}
        value={place}
        onChange={setPlace}
      />
      <TextArea
        id="move-reason"
        label={t('move.reason')}
        hint={t('move.reason.hint')}
        error={errorAt('move-reason')}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={move.isPending}>
          {t('move.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('move.keep')}
        </Button>
      </div>
    </form>
  );
}
