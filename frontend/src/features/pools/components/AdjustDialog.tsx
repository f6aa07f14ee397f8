import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { AllocationView } from '@/api/budget';
import { formatAmount, parseKroner } from '@/lib/format';
import {
  Button,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  RadioGroup,
  TextArea,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { proposeAdjustment } from '../api/changes';
import { useT } from '../messages';

interface AdjustDialogProps {
  /** The approved allocation. */
  allocation: AllocationView;
  /** Called when it should close. */
  onClose: () => void;
}

/** Proposes that an approved allocation is changed or released, for the board to decide. */
export function AdjustDialog({ allocation, onClose }: AdjustDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [what, setWhat] = useState('adjust');
  const [fromYear, setFromYear] = useState(String(allocation.year));
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const propose = useMutation({
    mutationFn: (body: { fromYear: number; amount: number; reason: string }) =>
      proposeAdjustment(allocation.id, body),
    onSuccess: async () => {
      onClose();
      toast(t('adjust.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kroner = what === 'release' ? 0 : parseKroner(amount);
    const year = Number(fromYear);
    const wrong = [
      !(Number.isInteger(year) && year >= 2000 && year <= 2100) && {
        fieldId: 'fromYear',
        message: t('adjust.year.wrong'),
      },
      kroner === null && { fieldId: 'newAmount', message: t('propose.amount.wrong') },
      !reason.trim() && { fieldId: 'reason', message: t('adjust.reason.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length > 0 || kroner === null) return;
    propose.mutate({ fromYear: year, amount: kroner, reason: reason.trim() });
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  return (
    <Dialog open title={t('adjust.title')} onClose={onClose}>
      <form className="form-fields" noValidate onSubmit={submit}>
        <p>
          {t('adjust.now', {
            purpose: allocation.purpose,
            amount: formatAmount(allocation.amount),
          })}
        </p>
        <ErrorSummary errors={errors} />
        <ProblemMessage error={propose.error} />
        <RadioGroup
          label={t('adjust.what')}
          value={what}
          options={[
            { value: 'adjust', label: t('adjust.what.adjust') },
            { value: 'release', label: t('adjust.what.release') },
          ]}
          onChange={setWhat}
        />
        <TextField
          id="fromYear"
          width="short"
          inputMode="numeric"
          label={t('adjust.year')}
          error={errorAt('fromYear')}
          value={fromYear}
          onChange={setFromYear}
        />
        {what === 'adjust' && (
          <TextField
            id="newAmount"
            width="short"
            inputMode="numeric"
            label={t('adjust.amount')}
            error={errorAt('newAmount')}
            value={amount}
            onChange={setAmount}
          />
        )}
        <TextArea
          id="reason"
          rows={3}
          maxLength={1000}
          label={t('adjust.reason')}
          hint={t('adjust.reason.hint')}
          error={errorAt('reason')}
          value={reason}
          onChange={setReason}
        />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={propose.isPending}>
            {t('propose.save')}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
