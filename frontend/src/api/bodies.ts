import type { Holiday } from '@/lib/format';
import type { Told } from '@/lib/http';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type MemberRole = Schemas['MemberRole'];
export type Membership = Told<Schemas['MembershipView']>;
export type StandingKind = Schemas['StandingItem'];
export type StandingRow = Told<Schemas['StandingRow']>;
export type MeetingSeries = Schemas['MeetingSeries'];
export type BodyRules = Omit<Told<Schemas['BodyRulesView']>, 'series'> & {
  series: MeetingSeries | null;
};
export type EditBody = Schemas['EditBody'];
export type AddMember = Schemas['AddMember'];
export type Weekday = NonNullable<MeetingSeries['weekday']>;
export type DayConflict = Schemas['DayConflict'];
export type ProposedMeeting = Omit<
  Told<Schemas['ProposedMeetingView']>,
  'conflict' | 'holiday' | 'proposedStart' | 'agendaDue' | 'plannedMeetingId'
> & {
  conflict: DayConflict | null;
  holiday: Holiday | null;
  proposedStart: string | null;
  agendaDue: string | null;
  plannedMeetingId: string | null;
};
export type YearPlan = Omit<Told<Schemas['YearPlanView']>, 'meetings'> & {
  meetings: ProposedMeeting[];
};
export type PlanYear = Schemas['PlanYear'];
export type MoveMeeting = Schemas['MoveMeeting'];
