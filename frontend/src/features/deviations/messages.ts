import { defineMessages } from '@/lib/i18n';

export const deviationMessages = {
  da: {
    title: 'Afvigelser',
    intro: 'Det, der er bogført på direktionens disponeringer, holdt op mod det, der er afsat.',
    year: 'Budgetår',
    onDate: 'Pr.',
    months: 'Måned for måned',
    'months.of': '{year} måned for måned',
    'months.caption': 'Bogført, forventet og afsat ved hver måneds udgang, mio. kr.',
    'months.label':
      'Ved udgangen af {month} er {booked} bogført, {expected} var forventet, og {allocated} er afsat',
    month: 'Måned',
    allocations: 'Disponeringer pr. {date}',
    allocation: 'Disponering',
    pool: 'Pulje',
    allocated: 'Afsat',
    booked: 'Bogført',
    'booked.of': '{amount} bogført på {purpose}: se posteringerne',
    remaining: 'Rest',
    expected: 'Forventet',
    'expected.hint':
      'Hele kroner. Af det, der gentages hvert år, forventes lige meget hver dag; et engangsbeløb afviger først, når der er bogført mere end afsat.',
    deviation: 'Afvigelse',
    total: 'I alt',
    empty: 'Ingen disponeringer i {year}',
    'empty.pools': 'Ingen puljer endnu',
    'empty.hint': 'Når noget er godkendt af årets puljer, kan det bogførte holdes op mod det.',
  },
  en: {
    title: 'Deviations',
    intro: "What is booked on the board's allocations, against what is set aside for them.",
    year: 'Budget year',
    onDate: 'As of',
    months: 'Month by month',
    'months.of': '{year} month by month',
    'months.caption': "Booked, expected and set aside at each month's end, DKK million",
    'months.label':
      'By the end of {month} {booked} is booked, {expected} was expected, and {allocated} is set aside',
    month: 'Month',
    allocations: 'Allocations as of {date}',
    allocation: 'Allocation',
    pool: 'Pool',
    allocated: 'Set aside',
    booked: 'Booked',
    'booked.of': '{amount} booked on {purpose}: see the postings',
    remaining: 'Remaining',
    expected: 'Expected',
    'expected.hint':
      'Whole kroner. Of what recurs each year the same is expected each day; a one-off deviates only once more is booked than was set aside.',
    deviation: 'Deviation',
    total: 'Total',
    empty: 'No allocations in {year}',
    'empty.pools': 'No pools yet',
    'empty.hint':
      "Once something of the year's pools is approved, what is booked can be held against it.",
  },
} as const;

export const { useT, t } = defineMessages<keyof typeof deviationMessages.da>(deviationMessages);

/** Words of this feature by key. */
export type DeviationsT = ReturnType<typeof useT>;
