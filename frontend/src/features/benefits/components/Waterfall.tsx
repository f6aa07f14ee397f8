import type { EconomyLine } from '@/api/budget';
import { formatNumber } from '@/lib/format';
import { useT } from '../messages';
import styles from './benefits.module.css';

const WIDTH = 960;
const HEIGHT = 280;
const TOP = 30;
const BOTTOM = 40;
const BAR = 0.62;

interface WaterfallProps {
  /** The causes, in the order they are laid on each other. */
  lines: readonly EconomyLine[];
  /** Where they end. */
  result: number;
}

interface Step {
  kind: EconomyLine['kind'] | 'RESULT';
  label: string;
  amount: number;
  from: number;
  to: number;
}

/** The year as steps from the opening balance to the result; the table below says the same in numbers. */
export function Waterfall({ lines, result }: WaterfallProps) {
  const t = useT();
  const steps = stepsOf(lines, result, (kind) => t(kind === 'RESULT' ? 'result' : `kind.${kind}`));
  const levels = steps.flatMap((step) => [step.from, step.to]);
  const highest = Math.max(0, ...levels);
  const lowest = Math.min(0, ...levels);
  const scale = (HEIGHT - TOP - BOTTOM) / (highest - lowest || 1);
  const y = (level: number) => TOP + (highest - level) * scale;
  const slot = WIDTH / steps.length;
  return (
    <svg className={styles.waterfall} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line className={styles.zero} x1="0" x2={WIDTH} y1={y(0)} y2={y(0)} />
      {steps.map((step, index) => {
        const left = index * slot + (slot * (1 - BAR)) / 2;
        const top = y(Math.max(step.from, step.to));
        const middle = left + (slot * BAR) / 2;
        return (
          <g key={index}>
            <rect
              className={styles[step.kind]}
              x={left}
              y={top}
              width={slot * BAR}
              height={Math.max(2, Math.abs(step.to - step.from) * scale)}
            />
            {index < steps.length - 1 && (
              <line
                className={styles.join}
                x1={left + slot * BAR}
                x2={left + slot}
                y1={y(step.to)}
                y2={y(step.to)}
              />
            )}
            <text className={styles.value} x={middle} y={top - 8}>
              {formatNumber(step.amount / 1_000_000, 2)}
            </text>
            <text x={middle} y={HEIGHT - 12}>
              {step.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** One step for each kind of cause in turn, and the result from zero. */
function stepsOf(
  lines: readonly EconomyLine[],
  result: number,
  name: (kind: Step['kind']) => string,
): Step[] {
  let level = 0;
  const steps: Step[] = lines.map((line) => {
    const from = level;
    level += line.amount;
    return { kind: line.kind, label: name(line.kind), amount: line.amount, from, to: level };
  });
  return [...steps, { kind: 'RESULT', label: name('RESULT'), amount: result, from: 0, to: result }];
}
