import { useId, useState } from 'react';
import type { Guest, ItemView } from '@/api/meetings';
import { formatDayMonth, formatTime } from '@/lib/format';
import type { Tagged } from '@/lib/http';
import { Button, Tag } from '@/ui';
import { useAgendaT } from './messages';
import styles from '../components/agenda.module.css';
import tools from './agenda.module.css';
import { GuestsDialog } from './GuestsDialog';

interface ItemGuestsProps {
  /** The item and the version it was read at. */
  item: Tagged<ItemView>;
}

/** Who attends the item from when to when; the secretariat invites them here. */
export function ItemGuests({ item }: ItemGuestsProps) {
  const t = useAgendaT();
  const id = useId();
  const [isEditing, setEditing] = useState(false);
  const { guests, actions, meetingStart } = item.data;
  const mayInvite = actions.includes('invite-guests');
  if (guests.length === 0 && !mayInvite) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className="spread">
        <h2 id={id} className="section-label">
          {t('guest.title')}
        </h2>
        {mayInvite && (
          <Button size="small" icon="edit" onClick={() => setEditing(true)}>
            {guests.length === 0 ? t('guest.add') : t('guest.edit')}
          </Button>
        )}
      </div>
      {guests.length === 0 && <p className="muted small">{t('guest.none')}</p>}
      <ul className={tools.guests}>
        {guests.map((guest) => (
          <li key={`${guest.name} ${guest.day} ${guest.from}`}>
            <span className="nowrap">{timeOf(guest, meetingStart)}</span>
            <span>
              <strong>{guest.name}</strong>
              {[guest.title, guest.organisation].filter(Boolean).map((text) => `, ${text}`)}{' '}
              {guest.outsideMeeting && <Tag tone="warn">{t('guest.outside')}</Tag>}
            </span>
          </li>
        ))}
      </ul>
      <GuestsDialog open={isEditing} item={item} onClose={() => setEditing(false)} />
    </section>
  );
}

/** `kl. 10.15–10.45`, with the day where it is not the meeting's first. */
function timeOf(guest: Guest, meetingStart: string): string {
  const hours = `${formatTime(`${guest.day}T${guest.from}`)}–${guest.to.replace(':', '.')}`;
  return meetingStart.startsWith(guest.day) ? hours : `${formatDayMonth(guest.day)} ${hours}`;
}
