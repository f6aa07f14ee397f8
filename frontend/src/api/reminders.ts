import type { Told } from '@/lib/http';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type Reminder = Told<Schemas['ReminderView']>;
export type ExpectedTime = Told<Schemas['ExpectedTimeView']>;
export type Occurrence = Told<Schemas['OccurrenceView']>;
export type Cadence = Schemas['Cadence'];
export type CreateReminder = Schemas['CreateReminder'];
export type EditReminder = Schemas['EditReminder'];
export type TimeInput = Schemas['TimeInput'];
