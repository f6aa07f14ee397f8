import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ItemView } from '@/api/meetings';
import { useDraft } from '@/lib/drafts/useDraft';
import type { Tagged } from '@/lib/http';
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  IconButton,
  ProblemMessage,
  TextField,
  useToast,
} from '@/ui';
import { inviteGuests } from './queries';
import { useT } from '../messages';
import { useAgendaT } from './messages';
import styles from './agenda.module.css';

interface GuestsDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** The item and the version it was read at. */
  item: Tagged<ItemView>;
  /** Called when it should close. */
  onClose: () => void;
}

interface WrittenGuest {
  name: string;
  title: string;
  organisation: string;
  day: string;
  from: string;
  to: string;
}

/** Invites guests to an item; the list replaces the one before. */
export function GuestsDialog({ open, item, onClose }: GuestsDialogProps) {
  const t = useAgendaT();
  return (
    <Dialog open={open} title={t('guest.title')} onClose={onClose}>
      <GuestsForm item={item} onClose={onClose} />
    </Dialog>
  );
}

function GuestsForm({ item, onClose }: Omit<GuestsDialogProps, 'open'>) {
  const t = useAgendaT();
  const general = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const meetingDay = item.data.meetingStart.slice(0, 10);
  const blank: WrittenGuest = {
    name: '',
    title: '',
    organisation: '',
    day: meetingDay,
    from: item.data.meetingStart.slice(11, 16),
    to: '',
  };
  const invited = item.data.guests.map(written);
  const start = invited.length > 0 ? invited : [blank];
  const draft = useDraft<WrittenGuest[]>(`guests.${item.data.id}`, start);
  const [isIncomplete, setIncomplete] = useState(false);
  const save = useMutation({
    mutationFn: (guests: WrittenGuest[]) => inviteGuests(item, guests.map(toInvited)),
    onSuccess: async () => {
      draft.reset(start);
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      onClose();
      toast(t('guest.saved'));
    },
  });
  const guests = draft.value;
  const change = (index: number, part: Partial<WrittenGuest>) =>
    draft.change(guests.map((guest, at) => (at === index ? { ...guest, ...part } : guest)));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = guests.some((guest) => !guest.name.trim() || !guest.from || !guest.to);
    setIncomplete(isMissing);
    if (!isMissing) save.mutate(guests);
  };

  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary
        errors={isIncomplete ? [{ fieldId: 'guest-0-name', message: t('guest.missing') }] : []}
      />
      <ProblemMessage error={save.error} />
      {guests.map((guest, index) => (
        <fieldset key={index} className={styles.guestFields}>
          <legend className="legend">{t('guest.number', { number: index + 1 })}</legend>
          <div className={styles.guestRemove}>
            <IconButton
              icon="close"
              size="small"
              label={t('guest.remove', { number: index + 1 })}
              onClick={() => draft.change(guests.filter((_, at) => at !== index))}
            />
          </div>
          <TextField
            id={`guest-${index}-name`}
            label={t('guest.name')}
            value={guest.name}
            onChange={(name) => change(index, { name })}
          />
          <div className="form-row">
            <TextField
              label={t('guest.titleField')}
              optional
              value={guest.title}
              onChange={(title) => change(index, { title })}
            />
            <TextField
              label={t('guest.organisation')}
              optional
              value={guest.organisation}
              onChange={(organisation) => change(index, { organisation })}
            />
          </div>
          <div className={styles.times}>
            <DateField
              label={t('guest.day')}
              value={guest.day}
              min={meetingDay}
              onChange={(day) => change(index, { day })}
            />
            <TextField
              type="time"
              width="short"
              label={t('guest.from')}
              value={guest.from}
              onChange={(from) => change(index, { from })}
            />
            <TextField
              type="time"
              width="short"
              label={t('guest.to')}
              value={guest.to}
              onChange={(to) => change(index, { to })}
            />
          </div>
        </fieldset>
      ))}
      <div>
        <Button size="small" icon="plus" onClick={() => draft.change([...guests, blank])}>
          {t('guest.add')}
        </Button>
      </div>
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={save.isPending}>
          {t('guest.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {general('cancel')}
        </Button>
      </div>
    </form>
  );
}

function written(guest: ItemView['guests'][number]): WrittenGuest {
  const { name, title, organisation, day, from, to } = guest;
  return { name, title: title ?? '', organisation: organisation ?? '', day, from, to };
}

function toInvited(guest: WrittenGuest) {
  const filled = (text: string) => (text.trim() === '' ? undefined : text.trim());
  return {
    name: guest.name.trim(),
    title: filled(guest.title),
    organisation: filled(guest.organisation),
    day: filled(guest.day),
    from: guest.from,
    to: guest.to,
  };
}
