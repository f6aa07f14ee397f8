import { useState } from 'react';
import type { PlannedProject } from '@/api/portfolio';
import { Button, ChartWithTable, classNames, DataTable, EmptyState, type Column } from '@/ui';
import { useT, type PlanT } from './messages';
import styles from './plan.module.css';
import { quarterOf, slipsBy, type Slip } from './slips';
import { fit } from './timeline/geometry';

const KINDS = ['onTime', 'some', 'much'] as const;
const ROW = 30;
const LEFT = 250;
const WIDTH = 900;
const TOP = 8;

/** How far the milestones have come from their baselines, by project or by quarter. */
export function SlipChart({ projects }: { projects: readonly PlannedProject[] }) {
  const t = useT();
  const [by, setBy] = useState<'project' | 'quarter'>('project');
  const slips =
    by === 'project'
      ? slipsBy(projects, (milestone) => milestone.project)
      : slipsBy(projects, quarterOf).map((slip) => ({ ...slip, key: quarterName(t, slip.key) }));
  if (slips.length === 0) {
    return <EmptyState title={t('slip.empty')}>{t('slip.empty.hint')}</EmptyState>;
  }
  return (
    <div className="stack">
      <div className="cluster no-print" role="group" aria-label={t('slip.by')}>
        <span className="muted small">{t('slip.by')}</span>
        {(['project', 'quarter'] as const).map((choice) => (
          <Button
            key={choice}
            size="small"
            aria-pressed={by === choice}
            onClick={() => setBy(choice)}
          >
            {t(`slip.${choice}`)}
          </Button>
        ))}
      </div>
      <ChartWithTable
        caption={t('slip.caption')}
        chart={<Bars slips={slips} />}
        table={<SlipTable slips={slips} by={t(`slip.${by}`)} />}
      />
    </div>
  );
}

function quarterName(t: PlanT, key: string): string {
  const [year = '', quarter = ''] = key.split('-');
  return t('slip.number', { year, quarter });
}

function Bars({ slips }: { slips: readonly Slip[] }) {
  const t = useT();
  const most = Math.max(...slips.map((slip) => slip.onTime + slip.some + slip.much));
  const unit = (WIDTH - LEFT - 120) / most;
  return (
    <>
      <ul className={styles.slipLegend}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <svg width={22} height={14} viewBox="0 0 22 14" aria-hidden="true">
              <SlipPattern id={`slip-sign-${kind}`} />
              <rect className={styles[kind]} width={22} height={14} rx={3} />
              {kind === 'much' && (
                <rect width={22} height={14} rx={3} fill={`url(#slip-sign-${kind})`} />
              )}
            </svg>
            {t(`slip.${kind}`)}
          </li>
        ))}
      </ul>
      <svg
        className={styles.slipChart}
        viewBox={`0 0 ${WIDTH} ${TOP + slips.length * ROW}`}
        role="img"
        aria-label={slips
          .map((slip) => t('slip.row', { name: slip.key, ...counts(slip) }))
          .join('. ')}
      >
        <SlipPattern id="slip-much" />
        {slips.map((slip, index) => {
          const y = TOP + index * ROW;
          let x = LEFT;
          return (
            <g key={slip.key}>
              <text className={styles.slipName} x={LEFT - 10} y={y + 15} textAnchor="end">
                {fit(slip.key, LEFT - 14, 7)}
              </text>
              {KINDS.map((kind) => {
                const width = slip[kind] * unit;
                const at = x;
                x += width;
                return (
                  slip[kind] > 0 && (
                    <g key={kind}>
                      <rect
                        className={styles[kind]}
                        x={at}
                        y={y}
                        width={width - 2}
                        height={20}
                        rx={3}
                      />
                      {kind === 'much' && (
                        <rect
                          x={at}
                          y={y}
                          width={width - 2}
                          height={20}
                          rx={3}
                          fill="url(#slip-much)"
                        />
                      )}
                      <text
                        className={classNames(styles.slipCount, styles[`${kind}Text`])}
                        x={at + 8}
                        y={y + 14.5}
                      >
                        {slip[kind]}
                      </text>
                    </g>
                  )
                );
              })}
              {slip.worst > 0 && (
                <text className={styles.slipWorst} x={x + 6} y={y + 14.5}>
                  {`▲ ${t('slip.days', { days: slip.worst })}`}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </>
  );
}

function SlipPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line y2="7" className={styles.slipLine} />
      </pattern>
    </defs>
  );
}

function counts({ onTime, some, much }: Slip) {
  return { onTime, some, much };
}

function SlipTable({ slips, by }: { slips: readonly Slip[]; by: string }) {
  const t = useT();
  const columns: Column<Slip>[] = [
    { key: 'key', header: by, rowHeader: true, cell: (row) => row.key },
    ...KINDS.map((kind) => ({
      key: kind,
      header: t(`slip.${kind}`),
      numeric: true,
      sortBy: (row: Slip) => row[kind],
      cell: (row: Slip) => row[kind],
    })),
    {
      key: 'worst',
      header: t('slip.worst'),
      numeric: true,
      sortBy: (row) => row.worst,
      cell: (row) => (row.worst > 0 ? t('slip.days', { days: row.worst }) : '–'),
    },
  ];
  return (
    <DataTable
      caption={t('slip.title')}
      hideCaption
      columns={columns}
      rows={slips}
      rowKey={(row) => row.key}
    />
  );
}
