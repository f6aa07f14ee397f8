import type { MandateState, MandateView } from '@/api/portfolio';
import { formatDateShort } from '@/lib/format';
import { Tag, type TagTone } from '@/ui';
import { useT, type PortfolioT } from '../messages';

const TONES: Record<MandateState, TagTone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'brand',
  APPROVED: 'ok',
  REJECTED: 'bad',
  RETURNED: 'warn',
  POSTPONED: 'neutral',
};

/** How far a mandate has come. */
export function MandateStateTag({ state }: { state: MandateState }) {
  const t = useT();
  return <Tag tone={TONES[state]}>{t(`mandate.${state}`)}</Tag>;
}

/** Where the mandate is between its author and the meeting, in words. */
export function submissionText(
  t: PortfolioT,
  submission: NonNullable<MandateView['submission']>,
): string {
  return t(`submission.${submission.state}`, {
    date: submission.meetingDate ? formatDateShort(submission.meetingDate) : '',
  });
}
