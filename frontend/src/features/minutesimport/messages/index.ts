import { defineMessages } from '@/lib/i18n';
import { da } from './da';
import { en } from './en';

export const minutesImportMessages = { da, en };

export const { useT, t } = defineMessages<keyof typeof da>(minutesImportMessages);
export type ImportT = ReturnType<typeof useT>;
