import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PreparationItem, PreparationView } from '@/api/preparations';
import { formatDateShort } from '@/lib/format';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  IconButton,
  ProblemMessage,
  useToast,
  type Column,
} from '@/ui';
import { addItem, leaveItemOut, releaseItem, removeItem, wantItem } from '../api/changes';
import { useT, type PreparationsT } from '../messages';
import { AskDialog } from './AskDialog';
import { ItemDialog } from './ItemDialog';
import { StateTag } from './StateTag';

/** The items of the external agenda: what the board wants prepared, and who writes it. */
export function ItemsCard({ preparation }: { preparation: PreparationView }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<PreparationItem | null>(null);
  const [editing, setEditing] = useState<PreparationItem | 'new' | null>(null);
  const change = useMutation({
    mutationFn: ({ send }: Change) => send(),
    onSuccess: (_, { done, undo }) => {
      if (done) toast(done, undo && (() => change.mutate({ send: undo })));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['meetings'] }),
  });
  const mayAdd = preparation.actions.includes('add-item');
  const remove = (item: PreparationItem) => {
    const { number, title, externalText } = item;
    change.mutate({
      send: () => removeItem(item),
      done: t('item.removed', { title }),
      undo: () => addItem(preparation.id, { number, title, externalText }),
    });
  };
  return (
    <Card
      title={t('items')}
      aside={
        mayAdd && (
          <Button size="small" icon="plus" onClick={() => setEditing('new')}>
            {t('item.add')}
          </Button>
        )
      }
    >
      <ProblemMessage error={change.error} />
      {preparation.items.length === 0 ? (
        <EmptyState title={t('items.empty')}>{t('items.empty.hint')}</EmptyState>
      ) : (
        <DataTable
          caption={t('items')}
          hideCaption
          columns={columns(t, {
            ask: setAsking,
            edit: setEditing,
            remove,
            want: (item) => change.mutate({ send: () => wantItem(item) }),
            'leave-out': (item) => change.mutate({ send: () => leaveItemOut(item) }),
            release: (item) =>
              change.mutate({ send: () => releaseItem(item), done: t('release.done') }),
          })}
          rows={preparation.items}
          rowKey={(item) => item.id}
        />
      )}
      <AskDialog item={asking} onClose={() => setAsking(null)} />
      <ItemDialog preparationId={preparation.id} item={editing} onClose={() => setEditing(null)} />
    </Card>
  );
}

interface Change {
  send: () => Promise<unknown>;
  /** What is said when it is done. */
  done?: string;
  undo?: () => Promise<unknown>;
}

type Deed = 'ask' | 'edit' | 'remove' | 'want' | 'leave-out' | 'release';

function columns(
  t: PreparationsT,
  deeds: Record<Deed, (item: PreparationItem) => void>,
): Column<PreparationItem>[] {
  return [
    {
      key: 'number',
      header: t('column.number'),
      sortBy: (item) => item.number,
      cell: (item) => item.number,
    },
    {
      key: 'title',
      header: t('column.title'),
      rowHeader: true,
      sortBy: (item) => item.title,
      cell: (item) => (
        <Link to="/forberedelser/punkter/$itemId" params={{ itemId: item.id }}>
          {item.title}
        </Link>
      ),
    },
    {
      key: 'author',
      header: t('column.author'),
      sortBy: (item) => item.authorName ?? '',
      cell: (item) => item.authorName ?? '–',
    },
    {
      key: 'deadline',
      header: t('column.deadline'),
      sortBy: (item) => item.deadline ?? '9999',
      cell: (item) => (
        <span className="nowrap">{item.deadline ? formatDateShort(item.deadline) : '–'}</span>
      ),
    },
    {
      key: 'state',
      header: t('column.state'),
      sortBy: (item) => t(`state.${item.state}`),
      cell: (item) => (
        <>
          <StateTag item={item} />
          {item.wantedByName && (
            <span className="muted small"> {t('wanted.byBoard', { name: item.wantedByName })}</span>
          )}
        </>
      ),
    },
    {
      key: 'actions',
      header: t('column.actions'),
      cell: (item) => <Deeds item={item} deeds={deeds} />,
    },
  ];
}

interface DeedsProps {
  item: PreparationItem;
  deeds: Record<Deed, (item: PreparationItem) => void>;
}

/** What the person may do with an item; the most usual as words, the rest as pictures. */
function Deeds({ item, deeds }: DeedsProps) {
  const t = useT();
  const may = (deed: Deed) => item.actions.includes(deed);
  const worded = (deed: Deed, text: string, kind: 'secondary' | 'tertiary') =>
    may(deed) && (
      <Button size="small" kind={kind} onClick={() => deeds[deed](item)}>
        {text}
      </Button>
    );
  return (
    <span className="cluster">
      {worded('ask', item.state === 'LISTED' ? t('ask') : t('ask.change'), 'secondary')}
      {worded('want', t('want'), may('ask') ? 'tertiary' : 'secondary')}
      {worded('leave-out', t('leaveOut'), 'tertiary')}
      {worded('release', t('release'), 'tertiary')}
      <span className="nowrap">
        {may('edit') && (
          <IconButton
            icon="edit"
            size="small"
            label={t('item.edit', { title: item.title })}
            onClick={() => deeds.edit(item)}
          />
        )}
        {may('remove') && (
          <IconButton
            icon="close"
            size="small"
            label={t('item.remove', { title: item.title })}
            onClick={() => deeds.remove(item)}
          />
        )}
      </span>
    </span>
  );
}
