import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Capacity } from '@/api/portfolio';
import { dayInDenmark } from '@/lib/format';
import { Problem } from '@/lib/http';
import {
  Button,
  DateField,
  ErrorSummary,
  ProblemMessage,
  Select,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { setCapacity } from './api';
import { useResourceT, type ResourceT } from './messages';
import { formatHours, parseNumber } from './numbers';
import { useUnitNames } from './useUnitNames';

interface CapacityFormProps {
  /** What was set and is put right; null to set anew. */
  existing: Capacity | null;
  /** Codes of the centres one may choose. */
  centres: readonly string[];
  onClose: () => void;
}

interface Written {
  unit: string;
  from: string;
  staff: string;
  hoursPerWeek: string;
}

const fieldId = (field: string) => `capacity-${field}`;
const FIELDS = ['unit', 'from', 'staff', 'hoursPerWeek'] as const;

/** Says what a centre can give from a day on. */
export function CapacityForm({ existing, centres, onClose }: CapacityFormProps) {
  const t = useResourceT();
  const nameOf = useUnitNames();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [written, setWritten] = useState<Written>(() => ({
    unit: existing?.unit ?? (centres.length === 1 ? (centres[0] ?? '') : ''),
    from: existing?.from ?? dayInDenmark(new Date()),
    staff: existing ? formatHours(existing.staff) : '',
    hoursPerWeek: existing ? formatHours(existing.hoursPerWeek) : '',
  }));
  const [wrong, setWrong] = useState<FormError[]>([]);
  const save = useMutation({
    mutationFn: () =>
      setCapacity(existing, {
        unit: written.unit,
        from: written.from,
        staff: parseNumber(written.staff) ?? 0,
        hoursPerWeek: parseNumber(written.hoursPerWeek) ?? 0,
      }),
    onSuccess: async () => {
      toast(t('capacity.done'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['portfolio', 'resources'] });
    },
  });
  const refused = refusedFields(save.error);
  const errors = wrong.length > 0 ? wrong : refused;
  const errorAt = (field: string) =>
    errors.find((error) => error.fieldId === fieldId(field))?.message;
  const set = (change: Partial<Written>) => setWritten({ ...written, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = errorsIn(t, written);
    setWrong(found);
    if (found.length === 0) save.mutate();
  };
  const choices = existing ? [existing.unit] : centres;
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      {refused.length === 0 && <ProblemMessage error={save.error} />}
      <Select
        id={fieldId('unit')}
        label={t('centre')}
        error={errorAt('unit')}
        value={written.unit}
        {...(existing ? {} : { placeholder: '' })}
        options={choices.map((code) => ({ value: code, label: `${nameOf(code)} (${code})` }))}
        onChange={(unit) => set({ unit })}
      />
      <DateField
        id={fieldId('from')}
        label={t('capacity.from')}
        error={errorAt('from')}
        value={written.from}
        onChange={(from) => set({ from })}
      />
      <TextField
        id={fieldId('staff')}
        width="short"
        inputMode="decimal"
        label={t('capacity.staff')}
        error={errorAt('staff')}
        value={written.staff}
        onChange={(staff) => set({ staff })}
      />
      <TextField
        id={fieldId('hoursPerWeek')}
        width="short"
        inputMode="decimal"
        label={t('capacity.hours')}
        error={errorAt('hoursPerWeek')}
        value={written.hoursPerWeek}
        onChange={(hoursPerWeek) => set({ hoursPerWeek })}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={save.isPending}>
          {t('capacity.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('edit.cancel')}
        </Button>
      </div>
    </form>
  );
}

function errorsIn(t: ResourceT, written: Written): FormError[] {
  return FIELDS.flatMap((field) => {
    if (written[field].trim() === '')
      return [{ fieldId: fieldId(field), message: t('capacity.missing') }];
    const isNumber = field === 'staff' || field === 'hoursPerWeek';
    return isNumber && parseNumber(written[field].replace(/\./g, '')) === null
      ? [{ fieldId: fieldId(field), message: t('capacity.number') }]
      : [];
  });
}

function refusedFields(error: unknown): FormError[] {
  if (!(error instanceof Problem)) return [];
  return error.errors
    .filter(({ field }) => FIELDS.some((known) => known === field))
    .map(({ field, message }) => ({ fieldId: fieldId(field), message }));
}
