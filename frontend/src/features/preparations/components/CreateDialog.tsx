import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  Select,
  TextField,
  type FormError,
} from '@/ui';
import { createPreparation } from '../api/changes';
import { bodiesQuery } from '../api/queries';
import { useT } from '../messages';

interface CreateDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** Called when it should close. */
  onClose: () => void;
}

/** Begins the preparation of a meeting and goes to it. */
export function CreateDialog({ open, onClose }: CreateDialogProps) {
  const t = useT();
  return (
    <Dialog open={open} title={t('add')} onClose={onClose}>
      <CreateForm onClose={onClose} />
    </Dialog>
  );
}

function CreateForm({ onClose }: Pick<CreateDialogProps, 'onClose'>) {
  const t = useT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const bodies = useQuery(bodiesQuery);
  const external = (bodies.data?.items ?? []).filter((body) => body.kind === 'EXTERNAL');
  const [chosen, setChosen] = useState('');
  const [date, setDate] = useState('');
  const [time, setTime] = useState('09:00');
  const [location, setLocation] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const bodyCode = chosen || (external[0]?.code ?? '');
  const create = useMutation({
    mutationFn: createPreparation,
    onSuccess: async (preparation) => {
      await queryClient.invalidateQueries({ queryKey: ['meetings', 'preparations'] });
      onClose();
      await navigate({
        to: '/forberedelser/$preparationId',
        params: { preparationId: preparation.id },
      });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      !bodyCode && { fieldId: 'preparation-body', message: t('body.missing') },
      !date && { fieldId: 'preparation-date', message: t('date.missing') },
      !time && { fieldId: 'preparation-time', message: t('time.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(missing);
    if (missing.length > 0) return;
    create.mutate({
      bodyCode,
      start: `${date}T${time}`,
      location: location.trim() || undefined,
    });
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={create.error} />
      <Select
        id="preparation-body"
        label={t('body')}
        error={errorAt('preparation-body')}
        value={bodyCode}
        options={external.map((body) => ({ value: body.code, label: body.name }))}
        onChange={setChosen}
      />
      <div className="form-row">
        <DateField
          id="preparation-date"
          label={t('date')}
          error={errorAt('preparation-date')}
          value={date}
          onChange={setDate}
        />
        <TextField
          id="preparation-time"
          type="time"
          width="short"
          label={t('time')}
          error={errorAt('preparation-time')}
          value={time}
          onChange={setTime}
        />
      </div>
      <TextField
        label={t('location')}
        optional
        maxLength={200}
        value={location}
        onChange={setLocation}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={create.isPending}>
          {t('create')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
