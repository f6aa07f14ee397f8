import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DecisionView } from '@/api/meetings';
import { daysBetween, formatDateShort, formatDayMonthNumeric } from '@/lib/format';
import { Card, EmptyState, Loaded, Tag } from '@/ui';
import { unfinishedDecisionsQuery } from '../api/queries';
import { useT } from '../messages';

interface UnfinishedDecisionsCardProps {
  /** The day in Denmark. */
  today: string;
}

/** Decisions whose effect is missing; late and failed ones are red. */
export function UnfinishedDecisionsCard({ today }: UnfinishedDecisionsCardProps) {
  const t = useT();
  const query = useQuery(unfinishedDecisionsQuery);
  const total = query.data?.total ?? 0;
  return (
    <Card
      title={t('decisions.title')}
      aside={total > 0 && <Link to="/beslutninger">{t('decisions.all', { count: total })}</Link>}
    >
      <Loaded query={query} lines={5}>
        {(decisions) =>
          decisions.items.length === 0 ? (
            <EmptyState title={t('decisions.empty')} />
          ) : (
            <ul className="flat rows">
              {decisions.items.map((decision) => (
                <li key={decision.id}>
                  <span>
                    <Link to="/beslutninger/$decisionId" params={{ decisionId: decision.id }}>
                      {decision.itemTitle}
                    </Link>
                    <br />
                    <span className="muted small">
                      {[
                        decision.responsibleName,
                        `${decision.bodyName} ${formatDayMonthNumeric(decision.date)}`,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                  <StateTag decision={decision} today={today} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function StateTag({ decision, today }: { decision: DecisionView; today: string }) {
  const t = useT();
  if (decision.consequence?.status === 'FAILED') {
    return <Tag tone="bad">{t('decisions.failed')}</Tag>;
  }
  if (!decision.due) return <Tag>{t('decisions.waiting')}</Tag>;
  const late = daysBetween(decision.due, today);
  if (late <= 0) return <Tag>{formatDateShort(decision.due)}</Tag>;
  return (
    <Tag tone="bad">
      {late === 1 ? t('followUps.lateOne') : t('followUps.late', { days: late })}
    </Tag>
  );
}
