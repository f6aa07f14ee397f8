import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Activity } from '@/api/portfolio';
import { hasDraft } from '@/lib/drafts/useDraft';
import { formatDate } from '@/lib/format';
import {
  Button,
  Card,
  Dialog,
  EmptyState,
  ExportLinks,
  Loaded,
  ProblemMessage,
  useToast,
} from '@/ui';
import { ProjectFrame } from '../components/ProjectFrame';
import { ActivityEditor } from './ActivityEditor';
import { ActivityTable } from './ActivityTable';
import { giveUpActivity, noticesQuery, planActivity, projectResourcesQuery, SHEETS } from './api';
import { useResourceT } from './messages';
import { MoveForm } from './MoveForm';
import { NoticesTable } from './NoticesTable';
import styles from './resources.module.css';
import { sentFrom, writtenFrom } from './writtenActivity';

const route = getRouteApi('/shell/portefoelje/$projectId/ressourcer');

/** What one project draws from the centres week by week, and what the centres were told of it. */
export function ProjectResourcesPage() {
  const t = useResourceT();
  const { projectId } = route.useParams();
  return (
    <ProjectFrame projectId={projectId} page={t('plan.page')}>
      {() => (
        <div className="stack">
          <Activities projectId={projectId} />
          <Notices projectId={projectId} />
        </div>
      )}
    </ProjectFrame>
  );
}

function Activities({ projectId }: { projectId: string }) {
  const t = useResourceT();
  const query = useQuery(projectResourcesQuery(projectId));
  const [editing, setEditing] = useState<Activity | 'new' | null>(() =>
    hasDraft(`resources.${projectId}`) ? 'new' : null,
  );
  const [moving, setMoving] = useState<Activity | null>(null);
  const close = () => setEditing(null);
  return (
    <Loaded query={query} lines={8}>
      {({ activities, actions }) => {
        const begin = actions.includes('plan') && (
          <Button kind="primary" icon="plus" onClick={() => setEditing('new')}>
            {t('plan.new')}
          </Button>
        );
        return (
          <>
            {editing && actions.includes('plan') && (
              <ActivityEditor
                key={editing === 'new' ? 'new' : editing.id}
                projectId={projectId}
                activity={editing === 'new' ? null : editing}
                onClose={close}
              />
            )}
            <Card
              title={t('plan.activities')}
              aside={
                <ExportLinks
                  label={t('plan.sheet')}
                  path={SHEETS.draws}
                  query={{ project: projectId }}
                />
              }
            >
              {activities.length === 0 ? (
                <EmptyState title={t('plan.empty')} action={!editing && begin}>
                  {t('plan.empty.hint')}
                </EmptyState>
              ) : (
                <div className="stack">
                  {!editing && <div>{begin}</div>}
                  {activities.map((activity) => (
                    <Shown
                      key={activity.id}
                      activity={activity}
                      onChange={setEditing}
                      onMove={setMoving}
                    />
                  ))}
                </div>
              )}
            </Card>
            <Dialog
              open={moving !== null}
              title={moving ? t('plan.move.for', { activity: moving.name }) : ''}
              onClose={() => setMoving(null)}
            >
              {moving && <MoveForm activity={moving} onClose={() => setMoving(null)} />}
            </Dialog>
          </>
        );
      }}
    </Loaded>
  );
}

interface ShownProps {
  activity: Activity;
  onChange: (activity: Activity) => void;
  onMove: (activity: Activity) => void;
}

function Shown({ activity, onChange, onMove }: ShownProps) {
  const t = useResourceT();
  const giveUp = useGiveUp();
  const named = { activity: activity.name };
  return (
    <section aria-label={activity.name}>
      <div className="spread">
        <div>
          <h3>{activity.name}</h3>
          <p className="muted small">
            {t('plan.period', {
              start: formatDate(activity.start),
              end: formatDate(activity.end),
            })}
          </p>
        </div>
        <span className={styles.actions}>
          {activity.actions.includes('change') && (
            <Button
              size="small"
              aria-label={t('plan.change.for', named)}
              onClick={() => onChange(activity)}
            >
              {t('plan.change')}
            </Button>
          )}
          {activity.actions.includes('move') && (
            <Button
              size="small"
              aria-label={t('plan.move.for', named)}
              onClick={() => onMove(activity)}
            >
              {t('plan.move')}
            </Button>
          )}
          {activity.actions.includes('give-up') && (
            <Button
              size="small"
              kind="tertiary"
              aria-label={t('plan.giveUp.for', named)}
              onClick={() => giveUp.mutate(activity)}
            >
              {t('plan.giveUp')}
            </Button>
          )}
        </span>
      </div>
      <ProblemMessage error={giveUp.error} />
      <ActivityTable activity={activity} />
    </section>
  );
}

function useGiveUp() {
  const t = useResourceT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['portfolio', 'resources'] });
  const planAgain = useMutation({
    mutationFn: (activity: Activity) =>
      planActivity(activity.projectId, sentFrom(writtenFrom(activity))),
    onSuccess: refresh,
  });
  return useMutation({
    mutationFn: giveUpActivity,
    onSuccess: async (_, activity) => {
      toast(t('plan.givenUp', { activity: activity.name }), () => planAgain.mutate(activity));
      await refresh();
    },
  });
}

function Notices({ projectId }: { projectId: string }) {
  const t = useResourceT();
  const query = useQuery(noticesQuery(projectId, 1));
  return (
    <Card
      title={t('notices')}
      aside={
        <ExportLinks label={t('notices')} path={SHEETS.notices} query={{ project: projectId }} />
      }
    >
      <p className="muted small">{t('notices.intro')}</p>
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('notices.empty')}>{t('notices.empty.hint')}</EmptyState>
          ) : (
            <NoticesTable rows={page.items} showsProject={false} />
          )
        }
      </Loaded>
    </Card>
  );
}
