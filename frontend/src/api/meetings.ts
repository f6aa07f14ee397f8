import type { Told } from '@/lib/http';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type Body = Told<Schemas['BodyView']>;
export type MeetingKind = Schemas['MeetingKind'];
export type MeetingState = Schemas['MeetingState'];
export type Outcome = Schemas['Outcome'];
export type MeetingSummary = Told<Schemas['MeetingSummary']>;
export type AgendaLine = Told<Schemas['AgendaEntry']>;
export type MeetingView = Told<Schemas['MeetingView']>;
export type RecommendationPoint = Told<Schemas['RecommendationPointView']>;
export type Consequence = Told<Schemas['ConsequenceView']>;
export type DecisionView = Told<Schemas['DecisionView']>;
export type ItemView = Told<Schemas['ItemView']>;
export type FollowUp = Told<Schemas['FollowUpView']>;
export type CaseSummary = Told<Schemas['CaseSummary']>;
export type CaseOccurrence = Told<Schemas['CaseOccurrenceView']>;
export type CaseView = Told<Schemas['CaseView']>;
export type Reminder = Told<Schemas['ReminderView']>;
export type SubmissionSlot = Told<Schemas['SubmissionSlot']>;

export type CreateMeeting = Schemas['CreateMeeting'];
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
  | 'publish-minutes'
  | 'cancel';
