import type { Activity } from '@/api/portfolio';
import { formatDayMonthNumeric } from '@/lib/format';
import { useResourceT } from './messages';
import { formatHours } from './numbers';
import styles from './resources.module.css';
import { weekNumber, weeksBetween } from './weeks';

/** What an activity draws, a row for each draw and a column for each week. */
export function ActivityTable({ activity }: { activity: Activity }) {
  const t = useResourceT();
  const weeks = weeksBetween(activity.start, activity.end);
  if (activity.draws.length === 0) return <p className="muted">{t('plan.noDraws')}</p>;
  return (
    // The table scrolls sideways on its own; a keyboard must reach it to do so.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" tabIndex={0} role="group" aria-label={activity.name}>
      <table className={styles.reading}>
        <caption className="sr-only">{activity.name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('centre')}</th>
            {weeks.map((week) => (
              <th key={week.week} scope="col">
                <span className="sr-only">{t('weekShort')} </span>
                {weekNumber(week.week)}
                <span className={styles.monday}>{formatDayMonthNumeric(week.start)}</span>
              </th>
            ))}
            <th scope="col">{t('plan.total')}</th>
          </tr>
        </thead>
        <tbody>
          {activity.draws.map((draw) => (
            <tr key={draw.id}>
              <th scope="row">
                {draw.unit}
                {draw.person && ` · ${draw.person}`}
                {draw.kind !== 'OPERATIONS' && (
                  <span className={styles.unit}>
                    {t(`kind.${draw.kind}`)} · {t('kind.notReckoned')}
                  </span>
                )}
              </th>
              {weeks.map(({ week }) => {
                const hours = draw.weeks.find((each) => each.week === week)?.hours;
                return <td key={week}>{hours === undefined ? '' : formatHours(hours)}</td>;
              })}
              <td>
                <strong>{formatHours(draw.hours)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
