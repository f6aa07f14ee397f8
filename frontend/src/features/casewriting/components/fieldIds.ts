import type { SectionKind } from '@/api/casewriting';

/** The id of a section's field, for the links of the checks. */
export function fieldId(kind: SectionKind): string {
  return `case-${kind.toLowerCase()}`;
}

/** The id of the field a check is about, as the server names it. */
export function checkedFieldId(field: string): string {
  return `case-${field}`;
}
