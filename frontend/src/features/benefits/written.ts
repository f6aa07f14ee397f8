import type { BenefitView, WriteBenefit, YearFigures } from '@/api/benefits';
import { parseKroner } from '@/lib/format';
import { Problem } from '@/lib/http';
import type { FormError } from '@/ui';
import type { BenefitsT } from './messages';

/** A year's line as it is written. */
export interface WrittenYear {
  year: string;
  amount: string;
  investment: string;
}

/** A business case as it stands in the form. */
export interface WrittenBenefit {
  change: string;
  name: string;
  basis: WriteBenefit['basis'];
  grounds: string;
  duration: WriteBenefit['duration'];
  certainty: WriteBenefit['certainty'];
  years: WrittenYear[];
  owner: string;
  programme: string;
  subProgramme: string;
  projectId: string;
  indicators: { id: string; name: string; unit: string; baseline: string; target: string }[];
  measuringMethod: string;
  measuringDates: { date: string }[];
  claims: { unit: string; account: string }[];
  followUpYear: string;
  followUpNumber: string;
  closed: boolean;
}

/** A line to write a year in. */
export const EMPTY_YEAR: WrittenYear = { year: '', amount: '', investment: '' };

/** A form nobody has written in. */
export const EMPTY: WrittenBenefit = {
  change: '',
  name: '',
  basis: 'CALCULATED',
  grounds: '',
  duration: 'LASTING',
  certainty: 'MEDIUM',
  years: [EMPTY_YEAR],
  owner: '',
  programme: '',
  subProgramme: '',
  projectId: '',
  indicators: [],
  measuringMethod: '',
  measuringDates: [],
  claims: [],
  followUpYear: '',
  followUpNumber: '',
  closed: false,
};

/** Years as a form writes them. */
export function writtenYears(years: readonly YearFigures[]): WrittenYear[] {
  return years.map((one) => ({
    year: String(one.year),
    amount: String(one.amount),
    investment: one.investment ? String(one.investment) : '',
  }));
}

/** A benefit as the form writes it. */
export function writtenBenefit(benefit: BenefitView): WrittenBenefit {
  return {
    change: benefit.change,
    name: benefit.name,
    basis: benefit.basis,
    grounds: benefit.grounds ?? '',
    duration: benefit.duration,
    certainty: benefit.certainty,
    years: writtenYears(benefit.years),
    owner: benefit.owner ?? '',
    programme: benefit.programme ?? '',
    subProgramme: benefit.subProgramme ?? '',
    projectId: benefit.projectId ?? '',
    indicators: benefit.indicators.map((one) => ({
      id: one.id,
      name: one.name,
      unit: one.unit ?? '',
      baseline: decimalText(one.baseline),
      target: decimalText(one.target),
    })),
    measuringMethod: benefit.measuringMethod ?? '',
    measuringDates: benefit.measuringDates.map((date) => ({ date })),
    claims: benefit.claims.map(({ unit, account }) => ({ unit, account })),
    followUpYear: benefit.followUp ? String(benefit.followUp.year) : '',
    followUpNumber: benefit.followUp ? String(benefit.followUp.number) : '',
    closed: benefit.closed,
  };
}

/** What is sent of a form that has no errors. */
export function benefitBody(written: WrittenBenefit): WriteBenefit {
  return {
    name: written.name.trim(),
    change: written.change.trim(),
    basis: written.basis,
    grounds: written.grounds.trim() || null,
    duration: written.duration,
    certainty: written.certainty,
    years: yearsBody(written.years),
    owner: written.owner.trim() || null,
    programme: written.programme || null,
    subProgramme: written.subProgramme || null,
    projectId: written.projectId || null,
    indicators: written.indicators.map((one) => ({
      id: one.id || null,
      name: one.name.trim(),
      unit: one.unit.trim() || null,
      baseline: parseDecimal(one.baseline),
      target: parseDecimal(one.target),
    })),
    measuringMethod: written.measuringMethod.trim() || null,
    measuringDates: written.measuringDates.map(({ date }) => date).filter(Boolean),
    claims: written.claims.map(({ unit, account }) => ({ unit, account: account.trim() })),
    followUp:
      written.followUpYear && written.followUpNumber
        ? { year: Number(written.followUpYear), number: Number(written.followUpNumber) }
        : null,
    closed: written.closed,
  };
}

