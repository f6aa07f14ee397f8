import { defineMessages } from '@/lib/i18n';
import { da } from './da';
import { en } from './en';

export const portfolioMessages = { da, en };

export const { useT, t } = defineMessages<keyof typeof da>(portfolioMessages);
export type PortfolioT = ReturnType<typeof useT>;
