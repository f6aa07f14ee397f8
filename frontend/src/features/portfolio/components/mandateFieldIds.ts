import type { ListField, WrittenMandate } from './writtenMandate';

/** The id of a field, for error summaries. */
export function fieldId(field: keyof WrittenMandate): string {
  return `mandate-${field}`;
}

/** The id of a field of a line, for error summaries. */
export function lineFieldId(list: ListField, field: string, index: number): string {
  return `mandate-${list}-${field}-${index}`;
}
