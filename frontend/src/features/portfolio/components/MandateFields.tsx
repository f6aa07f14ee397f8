import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { DateField, TextArea, TextField, type FormError } from '@/ui';
import { peopleQuery } from '../api/queries';
import { useT } from '../messages';
import { HoursFields } from './HoursFields';
import styles from './portfolio.module.css';
import type { WrittenMandate } from './writtenMandate';

interface MandateFieldsProps {
  /** What is written. */
  value: WrittenMandate;
  /** Gets what is written at each change. */
  onChange: (value: WrittenMandate) => void;
  /** What is wrong, by the field's id. */
  errors: readonly FormError[];
}

/** The id of a field, for error summaries. */
export function fieldId(field: keyof WrittenMandate): string {
  return `mandate-${field}`;
}

const LONG = 4000;

/** Every field of a mandate, section by section. */
export function MandateFields({ value, onChange, errors }: MandateFieldsProps) {
  const t = useT();
  const people = useQuery(peopleQuery);
  const peopleId = useId();
  const field = <K extends Exclude<keyof WrittenMandate, 'resources'>>(key: K) => ({
    id: fieldId(key),
    label: t(`field.${key}`),
    value: value[key],
    error: errors.find((error) => error.fieldId === fieldId(key))?.message,
    onChange: (next: string) => onChange({ ...value, [key]: next }),
  });

  return (
    <>
      <Section title={t('form.why')}>
        <TextField {...field('title')} width="wide" maxLength={200} />
        <TextArea {...field('purpose')} hint={t('field.purpose.hint')} rows={3} maxLength={LONG} />
        <TextArea
          {...field('background')}
          hint={t('field.background.hint')}
          rows={5}
          maxLength={10_000}
        />
        <TextArea {...field('goals')} hint={t('field.goals.hint')} rows={4} maxLength={LONG} />
        <TextArea {...field('scope')} hint={t('field.scope.hint')} rows={3} maxLength={LONG} />
      </Section>
      <Section title={t('form.organisation')}>
        <div className="form-row">
          <TextField
            {...field('owner')}
            hint={t('field.owner.hint')}
            list={peopleId}
            maxLength={200}
          />
          <TextField
            {...field('manager')}
            hint={t('field.manager.hint')}
            list={peopleId}
            maxLength={200}
          />
        </div>
        <datalist id={peopleId}>
          {people.data?.items.map((person) => (
            <option key={person.username} value={person.name}>
              {person.title}
            </option>
          ))}
        </datalist>
        <TextArea {...field('steeringGroup')} hint={t('field.steeringGroup.hint')} rows={4} />
      </Section>
      <Section title={t('form.time')}>
        <div className="form-row">
          <DateField {...field('start')} />
          <DateField {...field('end')} />
        </div>
      </Section>
      <Section title={t('form.hours')}>
        <HoursFields
          value={value.resources}
          onChange={(resources) => onChange({ ...value, resources })}
          errors={errors}
        />
      </Section>
      <Section title={t('form.money')}>
        <TextArea {...field('economy')} rows={3} maxLength={LONG} />
        <TextArea {...field('risks')} rows={3} maxLength={LONG} />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.fields}>
      <legend>{title}</legend>
      <div className="form-fields">{children}</div>
    </fieldset>
  );
}
