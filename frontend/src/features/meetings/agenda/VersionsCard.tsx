import { useQuery } from '@tanstack/react-query';
import type { AgendaVersion } from '@/api/meetings';
import { formatDateTime } from '@/lib/format';
import { Card, ClosedTag, Loaded, Tag } from '@/ui';
import { versionsQuery } from './queries';
import { useAgendaT } from './messages';
import { AgendaChangeList } from './AgendaChangeList';
import styles from './agenda.module.css';

interface VersionsCardProps {
  /** The meeting whose agenda has been published. */
  meetingId: string;
}

/** Each agenda as it was published, and what a later one changed. */
export function VersionsCard({ meetingId }: VersionsCardProps) {
  const t = useAgendaT();
  const query = useQuery(versionsQuery(meetingId));
  return (
    <Card title={t('version.title')}>
      <Loaded query={query}>
        {({ items }) => (
          <ol className={styles.versions}>
            {items.map((version) => (
              <li key={version.number}>
                <Version version={version} />
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Card>
  );
}

function Version({ version }: { version: AgendaVersion }) {
  const t = useAgendaT();
  return (
    <div className="stack-tight">
      <div className="spread">
        <h3>{t('version.name', { number: version.number })}</h3>
        <Tag tone={version.changes ? 'brand' : 'neutral'}>
          {version.changes ? t('version.supplement') : t('version.first')}
        </Tag>
      </div>
      <p className="muted small">
        {t('version.at', {
          date: formatDateTime(version.publishedAt),
          name: version.publishedBy,
        })}
      </p>
      {version.changes && <AgendaChangeList changes={version.changes} />}
      <details>
        <summary>{t('version.show')}</summary>
        <ol className={styles.changes}>
          {version.items.map((line) => (
            <li key={line.itemId}>
              <span className="muted">{line.number}</span>
              <div>
                {line.title} {line.closed && <ClosedTag />}
              </div>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
