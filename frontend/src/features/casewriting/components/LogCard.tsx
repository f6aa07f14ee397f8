import type { LogEntry } from '@/api/casewriting';
import { formatDate, formatDateTime } from '@/lib/format';
import { Card } from '@/ui';
import { useT } from '../messages';
import styles from './casewriting.module.css';

/** Who did what with the case, when and why; newest first. */
export function LogCard({ log }: { log: LogEntry[] }) {
  const t = useT();
  return (
    <Card title={t('log.title')}>
      <ol className={styles.log}>
        {log.map((entry) => (
          <li key={`${entry.at} ${entry.kind}`}>
            {t(`log.${entry.kind}`, {
              name: entry.byName,
              body: entry.bodyName ?? '',
              date: entry.meetingDate ? formatDate(entry.meetingDate) : '',
            })}{' '}
            <span className="muted small">{formatDateTime(entry.at)}</span>
            {entry.reason && <p className={styles.quote}>{entry.reason}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
