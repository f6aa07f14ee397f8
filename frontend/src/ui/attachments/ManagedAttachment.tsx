import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type FormEvent } from 'react';
import type { Attachment, EditAttachment } from '@/api/attachments';
import { Button, ClosedTag, IconButton, ProblemMessage, TextField, useToast } from '@/ui';
import styles from './attachments.module.css';
import { useT } from './messages';
import type { AttachmentSource } from './source';

interface ManagedAttachmentProps {
  source: AttachmentSource;
  attachment: Attachment;
  isFirst: boolean;
  isLast: boolean;
  /** Whether a move is being saved. */
  isMoving: boolean;
  /** Moves it up (-1) or down (1). */
  onMove: (step: -1 | 1) => void;
  /** Gets the file that shall be the newest. */
  onReplace: (file: File) => void;
}

/** One attachment with everything the server allows to do with it. */
export function ManagedAttachment(props: ManagedAttachmentProps) {
  const { source, attachment, isFirst, isLast, isMoving, onMove, onReplace } = props;
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const panelId = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { number, name, actions } = attachment;
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['meetings'] });

  const change = useMutation({
    mutationFn: (edit: EditAttachment) => source.change(attachment, edit),
    onSuccess: (changed, edit) => {
      if (edit.name) toast(t('renamed', { name: changed.name }));
    },
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: () => source.remove(attachment),
    onSuccess: () => toast(t('removed', { name })),
    onSettled: refresh,
  });

  return (
    <>
      <div className={styles.managedRow}>
        <span className={styles.uploadName}>
          {number} · {name} {attachment.closed && <ClosedTag />}
        </span>
        <span className={styles.moves}>
          <IconButton
            icon="arrowUp"
            size="small"
            label={t('moveUp', { name })}
            disabled={isFirst || isMoving}
            onClick={() => onMove(-1)}
          />
          <IconButton
            icon="arrowDown"
            size="small"
            label={t('moveDown', { name })}
            disabled={isLast || isMoving}
            onClick={() => onMove(1)}
          />
          <IconButton
            icon="edit"
            size="small"
            label={t('menu.of', { name })}
            aria-expanded={isOpen}
            aria-controls={panelId}
            onClick={() => setOpen(!isOpen)}
          />
        </span>
      </div>
      <ProblemMessage error={change.error ?? remove.error} />
      {isOpen && (
        <div id={panelId} className={styles.managedPanel}>
          {actions.includes('rename') && (
            <Rename
              key={name}
              name={name}
              isBusy={change.isPending}
              onRename={(next) => change.mutate({ name: next })}
            />
          )}
          <div className="cluster">
            {actions.includes('replace') && (
              <>
                <input
                  ref={picker}
                  type="file"
                  className={styles.picker}
                  aria-label={t('replace.of', { name })}
                  tabIndex={-1}
                  onChange={(event) => {
                    const file = event.target.files?.[0];
                    if (file) onReplace(file);
                    event.target.value = '';
                  }}
                />
                <Button size="small" icon="upload" onClick={() => picker.current?.click()}>
                  {t('replace')}
                </Button>
              </>
            )}
            {(actions.includes('close') || actions.includes('open')) && (
              <Button
                size="small"
                busy={change.isPending}
                onClick={() => change.mutate({ closed: actions.includes('close') })}
              >
                {actions.includes('close') ? t('close') : t('open')}
              </Button>
            )}
            {actions.includes('remove') && (
              <Button
                size="small"
                kind="warning"
                busy={remove.isPending}
                aria-label={t('remove.of', { name })}
                onClick={() => remove.mutate()}
              >
                {t('remove')}
              </Button>
            )}
          </div>
          {actions.includes('remove') && (
            <p className="muted small">{t('removing.text', { name })}</p>
          )}
        </div>
      )}
    </>
  );
}

interface RenameProps {
  name: string;
  isBusy: boolean;
  onRename: (name: string) => void;
}

function Rename({ name, isBusy, onRename }: RenameProps) {
  const t = useT();
  const [written, setWritten] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (written.trim() !== '' && written.trim() !== name) onRename(written.trim());
  };
  return (
    <form className={styles.rename} noValidate onSubmit={submit}>
      <TextField
        label={t('rename')}
        width="wide"
        maxLength={300}
        value={written}
        onChange={setWritten}
      />
      <Button type="submit" size="small" busy={isBusy}>
        {t('rename.save')}
      </Button>
    </form>
  );
}
