import { dayInDenmark } from '@/lib/format';

/** Today in Denmark, as a plain date. */
export function today(): string {
  return dayInDenmark(new Date());
}

/** The same day a year before; 29 February becomes 28. */
export function aYearBefore(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(year) - 1}-${month}-${month === '02' && date === '29' ? '28' : date}`;
}

/** The first day of the lists of 2014 and 2015, and the January of the first status round. */
export const LIST_DAYS = {
  '2014': '2014-01-01',
  '2015': '2015-01-01',
  january2016: '2016-01-31',
} as const;
