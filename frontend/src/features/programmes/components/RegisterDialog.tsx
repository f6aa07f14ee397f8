import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { RegisteredProgramme } from '@/api/programmes';
import {
  Button,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  TextArea,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { registerProgramme } from '../api/programmes';
import { useT } from '../messages';

interface RegisterDialogProps {
  /** The programme that is changed; a new one when missing. */
  programme?: RegisteredProgramme;
  /** The codes that are taken. */
  taken: readonly string[];
  /** Called when it should close. */
  onClose: () => void;
}

/** Registers a programme with its sub-programmes, or changes it. */
export function RegisterDialog({ programme, taken, onClose }: RegisterDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [code, setCode] = useState(programme?.code ?? '');
  const [name, setName] = useState(programme?.name ?? '');
  const [parts, setParts] = useState((programme?.subProgrammes ?? []).join('\n'));
  const [errors, setErrors] = useState<FormError[]>([]);
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const save = useMutation({
    mutationFn: () =>
      registerProgramme(code.trim(), programme?.version ?? 0, {
        name: name.trim(),
        subProgrammes: parts
          .split('\n')
          .map((part) => part.trim())
          .filter(Boolean),
        ...(programme?.projectId && { projectId: programme.projectId }),
      }),
    onSuccess: async () => {
      toast(t('saved'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = [
      !/^[A-ZÆØÅ0-9-]{2,20}$/.test(code.trim()) && {
        fieldId: 'programme-code',
        message: t('code.wrong'),
      },
      !programme &&
        taken.includes(code.trim()) && { fieldId: 'programme-code', message: t('code.taken') },
      !name.trim() && { fieldId: 'programme-name', message: t('name.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length === 0) save.mutate();
  };
  return (
    <Dialog
      open
      title={programme ? t('edit.title', { name: programme.name }) : t('new.title')}
      onClose={onClose}
    >
      <form className="form-fields" noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} />
        <ProblemMessage error={save.error} />
        {!programme && (
          <TextField
            id="programme-code"
            width="short"
            label={t('code')}
            hint={t('code.hint')}
            error={errorAt('programme-code')}
            value={code}
            onChange={setCode}
          />
        )}
        <TextField
          id="programme-name"
          label={t('name')}
          maxLength={200}
          error={errorAt('programme-name')}
          value={name}
          onChange={setName}
        />
        <TextArea
          id="programme-parts"
          rows={5}
          label={t('parts')}
          hint={t('parts.hint')}
          value={parts}
          onChange={setParts}
        />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('save')}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
