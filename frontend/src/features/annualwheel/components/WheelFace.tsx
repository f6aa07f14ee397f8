import { monthName } from '@/lib/format';
import { angleOf, MONTHS_OUTER, pointAt, RINGS_OUTER, sector, SIZE, textArc } from './geometry';
import type { Ring } from './marks';
import styles from './wheel.module.css';

interface WheelFaceProps {
  year: number;
  rings: readonly Ring[];
  radii: readonly number[];
  width: number;
  /** Today's date, when it lies in the year. */
  today: string | null;
  /** What the line of today is called. */
  todayLabel: string;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What lies under the marks: months as sectors, a band for each ring, the year in the middle. */
export function WheelFace({ year, rings, radii, width, today, todayLabel }: WheelFaceProps) {
  const inner = (radii.at(-1) ?? RINGS_OUTER) - width / 2;
  return (
    <g aria-hidden="true">
      {MONTHS.map((month) => {
        const from = angleOf(firstOf(year, month));
        const to = month === 12 ? angleOf(`${year}-12-31`, 1) : angleOf(firstOf(year, month + 1));
        const id = `wheel-month-${month}`;
        const isLower = (from + to) / 2 > 90 && (from + to) / 2 < 270;
        return (
          <g key={month}>
            <path
              className={month % 2 === 0 ? styles.even : styles.odd}
              d={sector(from, to, inner, RINGS_OUTER)}
            />
            <path
              className={styles.monthBand}
              d={sector(from, to, RINGS_OUTER + 6, MONTHS_OUTER)}
            />
            <path id={id} className={styles.guide} d={textArc(from, to, isLower ? 475 : 457)} />
            <text className={styles.month}>
              <textPath href={`#${id}`} startOffset="50%">
                {monthName(month)}
              </textPath>
            </text>
          </g>
        );
      })}
      {radii.map((radius, index) => (
        <circle
          key={rings[index]?.code}
          className={styles.band}
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={radius}
        />
      ))}
      {today && <TodayLine date={today} inner={inner} label={todayLabel} />}
      {rings.map((ring, index) => {
        const at = pointAt(0, radii[index] ?? 0);
        return (
          <text key={ring.code} className={styles.ringName} x={at.x} y={at.y + 5}>
            {ring.body?.code ?? '✓'}
          </text>
        );
      })}
      <text className={styles.year} x={SIZE / 2} y={SIZE / 2 + 18}>
        {year}
      </text>
    </g>
  );
}

function TodayLine({ date, inner, label }: { date: string; inner: number; label: string }) {
  const from = pointAt(angleOf(date, 0.5), inner - 10);
  const to = pointAt(angleOf(date, 0.5), RINGS_OUTER + 4);
  return (
    <line className={styles.today} x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
      <title>{label}</title>
    </line>
  );
}

function firstOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
