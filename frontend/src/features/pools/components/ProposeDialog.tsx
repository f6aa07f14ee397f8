import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { PoolView, Recurrence } from '@/api/budget';
import { formatAmount, parseKroner } from '@/lib/format';
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { proposeAllocation } from '../api/changes';
import { projectsQuery } from '../api/queries';
import { useT } from '../messages';

const RECURRENCES = ['ONE_OFF', 'YEARLY', 'YEARLY_OPEN_ENDED'] as const;

interface ProposeDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** The pools to take from; one of them is chosen. */
  pools: readonly Pick<PoolView, 'id' | 'name' | 'left'>[];
  /** Called when it should close. */
  onClose: () => void;
}

/** The form that proposes an allocation from a pool. */
export function ProposeDialog({ open, pools, onClose }: ProposeDialogProps) {
  const t = useT();
  return (
    <Dialog open={open} title={t('propose')} onClose={onClose}>
      <ProposeForm pools={pools} onClose={onClose} />
    </Dialog>
  );
}

function ProposeForm({ pools, onClose }: Omit<ProposeDialogProps, 'open'>) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [poolId, setPoolId] = useState(pools[0]?.id ?? '');
  const [purpose, setPurpose] = useState('');
  const [amount, setAmount] = useState('');
  const [recurrence, setRecurrence] = useState<Recurrence>('ONE_OFF');
  const [years, setYears] = useState('2');
  const [projectId, setProjectId] = useState('');
  const projects = useQuery(projectsQuery);
  const [isDecided, setDecided] = useState(false);
  const [decidedOn, setDecidedOn] = useState('');
  const [decidedWhere, setDecidedWhere] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const left = pools.find((pool) => pool.id === poolId)?.left ?? 0;
  const propose = useMutation({
    mutationFn: proposeAllocation,
    onSuccess: async () => {
      onClose();
      toast(t('propose.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kroner = parseKroner(amount);
    const count = Number(years);
    const wrong = [
      !purpose.trim() && { fieldId: 'purpose', message: t('propose.purpose.missing') },
      (kroner === null || kroner === 0) && {
        fieldId: 'amount',
        message: t('propose.amount.wrong'),
      },
      kroner !== null &&
        kroner > left && {
          fieldId: 'amount',
          message: t('propose.amount.tooLarge', { left: formatAmount(left) }),
        },
      recurrence === 'YEARLY' &&
        !(Number.isInteger(count) && count >= 2 && count <= 20) && {
          fieldId: 'years',
          message: t('propose.years.wrong'),
        },
      isDecided && !decidedOn && { fieldId: 'decidedOn', message: t('propose.earlier.on.missing') },
      isDecided &&
        !decidedWhere.trim() && {
          fieldId: 'decidedWhere',
          message: t('propose.earlier.where.missing'),
        },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length > 0 || kroner === null) return;
    propose.mutate({
      poolId,
      purpose: purpose.trim(),
      amount: kroner,
      recurrence,
      ...(recurrence === 'YEARLY' && { years: count }),
      ...(projectId && { projectId }),
      ...(isDecided && { decidedEarlier: { on: decidedOn, where: decidedWhere.trim() } }),
    });
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={propose.error} />
      {pools.length > 1 && (
        <Select
          label={t('propose.pool')}
          value={poolId}
          options={pools.map((pool) => ({ value: pool.id, label: pool.name }))}
          onChange={setPoolId}
        />
      )}
      <TextArea
        id="purpose"
        rows={2}
        maxLength={300}
        label={t('propose.purpose')}
        hint={t('propose.purpose.hint')}
        error={errorAt('purpose')}
        value={purpose}
        onChange={setPurpose}
      />
      <TextField
        id="amount"
        width="short"
        inputMode="numeric"
        label={t('propose.amount')}
        hint={t('propose.amount.hint', { left: formatAmount(left) })}
        error={errorAt('amount')}
        value={amount}
        onChange={setAmount}
      />
      <RadioGroup
        label={t('propose.recurrence')}
        value={recurrence}
        options={RECURRENCES.map((value) => ({ value, label: t(`propose.${value}`) }))}
        onChange={(value) => setRecurrence(value as Recurrence)}
      />
      {recurrence === 'YEARLY' && (
        <TextField
          id="years"
          width="short"
          inputMode="numeric"
          label={t('propose.years')}
          error={errorAt('years')}
          value={years}
          onChange={setYears}
        />
      )}
      <Select
        label={t('propose.project')}
        hint={t('propose.project.hint')}
        placeholder={t('propose.project.none')}
        value={projectId}
        options={(projects.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setProjectId}
      />
      <Checkbox label={t('propose.earlier')} checked={isDecided} onChange={setDecided} />
      {isDecided && (
        <>
          <DateField
            id="decidedOn"
            label={t('propose.earlier.on')}
            error={errorAt('decidedOn')}
            value={decidedOn}
            onChange={setDecidedOn}
          />
          <TextField
            id="decidedWhere"
            width="wide"
            maxLength={300}
            label={t('propose.earlier.where')}
            hint={t('propose.earlier.where.hint')}
            error={errorAt('decidedWhere')}
            value={decidedWhere}
            onChange={setDecidedWhere}
          />
        </>
      )}
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
