import { formatDayMonthNumeric } from '@/lib/format';
import { TOP, xOf, type Frame } from './geometry';
import { dateOf, dayNumber, ticks, type View } from './scale';
import styles from './timeline.module.css';

interface AxisProps {
  frame: Frame;
  view: View;
  /** The day the plans are seen from. */
  today: string;
  /** What that day is called. */
  todayLabel: string;
}

/** The calendar above the rows, its lines through them, and today. */
export function Axis({ frame, view, today, todayLabel }: AxisProps) {
  const now = dayNumber(today) + 0.5;
  const isShown = now >= view.from && now <= view.from + view.days;
  const x = xOf(frame, view, now);
  return (
    <g aria-hidden="true">
      {ticks(view, frame.days).map((tick) => {
        const at = xOf(frame, view, tick.day);
        return (
          <g key={tick.day}>
            <line
              className={tick.isMajor ? styles.major : styles.minor}
              x1={at}
              x2={at}
              y1={TOP - 10}
              y2={frame.height}
            />
            {at < frame.width - 20 && (
              <text
                className={tick.isMajor ? styles.majorLabel : styles.tickLabel}
                x={at + 4}
                y={TOP - 14}
              >
                {tick.label}
              </text>
            )}
          </g>
        );
      })}
      {isShown && (
        <g>
          <line className={styles.today} x1={x} x2={x} y1={19} y2={frame.height} />
          <text
            className={styles.todayLabel}
            x={x}
            y={14}
            textAnchor={x > frame.width - 60 ? 'end' : 'middle'}
          >
            {`${todayLabel} ${formatDayMonthNumeric(dateOf(now))}`}
          </text>
        </g>
      )}
    </g>
  );
}
