import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { SharingMethod } from '@/api/costsharing';
import { parseKroner } from '@/lib/format';
import {
  Button,
  DateField,
  ErrorSummary,
  ProblemMessage,
  RadioGroup,
  TextArea,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { shareCost } from '../api/costSharings';
import { useT } from '../messages';
import { parseParties } from '../parties';

const METHODS = ['EQUAL', 'INHABITANTS'] as const satisfies readonly SharingMethod[];

/** The form that shares a cost. */
export function ShareForm() {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [title, setTitle] = useState('');
  const [amount, setAmount] = useState('');
  const [method, setMethod] = useState<SharingMethod>('EQUAL');
  const [countedOn, setCountedOn] = useState('');
  const [lines, setLines] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const byInhabitants = method === 'INHABITANTS';
  const share = useMutation({
    mutationFn: shareCost,
    onSuccess: async () => {
      setTitle('');
      setAmount('');
      toast(t('done'));
      await queryClient.invalidateQueries({ queryKey: ['budget', 'cost-sharings'] });
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kroner = parseKroner(amount);
    const parties = parseParties(lines);
    const uncounted = parties.find((party) => party.inhabitants === undefined);
    const wrong = [
      !title.trim() && { fieldId: 'cost-title', message: t('what.missing') },
      kroner === null && { fieldId: 'cost-amount', message: t('amount.wrong') },
      byInhabitants && !countedOn && { fieldId: 'cost-day', message: t('countedOn.missing') },
      parties.length < 2 && { fieldId: 'cost-parties', message: t('parties.few') },
      byInhabitants &&
        uncounted && {
          fieldId: 'cost-parties',
          message: t('parties.inhabitants', { name: uncounted.name }),
        },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length > 0 || kroner === null) return;
    share.mutate({
      title: title.trim(),
      amount: kroner,
      method,
      parties,
      ...(byInhabitants && { countedOn }),
    });
  };

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={share.error} />
      <TextField
        id="cost-title"
        label={t('what')}
        maxLength={200}
        error={errorAt('cost-title')}
        value={title}
        onChange={setTitle}
      />
      <TextField
        id="cost-amount"
        width="short"
        inputMode="numeric"
        label={t('amount')}
        error={errorAt('cost-amount')}
        value={amount}
        onChange={setAmount}
      />
      <RadioGroup
        label={t('method')}
        value={method}
        options={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
        onChange={(value) => setMethod(value as SharingMethod)}
      />
      {byInhabitants && (
        <DateField
          id="cost-day"
          label={t('countedOn')}
          error={errorAt('cost-day')}
          value={countedOn}
          onChange={setCountedOn}
        />
      )}
      <TextArea
        id="cost-parties"
        rows={6}
        label={t('parties')}
        hint={t('parties.hint')}
        error={errorAt('cost-parties')}
        value={lines}
        onChange={setLines}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={share.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
