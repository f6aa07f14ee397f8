import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { DecisionView } from '@/api/meetings';
import { formatDate } from '@/lib/format';
import { Breadcrumbs, Card, Loaded, PageHeading, Tag } from '@/ui';
import { decisionQuery } from '../api/queries';
import { DecisionBox } from '../components/DecisionBox';
import { OutcomeTag } from '../components/OutcomeTag';
import { ConsequenceCard } from '../decisions/ConsequenceCard';
import { FollowUpCard } from '../decisions/FollowUpCard';
import { useT } from '../messages';

const route = getRouteApi('/shell/beslutninger/$decisionId');

/** One decision and what came of it. */
export function DecisionPage() {
  const t = useT();
  const { decisionId } = route.useParams();
  const query = useQuery(decisionQuery(decisionId));
  return (
    <Loaded query={query} page>
      {(decision) => (
        <div className="page page-narrow">
          <Breadcrumbs
            trail={[<Link to="/beslutninger">{t('decisions.back')}</Link>, decision.itemTitle]}
          />
          <PageHeading
            title={t('decision.page', { title: decision.itemTitle })}
            intro={t('decision.at', { body: decision.bodyName, date: formatDate(decision.date) })}
          />
          <div className="stack">
            <DecisionBox decision={decision} isCurrent />
            <ConsequenceCard decision={decision} />
            {decision.final && decision.responsible && <FollowUpCard decisionId={decision.id} />}
            {decision.points.length > 0 && <PointsCard points={decision.points} />}
            <p className="cluster">
              {decision.meetingId && (
                <Link
                  to="/moeder/$meetingId/punkter/$itemId"
                  params={{ meetingId: decision.meetingId, itemId: decision.itemId }}
                >
                  {t('decision.toItem')}
                </Link>
              )}
              {decision.caseId && (
                <Link to="/sager/$caseId" params={{ caseId: decision.caseId }}>
                  {t('case.title', { number: decision.caseNumber ?? '' })}
                </Link>
              )}
            </p>
          </div>
        </div>
      )}
    </Loaded>
  );
}

function PointsCard({ points }: { points: DecisionView['points'] }) {
  const t = useT();
  return (
    <Card title={t('decision.points')}>
      <ul className="flat rows">
        {points.map((point) => (
          <li key={point.number}>
            <Tag>{t('decision.point', { number: point.number })}</Tag>
            <OutcomeTag outcome={point.outcome} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
