import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ItemView } from '@/api/meetings';
import type { Tagged } from '@/lib/http';
import { Button, LinkButton, ProblemMessage, useToast } from '@/ui';
import { changeItem, removeItem } from '../api/changes';
import { useT } from '../messages';

interface ItemActionsProps {
  /** The item and the version it was read at. */
  item: Tagged<ItemView>;
  /** Called when someone wants to write in the item. */
  onEdit: () => void;
}

/** What the person may do with the item now, as the server says. */
export function ItemActions({ item, onEdit }: ItemActionsProps) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { id, meetingId, actions } = item.data;
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['meetings'] });

  const setClosed = useMutation({
    mutationFn: (closed: boolean) => changeItem(id, item.etag, { closed }),
    onSuccess: (_, closed) => toast(closed ? t('item.closed.done') : t('item.opened.done')),
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: () => removeItem(item),
    onSuccess: async () => {
      toast(t('item.removed'));
      await navigate({ to: '/moeder/$meetingId', params: { meetingId } });
      queryClient.removeQueries({ queryKey: ['meetings', 'item', id] });
      await refresh();
    },
  });

  return (
    <>
      <ProblemMessage error={setClosed.error ?? remove.error} />
      {actions.includes('edit') && (
        <Button size="small" icon="edit" onClick={onEdit}>
          {t('edit')}
        </Button>
      )}
      {actions.includes('close') && (
        <Button
          size="small"
          icon="closed"
          busy={setClosed.isPending}
          onClick={() => setClosed.mutate(true)}
        >
          {t('item.close')}
        </Button>
      )}
      {actions.includes('open') && (
        <Button size="small" busy={setClosed.isPending} onClick={() => setClosed.mutate(false)}>
          {t('item.open')}
        </Button>
      )}
      {actions.includes('remove') && (
        <Button size="small" kind="warning" busy={remove.isPending} onClick={() => remove.mutate()}>
          {t('item.remove')}
        </Button>
      )}
      {actions.includes('record-decision') && (
        <LinkButton
          size="small"
          kind="primary"
          to="/moeder/$meetingId/moedetilstand"
          params={{ meetingId }}
          search={{ punkt: id }}
        >
          {item.data.decisions.some((decision) => decision.itemId === id)
            ? t('item.changeDecision')
            : t('item.writeDecision')}
        </LinkButton>
      )}
    </>
  );
}
