import type { Told } from '@/lib/http';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type AnnualWheel = Told<Schemas['AnnualWheelView']>;
export type WheelBody = Told<Schemas['WheelBodyView']>;
export type WheelMeeting = Told<Schemas['WheelMeetingView']>;
export type WheelReminder = Told<Schemas['YearsReminderView']>;
