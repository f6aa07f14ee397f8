import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { formatAmount, parseKroner } from '@/lib/format';
import {
  Button,
  Dialog,
  ErrorSummary,
  Loaded,
  ProblemMessage,
  Select,
  TextArea,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { proposeTransfer } from '../api/changes';
import { poolsOfYearsQuery, poolsSummaryQuery } from '../api/queries';
import { useT } from '../messages';

/** Proposes to move an amount from one pool or year to another. */
export function TransferDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const summary = useQuery(poolsSummaryQuery(undefined));
  return (
    <Dialog open title={t('transfer.propose')} onClose={onClose}>
      <Loaded query={summary} lines={4}>
        {({ years }) => <TransferForm years={years} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

function TransferForm({ years, onClose }: { years: readonly number[]; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const pools = useQuery(poolsOfYearsQuery(years)).data ?? [];
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const propose = useMutation({
    mutationFn: proposeTransfer,
    onSuccess: async () => {
      onClose();
      toast(t('transfer.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });
  const options = pools.map((pool) => ({
    value: pool.id,
    label: t('transfer.pool', {
      pool: `${pool.name} ${pool.year}`,
      left: formatAmount(pool.left),
    }),
  }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kroner = parseKroner(amount);
    const left = pools.find((pool) => pool.id === from)?.left;
    const wrong = [
      !from && { fieldId: 'from', message: t('transfer.pool.missing') },
      (!to || to === from) && { fieldId: 'to', message: t('transfer.pool.other') },
      (kroner === null || kroner === 0) && {
        fieldId: 'amount',
        message: t('propose.amount.wrong'),
      },
      kroner !== null &&
        left !== undefined &&
        kroner > left && {
          fieldId: 'amount',
          message: t('propose.amount.tooLarge', { left: formatAmount(left) }),
        },
      !reason.trim() && { fieldId: 'reason', message: t('adjust.reason.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length > 0 || kroner === null) return;
    propose.mutate({ fromPoolId: from, toPoolId: to, amount: kroner, reason: reason.trim() });
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={propose.error} />
      <Select
        id="from"
        label={t('transfer.from')}
        placeholder={t('transfer.choose')}
        error={errorAt('from')}
        value={from}
        options={options}
        onChange={setFrom}
      />
      <Select
        id="to"
        label={t('transfer.to')}
        placeholder={t('transfer.choose')}
        error={errorAt('to')}
        value={to}
        options={options.filter(({ value }) => value !== from)}
        onChange={setTo}
      />
      <TextField
        id="amount"
        width="short"
        inputMode="numeric"
        label={t('propose.amount')}
        error={errorAt('amount')}
        value={amount}
        onChange={setAmount}
      />
      <TextArea
        id="reason"
        rows={3}
        maxLength={1000}
        label={t('transfer.reason')}
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
  );
}
