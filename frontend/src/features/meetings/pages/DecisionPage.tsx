import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { DecisionView } from '@/api/meetings';
import { formatDate } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Breadcrumbs, Card, Loaded, Notice, PageHeading, Tag } from '@/ui';
import { decisionQuery } from '../api/queries';
import { ConsequenceTag } from '../components/ConsequenceTag';
import { DecisionBox } from '../components/DecisionBox';
import { OutcomeTag } from '../components/OutcomeTag';
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

function ConsequenceCard({ decision }: { decision: DecisionView }) {
  const t = useT();
  const { consequence, final } = decision;
  if (!consequence || !final) {
    return <Notice title={t('consequence.title')}>{t('consequence.waitsForMinutes')}</Notice>;
  }
  return (
    <Card title={t('consequence.title')} aside={<ConsequenceTag status={consequence.status} />}>
      <div className="stack-tight">
        {consequence.reason && <p>{consequence.reason}</p>}
        {consequence.link && (
          <p>
            <InternalLink path={consequence.link.path}>{consequence.link.label}</InternalLink>
          </p>
        )}
        {consequence.at && (
          <p className="muted small">{t('consequence.at', { date: formatDate(consequence.at) })}</p>
        )}
      </div>
    </Card>
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
