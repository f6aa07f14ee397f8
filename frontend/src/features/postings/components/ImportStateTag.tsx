import type { PostingImportState } from '@/api/postings';
import { Tag, type TagTone } from '@/ui';
import { useT } from '../messages';

const TONES: Record<PostingImportState, TagTone> = {
  READ: 'warn',
  ACCEPTED: 'ok',
  DISCARDED: 'neutral',
};

/** Whether a file waits, is booked or was left. */
export function ImportStateTag({ state }: { state: PostingImportState }) {
  const t = useT();
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
