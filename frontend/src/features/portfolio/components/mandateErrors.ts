import { Problem } from '@/lib/http';
import type { FormError } from '@/ui';
import type { PortfolioT } from '../messages';
import { hoursFieldId } from './HoursFields';
import { fieldId } from './MandateFields';
import { emptyMandate, parseHours, type WrittenMandate } from './writtenMandate';

/** What the form itself can see is wrong. */
export function errorsIn(t: PortfolioT, written: WrittenMandate): FormError[] {
  const { title, start, end, resources } = written;
  return [
    !title.trim() && { fieldId: fieldId('title'), message: t('field.title.missing') },
    start && end && end < start && { fieldId: fieldId('end'), message: t('field.end.beforeStart') },
    ...resources.flatMap((line, index) => [
      !line.unit && {
        fieldId: hoursFieldId.unit(index),
        message: t('field.unit.wrong', { number: index + 1 }),
      },
      parseHours(line.hours) === null && {
        fieldId: hoursFieldId.hours(index),
        message: t('field.hours.wrong', { number: index + 1 }),
      },
    ]),
  ].filter((error): error is FormError => Boolean(error));
}

/** The fields the server refused, so that they can be gone to; empty when it named none of ours. */
export function errorsFrom(t: PortfolioT, error: unknown): FormError[] {
  if (!(error instanceof Problem)) return [];
  return error.errors.flatMap(({ field, message }) => {
    const name = field.split('.').pop() as keyof WrittenMandate;
    return name in emptyMandate
      ? [{ fieldId: fieldId(name), message: `${t(`field.${name}`)}: ${message}` }]
      : [];
  });
}
