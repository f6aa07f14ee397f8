import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Reminder } from '@/api/reminders';
import { Card, EmptyState, Loaded } from '@/ui';
import { remindersQuery } from '../api/queries';
import { useT } from '../messages';

const SHOWN = 5;

/** What the reminder list expects soonest. */
export function RemindersCard() {
  const t = useT();
  const query = useQuery(remindersQuery);
  return (
    <Card title={t('reminders.title')} aside={<Link to="/huskeliste">{t('reminders.all')}</Link>}>
      <Loaded query={query} lines={4}>
        {(reminders) =>
          reminders.items.length === 0 ? (
            <EmptyState title={t('reminders.empty')} />
          ) : (
            <ul className="flat rows">
              {soonest(reminders.items).map((reminder) => (
                <li key={reminder.id}>
                  <span>{reminder.subject}</span>
                  <span className="muted small">{reminder.expected}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

/** The rows that are expected first; those without a time are left to the list itself. */
function soonest(reminders: readonly Reminder[]): Reminder[] {
  const end = (reminder: Reminder) => reminder.next?.last ?? '9999';
  return [...reminders].sort((left, right) => end(left).localeCompare(end(right))).slice(0, SHOWN);
}
