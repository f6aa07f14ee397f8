import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { DistributionKey } from '@/api/distribution';
import { formatNumber } from '@/lib/format';
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  Select,
  TextArea,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { createDistribution } from '../api/changes';
import type { Trial } from '../api/queries';
import { KEYS } from '../keys';
import { useT } from '../messages';
import { parseSignedKroner, parseUnits, parseWeights } from '../written';

interface CreateDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** What was tried, to begin with. */
  trial: Partial<Trial>;
  /** Called when it should close. */
  onClose: () => void;
}

/** The form that shares an amount and keeps the shares as a draft. */
export function CreateDialog({ open, ...rest }: CreateDialogProps) {
  const t = useT();
  return (
    <Dialog open={open} title={t('create')} onClose={rest.onClose}>
      <CreateForm {...rest} />
    </Dialog>
  );
}

function CreateForm({ trial, onClose }: Omit<CreateDialogProps, 'open'>) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [title, setTitle] = useState('');
  const [account, setAccount] = useState('');
  const [amount, setAmount] = useState(
    trial.amount === undefined ? '' : formatNumber(trial.amount),
  );
  const [key, setKey] = useState<DistributionKey>(trial.keys?.[0] ?? 'STAFF');
  const [own, setOwn] = useState('');
  const [secondKey, setSecondKey] = useState<string>(trial.secondKey ?? '');
  const [percent, setPercent] = useState(String(trial.secondPercent ?? 50));
  const [minimum, setMinimum] = useState(trial.minimum ? formatNumber(trial.minimum) : '');
  const [exempt, setExempt] = useState((trial.exempt ?? []).join(', '));
  const [weightsOn, setWeightsOn] = useState(trial.weightsOn ?? '');
  const [errors, setErrors] = useState<FormError[]>([]);
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const usesOwn = key === 'OWN' || secondKey === 'OWN';
  const create = useMutation({
    mutationFn: createDistribution,
    onSuccess: async (created) => {
      onClose();
      toast(t('create.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget', 'distributions'] });
      await navigate({
        to: '/fordelinger/$distributionId',
        params: { distributionId: created.id },
      });
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kroner = parseSignedKroner(amount);
    const least = minimum.trim() ? parseSignedKroner(minimum) : 0;
    const part = Number(percent);
    const { weights, wrongLine } = parseWeights(own);
    const wrong = [
      kroner === null && { fieldId: 'share-amount', message: t('amount.wrong') },
      (least === null || least < 0) && { fieldId: 'share-minimum', message: t('minimum.wrong') },
      usesOwn &&
        wrongLine !== null && {
          fieldId: 'share-own',
          message: t('create.own.wrong', { line: wrongLine }),
        },
      usesOwn &&
        wrongLine === null &&
        weights.length === 0 && { fieldId: 'share-own', message: t('create.own.missing') },
      secondKey &&
        !(Number.isInteger(part) && part >= 1 && part <= 99) && {
          fieldId: 'share-percent',
          message: t('create.percent.wrong'),
        },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length > 0 || kroner === null) return;
    const exempted = parseUnits(exempt);
    create.mutate({
      amount: kroner,
      key,
      ...(title.trim() && { title: title.trim() }),
      ...(account.trim() && { account: account.trim() }),
      ...(usesOwn && { weights }),
      ...(secondKey && { secondKey: secondKey, secondPercent: part }),
      ...(least && { minimum: least }),
      ...(exempted.length > 0 && { exempt: exempted }),
      ...(weightsOn && { weightsOn }),
    });
  };
  const options = KEYS.map((value) => ({ value, label: t(`key.${value}`) }));

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={create.error} />
      <TextField
        label={t('create.title')}
        optional
        maxLength={200}
        value={title}
        onChange={setTitle}
      />
      <TextField
        id="share-amount"
        width="short"
        label={t('amount')}
        hint={t('amount.hint')}
        error={errorAt('share-amount')}
        value={amount}
        onChange={setAmount}
      />
      <Select
        label={t('create.key')}
        value={key}
        options={options}
        onChange={(value) => setKey(value as DistributionKey)}
      />
      <Select
        label={t('create.second')}
        placeholder={t('create.second.none')}
        value={secondKey}
        options={options.filter((option) => option.value !== key)}
        onChange={setSecondKey}
      />
      {secondKey && (
        <TextField
          id="share-percent"
          width="short"
          inputMode="numeric"
          label={t('create.percent')}
          error={errorAt('share-percent')}
          value={percent}
          onChange={setPercent}
        />
      )}
      {usesOwn && (
        <TextArea
          id="share-own"
          rows={6}
          label={t('create.own')}
          hint={t('create.own.hint')}
          error={errorAt('share-own')}
          value={own}
          onChange={setOwn}
        />
      )}
      <TextField
        id="share-minimum"
        width="short"
        inputMode="numeric"
        optional
        label={t('minimum')}
        error={errorAt('share-minimum')}
        value={minimum}
        onChange={setMinimum}
      />
      <TextField
        label={t('exempt')}
        hint={t('exempt.hint')}
        optional
        value={exempt}
        onChange={setExempt}
      />
      <DateField label={t('weightsOn')} optional value={weightsOn} onChange={setWeightsOn} />
      <TextField
        label={t('create.account')}
        hint={t('create.account.hint')}
        optional
        value={account}
        onChange={setAccount}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={create.isPending}>
          {t('create.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
