import type { MeetingSummary } from '@/api/meetings';
import { formatMonth } from '@/lib/format';
import { classNames } from '@/ui';
import styles from './calendar.module.css';
import { monthsOf } from './days';
import { useT } from './messages';

const MOST_MARKS = 12;

interface YearStripProps {
  /** The chosen month, such as `2026-12`. */
  month: string;
  /** The meetings of its year. */
  meetings: readonly MeetingSummary[];
  /** Gets the month someone chose. */
  onChange: (month: string) => void;
}

/** The year in one line: a mark for each meeting under its month. */
export function YearStrip({ month, meetings, onChange }: YearStripProps) {
  const t = useT();
  const year = month.slice(0, 4);
  return (
    <nav className={styles.strip} aria-label={t('calendar.year', { year })}>
      {monthsOf(year).map((each) => {
        const held = meetings.filter(
          (meeting) => meeting.start.startsWith(each) && meeting.state !== 'CANCELLED',
        );
        const name = formatMonth(`${each}-01`);
        return (
          <button
            key={each}
            type="button"
            className={classNames(styles.stripMonth, each === month && styles.chosen)}
            aria-current={each === month ? 'true' : undefined}
            aria-label={
              held.length === 1
                ? t('calendar.count.one', { month: name })
                : t('calendar.count', { month: name, count: held.length })
            }
            onClick={() => onChange(each)}
          >
            <span aria-hidden="true">{name.slice(0, 3)}</span>
            <span aria-hidden="true" className={styles.marks}>
              {held.slice(0, MOST_MARKS).map((meeting) => (
                <i key={meeting.id} />
              ))}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
