import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Attachment, AttachmentList } from '@/api/attachments';
import type { Tagged } from '@/lib/http';
import { Checkbox, classNames, FileDrop, ProblemMessage, useToast } from '@/ui';
import styles from './attachments.module.css';
import { ManagedAttachment } from './ManagedAttachment';
import { useT } from './messages';
import { attachmentsQuery, type AttachmentSource } from './source';
import { UploadProgress } from './UploadProgress';
import { useAttachmentUploads } from './useAttachmentUploads';

interface ManageAttachmentsProps {
  source: AttachmentSource;
  /** Whether what they belong to is closed, so that they are all closed. */
  isClosed: boolean;
  /** The attachments and the version their order was read at. */
  list: Tagged<AttachmentList>;
}

/** Upload, order, rename, close, replace and remove; each move and name can be undone. */
export function ManageAttachments({ source, isClosed, list }: ManageAttachmentsProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const uploading = useAttachmentUploads(source);
  const [closed, setClosed] = useState(false);
  const [dragged, setDragged] = useState<string | null>(null);
  const options = attachmentsQuery(source);
  const { items } = list.data;

  const reorder = useMutation({
    mutationFn: (ids: string[]) =>
      source.reorder(queryClient.getQueryData(options.queryKey) ?? list, ids),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['meetings'] }),
  });
  const moveTo = (attachment: Attachment, position: number) => {
    const before = items.map(({ id }) => id ?? '');
    const after = before.filter((id) => id !== attachment.id);
    after.splice(position, 0, attachment.id ?? '');
    if (after.every((id, index) => id === before[index])) return;
    reorder.mutate(after, {
      onSuccess: () => toast(t('moved', { name: attachment.name }), () => reorder.mutate(before)),
    });
  };

  return (
    <div className={classNames('stack', 'no-print')}>
      <ProblemMessage error={reorder.error} />
      <ol className={styles.managed}>
        {items.map((attachment, position) => (
          // Dragging is a convenience; the buttons in the row do the same by keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={attachment.number}
            draggable
            className={classNames(dragged === attachment.id && styles.dragged)}
            onDragStart={() => setDragged(attachment.id)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              const moved = items.find(({ id }) => id === dragged);
              if (moved) moveTo(moved, position);
            }}
          >
            <ManagedAttachment
              source={source}
              attachment={attachment}
              isFirst={position === 0}
              isLast={position === items.length - 1}
              isMoving={reorder.isPending}
              onMove={(step) => moveTo(attachment, position + step)}
              onReplace={(file) =>
                uploading.add([file], { closed: attachment.closed, replaces: attachment })
              }
            />
          </li>
        ))}
      </ol>
      <UploadProgress uploading={uploading} />
      <FileDrop
        label={t('drop.label')}
        hint={t('drop.hint')}
        multiple
        onFiles={(files) => uploading.add(files, { closed })}
      />
      {!isClosed && (
        <div>
          <Checkbox label={t('closed.choose')} checked={closed} onChange={setClosed} />
          <p className="muted small">{t('closed.hint')}</p>
        </div>
      )}
    </div>
  );
}
