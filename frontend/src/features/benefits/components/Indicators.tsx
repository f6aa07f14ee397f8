import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { BenefitView, IndicatorView } from '@/api/benefits';
import { formatDate } from '@/lib/format';
import {
  Button,
  Card,
  DataTable,
  DateField,
  Dialog,
  ErrorSummary,
  Notice,
  ProblemMessage,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { measureBenefit } from '../api/changes';
import { useT } from '../messages';
import { errorsFrom, parseDecimal } from '../written';

/** What shows whether the benefit comes, and what it has shown so far. */
export function Indicators({ benefit }: { benefit: BenefitView }) {
  const t = useT();
  const [measured, setMeasured] = useState<IndicatorView | null>(null);
  const may = benefit.actions.includes('measure');
  return (
    <Card title={t('indicators')}>
      {benefit.indicators.length === 0 && (
        <Notice tone="warn" title={t('noIndicator')}>
          <p>{t('noIndicator.text')}</p>
        </Notice>
      )}
      {benefit.indicators.map((one) => (
        <div key={one.id} className="stack">
          <div className="spread">
            <h3>{one.unit ? `${one.name} (${one.unit})` : one.name}</h3>
            {may && (
              <Button
                size="small"
                aria-label={t('measure.for', { name: one.name })}
                onClick={() => setMeasured(one)}
              >
                {t('measure')}
              </Button>
            )}
          </div>
          <p className="muted">
            {t('indicator.from', { baseline: shown(one.baseline), target: shown(one.target) })}
          </p>
          {one.measurements.length > 0 && (
            <DataTable
              caption={t('measurements.of', { name: one.name })}
              hideCaption
              columns={[
                {
                  key: 'date',
                  header: t('date'),
                  rowHeader: true,
                  cell: (row) => formatDate(row.date),
                },
                {
                  key: 'value',
                  header: t('measured'),
                  numeric: true,
                  cell: (row) => shown(row.value),
                },
                { key: 'note', header: t('note'), cell: (row) => row.note ?? '' },
                { key: 'by', header: t('by'), cell: (row) => row.by },
              ]}
              rows={one.measurements}
              rowKey={(row) => `${row.date} ${row.value} ${row.by}`}
            />
          )}
        </div>
      ))}
      {measured && (
        <Dialog
          open
          title={t('measure.for', { name: measured.name })}
          onClose={() => setMeasured(null)}
        >
          <MeasureForm
            benefitId={benefit.id}
            indicatorId={measured.id}
            onClose={() => setMeasured(null)}
          />
        </Dialog>
      )}
    </Card>
  );
}

function shown(value: number | null): string {
  return value === null ? '–' : String(value).replace('.', ',');
}

interface MeasureFormProps {
  benefitId: string;
  indicatorId: string;
  onClose: () => void;
}

function MeasureForm({ benefitId, indicatorId, onClose }: MeasureFormProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [date, setDate] = useState('');
  const [value, setValue] = useState('');
  const [note, setNote] = useState('');
  const [own, setOwn] = useState<FormError[]>([]);
  const number = parseDecimal(value);
  const measure = useMutation({
    mutationFn: () =>
      measureBenefit(benefitId, indicatorId, {
        date,
        value: number ?? 0,
        note: note.trim() || null,
      }),
    onSuccess: async () => {
      onClose();
      toast(t('measure.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });
  const errors = own.length > 0 ? own : errorsFrom(measure.error);
  const messageAt = (fieldId: string) => errors.find((one) => one.fieldId === fieldId)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = [
      ...(date ? [] : [{ fieldId: 'date', message: t('error.date') }]),
      ...(number === null ? [{ fieldId: 'value', message: t('error.value') }] : []),
    ];
    setOwn(wrong);
    if (wrong.length === 0) measure.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      {errors.length === 0 && <ProblemMessage error={measure.error} />}
      <DateField
        id="date"
        label={t('date')}
        error={messageAt('date')}
        value={date}
        onChange={setDate}
      />
      <TextField
        id="value"
        width="short"
        inputMode="decimal"
        label={t('measured')}
        error={messageAt('value')}
        value={value}
        onChange={setValue}
      />
      <TextField
        id="note"
        label={t('note')}
        optional
        maxLength={1000}
        value={note}
        onChange={setNote}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={measure.isPending}>
          {t('measure.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
