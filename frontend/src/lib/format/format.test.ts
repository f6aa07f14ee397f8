import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/lib/i18n';
import {
  badgeParts,
  compareDanish,
  dayInDenmark,
  daysBetween,
  formatAmount,
  formatDate,
  formatDateTime,
  formatDateWithWeekday,
  formatDayMonthNumeric,
  formatDifference,
  formatFileSize,
  formatMillions,
  formatShare,
  formatTime,
} from '.';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('dates', () => {
  it('are written as Danes write them', () => {
    expect(formatDate('2015-01-06')).toBe('6. januar 2015');
    expect(formatDateWithWeekday('2015-01-06')).toBe('tirsdag d. 6. januar 2015');
    expect(formatDayMonthNumeric('2015-01-06')).toBe('6/1');
    expect(badgeParts('2015-01-13')).toEqual({ month: 'jan.', day: '13.' });
  });

  it('are written in English when English is chosen', () => {
    chooseLanguage('en');
    expect(formatDateWithWeekday('2015-01-06')).toBe('Tuesday 6 January 2015');
    expect(formatDateTime('2015-01-06T10:00')).toBe('Tuesday 6 January 2015, 10:00');
  });

  it('keep a meeting at its local time, in winter and in summer', () => {
    expect(formatTime('2015-01-06T10:00')).toBe('kl. 10.00');
    expect(formatDateTime('2015-07-07T08:30:00')).toBe('tirsdag d. 7. juli 2015 kl. 08.30');
  });

  it('move an instant to Danish time', () => {
    expect(formatTime('2015-01-06T09:00:00Z')).toBe('kl. 10.00');
    expect(formatTime('2015-07-06T08:00:00Z')).toBe('kl. 10.00');
    expect(dayInDenmark(new Date('2015-01-05T23:30:00Z'))).toBe('2015-01-06');
  });

  it('count days over the change to summer time', () => {
    expect(daysBetween('2015-03-28', '2015-03-30')).toBe(2);
    expect(daysBetween('2015-01-06T10:00', '2015-01-03')).toBe(-3);
  });
});

describe('amounts', () => {
  it('have points between thousands and a real minus sign', () => {
    expect(plain(formatAmount(1_000_000))).toBe('1.000.000 kr.');
    expect(plain(formatAmount(-17_159))).toBe('\u221217.159 kr.');
    expect(plain(formatMillions(5_216_400))).toBe('5,2 mio. kr.');
    expect(plain(formatMillions(-1_400_000))).toBe('\u22121,4 mio. kr.');
    expect(formatDifference(15_446)).toBe('+15.446');
    expect(formatDifference(-17_159)).toBe('\u221217.159');
    expect(plain(formatShare(0.44))).toBe('44 %');
    expect(plain(formatFileSize(212_000))).toBe('212 kB');
  });

  it('are written in English when English is chosen', () => {
    chooseLanguage('en');
    expect(plain(formatAmount(-1_000_000))).toBe('\u2212DKK 1,000,000');
    expect(plain(formatMillions(5_216_400))).toBe('DKK 5.2 m');
  });
});

describe('sorting', () => {
  it('puts æ, ø and å last, and numbers by their size', () => {
    expect(['Ål', 'Zoo', 'Økonomi', 'Ærø', 'Areal'].sort(compareDanish)).toEqual([
      'Areal',
      'Zoo',
      'Ærø',
      'Økonomi',
      'Ål',
    ]);
    expect(['14/10', '14/9'].sort(compareDanish)).toEqual(['14/9', '14/10']);
  });
});
