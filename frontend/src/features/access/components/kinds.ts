/** What a position can be, in the order of the list people choose from. */
export const KINDS = [
  'STAFF',
  'CHIEF_EXECUTIVE',
  'DIRECTOR',
  'CENTRE_MANAGER',
  'SECRETARY',
  'AGENDA_MAKER',
  'AGENDA_IT_OFFICER',
  'IT_OFFICER',
  'MAYOR',
  'COUNCIL_MEMBER',
  'CHIEF_LEGAL_OFFICER',
  'HEAD_OF_COMMUNICATIONS',
  'COMMUNICATIONS_OFFICER',
  'CHIEF_CONSULTANT',
  'BUDGET_MANAGER',
  'HEAD_OF_DEVELOPMENT_UNIT',
  'HEAD_OF_DEVELOPMENT',
  'HEAD_OF_HR',
  'AGENDA_READER',
  'KEY_STAFF',
  'AUDITOR',
  'SUPPLIER',
] as const;

export type Kind = (typeof KINDS)[number];

/** Whether the holder answers for an area. */
export function leadsAnArea(kind: Kind): boolean {
  return kind === 'DIRECTOR' || kind === 'CHIEF_EXECUTIVE';
}
