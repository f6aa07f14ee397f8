import { useQuery } from '@tanstack/react-query';
import { dayInDenmark, formatMonth, type Holiday } from '@/lib/format';
import { Button, EmptyState, IconButton, Loaded } from '@/ui';
import { holidaysQuery, meetingsOfYearQuery } from './api';
import styles from './calendar.module.css';
import { monthPlus } from './days';
import { MeetingList } from './MeetingList';
import { useT } from './messages';
import { MonthTable } from './MonthTable';
import { useNarrow } from '@/lib/screen';
import { YearStrip } from './YearStrip';

interface MeetingCalendarProps {
  /** The code of the body; all bodies when missing. */
  body: string | undefined;
  /** The month shown, such as `2026-12`; this month when missing. */
  month: string | undefined;
  /** Gets the month someone went to. */
  onMonth: (month: string) => void;
}

/** The meetings of a month on their days, with the year above; a list on a telephone. */
export function MeetingCalendar({ body, month, onMonth }: MeetingCalendarProps) {
  const t = useT();
  const isNarrow = useNarrow();
  const today = dayInDenmark(new Date());
  const shown = month ?? today.slice(0, 7);
  const year = shown.slice(0, 4);
  const meetings = useQuery(meetingsOfYearQuery(year, body));
  const holidays = useQuery(holidaysQuery(year));
  const name = formatMonth(`${shown}-01`);
  return (
    <div className="stack">
      <div className={styles.bar}>
        <IconButton
          icon="chevronLeft"
          label={t('calendar.previous')}
          onClick={() => onMonth(monthPlus(shown, -1))}
        />
        <h2 className={styles.title} aria-live="polite">
          {name}
        </h2>
        <IconButton
          icon="chevronRight"
          label={t('calendar.next')}
          onClick={() => onMonth(monthPlus(shown, 1))}
        />
        <Button size="small" onClick={() => onMonth(today.slice(0, 7))}>
          {t('calendar.today')}
        </Button>
      </div>
      <Loaded query={meetings} lines={8}>
        {(all) => {
          const ofMonth = all.filter((meeting) => meeting.start.startsWith(shown));
          if (isNarrow) {
            return ofMonth.length === 0 ? (
              <EmptyState title={t('calendar.empty', { month: name })}>
                {t('calendar.empty.hint')}
              </EmptyState>
            ) : (
              <MeetingList meetings={ofMonth} hideMonths />
            );
          }
          return (
            <>
              <YearStrip month={shown} meetings={all} onChange={onMonth} />
              <MonthTable
                month={shown}
                meetings={ofMonth}
                holidays={holidays.data ?? new Map<string, Holiday>()}
                today={today}
              />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
