import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { PreparationItem } from '@/api/preparations';
import { Button, Dialog, ErrorSummary, ProblemMessage, TextArea, TextField, useToast } from '@/ui';
import { addItem, editItem } from '../api/changes';
import { useT } from '../messages';

interface ItemDialogProps {
  preparationId: string;
  /** The item to put right, `new` to add one, null while the dialog is closed. */
  item: PreparationItem | 'new' | null;
  onClose: () => void;
}

/** Writes an item of an external agenda by hand. */
export function ItemDialog({ preparationId, item, onClose }: ItemDialogProps) {
  const t = useT();
  const title =
    item === 'new' || item === null ? t('item.add') : t('item.edit', { title: item.title });
  return (
    <Dialog open={item !== null} title={title} onClose={onClose}>
      {item !== null && (
        <ItemForm
          preparationId={preparationId}
          item={item === 'new' ? null : item}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

interface ItemFormProps {
  preparationId: string;
  item: PreparationItem | null;
  onClose: () => void;
}

function ItemForm({ preparationId, item, onClose }: ItemFormProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [number, setNumber] = useState(item ? String(item.number) : '');
  const [title, setTitle] = useState(item?.title ?? '');
  const [externalText, setExternalText] = useState(item?.externalText ?? '');
  const [isChecked, setChecked] = useState(false);
  const save = useMutation({
    mutationFn: () => {
      const body = {
        title: title.trim(),
        externalText: externalText.trim(),
        ...(number !== '' && { number: Number(number) }),
      };
      return item ? editItem(item, body) : addItem(preparationId, body);
    },
    onSuccess: async (saved) => {
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      onClose();
      toast(t('item.saved', { title: saved.title }));
    },
  });
  const errors =
    isChecked && title.trim() === ''
      ? [{ fieldId: 'item-title', message: t('item.title.missing') }]
      : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (title.trim() !== '') save.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={save.error} />
      <TextField
        label={t('column.number')}
        hint={item ? undefined : t('item.number.hint')}
        optional={item === null}
        type="number"
        width="short"
        value={number}
        onChange={setNumber}
      />
      <TextField
        id="item-title"
        label={t('item.title.label')}
        width="wide"
        maxLength={300}
        error={errors[0]?.message}
        value={title}
        onChange={setTitle}
      />
      <TextArea
        label={t('external')}
        optional
        rows={6}
        value={externalText}
        onChange={setExternalText}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={save.isPending}>
          {t('item.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
