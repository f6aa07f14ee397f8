import { parseKroner } from '@/lib/format';
import { Problem } from '@/lib/http';
import type { FormError } from '@/ui';
import type { PortfolioT } from '../messages';
import { fieldId, lineFieldId } from './mandateFieldIds';
import { emptyMandate, parseWhole, type ListField, type WrittenMandate } from './writtenMandate';

/** What the form itself can see is wrong. */
export function errorsIn(t: PortfolioT, written: WrittenMandate): FormError[] {
  const { title, start, end } = written;
  return [
    !title.trim() && { fieldId: fieldId('title'), message: t('field.title.missing') },
    start && end && end < start && { fieldId: fieldId('end'), message: t('field.end.beforeStart') },
    ...written.milestones.flatMap(({ name, date }, index) => {
      const at = (field: string) => lineFieldId('milestones', field, index);
      const number = index + 1;
      return [
        !name.trim() && { fieldId: at('name'), message: t('field.milestone.nameless', { number }) },
        !date && { fieldId: at('date'), message: t('field.milestone.dateless', { number }) },
        ((start && date && date < start) || (end && date > end)) && {
          fieldId: at('date'),
          message: t('field.milestone.outside', { number }),
        },
      ];
    }),
    ...written.resources.flatMap(({ unit, amount }, index) => [
      !unit && {
        fieldId: lineFieldId('resources', 'unit', index),
        message: t('field.unit.wrong', { number: index + 1 }),
      },
      parseWhole(amount) === null && {
        fieldId: lineFieldId('resources', 'amount', index),
        message: t('field.amount.wrong', { number: index + 1 }),
      },
    ]),
    ...written.benefits.flatMap(({ change, yearlyAmount }, index) => [
      !change.trim() && {
        fieldId: lineFieldId('benefits', 'change', index),
        message: t('field.benefit.missing', { number: index + 1 }),
      },
      yearlyAmount.trim() &&
        parseKroner(yearlyAmount) === null && {
          fieldId: lineFieldId('benefits', 'yearlyAmount', index),
          message: t('field.benefit.wrong', { number: index + 1 }),
        },
    ]),
  ].filter((error): error is FormError => Boolean(error));
}

const LINE = /(milestones|resources|benefits)\[(\d+)\]\.(\w+)$/;

/** The fields the server refused, so that they can be gone to; empty when it named none of ours. */
export function errorsFrom(t: PortfolioT, error: unknown): FormError[] {
  if (!(error instanceof Problem)) return [];
  return error.errors.flatMap(({ field, message }) => {
    const line = LINE.exec(field);
    if (line) {
      const [, list, index, part = ''] = line;
      const name = part === 'hours' || part === 'people' ? 'amount' : part;
      return [
        {
          fieldId: lineFieldId(list as ListField, name, Number(index)),
          message: t('field.line', {
            list: t(`field.${list as ListField}`),
            number: Number(index) + 1,
            message,
          }),
        },
      ];
    }
    const name = field.split('.').pop() as keyof WrittenMandate;
    return name in emptyMandate
      ? [{ fieldId: fieldId(name), message: `${t(`field.${name}`)}: ${message}` }]
      : [];
  });
}
