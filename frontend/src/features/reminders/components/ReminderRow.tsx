import type { Reminder } from '@/api/reminders';
import { formatDateShort } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Button, IconButton, Tag } from '@/ui';
import { useT } from '../messages';
import styles from './reminders.module.css';
import { expectedText, occurrenceText } from './time';

interface ReminderRowProps {
  /** The row. */
  reminder: Reminder;
  /** Whether its body is said, because rows of several stand together. */
  withBody: boolean;
  /** Opens the row for writing; nothing can be done with the row when missing. */
  onEdit?: () => void;
  /** Marks the row as done. */
  onComplete?: () => void;
  /** Takes the row off the list. */
  onRemove?: () => void;
}

/** One row of the reminder list: when in the month, what, who, and what can be done with it. */
export function ReminderRow(props: ReminderRowProps) {
  const { reminder, withBody, onEdit, onComplete, onRemove } = props;
  const t = useT();
  const { subject, next, taken } = reminder;
  const may = (action: string) => reminder.actions.includes(action);
  const expected = expectedText(t, reminder);
  const facts = [
    expected,
    withBody && reminder.bodyName,
    reminder.meetingDate && t('quoted', { date: formatDateShort(reminder.meetingDate) }),
    reminder.endReason &&
      reminder.endedOn &&
      t(`ended.${reminder.endReason}`, { date: formatDateShort(reminder.endedOn) }),
    reminder.endNote,
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <span className={styles.when}>{next ? occurrenceText(t, next) : '–'}</span>
      <div className={styles.text}>
        <span className={styles.subject}>{subject}</span>
        <span className="muted small">{facts.join(' · ')}</span>
        {taken && (
          <span className="small">
            <InternalLink path={`/moeder/${taken.meetingId}/punkter/${taken.itemId}`}>
              {t('taken', { date: formatDateShort(taken.meetingDate) })}
            </InternalLink>
          </span>
        )}
      </div>
      <div className={styles.tags}>
        {reminder.late && <Tag tone="bad">{t('late.tag')}</Tag>}
        {reminder.recurring && <Tag>{t('recurs')}</Tag>}
        {reminder.responsible && <Tag tone="brand">{reminder.responsible}</Tag>}
      </div>
      <div className={styles.actions}>
        {onComplete && may('complete') && (
          <Button
            size="small"
            icon="check"
            aria-label={t(reminder.recurring ? 'finish.of' : 'complete.of', { subject })}
            onClick={onComplete}
          >
            {t(reminder.recurring ? 'finish' : 'complete')}
          </Button>
        )}
        {onEdit && may('edit') && (
          <IconButton size="small" icon="edit" label={t('edit.of', { subject })} onClick={onEdit} />
        )}
        {onRemove && may('remove') && (
          <IconButton
            size="small"
            icon="close"
            label={t('remove.of', { subject })}
            onClick={onRemove}
          />
        )}
      </div>
    </li>
  );
}
