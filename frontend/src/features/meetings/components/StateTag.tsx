import type { MeetingState } from '@/api/meetings';
import { Tag, type TagTone } from '@/ui';
import { useT } from '../messages';

const TONES: Record<MeetingState, TagTone> = {
  PLANNED: 'neutral',
  AGENDA_OPEN: 'warn',
  AGENDA_PUBLISHED: 'brand',
  HELD: 'brand',
  MINUTES_APPROVED: 'ok',
  PUBLISHED: 'ok',
  CANCELLED: 'bad',
};

interface StateTagProps {
  /** Where the meeting is in its life. */
  state: MeetingState;
}

/** The state of a meeting. */
export function StateTag({ state }: StateTagProps) {
  const t = useT();
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
