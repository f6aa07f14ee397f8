import type { EconomyLine } from '@/api/benefits';
import { formatDifference, formatNumber } from '@/lib/format';
import { useT, type BenefitsT } from '../messages';
import styles from './benefits.module.css';

const WIDTH = 960;
const HEIGHT = 300;
const TOP = 30;
const BOTTOM = 60;
const LEFT = 44;
const BAR = 0.62;
const LETTERS_ON_A_LINE = 18;
const MILLION = 1_000_000;

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

/** The year as steps from the opening balance to the result, each with the name of its cause. */
export function Waterfall({ lines, result }: WaterfallProps) {
  const t = useT();
  const steps = stepsOf(t, lines, result);
  const levels = steps.flatMap((step) => [step.from, step.to]);
  const highest = Math.max(0, ...levels);
  const lowest = Math.min(0, ...levels);
  const scale = (HEIGHT - TOP - BOTTOM) / (highest - lowest || 1);
  const y = (level: number) => TOP + (highest - level) * scale;
  const slot = (WIDTH - LEFT) / steps.length;
  const story = steps.map((step) => `${step.label} ${formatDifference(step.amount)}`).join('; ');
  return (
    <svg
      className={styles.waterfall}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('waterfall.label', { story })}
    >
      {ticks(lowest, highest).map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.zero : styles.grid}
            x1={LEFT}
            x2={WIDTH}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className={styles.tick} x={LEFT - 8} y={y(tick) + 4}>
            {formatNumber(tick / MILLION, 1)}
          </text>
        </g>
      ))}
      {steps.map((step, index) => {
        const left = LEFT + index * slot + (slot * (1 - BAR)) / 2;
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
              {formatNumber(step.amount / MILLION, 2)}
            </text>
            {folded(step.label).map((line, place) => (
              <text key={place} x={middle} y={HEIGHT - BOTTOM + 22 + place * 16}>
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** Round amounts that the steps lie between, at most a handful. */
function ticks(lowest: number, highest: number): number[] {
  const range = highest - lowest || MILLION;
  const size = [1, 2, 5, 10, 20, 50]
    .map((one) => one * 10 ** (Math.floor(Math.log10(range)) - 1))
    .find((one) => range / one <= 5);
  const step = size ?? range;
  const found: number[] = [];
  for (let tick = Math.ceil(lowest / step); tick * step <= highest; tick++) found.push(tick * step);
  return found.length > 0 ? found : [0];
}

/** A name over as many lines as it takes, three at most. */
function folded(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS_ON_A_LINE) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines;
}

/** One step for each cause in turn, and the result from zero. */
function stepsOf(t: BenefitsT, lines: readonly EconomyLine[], result: number): Step[] {
  let level = 0;
  const steps: Step[] = lines.map((line) => {
    const from = level;
    level += line.amount;
    return {
      kind: line.kind,
      label: line.kind === 'OPENING' ? t('kind.OPENING') : line.label,
      amount: line.amount,
      from,
      to: level,
    };
  });
  return [...steps, { kind: 'RESULT', label: t('result'), amount: result, from: 0, to: result }];
}
