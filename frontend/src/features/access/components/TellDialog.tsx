import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import {
  Button,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { tellWhoRead } from '../api/changes';
import { useAuditT } from '../auditMessages';
import { useT } from '../messages';

interface TellDialogProps {
  /** The item whose readings are shown. */
  agendaItem: string;
  /** Whether it is shown. */
  open: boolean;
  /** Called when it should close. */
  onClose: () => void;
}

/** Lets the person an item is about see who reads it. */
export function TellDialog({ agendaItem, open, onClose }: TellDialogProps) {
  const t = useAuditT();
  return (
    <Dialog open={open} title={t('audit.tell')} onClose={onClose}>
      <TellForm agendaItem={agendaItem} onClose={onClose} />
    </Dialog>
  );
}

function TellForm({ agendaItem, onClose }: Omit<TellDialogProps, 'open'>) {
  const t = useAuditT();
  const access = useT();
  const toast = useToast();
  const [person, setPerson] = useState('');
  const [request, setRequest] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const tell = useMutation({
    mutationFn: () => tellWhoRead(person.trim(), agendaItem, request.trim()),
    onSuccess: () => {
      toast(t('audit.tell.done'));
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const complete = person.trim() !== '' && request.trim() !== '';
    setErrors(complete ? [] : [{ fieldId: 'tell-person', message: t('audit.tell.missing') }]);
    if (complete) tell.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={tell.error} />
      <p>{t('audit.tell.hint')}</p>
      <TextField
        id="tell-person"
        label={t('audit.tell.person')}
        value={person}
        onChange={setPerson}
      />
      <TextField
        id="tell-request"
        label={t('audit.tell.request')}
        maxLength={100}
        value={request}
        onChange={setRequest}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={tell.isPending}>
          {t('audit.tell.do')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {access('cancel')}
        </Button>
      </div>
    </form>
  );
}
