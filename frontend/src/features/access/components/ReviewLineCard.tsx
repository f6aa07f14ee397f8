import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Review } from '@/api/access';
import { Card, Loaded, Notice, useToast } from '@/ui';
import { confirmLine, endLine, reviewLineQuery } from '../api/reviews';
import { useApplicationT } from '../applicationMessages';
import { useT } from '../messages';
import { useReviewT } from '../reviewMessages';
import { ChoiceForm } from './ChoiceForm';
import { told } from './reviewers';

interface ReviewLineCardProps {
  review: Review;
  /** The line a letter's link is about. */
  lineId: string;
  /** What the link chooses beforehand. */
  chosen?: 'confirm' | 'end' | undefined;
}

/** One grant of a round, as a letter's link shows it: to be confirmed or ended with one press. */
export function ReviewLineCard({ review, lineId, chosen }: ReviewLineCardProps) {
  const t = useReviewT();
  const access = useT();
  const application = useApplicationT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const query = useQuery(reviewLineQuery(review.id, lineId));
  const decision = useMutation({
    mutationFn: ({ key, reason }: { key: 'confirm' | 'end'; reason: string }) =>
      key === 'confirm' ? confirmLine(review.id, lineId) : endLine(review.id, lineId, reason),
    onSuccess: async (_, { key }) => {
      toast(t(`${key}.done`));
      await queryClient.invalidateQueries({ queryKey: ['access'] });
    },
  });
  const name = query.data?.person.name ?? '';
  const group = query.data?.bodyGroupName ?? '';
  return (
    <Card title={name ? application('line', { name, group }) : t('lines')}>
      <Loaded query={query}>
        {(line) =>
          line.actions.includes('confirm') ? (
            <>
              <p>{access(`scope.${line.scope}`)}</p>
              <ChoiceForm
                label={application('decide.question')}
                choices={[
                  { key: 'confirm', label: t('confirm') },
                  { key: 'end', label: t('end'), reasonHint: t('end.hint') },
                ]}
                chosen={chosen}
                error={decision.error}
                busy={decision.isPending}
                onConfirm={(key, reason) => decision.mutate({ key, reason })}
              />
            </>
          ) : (
            <Notice title={application('line.settled')}>
              <p>{t(`line.${line.state}`)}</p>
              {line.approvers.map((approver) => (
                <p key={approver.role}>{told(t, access, line, approver)}</p>
              ))}
            </Notice>
          )
        }
      </Loaded>
    </Card>
  );
}
