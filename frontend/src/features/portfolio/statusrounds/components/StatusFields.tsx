import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/format';
import { RadioGroup, Select, TextArea, TextField, TrafficLight, type FormError } from '@/ui';
import { useT } from '../messages';
import styles from '../statusrounds.module.css';
import { LIGHTS, MATTERS, type Judgement, type MatterKey, type StatusForm } from '../types';
import { fieldId, type StatusField, type WrittenStatus } from '../writtenStatus';

interface StatusFieldsProps {
  /** What is written. */
  value: WrittenStatus;
  /** Gets what is written at each change. */
  onChange: (value: WrittenStatus) => void;
  /** What is wrong, by the field's id. */
  errors: readonly FormError[];
  /** What the rules say of what was last saved. */
  rules: Record<MatterKey, Judgement>;
  projectId: string;
  /** What the project may cost, where somebody else has said it; null where the note says it. */
  baselineCost: number | null;
  baselineSource: StatusForm['baselineSource'];
}

const LONG = 4000;

/** Every field of a status note. */
export function StatusFields(props: StatusFieldsProps) {
  const { value, onChange, errors, rules, projectId, baselineCost, baselineSource } = props;
  const t = useT();
  const field = (key: StatusField) => ({
    id: fieldId(key),
    label: t(`field.${key}`),
    value: value[key],
    error: errors.find((error) => error.fieldId === fieldId(key))?.message,
    onChange: (next: string) => onChange({ ...value, [key]: next }),
  });
  const area = (key: StatusField, rows = 3) => (
    <TextArea {...field(key)} rows={rows} maxLength={LONG} />
  );
  const number = (
    key: StatusField,
    rest: { hint?: string; readOnly?: boolean; value?: string } = {},
  ) => <TextField {...field(key)} {...rest} width="short" inputMode="numeric" maxLength={20} />;
  return (
    <>
      <Section title={t('matter.time')}>
        <RadioGroup
          {...field('followsPlan')}
          options={(['YES', 'PARTLY', 'NO'] as const).map((follows) => ({
            value: follows,
            label: t(`follows.${follows}`),
          }))}
        />
        {area('text', 4)}
        {area('concerns')}
        {area('nextMilestones')}
      </Section>
      <Section title={t('matter.economy')}>
        <div className="form-row">
          {baselineCost === null
            ? number('baselineCost', { hint: t('field.baselineCost.hint') })
            : number('baselineCost', {
                value: formatNumber(baselineCost),
                hint: t(`baseline.${baselineSource ?? 'NOTE'}`),
                readOnly: true,
              })}
          {number('expectedCost')}
          {number('consultantSpending')}
        </div>
        {baselineCost !== null && (
          <Link to="/portefoelje/$projectId/oekonomi" params={{ projectId }} className="small">
            {t('baseline.more')}
          </Link>
        )}
        {area('purchases', 2)}
        {area('economyText')}
      </Section>
      <Section title={t('matter.resources')}>
        {number('staffedPercent')}
        {area('resourceChallenges')}
      </Section>
      <Section title={t('matter.benefits')}>
        {number('benefitsPercent')}
        {area('effects')}
      </Section>
      <Section title={t('lights')}>
        <p className="muted">{t('lights.intro')}</p>
        <div className={styles.lights}>
          {MATTERS.map((matter) => (
            <LightFields
              key={matter}
              matter={matter}
              rule={rules[matter]}
              value={value}
              onChange={onChange}
              errors={errors}
            />
          ))}
        </div>
      </Section>
    </>
  );
}

interface LightFieldsProps extends Pick<StatusFieldsProps, 'value' | 'onChange' | 'errors'> {
  matter: MatterKey;
  rule: Judgement;
}

function LightFields({ matter, rule, value, onChange, errors }: LightFieldsProps) {
  const t = useT();
  const name = t(`matter.${matter}`);
  const written = value.overrides[matter];
  const change = (next: Partial<typeof written>) =>
    onChange({ ...value, overrides: { ...value.overrides, [matter]: { ...written, ...next } } });
  const motiveId = fieldId(`overrides.${matter}.motive`);
  return (
    <div className={styles.light}>
      <TrafficLight light={written.light || rule.rule} about={name} showText />
      <p className="muted small">
        {t('rule.says', {
          light: t(`light.${rule.rule}`),
          reason: t(`reason.${rule.reason}`, { measure: rule.measure ?? '' }),
        })}
      </p>
      <Select
        label={t('override', { matter: name })}
        value={written.light}
        placeholder={t('override.none')}
        onChange={(light) => change({ light: light as typeof written.light })}
        options={LIGHTS.map((light) => ({ value: light, label: t(`light.${light}`) }))}
      />
      {written.light !== '' && written.light !== rule.rule && (
        <TextArea
          id={motiveId}
          label={t('motive', { matter: name })}
          value={written.motive}
          rows={2}
          maxLength={1000}
          error={errors.find((error) => error.fieldId === motiveId)?.message}
          onChange={(motive) => change({ motive })}
        />
      )}
    </div>
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
