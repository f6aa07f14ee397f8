import { InternalLink } from '@/lib/routing';
import { Card, Tag } from '@/ui';
import { useT } from '../messages';
import type { Mark, Ring } from './marks';
import { ringName, timeText, whenText } from './texts';
import styles from './wheel.module.css';

interface ChosenMarkProps {
  /** The mark under the pointer or the focus. */
  mark: Mark | null;
  /** Its ring. */
  ring: Ring | undefined;
  /** Where it leads. */
  path: string;
}

/** What the chosen mark is about. */
export function ChosenMark({ mark, ring, path }: ChosenMarkProps) {
  const t = useT();
  return (
    <Card title={t('chosen')} className={`${styles.chosenCard} no-print`}>
      {mark && ring ? (
        <div className="stack-tight">
          <p>
            <strong>{ringName(t, ring)}</strong>
          </p>
          {mark.meeting && (
            <>
              <p>{whenText(mark)}</p>
              <p className="muted">{mark.meeting.location}</p>
              <div className="cluster">
                {mark.meeting.kind !== 'ORDINARY' && <Tag>{t(`kind.${mark.meeting.kind}`)}</Tag>}
                {mark.meeting.reserved && <Tag tone="warn">{t('reserved')}</Tag>}
              </div>
              <InternalLink path={path}>{t('chosen.open')}</InternalLink>
            </>
          )}
          {mark.reminders && (
            <>
              <ul className={styles.reminderList}>
                {mark.reminders.map(({ reminder, time }) => (
                  <li key={reminder.id}>
                    {reminder.subject}{' '}
                    <span className="muted small">
                      {[timeText(t, time), reminder.responsible].filter(Boolean).join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
              <InternalLink path={path}>{t('chosen.list')}</InternalLink>
            </>
          )}
        </div>
      ) : (
        <p className="muted">{t('chosen.none')}</p>
      )}
    </Card>
  );
}
