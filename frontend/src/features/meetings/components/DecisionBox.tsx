import { Link } from '@tanstack/react-router';
import type { DecisionView } from '@/api/meetings';
import { formatDate, formatDayMonth } from '@/lib/format';
import { classNames, Tag } from '@/ui';
import { DecisionNotes } from '../decisions/DecisionNotes';
import { useT } from '../messages';
import { ConsequenceTag } from './ConsequenceTag';
import styles from './decision.module.css';
import { OutcomeTag } from './OutcomeTag';

interface DecisionBoxProps {
  /** The decision. */
  decision: DecisionView;
  /** Whether it is the newest one, which stands out. */
  isCurrent: boolean;
  /** Links to the decision's own page. */
  isLinked?: boolean;
}

/** A decision as it stands in the minutes, with what came of it. */
export function DecisionBox({ decision, isCurrent, isLinked = false }: DecisionBoxProps) {
  const t = useT();
  const heading = t('decision.at', { body: decision.bodyName, date: formatDate(decision.date) });
  return (
    <div className={classNames(styles.box, !isCurrent && styles.earlier)}>
      <div className="spread">
        <strong>
          {isLinked ? (
            <Link to="/beslutninger/$decisionId" params={{ decisionId: decision.id }}>
              {heading}
            </Link>
          ) : (
            heading
          )}
        </strong>
        <span className="cluster">
          <OutcomeTag outcome={decision.outcome} />
          {decision.postponedTo && (
            <Tag>
              {t('decision.postponedTo', { date: formatDayMonth(decision.postponedTo.date) })}
            </Tag>
          )}
        </span>
      </div>
      {decision.text && !decision.corrected && <p className={styles.text}>{decision.text}</p>}
      <DecisionNotes decision={decision} />
      <div className={classNames('cluster', styles.facts)}>
        {decision.responsibleName && (
          <span>{t('decision.responsible', { name: decision.responsibleName })}</span>
        )}
        {decision.due && <span>{t('decision.due', { date: formatDate(decision.due) })}</span>}
        {!decision.final && <Tag tone="warn">{t('decision.draft')}</Tag>}
        {decision.final && decision.consequence && (
          <ConsequenceTag status={decision.consequence.status} />
        )}
      </div>
    </div>
  );
}
