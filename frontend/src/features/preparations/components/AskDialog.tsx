import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { PreparationItem } from '@/api/preparations';
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  Select,
  TextArea,
  useToast,
  type FormError,
} from '@/ui';
import { askForNote } from '../api/changes';
import { authorsQuery } from '../api/queries';
import { useT } from '../messages';

interface AskDialogProps {
  /** The item a note is wanted for; nothing is shown when null. */
  item: PreparationItem | null;
  /** Called when it should close. */
  onClose: () => void;
}

/** Asks somebody for a note by a day. */
export function AskDialog({ item, onClose }: AskDialogProps) {
  const t = useT();
  return (
    <Dialog
      open={item !== null}
      title={item ? t('ask.title', { number: item.number }) : ''}
      onClose={onClose}
    >
      {item && <AskForm item={item} onClose={onClose} />}
    </Dialog>
  );
}

function AskForm({ item, onClose }: AskDialogProps & { item: PreparationItem }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const authors = useQuery(authorsQuery);
  const [author, setAuthor] = useState(item.author ?? '');
  const [deadline, setDeadline] = useState(item.deadline ?? '');
  const [focus, setFocus] = useState(item.focus ?? '');
  const [errors, setErrors] = useState<FormError[]>([]);
  const ask = useMutation({
    mutationFn: () => askForNote(item, { author, deadline, focus: focus.trim() || undefined }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      onClose();
      toast(t('ask.done'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      !author && { fieldId: 'note-author', message: t('author.missing') },
      !deadline && { fieldId: 'note-deadline', message: t('deadline.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(missing);
    if (missing.length === 0) ask.mutate();
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <p>
        <strong>{item.title}</strong>
      </p>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={ask.error ?? authors.error} />
      <Select
        id="note-author"
        label={t('author')}
        placeholder={t('author.choose')}
        error={errorAt('note-author')}
        value={author}
        options={(authors.data?.items ?? []).map(({ username, name, unit }) => ({
          value: username,
          label: unit ? `${name}, ${unit}` : name,
        }))}
        onChange={setAuthor}
      />
      <DateField
        id="note-deadline"
        label={t('deadline')}
        max={item.start.slice(0, 10)}
        error={errorAt('note-deadline')}
        value={deadline}
        onChange={setDeadline}
      />
      <TextArea
        label={t('focus')}
        optional
        rows={3}
        maxLength={1000}
        value={focus}
        onChange={setFocus}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={ask.isPending}>
          {t('ask.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
