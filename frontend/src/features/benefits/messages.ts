import { defineMessages } from '@/lib/i18n';

export const benefitsMessages = {
  da: {
    title: 'Gevinster',
    'title.programme': '{name}, {year}',
    asOf: 'Pr. {date}',
    programme: 'Program og år',
    choice: '{name}, {year}',
    result: 'Resultat',
    invested: 'Investeret',
    explanation: 'Fra forudsat til resultat',
    'explanation.intro': 'Linjerne lægges sammen til resultatet, krone for krone.',
    'column.cause': 'Årsag',
    'column.kind': 'Hvad der skete',
    'column.amount': '{year}',
    'column.next': 'Året efter',
    'kind.OPENING': 'Forudsat',
    'kind.LAPSED': 'Bortfaldet',
    'kind.DELAYED': 'Forsinket',
    'kind.NOT_FOUND': 'Ikke fundet',
    'kind.FOUND': 'Fundet',
    empty: 'Der er ingen programmer med en økonomi',
  },
  en: {
    title: 'Benefits',
    'title.programme': '{name}, {year}',
    asOf: 'As of {date}',
    programme: 'Programme and year',
    choice: '{name}, {year}',
    result: 'Result',
    invested: 'Invested',
    explanation: 'From the opening balance to the result',
    'explanation.intro': 'The lines add up to the result, to the krone.',
    'column.cause': 'Cause',
    'column.kind': 'What happened',
    'column.amount': '{year}',
    'column.next': 'The year after',
    'kind.OPENING': 'Opening balance',
    'kind.LAPSED': 'Lapsed',
    'kind.DELAYED': 'Delayed',
    'kind.NOT_FOUND': 'Not found',
    'kind.FOUND': 'Found',
    empty: 'No programme has an economy',
  },
} as const;

export const { useT, t } = defineMessages<keyof typeof benefitsMessages.da>(benefitsMessages);
export type BenefitsT = ReturnType<typeof useT>;
