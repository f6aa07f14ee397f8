import type { PlanMilestone } from '@/api/portfolio';
import { classNames } from '@/ui';
import { diamond, fit, xOf, type Frame } from './geometry';
import { dayOf, isLate } from './rows';
import { dayNumber, type View } from './scale';
import styles from './timeline.module.css';

const SIZE = 8;

interface MilestoneMarkProps {
  milestone: PlanMilestone;
  frame: Frame;
  view: View;
  y: number;
  /** Everything the mark says. */
  label: string;
  /** How late it is, in words; empty if it is not. */
  delay: string;
  /** Where the next mark of the row stands; its own text ends before. */
  nextX: number;
  /** The day it is being moved to. */
  movedTo: number | null;
  isTabStop: boolean;
  isCritical: boolean;
  isMovable: boolean;
  onFocus: () => void;
  onBlur: () => void;
  onKeyDown: (event: React.KeyboardEvent) => void;
  onPointerDown: (event: React.PointerEvent) => void;
  onPointerMove: (event: React.PointerEvent) => void;
  onPointerUp: (event: React.PointerEvent) => void;
}

/** A milestone: hollow where it was approved for, filled where it is expected, a tick once reached. */
export function MilestoneMark(props: MilestoneMarkProps) {
  const { milestone, frame, view, y, movedTo, nextX } = props;
  const late = isLate(milestone) && movedTo === null;
  const x = xOf(frame, view, (movedTo ?? dayNumber(dayOf(milestone))) + 0.5);
  const baseline =
    milestone.baseline && milestone.baseline !== dayOf(milestone)
      ? xOf(frame, view, dayNumber(milestone.baseline) + 0.5)
      : null;
  const text = markText(milestone.name, late ? props.delay : '', nextX - x + SIZE - 6);
  return (
    <g
      role="button"
      aria-label={props.label}
      data-mark={milestone.id}
      tabIndex={props.isTabStop ? 0 : -1}
      className={classNames(
        styles.mark,
        late && styles.late,
        milestone.doneOn !== null && styles.done,
        milestone.overdue && styles.overdue,
        props.isCritical && styles.criticalMark,
        props.isMovable && styles.movable,
        movedTo !== null && styles.moving,
      )}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onKeyDown={props.onKeyDown}
      onPointerDown={props.onPointerDown}
      onPointerMove={props.onPointerMove}
      onPointerUp={props.onPointerUp}
      onPointerCancel={props.onPointerUp}
    >
      <title>{props.label}</title>
      {baseline !== null && (
        <>
          <line className={styles.slip} x1={baseline} x2={x} y1={y} y2={y} />
          <path className={styles.baseline} d={diamond(baseline, y, SIZE - 2)} />
        </>
      )}
      <circle className={styles.target} cx={x} cy={y} r={18} />
      <path className={styles.point} d={diamond(x, y, SIZE)} />
      {milestone.doneOn !== null && (
        <path className={styles.tick} d={`M${x - 3.4} ${y + 0.4}l2.4 2.5 4.6-5`} />
      )}
      {milestone.overdue && (
        <path className={styles.tick} d={`M${x} ${y - 4}v4.6M${x} ${y + 3.4}v.2`} />
      )}
      {text !== '' && (
        <text className={styles.markText} x={x - SIZE} y={y + 25}>
          {text}
        </text>
      )}
    </g>
  );
}

/** The name after how late it is; of the two, how late it is goes first where there is no room. */
function markText(name: string, delay: string, room: number): string {
  if (delay === '') return fit(name, room);
  const mark = `▲ ${delay}`;
  const both = fit(`${mark} · ${name}`, room);
  if (both.length >= mark.length + 8) return both;
  return fit(mark, room) === mark ? mark : '';
}
