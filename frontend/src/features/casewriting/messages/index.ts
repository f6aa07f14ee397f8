import { defineMessages } from '@/lib/i18n';
import { da } from './da';
import { en } from './en';

export const caseWritingMessages = { da, en };

export const { useT, t } = defineMessages<keyof typeof da>(caseWritingMessages);
export type CaseWritingT = ReturnType<typeof useT>;
