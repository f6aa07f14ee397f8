import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { CreateItem } from '@/api/meetings';
import { useDraft } from '@/lib/drafts/useDraft';
import { Button, Dialog, ErrorSummary, ProblemMessage, useToast } from '@/ui';
import { addItem } from '../api/changes';
import { useT } from '../messages';
import { ItemFields } from './ItemFields';
import { emptyItem, type WrittenItem } from './writtenItem';
import { parsePoints } from './points';

interface AddItemDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** The meeting whose agenda gets the item. */
  meetingId: string;
  /** Called when it should close. */
  onClose: () => void;
}

/** Writes a new item; what is typed is kept until it is on the agenda. */
export function AddItemDialog({ open, onClose, ...rest }: AddItemDialogProps) {
  const t = useT();
  return (
    <Dialog open={open} title={t('add.title')} onClose={onClose}>
      <AddItemForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

function AddItemForm({ meetingId, onClose }: Omit<AddItemDialogProps, 'open'>) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const draft = useDraft<WrittenItem>(`new-item.${meetingId}`, emptyItem);
  const [hasNoTitle, setHasNoTitle] = useState(false);
  const add = useMutation({
    mutationFn: (item: CreateItem) => addItem(meetingId, item),
    onSuccess: async (item) => {
      draft.reset(emptyItem);
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      onClose();
      toast(t('add.done'));
      await navigate({
        to: '/moeder/$meetingId/punkter/$itemId',
        params: { meetingId, itemId: item.id },
      });
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = draft.value.title.trim() === '';
    setHasNoTitle(isMissing);
    if (!isMissing) add.mutate(toCreateItem(draft.value));
  };

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary
        errors={hasNoTitle ? [{ fieldId: 'item-title', message: t('field.title.missing') }] : []}
      />
      <ProblemMessage error={add.error} />
      <ItemFields
        value={draft.value}
        onChange={draft.change}
        titleError={hasNoTitle ? t('field.title.missing') : undefined}
      />
      <p className="muted small">{t('edit.kept')}</p>
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={add.isPending}>
          {t('add.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Leaves out what was not filled in. */
function toCreateItem(written: WrittenItem): CreateItem {
  const filled = (text: string) => (text.trim() === '' ? undefined : text.trim());
  return {
    title: written.title.trim(),
    closed: written.closed,
    caseNumber: filled(written.caseNumber),
    recommender: filled(written.recommender),
    background: filled(written.background),
    presentation: filled(written.presentation),
    economy: filled(written.economy),
    assessment: filled(written.assessment),
    recommendationPoints: parsePoints(written.points),
  };
}
