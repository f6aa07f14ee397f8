import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDate } from '@/lib/format';
import { Card, Tag, Way } from '@/ui';
import { casePlanQuery } from '../api/queries';
import { useT, type MeetingsT } from '../messages';
import styles from './case.module.css';

/** What is being written in a case and where it goes next; nothing where nothing is planned. */
export function CasePlan({ caseId }: { caseId: string }) {
  const t = useT();
  const plan = useQuery(casePlanQuery(caseId));
  const routes = plan.data?.routes ?? [];
  if (routes.length === 0) return null;
  return (
    <div className={styles.plan}>
      {routes.map((route, index) => (
        // A route without a name the person may know has no other identity.
        <Card key={route.presentationId ?? index} title={t('plan.title')}>
          <div className="stack-tight">
            <p className="cluster">
              {route.presentationId ? (
                <Link
                  to="/mine-sager/$presentationId"
                  params={{ presentationId: route.presentationId }}
                >
                  {route.title}
                </Link>
              ) : (
                <span>{t('plan.writtenIn', { unit: route.unit })}</span>
              )}
              <Tag>{t(`plan.state.${route.state}` as Parameters<MeetingsT>[0])}</Tag>
            </p>
            {route.steps.length > 0 && (
              <Way
                label={t('plan.route')}
                stops={route.steps.map((step) => ({
                  key: step.id,
                  current: step.state === 'READY' || step.state === 'ON_AGENDA',
                  label: stopLabel(
                    t,
                    step.bodyName,
                    step.meetingDate ?? step.wishedDate,
                    step.state,
                  ),
                }))}
              />
            )}
          </div>
        </Card>
      ))}
    </div>
  );
}

function stopLabel(t: MeetingsT, body: string, date: string | null, state: string): string {
  const step = t(`plan.step.${state}` as Parameters<MeetingsT>[0]);
  return date ? `${body} ${formatDate(date)} (${step})` : `${body} (${step})`;
}
