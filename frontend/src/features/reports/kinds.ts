import type { ReportKind, ReportState } from '@/api/reports';
import type { TagTone } from '@/ui';

/** Every kind of report, with how many there are of it in a year. */
export const PERIODS: Record<ReportKind, number> = {
  IMPLEMENTATION_SHEET: 4,
  DEVIATION_REPORT: 12,
};

/** The kinds, in the order they are offered. */
export const KINDS = Object.keys(PERIODS) as ReportKind[];

/** What a state says about its report. */
export const TONES: Record<ReportState, TagTone> = {
  MADE: 'neutral',
  SENT: 'brand',
  ON_AGENDA: 'brand',
  REFUSED: 'bad',
  CONSIDERED: 'ok',
};
