import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CaseOccurrence } from '@/api/meetings';
import { formatDate } from '@/lib/format';
import { Breadcrumbs, Card, ClosedTag, Loaded, PageHeading } from '@/ui';
import { caseQuery } from '../api/queries';
import styles from '../components/case.module.css';
import { CasePlan } from '../components/CasePlan';
import { OutcomeTag } from '../components/OutcomeTag';
import { useT } from '../messages';

const route = getRouteApi('/shell/sager/$caseId');

/** A case's whole way through all bodies: what was recommended and what was decided. */
export function CasePage() {
  const t = useT();
  const { caseId } = route.useParams();
  const query = useQuery(caseQuery(caseId));
  return (
    <Loaded query={query} page>
      {(file) => (
        <div className="page page-narrow">
          <Breadcrumbs
            trail={[<Link to="/sager">{t('cases.back')}</Link>, file.caseNumber ?? file.title]}
          />
          <PageHeading
            title={file.title}
            intro={`${file.caseNumber ? `${t('case.title', { number: file.caseNumber })} · ` : ''}${
              file.history.length === 1
                ? t('case.history.once')
                : t('case.history.intro', { count: file.history.length })
            }`}
          />
          <CasePlan caseId={caseId} />
          <h2 className="sr-only">{t('case.history')}</h2>
          <ol className={styles.history}>
            {file.history.map((occurrence) => (
              <li key={`${occurrence.date} ${occurrence.bodyCode} ${occurrence.number}`}>
                <Occurrence occurrence={occurrence} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </Loaded>
  );
}

function Occurrence({ occurrence }: { occurrence: CaseOccurrence }) {
  const t = useT();
  const { meetingId, itemId } = occurrence;
  const heading = t('decision.at', {
    body: occurrence.bodyName,
    date: formatDate(occurrence.date),
  });
  return (
    <Card
      title={
        meetingId && itemId ? (
          <Link to="/moeder/$meetingId/punkter/$itemId" params={{ meetingId, itemId }}>
            {heading}
          </Link>
        ) : (
          heading
        )
      }
      aside={
        occurrence.number !== null && (
          <span className="muted">{t('case.item', { number: occurrence.number })}</span>
        )
      }
    >
      {occurrence.readable ? (
        <div className="stack-tight">
          <p>
            <strong>{occurrence.title}</strong> {occurrence.closed && <ClosedTag />}
          </p>
          {occurrence.recommendation.length > 0 && (
            <>
              <h3 className="section-label">{t('item.recommendation')}</h3>
              <ol className={styles.points}>
                {occurrence.recommendation.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ol>
            </>
          )}
          <h3 className="section-label">{t('item.decisions')}</h3>
          {occurrence.decisions.length === 0 && <p className="muted">{t('decision.none')}</p>}
          {occurrence.decisions.map((decision) => (
            <div key={decision.id} className="spread">
              <Link to="/beslutninger/$decisionId" params={{ decisionId: decision.id }}>
                {decision.text || t(`outcome.${decision.outcome}`)}
              </Link>
              <OutcomeTag outcome={decision.outcome} />
            </div>
          ))}
        </div>
      ) : (
        <p>
          <ClosedTag /> <span className="muted">{t('closed.text')}</span>
        </p>
      )}
    </Card>
  );
}
