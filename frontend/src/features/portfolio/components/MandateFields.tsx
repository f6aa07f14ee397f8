import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { DateField, TextArea, TextField, type FormError } from '@/ui';
import { directorsQuery, peopleQuery } from '../api/queries';
import { useT } from '../messages';
import { fieldId } from './mandateFieldIds';
import styles from './portfolio.module.css';
import { BenefitFields, MilestoneFields, NeedFields } from './PromiseFields';
import type { ListField, WrittenMandate } from './writtenMandate';

interface MandateFieldsProps {
  /** What is written. */
  value: WrittenMandate;
  /** Gets what is written at each change. */
  onChange: (value: WrittenMandate) => void;
  /** What is wrong, by the field's id. */
  errors: readonly FormError[];
  /** Fields that must be written before the mandate can be sent. */
  needed: readonly string[];
}

const LONG = 4000;

/** Every field of a mandate, section by section. */
export function MandateFields({ value, onChange, errors, needed }: MandateFieldsProps) {
  const t = useT();
  const people = useQuery(peopleQuery);
  const directors = useQuery(directorsQuery);
  const peopleId = useId();
  const directorsId = useId();
  const isMissing = (key: keyof WrittenMandate) => needed.includes(key) && value[key].length === 0;
  const field = <K extends Exclude<keyof WrittenMandate, ListField>>(key: K, hint?: string) => ({
    id: fieldId(key),
    label: t(`field.${key}`),
    hint: [hint, isMissing(key) && t('field.needed')].filter(Boolean).join(' ') || undefined,
    value: value[key],
    error: errors.find((error) => error.fieldId === fieldId(key))?.message,
    onChange: (next: string) => onChange({ ...value, [key]: next }),
  });

  return (
    <>
      <Section title={t('form.why')}>
        <TextField {...field('title')} width="wide" maxLength={200} />
        <TextArea {...field('purpose', t('field.purpose.hint'))} rows={3} maxLength={LONG} />
        <TextArea
          {...field('background', t('field.background.hint'))}
          rows={5}
          maxLength={10_000}
        />
        <TextArea {...field('goals', t('field.goals.hint'))} rows={4} maxLength={LONG} />
        <TextArea {...field('scope', t('field.scope.hint'))} rows={3} maxLength={LONG} />
      </Section>
      <Section title={t('form.organisation')}>
        <div className="form-row">
          <TextField
            {...field('owner', t('field.owner.hint'))}
            list={directorsId}
            maxLength={200}
          />
          <TextField
            {...field('manager', t('field.manager.hint'))}
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
        <datalist id={directorsId}>
          {directors.data?.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <TextArea {...field('steeringGroup', t('field.steeringGroup.hint'))} rows={4} />
      </Section>
      <Section title={t('form.time')}>
        <div className="form-row">
          <DateField {...field('start')} />
          <DateField {...field('end')} />
        </div>
      </Section>
      <Section title={t('field.milestones')}>
        <MilestoneFields
          value={value.milestones}
          onChange={(milestones) => onChange({ ...value, milestones })}
          errors={errors}
        />
      </Section>
      <Section title={t('form.hours')}>
        <p className="muted small">{t('field.resources.hint')}</p>
        <NeedFields
          value={value.resources}
          onChange={(resources) => onChange({ ...value, resources })}
          errors={errors}
        />
      </Section>
      <Section title={t('form.benefits')}>
        <BenefitFields
          value={value.benefits}
          onChange={(benefits) => onChange({ ...value, benefits })}
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
