import { formatNumber, parseKroner } from '@/lib/format';
import type { FormError } from '@/ui';
import type { StatusT } from './messages';
import { MATTERS, type MatterKey, type StatusNote, type WriteStatus } from './types';

/** A light said instead of the rule's; no light where the rule stands. */
export interface WrittenOverride {
  light: '' | 'GREEN' | 'YELLOW' | 'RED' | 'NONE';
  motive: string;
}

/** A note as it stands in the fields of the form. */
export interface WrittenStatus {
  followsPlan: string;
  text: string;
  concerns: string;
  effects: string;
  resourceChallenges: string;
  staffedPercent: string;
  benefitsPercent: string;
  consultantSpending: string;
  purchases: string;
  economyText: string;
  baselineCost: string;
  expectedCost: string;
  nextMilestones: string;
  overrides: Record<MatterKey, WrittenOverride>;
}

export type StatusField = Exclude<keyof WrittenStatus, 'overrides'>;

/** The fields in the order people write them. */
export const FIELDS: readonly StatusField[] = [
  'followsPlan',
  'text',
  'concerns',
  'effects',
  'benefitsPercent',
  'resourceChallenges',
  'staffedPercent',
  'consultantSpending',
  'purchases',
  'economyText',
  'baselineCost',
  'expectedCost',
  'nextMilestones',
];

const NUMBERS: readonly StatusField[] = [
  'staffedPercent',
  'benefitsPercent',
  'consultantSpending',
  'baselineCost',
  'expectedCost',
];

/** The id of a field, for error summaries. */
export function fieldId(field: string): string {
  return `status-${field.replaceAll('.', '-')}`;
}

const numberText = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : formatNumber(value);

/** What the form shows for a note; the baseline that counts by now before the one it was. */
export function writtenStatus(
  note: StatusNote | null,
  baselineCost: number | null = null,
): WrittenStatus {
  const said = note?.written;
  return {
    followsPlan: said?.followsPlan ?? '',
    text: said?.text ?? '',
    concerns: said?.concerns ?? '',
    effects: said?.effects ?? '',
    resourceChallenges: said?.resourceChallenges ?? '',
    staffedPercent: numberText(said?.staffedPercent),
    benefitsPercent: numberText(said?.benefitsPercent),
    consultantSpending: numberText(said?.consultantSpending),
    purchases: said?.purchases ?? '',
    economyText: said?.economyText ?? '',
    baselineCost: numberText(baselineCost ?? said?.baselineCost),
    expectedCost: numberText(said?.expectedCost),
    nextMilestones: said?.nextMilestones ?? '',
    overrides: {
      time: overrideOf(note, 'time'),
      economy: overrideOf(note, 'economy'),
      resources: overrideOf(note, 'resources'),
      benefits: overrideOf(note, 'benefits'),
    },
  };
}

function overrideOf(note: StatusNote | null, matter: MatterKey): WrittenOverride {
  const judged = note?.judgements[matter];
  return { light: judged?.override ?? '', motive: judged?.motive ?? '' };
}

/** What is sent: an empty field is nothing, and a baseline others have set is not the note's. */
export function statusBody(written: WrittenStatus, isBaselineKept: boolean): WriteStatus {
  const words = (text: string) => text.trim() || null;
  const number = (text: string) => (text.trim() === '' ? null : parseKroner(text));
  const override = ({ light, motive }: WrittenOverride) =>
    light === '' ? null : { light, motive: words(motive) };
  const { overrides } = written;
  return {
    followsPlan: (words(written.followsPlan) ?? null) as WriteStatus['followsPlan'],
    text: words(written.text),
    concerns: words(written.concerns),
    effects: words(written.effects),
    resourceChallenges: words(written.resourceChallenges),
    staffedPercent: number(written.staffedPercent),
    benefitsPercent: number(written.benefitsPercent),
    consultantSpending: number(written.consultantSpending),
    purchases: words(written.purchases),
    economyText: words(written.economyText),
    baselineCost: isBaselineKept ? null : number(written.baselineCost),
    expectedCost: number(written.expectedCost),
    nextMilestones: words(written.nextMilestones),
    overrides: {
      time: override(overrides.time),
      economy: override(overrides.economy),
      resources: override(overrides.resources),
      benefits: override(overrides.benefits),
    },
  };
}

/** What the form itself can see is wrong: what is not a number cannot even be saved. */
export function errorsIn(t: StatusT, written: WrittenStatus): FormError[] {
  return NUMBERS.filter(
    (field) => written[field].trim() !== '' && parseKroner(written[field]) === null,
  ).map((field) => ({
    fieldId: fieldId(field),
    message: `${t(`field.${field}`)}: ${t('field.number')}`,
  }));
}

/** Whether two versions of a field say the same. */
export function isSame(left: WrittenStatus, right: WrittenStatus, field: keyof WrittenStatus) {
  return JSON.stringify(left[field]) === JSON.stringify(right[field]);
}

/** What a field says, as people read it. */
export function shown(t: StatusT, written: WrittenStatus, field: keyof WrittenStatus): string {
  if (field === 'overrides') {
    return (
      MATTERS.filter((matter) => written.overrides[matter].light !== '')
        .map((matter) => {
          const { light, motive } = written.overrides[matter];
          return `${t(`matter.${matter}`)}: ${t(`light.${light || 'NONE'}`)}. ${motive}`;
        })
        .join('\n') || t('empty')
    );
  }
  if (field === 'followsPlan') {
    const follows = written.followsPlan as 'YES' | 'PARTLY' | 'NO' | '';
    return follows === '' ? t('empty') : t(`follows.${follows}`);
  }
  return written[field] || t('empty');
}

/** What a field is called. */
export function named(t: StatusT, field: keyof WrittenStatus): string {
  return field === 'overrides' ? t('lights') : t(`field.${field}`);
}
