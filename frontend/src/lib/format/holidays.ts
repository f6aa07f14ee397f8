import { currentLanguage } from '@/lib/i18n';

const NAMES = {
  NEW_YEAR: { da: 'nytårsdag', en: 'New Year’s Day' },
  MAUNDY_THURSDAY: { da: 'skærtorsdag', en: 'Maundy Thursday' },
  GOOD_FRIDAY: { da: 'langfredag', en: 'Good Friday' },
  EASTER: { da: 'påskedag', en: 'Easter Sunday' },
  EASTER_MONDAY: { da: '2. påskedag', en: 'Easter Monday' },
  GENERAL_PRAYER_DAY: { da: 'store bededag', en: 'General Prayer Day' },
  ASCENSION_DAY: { da: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  PENTECOST: { da: 'pinsedag', en: 'Whit Sunday' },
  WHIT_MONDAY: { da: '2. pinsedag', en: 'Whit Monday' },
  FIRST_CHRISTMAS_DAY: { da: 'juledag', en: 'Christmas Day' },
  SECOND_CHRISTMAS_DAY: { da: '2. juledag', en: 'Boxing Day' },
} as const;

/** A Danish public holiday, as the service names it. */
export type Holiday = keyof typeof NAMES;

/** What people call a holiday: `2. påskedag`. */
export function holidayName(holiday: Holiday): string {
  return NAMES[holiday][currentLanguage()];
}
