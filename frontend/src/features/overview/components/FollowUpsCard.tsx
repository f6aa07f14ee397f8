import { useMutation, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meetingsApi } from '@/api/clients';
import type { FollowUp } from '@/api/meetings';
import { daysBetween, formatDateShort } from '@/lib/format';
import { dataOf, type Page } from '@/lib/http';
import { Button, Card, EmptyState, Loaded, ProblemMessage, Tag, useToast } from '@/ui';
import { useT } from '../messages';

const SHOWN = 6;

interface FollowUpsCardProps {
  /** The day in Denmark. */
  today: string;
  /** The open follow-ups. */
  query: UseQueryResult<Page<FollowUp>>;
  /** The card's place in the grid. */
  className?: string;
}

/** What decisions left someone to do, late ones first. */
export function FollowUpsCard({ today, query, className }: FollowUpsCardProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const complete = useMutation({
    mutationFn: (id: string) =>
      dataOf(
        meetingsApi.POST('/api/meetings/v1/follow-ups/{followUpId}/completion', {
          params: { path: { followUpId: id } },
          body: {},
        }),
      ),
    onSuccess: () => {
      toast(t('followUps.isDone'));
      return queryClient.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
  return (
    <Card
      title={t('followUps.title')}
      className={className}
      aside={<Link to="/mangler">{t('followUps.missing')}</Link>}
    >
      <ProblemMessage error={complete.error} />
      <Loaded query={query} lines={4}>
        {(followUps) =>
          followUps.items.length === 0 ? (
            <EmptyState title={t('followUps.empty')} />
          ) : (
            <ul className="flat rows">
              {byDue(followUps.items)
                .slice(0, SHOWN)
                .map((followUp) => (
                  <li key={followUp.id}>
                    <span>
                      <Link
                        to="/beslutninger/$decisionId"
                        params={{ decisionId: followUp.decisionId }}
                      >
                        {followUp.subject}
                      </Link>
                      <br />
                      <span className="muted small">{followUp.responsibleName}</span>
                    </span>
                    <span className="cluster">
                      <DueTag followUp={followUp} today={today} />
                      {followUp.actions.includes('complete') && (
                        <Button
                          size="small"
                          aria-label={t('followUps.doneFor', { subject: followUp.subject })}
                          busy={complete.isPending && complete.variables === followUp.id}
                          onClick={() => complete.mutate(followUp.id)}
                        >
                          {t('followUps.done')}
                        </Button>
                      )}
                    </span>
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function DueTag({ followUp, today }: { followUp: FollowUp; today: string }) {
  const t = useT();
  if (!followUp.due) return null;
  if (!followUp.late) return <Tag>{formatDateShort(followUp.due)}</Tag>;
  const days = daysBetween(followUp.due, today);
  return (
    <Tag tone="bad">{days === 1 ? t('followUps.lateOne') : t('followUps.late', { days })}</Tag>
  );
}

/** Earliest due first; those without a date last. */
function byDue(followUps: FollowUp[]): FollowUp[] {
  const last = '9999';
  return [...followUps].sort((left, right) => (left.due ?? last).localeCompare(right.due ?? last));
}
