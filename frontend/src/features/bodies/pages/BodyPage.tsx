import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Breadcrumbs, Button, LinkButton, Loaded, PageHeading } from '@/ui';
import { bodyQuery } from '../api/queries';
import { MembersCard } from '../components/MembersCard';
import { PlanYearDialog } from '../components/PlanYearDialog';
import { RulesCard } from '../components/RulesCard';
import { SeriesCard } from '../components/SeriesCard';
import { StandingCard } from '../components/StandingCard';
import { useT } from '../messages';

const route = getRouteApi('/shell/organer/$bodyCode');

/** One body: its members, when it meets, and the rules for its meetings. */
export function BodyPage() {
  const t = useT();
  const { bodyCode } = route.useParams();
  const query = useQuery(bodyQuery(bodyCode));
  const [isPlanning, setPlanning] = useState(false);
  return (
    <Loaded query={query} page>
      {(body) => (
        <div className="page page-narrow">
          <Breadcrumbs trail={[<Link to="/organer">{t('bodies.title')}</Link>, body.data.name]} />
          <PageHeading
            title={body.data.name}
            intro={[
              t(`kind.${body.data.kind}`),
              body.data.alwaysClosed && t('bodies.closed').toLowerCase(),
            ]
              .filter(Boolean)
              .join(', ')}
            actions={
              <>
                {body.data.actions.includes('plan-year') && body.data.series && (
                  <Button kind="primary" icon="meetings" onClick={() => setPlanning(true)}>
                    {t('plan.action')}
                  </Button>
                )}
                <LinkButton to="/moeder" search={{ organ: body.data.code }}>
                  {t('bodies.meetings.see')}
                </LinkButton>
              </>
            }
          />
          <div className="stack">
            <div className="grid-2">
              <SeriesCard body={body} />
              <RulesCard body={body} />
            </div>
            <MembersCard body={body} />
            <StandingCard body={body} />
          </div>
          <PlanYearDialog open={isPlanning} body={body.data} onClose={() => setPlanning(false)} />
        </div>
      )}
    </Loaded>
  );
}
