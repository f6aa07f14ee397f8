import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ItemView } from '@/api/meetings';
import { Button, Notice, ProblemMessage, useToast } from '@/ui';
import { markUnread } from './api';
import { useT } from './messages';
import { useMarkAsRead } from './useMarkAsRead';

/** Says what is new about an item since it was read. */
export function NewsSinceReading({ item }: { item: ItemView }) {
  const t = useT();
  const opened = useMarkAsRead(item);
  if (opened?.state !== 'CHANGED') return null;
  const news = opened.news.map((kind) => t(`changed.${kind}`)).join(', ');
  return (
    <div className="no-print">
      <Notice title={t('changed.since', { news })} />
    </div>
  );
}

/** Puts an item back among the unread ones. */
export function MarkUnreadButton({ item }: { item: ItemView }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const mark = useMutation({
    mutationFn: () => markUnread(item.id),
    onSuccess: () => toast(t('markedUnread')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['meetings', 'reading'] }),
  });
  return (
    <>
      <ProblemMessage error={mark.error} />
      <Button kind="tertiary" size="small" busy={mark.isPending} onClick={() => mark.mutate()}>
        {t('markUnread')}
      </Button>
    </>
  );
}
