import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgendaLine, MeetingView } from '@/api/meetings';
import type { Tagged } from '@/lib/http';
import { IconButton, ProblemMessage, classNames, useToast } from '@/ui';
import { reorderAgenda } from '../api/changes';
import { meetingQuery } from '../api/queries';
import { useT } from '../messages';
import styles from './agenda.module.css';

interface ReorderListProps {
  /** The meeting and the version it was read at. */
  meeting: Tagged<MeetingView>;
}

/** The agenda with handles: drag an item, or move it by the buttons; each move can be undone. */
export function ReorderList({ meeting }: ReorderListProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [dragged, setDragged] = useState<string | null>(null);
  const options = meetingQuery(meeting.data.id);
  const { items } = meeting.data;

  const reorder = useMutation({
    mutationFn: async (itemIds: string[]) => {
      const newest = queryClient.getQueryData(options.queryKey) ?? meeting;
      await reorderAgenda(newest, itemIds);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['meetings'] }),
  });

  const moveTo = (line: AgendaLine, position: number) => {
    const before = items.map((item) => item.id);
    const after = before.filter((id) => id !== line.id);
    after.splice(position, 0, line.id);
    if (after.every((id, index) => id === before[index])) return;
    reorder.mutate(after, {
      onSuccess: () =>
        toast(t('agenda.moved', { number: line.number }), () => reorder.mutate(before)),
    });
  };

  return (
    <>
      <ProblemMessage error={reorder.error} />
      <ol className={styles.list}>
        {items.map((line, position) => (
          // Dragging is a convenience; the buttons in the row do the same by keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={line.id}
            draggable
            className={classNames(styles.movable, dragged === line.id && styles.dragged)}
            onDragStart={() => setDragged(line.id)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              const moved = items.find((item) => item.id === dragged);
              if (moved) moveTo(moved, position);
            }}
          >
            <span className={styles.number}>{line.number}</span>
            <span>{line.title}</span>
            <span className={styles.moves}>
              <IconButton
                icon="arrowUp"
                size="small"
                label={t('agenda.moveUp', { number: line.number })}
                disabled={position === 0 || reorder.isPending}
                onClick={() => moveTo(line, position - 1)}
              />
              <IconButton
                icon="arrowDown"
                size="small"
                label={t('agenda.moveDown', { number: line.number })}
                disabled={position === items.length - 1 || reorder.isPending}
                onClick={() => moveTo(line, position + 1)}
              />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
