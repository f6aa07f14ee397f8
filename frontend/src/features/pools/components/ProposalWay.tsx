import type { AllocationView } from '@/api/budget';
import { formatDateShort } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Tag, type TagTone } from '@/ui';
import { useT } from '../messages';

const TONES: Record<AllocationView['state'], TagTone> = {
  PROPOSED: 'neutral',
  APPROVED: 'ok',
  REJECTED: 'bad',
  WITHDRAWN: 'neutral',
};

/** How far a proposal has come: its state, the decision, and where it waits. */
export function ProposalWay({
  proposal,
}: {
  proposal: Pick<AllocationView, 'state' | 'decision' | 'submission'>;
}) {
  const t = useT();
  const { state, decision, submission } = proposal;
  return (
    <>
      <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>
      {decision && (
        <>
          <br />
          <span className="small">
            <InternalLink path={`/beslutninger/${decision.decisionId}`}>
              {t(decision.outcome === 'POSTPONED' ? 'decided.postponed' : 'decided.on', {
                date: formatDateShort(decision.meetingDate),
              })}
            </InternalLink>
          </span>
        </>
      )}
      {state === 'PROPOSED' && submission && (
        <>
          <br />
          <span className="muted small">
            {t(`submission.${submission.state}`, {
              date: submission.meetingDate ? formatDateShort(submission.meetingDate) : '',
            })}
          </span>
        </>
      )}
    </>
  );
}
