import type { PresentationState } from '@/api/casewriting';
import { Tag, type TagTone } from '@/ui';
import { useT } from '../messages';

const TONES: Partial<Record<PresentationState, TagTone>> = {
  AT_CENTRE_MANAGER: 'brand',
  AT_DIRECTOR: 'brand',
  AT_SECRETARIAT: 'ok',
  RETURNED: 'warn',
};

/** How far a case has come. */
export function StateTag({ state, onAgenda }: { state: PresentationState; onAgenda: boolean }) {
  const t = useT();
  return (
    <Tag tone={TONES[state] ?? 'neutral'}>{t(onAgenda ? 'state.ON_AGENDA' : `state.${state}`)}</Tag>
  );
}
