import type { Told } from '@/lib/http';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type ItemReading = Told<Schemas['ItemReadingView']>;
export type MeetingReading = Told<Schemas['MeetingReadingView']>;