/** The lines that say something. */
export function yearsBody(years: readonly WrittenYear[]): YearFigures[] {
  return years.filter(isFilled).map((one) => ({
    year: Number(one.year),
    amount: parseKroner(one.amount) ?? 0,
    investment: one.investment.trim() ? (parseKroner(one.investment) ?? 0) : 0,
  }));
}

function isFilled(one: WrittenYear): boolean {
  return Boolean(one.year.trim() || one.amount.trim() || one.investment.trim());
}

function isYear(text: string): boolean {
  const year = Number(text);
  return Number.isInteger(year) && year >= 2000 && year <= 2100;
}

/** What is wrong with the lines of years. */
export function yearErrors(t: BenefitsT, years: readonly WrittenYear[]): FormError[] {
  return years.flatMap((one, index) => {
    if (!isFilled(one)) return [];
    const number = index + 1;
    return [
      ...(isYear(one.year)
        ? []
        : [{ fieldId: `years-${index}-year`, message: t('error.year', { number }) }]),
      ...(parseKroner(one.amount) === null
        ? [{ fieldId: `years-${index}-amount`, message: t('error.amount', { number }) }]
        : []),
      ...(one.investment.trim() && parseKroner(one.investment) === null
        ? [{ fieldId: `years-${index}-investment`, message: t('error.investment', { number }) }]
        : []),
    ];
  });
}

/** What the form itself can see is wrong. */
export function errorsIn(t: BenefitsT, written: WrittenBenefit): FormError[] {
  const errors: FormError[] = [];
  if (!written.change.trim()) errors.push({ fieldId: 'change', message: t('error.change') });
  if (!written.name.trim()) errors.push({ fieldId: 'name', message: t('error.name') });
  errors.push(...yearErrors(t, written.years));
  written.indicators.forEach((one, index) => {
    const number = index + 1;
    if (!one.name.trim()) {
      errors.push({
        fieldId: `indicators-${index}-name`,
        message: t('error.indicator', { number }),
      });
    }
    for (const field of ['baseline', 'target'] as const) {
      if (one[field].trim() && parseDecimal(one[field]) === null) {
        errors.push({
          fieldId: `indicators-${index}-${field}`,
          message: t('error.number', { number }),
        });
      }
    }
  });
  written.claims.forEach(({ unit, account }, index) => {
    if (!unit || !account.trim()) {
      errors.push({
        fieldId: `claims-${index}-unit`,
        message: t('error.claim', { number: index + 1 }),
      });
    }
  });
  if (Boolean(written.followUpYear) !== Boolean(written.followUpNumber)) {
    errors.push({ fieldId: 'followUpYear', message: t('error.followUp') });
  } else if (written.followUpYear && !isYear(written.followUpYear)) {
    errors.push({ fieldId: 'followUpYear', message: t('error.followUp') });
  }
  return errors;
}

/** The fields the server refused, so that they can be gone to. */
export function errorsFrom(error: unknown): FormError[] {
  if (!(error instanceof Problem)) return [];
  return error.errors.map(({ field, message }) => ({
    fieldId: field.replace(/\[(\d+)\]\.?/, '-$1-'),
    message,
  }));
}

/** A decimal number written the Danish way; null when it is none. */
export function parseDecimal(text: string): number | null {
  const bare = text.trim();
  if (!/^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(bare)) return null;
  return Number(bare.replaceAll('.', '').replace(',', '.'));
}

function decimalText(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}
