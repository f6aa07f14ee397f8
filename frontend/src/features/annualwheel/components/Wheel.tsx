import { useState, type KeyboardEvent } from 'react';
import { VisuallyHidden } from '@/ui';
import { useT } from '../messages';
import { ringLayout, SIZE } from './geometry';
import { neighbour, type Mark, type Ring } from './marks';
import { markText } from './texts';
import { WheelFace } from './WheelFace';
import { WheelMark } from './WheelMark';
import styles from './wheel.module.css';

interface WheelProps {
  year: number;
  rings: readonly Ring[];
  /** Today's date, when it lies in the year. */
  today: string | null;
  /** The mark that is shown beside the wheel. */
  chosen: Mark | null;
  onChoose: (mark: Mark) => void;
  /** Goes to what the mark is about. */
  onOpen: (mark: Mark) => void;
  /** Where a mark leads. */
  hrefOf: (mark: Mark) => string;
}

/** The year as a wheel: bodies as rings, months as sectors, and a mark for each meeting. */
export function Wheel({ year, rings, today, chosen, onChoose, onOpen, hrefOf }: WheelProps) {
  const t = useT();
  const { radii, width } = ringLayout(rings.length);
  const marks = rings.flatMap((ring) => ring.marks);
  const [stop, setStop] = useState<string | null>(null);
  const soonest = marks.find((mark) => today !== null && mark.date >= today) ?? marks[0];
  const tabStop = marks.some((mark) => mark.key === stop) ? stop : soonest?.key;
  const count = (wanted: (mark: Mark) => boolean) => marks.filter(wanted).length;

  const move = (from: Mark) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = neighbour(rings, from, event.key);
    if (!to) return;
    event.preventDefault();
    const wheel = event.currentTarget.closest('svg');
    wheel?.querySelector<SVGElement>(`[data-mark="${to.key}"]`)?.focus();
  };

  return (
    <figure className={styles.figure}>
      <svg
        className={styles.wheel}
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="group"
        aria-label={t('wheel', {
          year,
          meetings: count((mark) => mark.meeting !== undefined),
          reminders: count((mark) => mark.reminders !== undefined),
        })}
        aria-describedby="wheel-help"
      >
        <WheelFace
          year={year}
          rings={rings}
          radii={radii}
          width={width}
          today={today}
          todayLabel={t('mark.today')}
        />
        {rings.map((ring, index) => (
          <g key={ring.code} className={styles[ring.body?.kind ?? 'REMINDERS']}>
            {ring.marks.map((mark) => (
              <WheelMark
                key={mark.key}
                mark={mark}
                href={hrefOf(mark)}
                label={markText(t, mark, ring)}
                radius={radii[index] ?? 0}
                width={width}
                isTabStop={mark.key === tabStop}
                isChosen={mark.key === chosen?.key}
                onChoose={() => {
                  setStop(mark.key);
                  onChoose(mark);
                }}
                onOpen={() => onOpen(mark)}
                onKey={move(mark)}
              />
            ))}
          </g>
        ))}
      </svg>
      <VisuallyHidden>
        <p id="wheel-help">{t('wheel.help')}</p>
      </VisuallyHidden>
    </figure>
  );
}
