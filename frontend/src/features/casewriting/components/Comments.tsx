import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Comment, SectionKind, WriteComment } from '@/api/casewriting';
import { useDraft } from '@/lib/drafts/useDraft';
import { formatDateTime } from '@/lib/format';
import { Button, classNames, ProblemMessage, TextArea } from '@/ui';
import { resolveComment, writeComment } from '../api/changes';
import { presentationQuery } from '../api/queries';
import { useT } from '../messages';
import styles from './casewriting.module.css';

interface CommentsProps {
  presentationId: string;
  section: SectionKind;
  /** The threads about this section. */
  threads: Comment[];
}

/** The comments on a section, folded away where there are none open. */
export function Comments({ presentationId, section, threads }: CommentsProps) {
  const t = useT();
  const open = threads.filter((thread) => thread.resolvedAt === null).length;
  const label =
    open === 0
      ? t('comments.none')
      : open === 1
        ? t('comments.one')
        : t('comments.many', { count: open });
  return (
    <details className={styles.comments} open={open > 0 || undefined}>
      <summary>{label}</summary>
      {threads.map((thread) => (
        <Thread key={thread.id} presentationId={presentationId} thread={thread} />
      ))}
      <CommentForm
        presentationId={presentationId}
        draftKey={`comment.${presentationId}.${section}`}
        label={t('comments.write', { section: t(`section.${section}`) })}
        send={t('comments.send')}
        about={{ section }}
      />
    </details>
  );
}

function Thread({ presentationId, thread }: { presentationId: string; thread: Comment }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [isReplying, setReplying] = useState(false);
  const isResolved = thread.resolvedAt !== null;
  const resolve = useMutation({
    mutationFn: () => resolveComment(presentationId, thread.id, !isResolved),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: presentationQuery(presentationId).queryKey }),
  });
  return (
    <div className={classNames(styles.thread, isResolved && styles.resolved)}>
      <Said name={thread.authorName} at={thread.writtenAt} text={thread.text} />
      {thread.replies.map((reply) => (
        <div key={reply.id} className={styles.reply}>
          <Said name={reply.authorName} at={reply.writtenAt} text={reply.text} />
        </div>
      ))}
      {isResolved && thread.resolvedByName && (
        <p className="muted small">✓ {t('comments.resolved', { name: thread.resolvedByName })}</p>
      )}
      <ProblemMessage error={resolve.error} />
      <div className="cluster">
        {!isResolved && (
          <Button kind="tertiary" size="small" onClick={() => setReplying(!isReplying)}>
            {t('comments.reply')}
          </Button>
        )}
        <Button
          kind="tertiary"
          size="small"
          busy={resolve.isPending}
          onClick={() => resolve.mutate()}
        >
          {t(isResolved ? 'comments.takeUp' : 'comments.resolve')}
        </Button>
      </div>
      {isReplying && (
        <CommentForm
          presentationId={presentationId}
          draftKey={`comment.${presentationId}.${thread.id}`}
          label={t('comments.replyTo', { name: thread.authorName })}
          send={t('comments.sendReply')}
          about={{ replyTo: thread.id }}
          onSent={() => setReplying(false)}
        />
      )}
    </div>
  );
}

function Said({ name, at, text }: { name: string; at: string; text: string }) {
  return (
    <>
      <p className="small">
        <strong>{name}</strong> <span className="muted">{formatDateTime(at)}</span>
      </p>
      <p className={styles.said}>{text}</p>
    </>
  );
}

interface CommentFormProps {
  presentationId: string;
  /** The key under which the text is kept until it is sent. */
  draftKey: string;
  label: string;
  send: string;
  about: Omit<WriteComment, 'text'>;
  onSent?: () => void;
}

function CommentForm({ presentationId, draftKey, label, send, about, onSent }: CommentFormProps) {
  const queryClient = useQueryClient();
  const draft = useDraft(draftKey, '');
  const write = useMutation({
    mutationFn: () => writeComment(presentationId, { ...about, text: draft.value.trim() }),
    onSuccess: async () => {
      draft.reset('');
      await queryClient.invalidateQueries({ queryKey: presentationQuery(presentationId).queryKey });
      onSent?.();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.value.trim() !== '') write.mutate();
  };
  return (
    <form className="form-fields" onSubmit={submit}>
      <TextArea
        label={label}
        rows={2}
        maxLength={5000}
        value={draft.value}
        onChange={draft.change}
      />
      <ProblemMessage error={write.error} />
      <div>
        <Button type="submit" size="small" busy={write.isPending}>
          {send}
        </Button>
      </div>
    </form>
  );
}
