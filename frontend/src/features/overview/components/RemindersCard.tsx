import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card, EmptyState, Loaded } from '@/ui';
import { remindersQuery } from '../api/queries';
import { useT } from '../messages';

const SHOWN = 5;

/** The first rows of the reminder list. */
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
              {reminders.items.slice(0, SHOWN).map((reminder) => (
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
