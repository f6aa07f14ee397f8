import type { Outcome } from '@/api/meetings';
import { Tag, type TagTone } from '@/ui';
import { useT } from '../messages';

const TONES: Record<Outcome, TagTone> = {
  APPROVED: 'ok',
  APPROVED_WITH_CHANGES: 'ok',
  NOTED: 'ok',
  DISCUSSED: 'ok',
  POSTPONED: 'neutral',
  RETURNED: 'warn',
  REFERRED: 'brand',
  REJECTED: 'bad',
  OTHER: 'neutral',
};

interface OutcomeTagProps {
  /** What was decided, in one word. */
  outcome: Outcome;
}

/** The outcome of a decision. */
export function OutcomeTag({ outcome }: OutcomeTagProps) {
  const t = useT();
  return <Tag tone={TONES[outcome]}>{t(`outcome.${outcome}`)}</Tag>;
}
