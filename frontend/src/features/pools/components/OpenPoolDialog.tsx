import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { PoolView } from '@/api/budget';
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
import { openPool } from '../api/changes';
import { useT } from '../messages';

interface OpenPoolDialogProps {
  /** The year most likely wanted. */
  year: number | undefined;
  /** Called with the pool once it is open. */
  onOpened: (pool: PoolView) => void;
  /** Called when it should close. */
  onClose: () => void;
}

/** Opens a pool for a budget year. */
export function OpenPoolDialog({ year, onOpened, onClose }: OpenPoolDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [forYear, setForYear] = useState(year === undefined ? '' : String(year + 1));
  const [amount, setAmount] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const open = useMutation({
    mutationFn: openPool,
    onSuccess: async (pool) => {
      onClose();
      toast(t('open.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
      onOpened(pool);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kroner = parseKroner(amount);
    const chosenYear = Number(forYear);
    const wrong = [
      !name.trim() && { fieldId: 'poolName', message: t('open.name.missing') },
      !/^[A-ZÆØÅ]{2,20}$/.test(code.trim().toUpperCase()) && {
        fieldId: 'poolCode',
        message: t('open.code.wrong'),
      },
      !(Number.isInteger(chosenYear) && chosenYear >= 2000 && chosenYear <= 2100) && {
        fieldId: 'poolYear',
        message: t('adjust.year.wrong'),
      },
      kroner === null && { fieldId: 'poolAmount', message: t('propose.amount.wrong') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length > 0 || kroner === null) return;
    open.mutate({
      name: name.trim(),
      code: code.trim().toUpperCase(),
      year: chosenYear,
      amount: kroner,
    });
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  return (
    <Dialog open title={t('open')} onClose={onClose}>
      <form className="form-fields" noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} />
        <ProblemMessage error={open.error} />
        <TextField
          id="poolName"
          maxLength={200}
          label={t('open.name')}
          error={errorAt('poolName')}
          value={name}
          onChange={setName}
        />
        <TextField
          id="poolCode"
          width="short"
          label={t('open.code')}
          hint={t('open.code.hint')}
          error={errorAt('poolCode')}
          value={code}
          onChange={setCode}
        />
        <TextField
          id="poolYear"
          width="short"
          inputMode="numeric"
          label={t('year')}
          error={errorAt('poolYear')}
          value={forYear}
          onChange={setForYear}
        />
        <TextField
          id="poolAmount"
          width="short"
          inputMode="numeric"
          label={t('propose.amount')}
          error={errorAt('poolAmount')}
          value={amount}
          onChange={setAmount}
        />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={open.isPending}>
            {t('open.save')}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
