import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { DirectoryPerson, DirectoryPosition } from '@/api/access';
import { dayInDenmark } from '@/lib/format';
import { Button, DateField, Dialog, ProblemMessage, TextField, useToast } from '@/ui';
import { changePerson, endPosition, letLeave, takeOn } from '../api/directory';
import { useDirectoryT } from '../directoryMessages';

interface DoneProps {
  /** Called when the dialog should close. */
  onClose: () => void;
}

interface SendingFormProps extends DoneProps {
  /** The text of the button that sends. */
  action: string;
  /** What is told once it is done. */
  done: string;
  /** Sends what was filled in. */
  send: () => Promise<unknown>;
  children: ReactNode;
}

/** The fields of a dialog with its buttons, sent as one. */
export function SendingForm({ action, done, send, onClose, children }: SendingFormProps) {
  const t = useDirectoryT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      onClose();
      toast(done);
      await queryClient.invalidateQueries({ queryKey: ['access'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ProblemMessage error={sending.error} />
      {children}
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={sending.isPending}>
          {action}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Asks for somebody new. */
export function NewPersonDialog({ open, onClose }: DoneProps & { open: boolean }) {
  const t = useDirectoryT();
  return (
    <Dialog open={open} title={t('new')} onClose={onClose}>
      <NewPersonForm onClose={onClose} />
    </Dialog>
  );
}

function NewPersonForm({ onClose }: DoneProps) {
  const t = useDirectoryT();
  const [username, setUsername] = useState('');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const send = () => takeOn({ username, name, ...(email && { email }) });
  return (
    <SendingForm action={t('save')} done={t('new.done')} send={send} onClose={onClose}>
      <TextField label={t('name')} value={name} onChange={setName} />
      <TextField
        label={t('username')}
        hint={t('username.hint')}
        value={username}
        onChange={setUsername}
      />
      <TextField label={t('email')} optional value={email} onChange={setEmail} />
    </SendingForm>
  );
}

/** Asks how somebody is named and reached. */
export function ChangePersonForm({ person, onClose }: DoneProps & { person: DirectoryPerson }) {
  const t = useDirectoryT();
  const [name, setName] = useState(person.name);
  const [email, setEmail] = useState(person.email ?? '');
  const send = () => changePerson(person, { name, ...(email && { email }) });
  return (
    <SendingForm action={t('save')} done={t('change.done')} send={send} onClose={onClose}>
      <TextField label={t('name')} value={name} onChange={setName} />
      <TextField label={t('email')} optional value={email} onChange={setEmail} />
    </SendingForm>
  );
}

/** Asks for the last day of somebody who leaves. */
export function LeaveForm({ person, onClose }: DoneProps & { person: DirectoryPerson }) {
  const t = useDirectoryT();
  const [lastDay, setLastDay] = useState('');
  const send = () => letLeave(person, lastDay);
  return (
    <SendingForm action={t('leave')} done={t('leave.done')} send={send} onClose={onClose}>
      <DateField
        label={t('leave.last')}
        hint={t('leave.hint')}
        optional
        value={lastDay}
        onChange={setLastDay}
      />
    </SendingForm>
  );
}

/** Asks for the last day of a position. */
export function EndPositionForm({
  position,
  onClose,
}: DoneProps & { position: DirectoryPosition }) {
  const t = useDirectoryT();
  const [lastDay, setLastDay] = useState(dayInDenmark(new Date()));
  return (
    <SendingForm
      action={t('position.end')}
      done={t('position.ended')}
      send={() => endPosition(position, lastDay)}
      onClose={onClose}
    >
      <DateField
        label={t('leave.last')}
        hint={t('position.end.hint')}
        value={lastDay}
        onChange={setLastDay}
      />
    </SendingForm>
  );
}
