import { defineMessages } from '@/lib/i18n';
import { da } from './da';
import { en } from './en';

export const meetingsMessages = { da, en };

export const { useT, t } = defineMessages<keyof typeof da>(meetingsMessages);

/** A translator of this feature. */
export type MeetingsT = ReturnType<typeof useT>;
