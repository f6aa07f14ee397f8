import { useQuery } from '@tanstack/react-query';
import { InternalLink } from '@/lib/routing';
import { decisionQuery } from '../api/queries';
import { useT } from '../messages';
import { isClosedToReader } from '../statusrounds/DecisionLink';

interface DecisionReasonProps {
  decisionId: string;
  /** What the mandate itself tells its author, who may not read the meetings. */
  told: string | null;
}

/** What a body said, and the way to the decision for those who may read it. */
export function DecisionReason({ decisionId, told }: DecisionReasonProps) {
  const t = useT();
  const { data, error } = useQuery(decisionQuery(decisionId));
  const text = told ?? data?.text;
  const isClosed = isClosedToReader(error);
  return (
    <span className="small">
      {text && <q className="reading">{text}</q>}{' '}
      {!isClosed && (
        <InternalLink path={`/beslutninger/${decisionId}`}>{t('decision.see')}</InternalLink>
      )}
      {isClosed && !text && <span className="muted">{t('decision.closed')}</span>}
    </span>
  );
}
