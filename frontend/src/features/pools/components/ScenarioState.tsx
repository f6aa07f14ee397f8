import type { ScenarioView } from '@/api/budget';
import { formatDateShort } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Tag, type TagTone } from '@/ui';
import { useT } from '../messages';

const TONES: Record<ScenarioView['state'], TagTone> = {
  DRAFT: 'neutral',
  SENT: 'neutral',
  ON_AGENDA: 'neutral',
  REFUSED: 'warn',
  DECIDED: 'ok',
};

/** How far a scenario has come, with its meeting and its decision. */
export function ScenarioState({ scenario }: { scenario: ScenarioView }) {
  const t = useT();
  const { state, meetingDate, decisionId } = scenario;
  return (
    <>
      <Tag tone={TONES[state]}>
        {t(`scenario.state.${state}`, { date: meetingDate ? formatDateShort(meetingDate) : '' })}
      </Tag>
      {decisionId && (
        <>
          {' '}
          <InternalLink path={`/beslutninger/${decisionId}`}>{t('decision')}</InternalLink>
        </>
      )}
    </>
  );
}
