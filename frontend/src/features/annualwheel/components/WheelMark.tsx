import type { KeyboardEvent } from 'react';
import type { WheelMeeting } from '@/api/annualWheel';
import { classNames } from '@/ui';
import { angleOf, pointAt, sector } from './geometry';
import type { Mark } from './marks';
import styles from './wheel.module.css';

interface WheelMarkProps {
  mark: Mark;
  /** Where the mark leads. */
  href: string;
  /** Everything the mark says. */
  label: string;
  /** The middle of its ring. */
  radius: number;
  /** How wide its ring is. */
  width: number;
  /** Whether the tab key comes here. */
  isTabStop: boolean;
  isChosen: boolean;
  onChoose: () => void;
  onOpen: () => void;
  onKey: (event: KeyboardEvent) => void;
}

const LARGEST = 13;

/** One mark of the wheel: a link that says what it is, with a shape for each kind. */
export function WheelMark(props: WheelMarkProps) {
  const { mark, href, label, radius, width, isTabStop, isChosen } = props;
  const angle = angleOf(mark.date, 0.5);
  const at = pointAt(angle, radius);
  const size = Math.min(LARGEST, width * 0.36);
  return (
    <a
      href={href}
      data-mark={mark.key}
      className={classNames(styles.mark, isChosen && styles.chosen)}
      aria-label={label}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={props.onChoose}
      onMouseEnter={props.onChoose}
      onKeyDown={props.onKey}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        props.onOpen();
      }}
    >
      <title>{label}</title>
      {mark.last > mark.date && (
        <path
          className={styles.span}
          d={sector(angle, angleOf(mark.last, 0.5), radius - size / 2, radius + size / 2)}
        />
      )}
      <circle className={styles.target} cx={at.x} cy={at.y} r={Math.min(20, width / 2)} />
      <Shape mark={mark} x={at.x} y={at.y} size={size} />
    </a>
  );
}

interface ShapeProps {
  mark: Pick<Mark, 'reminders'> & { meeting?: Pick<WheelMeeting, 'kind' | 'reserved'> };
  x: number;
  y: number;
  size: number;
}

/** A circle for a meeting, a diamond for an extraordinary one, a square for a seminar; hollow while reserved. */
export function Shape({ mark: { meeting, reminders }, x, y, size }: ShapeProps) {
  const isReserved = meeting?.reserved && styles.reserved;
  if (reminders) {
    return (
      <g className={styles.reminder}>
        <rect x={x - size} y={y - size} width={2 * size} height={2 * size} rx={size / 2} />
        <text x={x} y={y + size * 0.5} fontSize={size * 1.4}>
          {reminders.length}
        </text>
      </g>
    );
  }
  switch (meeting?.kind) {
    case 'EXTRAORDINARY': {
      const r = size * 1.25;
      return (
        <path
          className={classNames(styles.meeting, isReserved)}
          d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`}
        />
      );
    }
    case 'SEMINAR':
      return (
        <rect
          className={classNames(styles.meeting, isReserved)}
          x={x - size}
          y={y - size}
          width={2 * size}
          height={2 * size}
        />
      );
    default:
      return <circle className={classNames(styles.meeting, isReserved)} cx={x} cy={y} r={size} />;
  }
}
