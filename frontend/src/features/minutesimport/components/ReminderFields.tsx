import { Button, Card, IconButton, TextField } from '@/ui';
import { useT } from '../messages';
import type { EditedReminder } from './editedImport';
import styles from './import.module.css';

interface ReminderFieldsProps {
  /** The rows in order. */
  value: EditedReminder[];
  /** Gets the rows at each change. */
  onChange: (value: EditedReminder[]) => void;
}

const PARTS = ['expected', 'subject', 'responsible'] as const;

/** The rows of the reminder list that were found. */
export function ReminderFields({ value, onChange }: ReminderFieldsProps) {
  const t = useT();
  const set = (index: number, part: Partial<EditedReminder>) =>
    onChange(value.map((each, place) => (place === index ? { ...each, ...part } : each)));
  return (
    <Card title={t('reminders.title', { count: value.length })}>
      {value.length === 0 && <p className="muted">{t('reminders.none')}</p>}
      {value.map((row, index) => (
        // Rows have no identity of their own; their place is it.
        <div key={index} className={styles.reminder}>
          {PARTS.map((part) => (
            <TextField
              key={part}
              label={t(`reminder.${part}`, { number: index + 1 })}
              value={row[part]}
              onChange={(text) => set(index, { [part]: text })}
            />
          ))}
          <IconButton
            icon="close"
            label={t('reminder.remove', { number: index + 1 })}
            onClick={() => onChange(value.filter((_, place) => place !== index))}
          />
        </div>
      ))}
      <p>
        <Button
          size="small"
          icon="plus"
          onClick={() => onChange([...value, { expected: '', subject: '', responsible: '' }])}
        >
          {t('reminder.add')}
        </Button>
      </p>
    </Card>
  );
}
