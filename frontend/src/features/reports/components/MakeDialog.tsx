import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { ReportKind } from '@/api/reports';
import { monthName } from '@/lib/format';
import {
  Button,
  Checkbox,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  Select,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { makeReport } from '../api/reports';
import { KINDS, PERIODS } from '../kinds';
import { useT, type ReportsT } from '../messages';

interface MakeDialogProps {
  /** The kind that is chosen at first. */
  kind: ReportKind | undefined;
  /** Called when it should close. */
  onClose: () => void;
}

/** Makes a report now, once it is said that it can never be changed. */
export function MakeDialog({ kind: first, onClose }: MakeDialogProps) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [kind, setKind] = useState<ReportKind>(first ?? 'IMPLEMENTATION_SHEET');
  const [year, setYear] = useState(String(new Date().getFullYear()));
  const [number, setNumber] = useState('1');
  const [isConfirmed, setConfirmed] = useState(false);
  const [errors, setErrors] = useState<FormError[]>([]);
  const make = useMutation({
    mutationFn: makeReport,
    onSuccess: async ({ id }) => {
      toast(t('make.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget', 'reports'] });
      await navigate({ to: '/rapporter/$id', params: { id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isYear = /^2\d{3}$/.test(year.trim()) && Number(year) <= 2100;
    const wrong = [
      !isYear && { fieldId: 'report-year', message: t('make.year.wrong') },
      !isConfirmed && { fieldId: 'report-confirm', message: t('make.confirm.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length === 0) make.mutate({ kind, year: Number(year), number: Number(number) });
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const count = PERIODS[kind];
  return (
    <Dialog open title={t('make.title')} onClose={onClose}>
      <form className="form-fields" noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} />
        <ProblemMessage error={make.error} />
        <p>{t('make.hint')}</p>
        <Select
          label={t('kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(value) => {
            setKind(value as ReportKind);
            setNumber('1');
          }}
        />
        <TextField
          id="report-year"
          width="short"
          inputMode="numeric"
          label={t('make.year')}
          error={errorAt('report-year')}
          value={year}
          onChange={setYear}
        />
        <Select
          label={count === 4 ? t('make.period.4') : t('make.period.12')}
          value={number}
          options={Array.from({ length: count }, (_, index) => ({
            value: String(index + 1),
            label: periodName(t, count, index + 1),
          }))}
          onChange={setNumber}
        />
        <Checkbox
          id="report-confirm"
          label={t('make.confirm')}
          checked={isConfirmed}
          onChange={setConfirmed}
        />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={make.isPending}>
            {t('make.make')}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t('make.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function periodName(t: ReportsT, count: number, number: number): string {
  return count === 4 ? t('make.quarter', { number }) : monthName(number);
}
