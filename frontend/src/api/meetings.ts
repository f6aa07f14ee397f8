import type { Holiday } from '@/lib/format';
import type { Told } from '@/lib/http';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type Body = Told<Schemas['BodyView']>;
export type MeetingKind = Schemas['MeetingKind'];
export type MeetingState = Schemas['MeetingState'];
export type Outcome = Schemas['Outcome'];
export type MeetingSummary = Told<Schemas['MeetingSummary']>;
export type AgendaLine = Told<Schemas['AgendaEntry']>;
export type MeetingView = Omit<Told<Schemas['MeetingView']>, 'schedule'> & { schedule: Schedule };
export type Schedule = Omit<Told<Schemas['ScheduleView']>, 'holiday'> & { holiday: Holiday | null };
export type RecommendationPoint = Told<Schemas['RecommendationPointView']>;
export type Consequence = Told<Schemas['ConsequenceView']>;
export type DecisionView = Told<Schemas['DecisionView']>;
export type ItemView = Told<Schemas['ItemView']>;
export type AgendaProposal = Told<Schemas['AgendaProposalView']>;
export type AgendaChange = Told<Schemas['AgendaChangeView']>;
export type AgendaChanges = Told<Schemas['AgendaChangesView']>;
export type AgendaVersion = Told<Schemas['AgendaVersionView']>;
export type Guest = Told<Schemas['GuestView']>;
export type Screening = Told<Schemas['ScreeningView']>;
export type Conflict = Told<Schemas['ConflictView']>;
export type ProgrammeEntry = Told<Schemas['ProgrammeEntryView']>;
export type FollowUp = Told<Schemas['FollowUpView']>;
export type CaseSummary = Told<Schemas['CaseSummary']>;
export type CaseOccurrence = Told<Schemas['CaseOccurrenceView']>;
export type CaseView = Told<Schemas['CaseView']>;
export type SubmissionSlot = Told<Schemas['SubmissionSlot']>;

export type StandardPhrase = Told<Schemas['PhraseView']>;
export type WritePhrase = Schemas['WritePhrase'];
export type Absence = Told<Schemas['AbsenceView']>;
export type Presence = Schemas['Presence'];
export type Dissent = Told<Schemas['DissentView']>;
export type MinutesView = Told<Schemas['MinutesView']>;
export type MinutesCorrection = MinutesView['corrections'][number];
export type MinutesItem = Told<Schemas['MinutesItemView']>;
export type CorrectedPart = Schemas['CorrectedPart'];
export type CorrectMinutes = Schemas['CorrectMinutes'];
export type MinutesRule = Told<Schemas['MinutesRuleView']>;
export type SetMinutesRule = Schemas['SetMinutesRule'];
export type ApprovalRule = Schemas['ApprovalRule'];
export type Outstanding = Told<Schemas['OutstandingView']>;

/** The kinds of what can be missing. */
export const OUTSTANDING_KINDS = [
  'DECISION',
  'FOLLOW_UP',
  'PREPARATION',
  'REMINDER',
] as const satisfies readonly Outstanding['kind'][];
export type Settlement = Schemas['Settlement'];
export type HandOver = Schemas['HandOver'];

export type CreateMeeting = Schemas['CreateMeeting'];
export type InvitedGuest = Schemas['InvitedGuest'];
export type RecordConflict = Schemas['RecordConflict'];
export type PlanProgrammeEntry = Schemas['PlanProgrammeEntry'];
export type CreateItem = Schemas['CreateItem'];
export type EditItem = Schemas['EditItem'];
export type RecordDecision = Schemas['RecordDecision'];

/** What may be done with a meeting, as the server names it. */
export type MeetingAction =
  | 'open-agenda'
  | 'publish-agenda'
  | 'hold'
  | 'add-item'
  | 'reorder'
  | 'record-decisions'
  | 'approve-minutes'
  | 'approve-as-member'
  | 'submit-minutes'
  | 'reopen'
  | 'correct-minutes'
  | 'publish-minutes'
  | 'move'
  | 'cancel';
