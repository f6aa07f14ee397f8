import { defineMessages } from '@/lib/i18n';
import { da } from './keeping.da';
import { en } from './keeping.en';

export const portfolioKeepingMessages = { da, en };

export const { useT, t } = defineMessages<keyof typeof da>(portfolioKeepingMessages);
export type KeepingT = ReturnType<typeof useT>;
