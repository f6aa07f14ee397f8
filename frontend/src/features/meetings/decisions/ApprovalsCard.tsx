import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MinutesView } from '@/api/meetings';
import { formatDateTime } from '@/lib/format';
import { Button, Card, Notice, ProblemMessage, Tag, useToast } from '@/ui';
import { approveAsMember } from './api';
import { useT } from './messages';

/** Who approves the minutes and who has, with the one tap of those who are asked. */
export function ApprovalsCard({ minutes }: { minutes: MinutesView }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const approve = useMutation({
    mutationFn: () => approveAsMember(minutes.meetingId),
    onSuccess: () => toast(t('minutes.approved')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['meetings'] }),
  });
  const { approvers, needed } = minutes;
  const given = approvers.filter((approver) => approver.approvedAt).length;
  return (
    <>
      {minutes.actions.includes('approve-as-member') && (
        <Notice title={t('minutes.mine')}>
          <p>{t('minutes.mine.text')}</p>
          <ProblemMessage error={approve.error} />
          <Button kind="primary" busy={approve.isPending} onClick={() => approve.mutate()}>
            {t('minutes.approve')}
          </Button>
        </Notice>
      )}
      {approvers.length > 0 && minutes.submittedAt && (
        <Card
          title={t('minutes.approvals')}
          aside={
            <Tag tone={given >= needed ? 'ok' : 'warn'}>
              {t('minutes.approvals.count', { given, needed })}
            </Tag>
          }
        >
          <ul className="flat rows">
            {approvers.map((approver) => (
              <li key={approver.name}>
                <span>{approver.name}</span>
                {approver.approvedAt ? (
                  <Tag tone="ok">{formatDateTime(approver.approvedAt)}</Tag>
                ) : (
                  <Tag>{t('minutes.approver.waits')}</Tag>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
