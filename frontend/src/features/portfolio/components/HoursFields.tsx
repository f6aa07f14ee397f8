import { useQuery } from '@tanstack/react-query';
import { compareDanish } from '@/lib/format';
import { Button, IconButton, Select, TextField, type FormError } from '@/ui';
import { unitsQuery } from '../api/queries';
import { useT } from '../messages';
import styles from './portfolio.module.css';
import type { WrittenHours } from './writtenMandate';

interface HoursFieldsProps {
  /** The lines. */
  value: WrittenHours[];
  /** Gets the lines at each change. */
  onChange: (value: WrittenHours[]) => void;
  /** What is wrong, by the field's id. */
  errors: readonly FormError[];
}

// What the portfolio takes as the code of a centre.
const CENTRE = /^[A-ZÆØÅ]{2,10}$/;

/** The ids of the two fields of a line, for error summaries. */
export const hoursFieldId = {
  unit: (index: number) => `mandate-unit-${index}`,
  hours: (index: number) => `mandate-hours-${index}`,
};

/** How many hours the project needs from which centres. */
export function HoursFields({ value, onChange, errors }: HoursFieldsProps) {
  const t = useT();
  const units = useQuery(unitsQuery);
  const centres = (units.data?.items ?? []).filter((unit) => CENTRE.test(unit.code));
  const errorAt = (id: string) => errors.find((error) => error.fieldId === id)?.message;
  const set = (index: number, line: Partial<WrittenHours>) =>
    onChange(value.map((each, place) => (place === index ? { ...each, ...line } : each)));
  /** A centre that was closed since still stands as it was written. */
  const optionsFor = (unit: string) =>
    [
      ...centres.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
      ...(unit && !centres.some(({ code }) => code === unit) ? [{ value: unit, label: unit }] : []),
    ].sort((left, right) => compareDanish(left.label, right.label));

  return (
    <div className="stack">
      {value.length === 0 && <p className="muted">{t('field.resources.none')}</p>}
      {value.map((line, index) => (
        // Lines have no identity of their own; their place is it.
        <div key={index} className={styles.hours}>
          <Select
            id={hoursFieldId.unit(index)}
            label={t('field.unit')}
            placeholder=""
            error={errorAt(hoursFieldId.unit(index))}
            value={line.unit}
            options={optionsFor(line.unit)}
            onChange={(unit) => set(index, { unit })}
          />
          <TextField
            id={hoursFieldId.hours(index)}
            width="short"
            inputMode="numeric"
            label={t('field.hours')}
            error={errorAt(hoursFieldId.hours(index))}
            value={line.hours}
            onChange={(hours) => set(index, { hours })}
          />
          <IconButton
            icon="close"
            label={t('field.hours.remove', { number: index + 1 })}
            onClick={() => onChange(value.filter((_, place) => place !== index))}
          />
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => onChange([...value, { unit: '', hours: '' }])}>
          {t('field.hours.add')}
        </Button>
      </div>
    </div>
  );
}
