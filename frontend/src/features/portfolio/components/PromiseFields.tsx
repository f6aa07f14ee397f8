import { useQuery } from '@tanstack/react-query';
import { compareDanish } from '@/lib/format';
import { DateField, Select, TextField, type FormError } from '@/ui';
import { unitsQuery } from '../api/queries';
import { useT } from '../messages';
import { lineFieldId } from './mandateFieldIds';
import { MandateLines } from './MandateLines';
import styles from './portfolio.module.css';
import type { WrittenBenefit, WrittenMilestone, WrittenNeed } from './writtenMandate';

interface FieldsProps<Line> {
  /** The lines. */
  value: Line[];
  /** Gets the lines at each change. */
  onChange: (value: Line[]) => void;
  /** What is wrong, by the field's id. */
  errors: readonly FormError[];
}

function messageAt(errors: readonly FormError[], id: string): string | undefined {
  return errors.find((error) => error.fieldId === id)?.message;
}

/** What is to be reached, and when. */
export function MilestoneFields({ value, onChange, errors }: FieldsProps<WrittenMilestone>) {
  const t = useT();
  return (
    <MandateLines
      value={value}
      onChange={onChange}
      empty={{ name: '', date: '' }}
      none={t('field.milestones.none')}
      add={t('field.milestones.add')}
      className={styles.milestone}
    >
      {(line, index, set) => {
        const id = (field: string) => lineFieldId('milestones', field, index);
        return (
          <>
            <TextField
              id={id('name')}
              label={t('field.milestone.name')}
              error={messageAt(errors, id('name'))}
              maxLength={200}
              value={line.name}
              onChange={(name) => set({ name })}
            />
            <DateField
              id={id('date')}
              label={t('field.milestone.date')}
              error={messageAt(errors, id('date'))}
              value={line.date}
              onChange={(date) => set({ date })}
            />
          </>
        );
      }}
    </MandateLines>
  );
}

// What the portfolio takes as the code of a centre.
const CENTRE = /^[A-ZÆØÅ]{2,10}$/;

/** What the project needs from which centres, in which weeks. */
export function NeedFields({ value, onChange, errors }: FieldsProps<WrittenNeed>) {
  const t = useT();
  const units = useQuery(unitsQuery);
  const centres = (units.data?.items ?? []).filter((unit) => CENTRE.test(unit.code));
  /** A centre that was closed since still stands as it was written. */
  const optionsFor = (unit: string) =>
    [
      ...centres.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
      ...(unit && !centres.some(({ code }) => code === unit) ? [{ value: unit, label: unit }] : []),
    ].sort((left, right) => compareDanish(left.label, right.label));
  const measures = (['hours', 'people'] as const).map((measure) => ({
    value: measure,
    label: t(`measure.${measure}`),
  }));

  return (
    <MandateLines
      value={value}
      onChange={onChange}
      empty={{ unit: '', measure: 'hours', amount: '', firstWeek: '', lastWeek: '' }}
      none={t('field.resources.none')}
      add={t('field.hours.add')}
      className={styles.need}
    >
      {(line, index, set) => {
        const id = (field: string) => lineFieldId('resources', field, index);
        return (
          <>
            <Select
              id={id('unit')}
              label={t('field.unit')}
              placeholder=""
              error={messageAt(errors, id('unit'))}
              value={line.unit}
              options={optionsFor(line.unit)}
              onChange={(unit) => set({ unit })}
            />
            <TextField
              id={id('amount')}
              width="short"
              inputMode="numeric"
              label={t('field.amount')}
              error={messageAt(errors, id('amount'))}
              value={line.amount}
              onChange={(amount) => set({ amount })}
            />
            <Select
              id={id('measure')}
              label={t('field.measure')}
              value={line.measure}
              options={measures}
              onChange={(measure) => set({ measure: measure === 'people' ? 'people' : 'hours' })}
            />
            <DateField
              id={id('firstWeek')}
              label={t('field.firstWeek')}
              error={messageAt(errors, id('firstWeek'))}
              value={line.firstWeek}
              onChange={(firstWeek) => set({ firstWeek })}
            />
            <DateField
              id={id('lastWeek')}
              label={t('field.lastWeek')}
              error={messageAt(errors, id('lastWeek'))}
              value={line.lastWeek}
              onChange={(lastWeek) => set({ lastWeek })}
            />
          </>
        );
      }}
    </MandateLines>
  );
}

/** What will be better, in words and in money. */
export function BenefitFields({ value, onChange, errors }: FieldsProps<WrittenBenefit>) {
  const t = useT();
  const certainties = (['CALCULATED', 'ESTIMATED'] as const).map((certainty) => ({
    value: certainty,
    label: t(`certainty.${certainty}`),
  }));
  return (
    <MandateLines
      value={value}
      onChange={onChange}
      empty={{ change: '', yearlyAmount: '', certainty: 'ESTIMATED' }}
      none={t('field.benefits.none')}
      add={t('field.benefits.add')}
      className={styles.benefit}
    >
      {(line, index, set) => {
        const id = (field: string) => lineFieldId('benefits', field, index);
        return (
          <>
            <TextField
              id={id('change')}
              label={t('field.benefit.change')}
              error={messageAt(errors, id('change'))}
              maxLength={1000}
              value={line.change}
              onChange={(change) => set({ change })}
            />
            <TextField
              id={id('yearlyAmount')}
              width="short"
              inputMode="numeric"
              label={t('field.benefit.yearlyAmount')}
              error={messageAt(errors, id('yearlyAmount'))}
              value={line.yearlyAmount}
              onChange={(yearlyAmount) => set({ yearlyAmount })}
            />
            <Select
              id={id('certainty')}
              label={t('field.benefit.certainty')}
              value={line.certainty}
              options={certainties}
              onChange={(certainty) =>
                set({ certainty: certainty === 'CALCULATED' ? 'CALCULATED' : 'ESTIMATED' })
              }
            />
          </>
        );
      }}
    </MandateLines>
  );
}
