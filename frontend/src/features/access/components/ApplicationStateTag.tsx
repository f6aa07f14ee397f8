import type { AccessApplication } from '@/api/access';
import { Tag, type TagTone } from '@/ui';
import { useT } from '../messages';

const TONES: Record<AccessApplication['state'], TagTone> = {
  PENDING: 'warn',
  APPROVED: 'ok',
  REFUSED: 'bad',
  RETURNED: 'warn',
  WITHDRAWN: 'neutral',
};

/** Where an application stands. */
export function ApplicationStateTag({ state }: { state: AccessApplication['state'] }) {
  const t = useT();
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
