import { Button, Notice } from '@/ui';
import type { Reminder } from '@/api/reminders';
import { formatDate, monthName } from '@/lib/format';
import { useT, type RemindersT } from '../messages';
import styles from './reminders.module.css';
import { expectedText } from './time';
import type { WrittenReminder } from './writtenReminder';

interface ReminderConflictProps {
  /** What the person has written. */
  mine: WrittenReminder;
  /** What someone else has saved meanwhile. */
  theirs: Reminder;
  /** Whether the own version is being saved. */
  isBusy: boolean;
  /** Saves the own version over theirs. */
  onMine: () => void;
  /** Drops the own version. */
  onTheirs: () => void;
}

/** Shows both versions of a row side by side and lets the person choose. */
export function ReminderConflict({
  mine,
  theirs,
  isBusy,
  onMine,
  onTheirs,
}: ReminderConflictProps) {
  const t = useT();
  return (
    <div className="stack">
      <Notice tone="warn" title={t('conflict.title')} />
      <div className="grid-2">
        <Version
          title={t('conflict.mine')}
          subject={mine.subject}
          when={whenText(t, mine)}
          responsible={mine.responsible}
        />
        <Version
          title={t('conflict.theirs')}
          subject={theirs.subject}
          when={expectedText(t, theirs)}
          responsible={theirs.responsible ?? ''}
        />
      </div>
      <div className="form-buttons">
        <Button kind="primary" busy={isBusy} onClick={onMine}>
          {t('conflict.useMine')}
        </Button>
        <Button onClick={onTheirs}>{t('conflict.useTheirs')}</Button>
      </div>
    </div>
  );
}

interface VersionProps {
  title: string;
  subject: string;
  when: string;
  responsible: string;
}

function Version({ title, subject, when, responsible }: VersionProps) {
  const t = useT();
  return (
    <section className={styles.version}>
      <h3>{title}</h3>
      <dl>
        <dt>{t('subject')}</dt>
        <dd>{subject || '–'}</dd>
        <dt>{t('when')}</dt>
        <dd>{when || '–'}</dd>
        <dt>{t('responsible')}</dt>
        <dd>{responsible || '–'}</dd>
      </dl>
    </section>
  );
}

function whenText(t: RemindersT, mine: WrittenReminder): string {
  switch (mine.when) {
    case 'DATE':
      return formatDate(mine.date);
    case 'MONTH':
      return `${monthName(Number(mine.month))} ${mine.year}`;
    case 'MONTHLY_WEEK':
      return t('time.monthlyWeek', { week: mine.week });
    case 'MONTHLY_DAY':
      return t('time.monthlyDay', { day: mine.day });
    case 'YEARLY':
      return t('time.yearly', { month: monthName(Number(mine.month)) });
    case 'WORDS':
      return mine.words;
    default:
      return t(`when.${mine.when}`);
  }
}
