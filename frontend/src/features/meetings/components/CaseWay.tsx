import { Link } from '@tanstack/react-router';
import type { ItemView } from '@/api/meetings';
import { formatDateShort } from '@/lib/format';
import { useT } from '../messages';
import styles from './way.module.css';

/** The line of meetings the case has been through, with what came of each; shown once there are two. */
export function CaseWay({ item }: { item: ItemView }) {
  const t = useT();
  if (item.caseWay.length < 2) return null;
  return (
    <nav className={styles.way} aria-label={t('case.history')}>
      <ol>
        {item.caseWay.map(({ bodyCode, bodyName, date, meetingId, itemId, outcome, current }) => (
          <li
            key={`${bodyCode} ${date} ${itemId ?? ''}`}
            aria-current={current ? 'step' : undefined}
          >
            {meetingId && itemId && !current ? (
              <Link to="/moeder/$meetingId/punkter/$itemId" params={{ meetingId, itemId }}>
                {bodyName} {formatDateShort(date)}
              </Link>
            ) : (
              <span className={styles.body}>
                {bodyName} {formatDateShort(date)}
              </span>
            )}
            {outcome && <span className={styles.facts}>{t(`outcome.${outcome}`)}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
