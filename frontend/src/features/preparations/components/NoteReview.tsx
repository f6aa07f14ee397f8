import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { PreparationItem } from '@/api/preparations';
import { Button, Dialog, ProblemMessage, TextArea, useToast } from '@/ui';
import { approveNote, returnNote } from '../api/changes';
import { useT } from '../messages';

interface NoteReviewProps {
  /** The item whose note is read. */
  item: PreparationItem;
}

/** The note as others than its author read it; the secretariat approves it or gives it back. */
export function NoteReview({ item }: NoteReviewProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isReturning, setReturning] = useState(false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['meetings'] });
  const approve = useMutation({
    mutationFn: () => approveNote(item),
    onSuccess: () => toast(t('approve.done')),
    onSettled: refresh,
  });
  const isWaiting = item.state === 'ASKED';
  return (
    <>
      {item.note ? (
        <div className="reading">{item.note}</div>
      ) : (
        <p className="muted">
          {isWaiting && item.authorName
            ? t('note.waits', { author: item.authorName })
            : t('note.none')}
        </p>
      )}
      <ProblemMessage error={approve.error} />
      <div className="cluster no-print">
        {item.actions.includes('approve') && (
          <Button
            kind="primary"
            icon="check"
            busy={approve.isPending}
            onClick={() => approve.mutate()}
          >
            {t('approve')}
          </Button>
        )}
        {item.actions.includes('return') && (
          <Button onClick={() => setReturning(true)}>{t('return')}</Button>
        )}
      </div>
      <Dialog open={isReturning} title={t('return.title')} onClose={() => setReturning(false)}>
        <ReturnForm
          item={item}
          onClose={() => setReturning(false)}
          onReturned={() => {
            setReturning(false);
            toast(t('return.done'));
            void refresh();
          }}
        />
      </Dialog>
    </>
  );
}

interface ReturnFormProps extends NoteReviewProps {
  onClose: () => void;
  onReturned: () => void;
}

function ReturnForm({ item, onClose, onReturned }: ReturnFormProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const giveBack = useMutation({
    mutationFn: () => returnNote(item, reason.trim()),
    onSuccess: onReturned,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isEmpty = reason.trim() === '';
    setMissing(isEmpty);
    if (!isEmpty) giveBack.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ProblemMessage error={giveBack.error} />
      <TextArea
        label={t('return.reason')}
        rows={4}
        maxLength={1000}
        error={isMissing ? t('return.missing') : undefined}
        value={reason}
        onChange={setReason}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={giveBack.isPending}>
          {t('return')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
