import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Conflict, ItemView } from '@/api/meetings';
import { useSession } from '@/lib/session';
import {
  Button,
  Dialog,
  ErrorSummary,
  ProblemMessage,
  Select,
  TextArea,
  TextField,
  useToast,
  type FormError,
} from '@/ui';
import { meetingQuery } from '../api/queries';
import { useT } from '../messages';
import { useAgendaT } from './messages';
import { recordConflict, withdrawConflict } from './queries';

interface ConflictDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** The item. */
  item: ItemView;
  /** Lets one choose whom it is about; else it is oneself. */
  isForOthers: boolean;
  /** Called when it should close. */
  onClose: () => void;
}

/** Records that somebody takes no part in the item. */
export function ConflictDialog({ open, isForOthers, onClose, item }: ConflictDialogProps) {
  const t = useAgendaT();
  return (
    <Dialog
      open={open}
      title={isForOthers ? t('conflict.add') : t('conflict.declare')}
      onClose={onClose}
    >
      <ConflictForm item={item} isForOthers={isForOthers} onClose={onClose} />
    </Dialog>
  );
}

function ConflictForm({ item, isForOthers, onClose }: Omit<ConflictDialogProps, 'open'>) {
  const t = useAgendaT();
  const general = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const session = useSession();
  const meeting = useQuery(meetingQuery(item.meetingId));
  const me = { value: session.username ?? '', label: session.name ?? '' };
  const [username, setUsername] = useState(isForOthers ? '' : me.value);
  const [reason, setReason] = useState('');
  const [provision, setProvision] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const record = useMutation({
    mutationFn: () =>
      recordConflict(item.id, {
        username,
        reason: reason.trim(),
        provision: provision.trim() || undefined,
      }),
    onSuccess: async () => {
      onClose();
      toast(t('conflict.recorded'));
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      !username && { fieldId: 'conflict-person', message: t('conflict.person.missing') },
      !reason.trim() && { fieldId: 'conflict-reason', message: t('conflict.reason.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(missing);
    if (missing.length === 0) record.mutate();
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const members = (meeting.data?.data.participants ?? [])
    .filter((member) => member.username !== me.value)
    .map((member) => ({ value: member.username, label: member.name }));

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={record.error} />
      {isForOthers ? (
        <Select
          id="conflict-person"
          label={t('conflict.person')}
          error={errorAt('conflict-person')}
          placeholder="–"
          value={username}
          options={[
            ...members,
            { value: me.value, label: t('conflict.person.me', { name: me.label }) },
          ]}
          onChange={setUsername}
        />
      ) : (
        <p>{t('conflict.declare.text')}</p>
      )}
      <TextArea
        id="conflict-reason"
        rows={3}
        label={t('conflict.reason')}
        error={errorAt('conflict-reason')}
        value={reason}
        onChange={setReason}
      />
      <TextField
        label={t('conflict.provision')}
        hint={t('conflict.provision.hint')}
        optional
        value={provision}
        onChange={setProvision}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={record.isPending}>
          {isForOthers ? t('conflict.add') : t('conflict.declare')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {general('cancel')}
        </Button>
      </div>
    </form>
  );
}

interface WithdrawDialogProps {
  /** The item. */
  item: ItemView;
  /** What is withdrawn; nothing is shown for `null`. */
  conflict: Conflict | null;
  /** Called when it should close. */
  onClose: () => void;
}

/** Withdraws a conflict of interest, with the reason on record. */
export function WithdrawDialog({ item, conflict, onClose }: WithdrawDialogProps) {
  const t = useAgendaT();
  return (
    <Dialog
      open={conflict !== null}
      title={t('conflict.withdraw.for', { name: conflict?.name ?? '' })}
      onClose={onClose}
    >
      {conflict && <WithdrawForm itemId={item.id} conflictId={conflict.id} onClose={onClose} />}
    </Dialog>
  );
}

interface WithdrawFormProps {
  itemId: string;
  conflictId: string;
  onClose: () => void;
}

function WithdrawForm({ itemId, conflictId, onClose }: WithdrawFormProps) {
  const t = useAgendaT();
  const general = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const withdraw = useMutation({
    mutationFn: () => withdrawConflict(itemId, conflictId, reason.trim()),
    onSuccess: async () => {
      onClose();
      toast(t('conflict.withdrawn.done'));
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') withdraw.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ProblemMessage error={withdraw.error} />
      <p>{t('conflict.withdraw.text')}</p>
      <TextArea
        rows={3}
        label={t('conflict.withdraw.reason')}
        error={isMissing ? t('conflict.reason.missing') : undefined}
        value={reason}
        onChange={setReason}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={withdraw.isPending}>
          {t('conflict.withdraw')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {general('cancel')}
        </Button>
      </div>
    </form>
  );
}
