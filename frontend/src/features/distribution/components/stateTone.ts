import type { DistributionView } from '@/api/distribution';
import type { TagTone } from '@/ui';

/** The colour of each state's tag. */
export const STATE_TONE: Record<DistributionView['state'], TagTone> = {
  DRAFT: 'neutral',
  SENT: 'neutral',
  ON_AGENDA: 'brand',
  REFUSED: 'warn',
  APPROVED: 'ok',
  REJECTED: 'bad',
  WITHDRAWN: 'neutral',
};
