import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { Body, MeetingKind } from '@/api/meetings';
import { Problem } from '@/lib/http';
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  Select,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { createMeeting } from '../api/changes';
import { useT as useCalendarT } from '../calendar/messages';
import { useT } from '../messages';

interface CreateMeetingDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** The bodies to choose among. */
  bodies: Body[];
  /** Called when it should close. */
  onClose: () => void;
}

/** Plans a new meeting and goes to it. */
export function CreateMeetingDialog({ open, bodies, onClose }: CreateMeetingDialogProps) {
  const t = useT();
  return (
    <Dialog open={open} title={t('meetings.create')} onClose={onClose}>
      <CreateMeetingForm bodies={bodies} onClose={onClose} />
    </Dialog>
  );
}

function CreateMeetingForm({ bodies, onClose }: Omit<CreateMeetingDialogProps, 'open'>) {
  const t = useT();
  const calendarT = useCalendarT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [bodyCode, setBodyCode] = useState(bodies[0]?.code ?? '');
  const [kind, setKind] = useState<MeetingKind>('ORDINARY');
  const [date, setDate] = useState('');
  const [time, setTime] = useState('10:00');
  const [endDate, setEndDate] = useState('');
  const [endTime, setEndTime] = useState('');
  const [location, setLocation] = useState('');
  const [reserved, setReserved] = useState(false);
  const [onHolidayAnyway, setOnHolidayAnyway] = useState(false);
  const [errors, setErrors] = useState<FormError[]>([]);
  const create = useMutation({
    mutationFn: createMeeting,
    onSuccess: async (meeting) => {
      await queryClient.invalidateQueries({ queryKey: ['meetings', 'list'] });
      onClose();
      toast(t('meetings.create.done'));
      await navigate({ to: '/moeder/$meetingId', params: { meetingId: meeting.id } });
    },
  });

  const isOnHoliday = create.error instanceof Problem && create.error.slug === 'meeting-on-holiday';

  const isSeminar = kind === 'SEMINAR';
  // A seminar may last days; other meetings end on the day they begin.
  const lastDay = isSeminar && endDate ? endDate : date;
  const endsEarly = endTime !== '' && `${lastDay}T${endTime}` <= `${date}T${time}`;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      !date && { fieldId: 'meeting-date', message: t('meetings.date.missing') },
      !time && { fieldId: 'meeting-time', message: t('meetings.time.missing') },
      isSeminar && !endTime && { fieldId: 'meeting-end-time', message: t('meetings.end.missing') },
      endsEarly && { fieldId: 'meeting-end-time', message: t('meetings.end.early') },
      !location.trim() && { fieldId: 'meeting-location', message: t('meetings.location.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(missing);
    if (missing.length > 0) return;
    create.mutate({
      bodyCode,
      kind,
      start: `${date}T${time}`,
      ...(endTime && { end: `${lastDay}T${endTime}` }),
      location: location.trim(),
      reserved,
      ...(onHolidayAnyway && { onHolidayAnyway }),
    });
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={create.error} />
      {(isOnHoliday || onHolidayAnyway) && (
        <Checkbox
          label={calendarT('holiday.anyway')}
          checked={onHolidayAnyway}
          onChange={setOnHolidayAnyway}
        />
      )}
      <div className="form-row">
        <Select
          label={t('meetings.body')}
          value={bodyCode}
          options={bodies.map((body) => ({ value: body.code, label: body.name }))}
          onChange={setBodyCode}
        />
        <Select
          label={t('meetings.kind')}
          value={kind}
          options={(['ORDINARY', 'EXTRAORDINARY', 'SEMINAR'] as const).map((value) => ({
            value,
            label: t(`kind.${value}`),
          }))}
          onChange={(value) => setKind(value as MeetingKind)}
        />
      </div>
      <div className="form-row">
        <DateField
          id="meeting-date"
          label={t('meetings.date')}
          error={errorAt('meeting-date')}
          value={date}
          onChange={setDate}
        />
        <TextField
          id="meeting-time"
          type="time"
          width="short"
          label={t('meetings.time')}
          error={errorAt('meeting-time')}
          value={time}
          onChange={setTime}
        />
      </div>
      <div className="form-row">
        {isSeminar && (
          <DateField
            id="meeting-end-date"
            label={t('meetings.end.date')}
            hint={t('meetings.end.date.hint')}
            value={endDate}
            onChange={setEndDate}
          />
        )}
        <TextField
          id="meeting-end-time"
          type="time"
          width="short"
          label={t('meetings.end.time')}
          optional={!isSeminar}
          error={errorAt('meeting-end-time')}
          value={endTime}
          onChange={setEndTime}
        />
      </div>
      {isSeminar && <p className="muted small">{t('meetings.seminar.hint')}</p>}
      <TextField
        id="meeting-location"
        label={t('meetings.location')}
        error={errorAt('meeting-location')}
        value={location}
        onChange={setLocation}
      />
      <Checkbox label={t('meetings.reserved.label')} checked={reserved} onChange={setReserved} />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={create.isPending}>
          {t('meetings.create.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
