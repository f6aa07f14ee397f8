import type { Told } from '@/lib/http';
import type { components } from './generated/access';

type Schemas = components['schemas'];

// The document does not say which members can be null; the services write null where there is nothing.
type OrNull<T, Keys extends keyof T> = Omit<T, Keys> & { [Key in Keys]: T[Key] | null };

export type Approver = OrNull<
  Told<Schemas['ApproverView']>,
  'person' | 'decidedAt' | 'decision' | 'reason'
>;
export type AccessApplication = OrNull<
  Omit<Told<Schemas['ApplicationView']>, 'approvers' | 'decisions'>,
  'validTo' | 'grantId'
> & { approvers: Approver[]; decisions: OrNull<Told<Schemas['DecisionView']>, 'reason'>[] };
export type AuditEntry = Told<Schemas['AuditEntryView']>;
export type Explanation = Told<Schemas['ExplanationView']>;
export type SeenAgenda = Omit<Told<Schemas['SeenAgenda']>, 'items'> & { items: SeenLine[] };
export type SeenLine = Told<Schemas['SeenLine']>;
export type SeenMeeting = Told<Schemas['SeenMeeting']>;
export type AgendaSystem = Schemas['AgendaSystem'];
export type BodyGroup = Schemas['BodyGroup'];
export type CreateApplication = Schemas['CreateApplication'];
export type ResubmitApplication = Schemas['ResubmitApplication'];
export type Grant = OrNull<Told<Schemas['GrantView']>, 'validTo' | 'revokedAt' | 'revokedBy'>;
export type Right = OrNull<Told<Schemas['RightView']>, 'validTo' | 'grantId'>;
export type ReadingRightsRow = Omit<Told<Schemas['ReadingRightsRowView']>, 'rights'> & {
  rights: Right[];
};
export type Me = Omit<Told<Schemas['MeView']>, 'rights' | 'area'> & {
  rights: Right[];
  area: { directorName: string } | null;
};
export type Scope = Schemas['Scope'];
export type AccountSync = OrNull<
  Told<Schemas['AccountSyncView']>,
  'visitedAt' | 'reachedAt' | 'error'
>;
export type Appointment = OrNull<
  Told<Schemas['AppointmentView']>,
  'area' | 'to' | 'decidedBy' | 'decidedAt' | 'reason' | 'positionId'
>;
export type DirectoryPosition = OrNull<Told<Schemas['PositionView']>, 'to'>;
export type DirectoryPerson = Omit<
  OrNull<Told<Schemas['PersonView']>, 'email' | 'title' | 'unit' | 'leftAfter'>,
  'positions'
> & { positions: DirectoryPosition[] };
export type PersonSummary = OrNull<Told<Schemas['PersonSummaryView']>, 'title' | 'unit'>;
export type Area = OrNull<Told<Schemas['AreaView']>, 'director'>;
export type Unit = OrNull<Told<Schemas['UnitView']>, 'area' | 'parent'>;
export type Deputyship = Told<Schemas['DeputyshipView']>;
export type ProposeAppointment = Schemas['CreateAppointment'];
export type StaffListOutcome = Told<Schemas['StaffListView']>;
export type LineState = Schemas['LineState'];
export type Review = Omit<OrNull<Told<Schemas['ReviewView']>, 'closedAt'>, 'submission'> & {
  submission: OrNull<Told<Schemas['ReviewSubmission']>, 'meetingDate' | 'itemId'> | null;
};
export type Reviewer = OrNull<
  Told<Schemas['ReviewerView']>,
  'person' | 'decidedAt' | 'decision' | 'reason'
>;
export type ReviewLine = Omit<OrNull<Told<Schemas['ReviewLineView']>, 'validTo'>, 'approvers'> & {
  approvers: Reviewer[];
};
export type GroupCriteria = Schemas['CriteriaBody'];
export type AccessCriteria = Omit<
  OrNull<Told<Schemas['CriteriaView']>, 'decidedOn' | 'reference' | 'meetingDate' | 'itemId'>,
  'criteria'
> & { criteria: OrNull<Told<Schemas['GroupCriteriaView']>, 'longestMonths'>[] };
export type AlignmentLine = OrNull<Told<Schemas['AlignmentLineView']>, 'validTo'>;
export interface Alignment {
  lines: AlignmentLine[];
}
