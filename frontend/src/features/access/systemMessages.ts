import { defineMessages } from '@/lib/i18n';

export const systemMessages = {
  da: {
    column: 'System',
    READER: 'Læseadgang',
    PRODUCTION: 'Produktionsmodul',
    'in.PRODUCTION': '{group} i produktionsmodulet',
    'in.READER': '{group}',
    only: 'kun {bodies}',
    filter: 'System',
    'filter.all': 'Begge',
    form: 'Hvad skal du kunne?',
    'form.READER': 'Læse (læseadgang)',
    'form.PRODUCTION': 'Producere dagsordener',
  },
  en: {
    column: 'System',
    READER: 'Reader',
    PRODUCTION: 'Production module',
    'in.PRODUCTION': '{group} in the production module',
    'in.READER': '{group}',
    only: '{bodies} only',
    filter: 'System',
    'filter.all': 'Both',
    form: 'What do you need to do?',
    'form.READER': 'Read (the reader)',
    'form.PRODUCTION': 'Produce agendas',
  },
} as const;

/** The two systems that hold agendas, in the order they are shown. */
export const SYSTEMS = ['READER', 'PRODUCTION'] as const;

export const { useT: useSystemT } = defineMessages<keyof typeof systemMessages.da>(systemMessages);
export type SystemT = ReturnType<typeof useSystemT>;
