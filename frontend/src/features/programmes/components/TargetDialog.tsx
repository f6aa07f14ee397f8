import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ProgrammeView } from '@/api/programmes';
import { parseKroner } from '@/lib/format';
import {
  Button,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { bookTarget } from '../api/programmes';
import { useT } from '../messages';

interface TargetDialogProps {
  /** The programme whose year gets a target. */
  programme: ProgrammeView;
  /** Called when it should close. */
  onClose: () => void;
}

/** Books a target of a year; below zero to take away of it. */
export function TargetDialog({ programme: { code, name }, onClose }: TargetDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [year, setYear] = useState('');
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const book = useMutation({
    mutationFn: (kroner: number) =>
      bookTarget(code, {
        year: Number(year),
        kind: 'TARGET',
        stage: 'PLANNED',
        label: t('target.label'),
        amount: kroner,
        reason: reason.trim(),
      }),
    onSuccess: async () => {
      toast(t('target.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isNegative = amount.trim().startsWith('-');
    const kroner = parseKroner(amount.trim().replace(/^-/, ''));
    const isYear = /^2\d{3}$/.test(year.trim()) && Number(year) <= 2100;
    const wrong = [
      !isYear && { fieldId: 'target-year', message: t('target.year.wrong') },
      !kroner && { fieldId: 'target-amount', message: t('target.amount.wrong') },
      !reason.trim() && { fieldId: 'target-reason', message: t('target.reason.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length === 0 && kroner) book.mutate(isNegative ? -kroner : kroner);
  };
  return (
    <Dialog open title={t('target.title', { name })} onClose={onClose}>
      <form className="form-fields" noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} />
        <ProblemMessage error={book.error} />
        <p>{t('target.hint')}</p>
        <TextField
          id="target-year"
          width="short"
          inputMode="numeric"
          label={t('target.year')}
          error={errorAt('target-year')}
          value={year}
          onChange={setYear}
        />
        <TextField
          id="target-amount"
          width="short"
          label={t('target.amount')}
          error={errorAt('target-amount')}
          value={amount}
          onChange={setAmount}
        />
        <TextField
          id="target-reason"
          label={t('target.reason')}
          maxLength={2000}
          error={errorAt('target-reason')}
          value={reason}
          onChange={setReason}
        />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={book.isPending}>
            {t('target.save')}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
