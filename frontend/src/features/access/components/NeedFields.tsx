import type { Scope } from '@/api/access';
import { dayInDenmark } from '@/lib/format';
import { DateField, RadioGroup, TextArea, type FormError } from '@/ui';
import { useT, type AccessT } from '../messages';

const SHORTEST_REASON = 20;

/** What is needed, why, and until when. */
export interface Need {
  scope: Scope;
  workNeed: string;
  website: string;
  validTo: string;
}

/** Says what keeps a need from being sent. */
export function errorsIn(need: Need, t: AccessT): FormError[] {
  const errors: FormError[] = [];
  if (need.workNeed.trim().length < SHORTEST_REASON) {
    errors.push({ fieldId: 'work-need', message: t('form.workNeed.short') });
  }
  if (need.website.trim().length < SHORTEST_REASON) {
    errors.push({ fieldId: 'website', message: t('form.website.short') });
  }
  return errors;
}

/** The need as it is sent. */
export function sentAs(need: Need) {
  return {
    scope: need.scope,
    workNeed: need.workNeed.trim(),
    whyWebsiteInsufficient: need.website.trim(),
    ...(need.validTo && { validTo: need.validTo }),
  };
}

interface NeedFieldsProps {
  /** The need as it is worded so far. */
  value: Need;
  /** What keeps it from being sent. */
  errors: readonly FormError[];
  /** Gets the need as it is worded from now on. */
  onChange: (value: Need) => void;
}

/** The fields of a need at work, and of why the website does not meet it. */
export function NeedFields({ value, errors, onChange }: NeedFieldsProps) {
  const t = useT();
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  return (
    <>
      <RadioGroup
        label={t('form.scope')}
        value={value.scope}
        options={(['OPEN', 'OPEN_AND_CLOSED'] as const).map((scope) => ({
          value: scope,
          label: t(`scope.${scope}`),
        }))}
        onChange={(scope) => onChange({ ...value, scope: scope as Scope })}
      />
      <TextArea
        id="work-need"
        rows={4}
        maxLength={4000}
        label={t('form.workNeed')}
        error={errorAt('work-need')}
        value={value.workNeed}
        onChange={(workNeed) => onChange({ ...value, workNeed })}
      />
      <TextArea
        id="website"
        rows={4}
        maxLength={4000}
        label={t('form.website')}
        error={errorAt('website')}
        value={value.website}
        onChange={(website) => onChange({ ...value, website })}
      />
      <DateField
        optional
        label={t('form.validTo')}
        hint={t('form.validTo.hint')}
        min={dayInDenmark(new Date())}
        value={value.validTo}
        onChange={(validTo) => onChange({ ...value, validTo })}
      />
    </>
  );
}
