import type { Risk } from '@/api/portfolio';
import { ChartWithTable, DataTable, type Column } from '@/ui';
import { useT } from './messages';
import styles from './risks.module.css';

const STEPS = [1, 2, 3, 4, 5] as const;
const HEAVIEST_FIRST = [5, 4, 3, 2, 1] as const;
const SIDE = 56;
const LEFT = 40;

/** How many risks are how probable, and how much they would matter; closed ones are out of it. */
export function RiskMatrix({ risks }: { risks: Risk[] }) {
  const t = useT();
  const counted = risks.filter((risk) => risk.state !== 'CLOSED');
  const count = (probability: number, impact: number) =>
    counted.filter((risk) => risk.probability === probability && risk.impact === impact).length;
  const columns: Column<(typeof HEAVIEST_FIRST)[number]>[] = [
    {
      key: 'probability',
      header: t('field.probability'),
      rowHeader: true,
      cell: (probability) => t(`probability.${probability}`),
    },
    ...STEPS.map((impact) => ({
      key: String(impact),
      header: t(`impact.${impact}`),
      numeric: true,
      cell: (probability: number) => count(probability, impact),
    })),
  ];
  return (
    <ChartWithTable
      caption={t('matrix.caption')}
      chart={
        <svg
          className={styles.matrix}
          viewBox={`0 0 ${LEFT + 5 * SIDE} ${5 * SIDE + LEFT}`}
          role="img"
          aria-label={t('matrix.text', { count: counted.length })}
        >
          {HEAVIEST_FIRST.map((probability, row) => (
            <g key={probability}>
              <text className={styles.axis} x={LEFT / 2 + 8} y={row * SIDE + SIDE / 2 + 4}>
                {probability}
              </text>
              {STEPS.map((impact, column) => {
                const number = count(probability, impact);
                return (
                  <g key={impact}>
                    <rect
                      className={`${styles.cell ?? ''} ${styles[level(probability * impact)] ?? ''}`}
                      x={LEFT + column * SIDE}
                      y={row * SIDE}
                      width={SIDE}
                      height={SIDE}
                    />
                    {number > 0 && (
                      <text
                        className={styles.count}
                        x={LEFT + column * SIDE + SIDE / 2}
                        y={row * SIDE + SIDE / 2 + 5}
                      >
                        {number}
                      </text>
                    )}
                  </g>
                );
              })}
            </g>
          ))}
          {STEPS.map((impact, column) => (
            <text
              key={impact}
              className={styles.axis}
              x={LEFT + column * SIDE + SIDE / 2}
              y={5 * SIDE + 16}
            >
              {impact}
            </text>
          ))}
          <text className={styles.axis} x={LEFT + 2.5 * SIDE} y={5 * SIDE + 34}>
            {t('field.impact')}
          </text>
          <text className={styles.axis} transform={`translate(12 ${2.5 * SIDE}) rotate(-90)`}>
            {t('field.probability')}
          </text>
        </svg>
      }
      table={
        <DataTable
          caption={t('matrix.caption')}
          hideCaption
          wide
          columns={columns}
          rows={HEAVIEST_FIRST}
          rowKey={String}
        />
      }
    />
  );
}

function level(weight: number): 'low' | 'middle' | 'high' {
  if (weight >= 15) return 'high';
  return weight >= 6 ? 'middle' : 'low';
}
