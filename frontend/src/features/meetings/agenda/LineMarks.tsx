import type { AgendaLine } from '@/api/meetings';
import { Tag } from '@/ui';
import { useScreeningT } from '../screening/messages';
import styles from './agenda.module.css';
import { useAgendaT } from './messages';

interface LineMarksProps {
  /** A line of the agenda. */
  line: AgendaLine;
}

/** What stands below a line's title: that it is kept for some, came later or is not out yet, and its guests. */
export function LineMarks({ line }: LineMarksProps) {
  const t = useAgendaT();
  const screeningT = useScreeningT();
  if (!line.conflicted && !line.screened && !line.supplementary && line.guests.length === 0)
    return null;
  return (
    <span className={styles.marks}>
      {line.conflicted && <Tag tone="warn">{t('conflict.tag')}</Tag>}
      {line.screened && <Tag tone="closed">{screeningT('screening.tag')}</Tag>}
      {line.unpublished ? (
        <Tag tone="warn">{t('line.unpublished')}</Tag>
      ) : (
        line.supplementary && <Tag tone="brand">{t('line.supplement')}</Tag>
      )}
      {line.guests.map((guest) => (
        <span key={`${guest.name} ${guest.from}`} className="muted small">
          {t('line.guest', {
            name: guest.name,
            from: guest.from.replace(':', '.'),
            to: guest.to.replace(':', '.'),
          })}
        </span>
      ))}
    </span>
  );
}
