import type { Consequence } from '@/api/meetings';
import { Tag, type TagTone } from '@/ui';
import { useT } from '../messages';

const TONES: Record<Consequence['status'], TagTone> = {
  PENDING: 'warn',
  CARRIED_OUT: 'ok',
  FAILED: 'bad',
  NOT_NEEDED: 'neutral',
};

interface ConsequenceTagProps {
  /** How far the decision's effect has come. */
  status: Consequence['status'];
}

/** Whether a decision is carried out. */
export function ConsequenceTag({ status }: ConsequenceTagProps) {
  const t = useT();
  return <Tag tone={TONES[status]}>{t(`consequence.${status}`)}</Tag>;
}
