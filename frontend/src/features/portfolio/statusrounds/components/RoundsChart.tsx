import { useLayoutEffect, useRef, useState } from 'react';
import { formatMonth } from '@/lib/format';
import { ChartWithTable, DataTable, EmptyState, Select } from '@/ui';
import { useT } from '../messages';
import styles from '../statusrounds.module.css';
import { LIGHTS, MATTERS, type MatterKey, type Round } from '../types';

const WIDTH = 720;
const HEIGHT = 220;
const BOTTOM = 34;
const GAP = 18;
const WIDEST = 90;

type Light = (typeof LIGHTS)[number];

function count(round: Round, matter: MatterKey, light: Light): number {
  const ofMatter = round.lights[matter.toUpperCase()] as Record<Light, number> | undefined;
  return ofMatter?.[light] ?? 0;
}

/** How many projects had which light in each round of the whole list, oldest first. */
export function RoundsChart({ rounds }: { rounds: Round[] }) {
  const t = useT();
  const [matter, setMatter] = useState<MatterKey>('time');
  const drawn = rounds.filter((round) => round.answered > 0 && !round.programmeId).reverse();
  if (drawn.length === 0) return <EmptyState title={t('chart.none')} />;
  const caption = t('chart.rounds', { matter: t(`matter.${matter}`) });
  return (
    <>
      <Select
        label={t('chart.matter')}
        value={matter}
        onChange={(value) => setMatter(value as MatterKey)}
        options={MATTERS.map((value) => ({ value, label: t(`matter.${value}`) }))}
      />
      <ChartWithTable
        caption={caption}
        chart={<Bars rounds={drawn} matter={matter} caption={caption} />}
        table={
          <DataTable
            caption={caption}
            hideCaption
            rows={drawn}
            rowKey={(round) => round.id}
            columns={[
              {
                key: 'round',
                header: t('column.round'),
                rowHeader: true,
                cell: (round) => round.name,
              },
              ...LIGHTS.map((light) => ({
                key: light,
                header: t(`light.${light}`),
                numeric: true,
                cell: (round: Round) => count(round, matter, light),
              })),
            ]}
          />
        }
      />
    </>
  );
}

interface BarsProps {
  rounds: Round[];
  matter: MatterKey;
  caption: string;
}

function Bars({ rounds, matter, caption }: BarsProps) {
  const most = Math.max(...rounds.map((round) => round.answered), 1);
  const step = WIDTH / rounds.length;
  const width = Math.min(WIDEST, step - GAP);
  const unit = (HEIGHT - BOTTOM) / most;
  const box = useRef<HTMLDivElement>(null);
  // On a narrow screen the newest round is what one came for.
  useLayoutEffect(() => {
    if (box.current) box.current.scrollLeft = box.current.scrollWidth;
  }, [rounds.length]);
  return (
    // Scrolls sideways on its own where it is narrow; a keyboard must reach it to do so.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={box} tabIndex={0} role="group" aria-label={caption} className={styles.scroll}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={caption}
      >
        {rounds.map((round, index) => (
          <g key={round.id} transform={`translate(${index * step + (step - width) / 2} 0)`}>
            <Bar round={round} matter={matter} width={width} unit={unit} />
            <text className={styles.axis} x={width / 2} y={HEIGHT - 10} textAnchor="middle">
              {formatMonth(round.month)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function Bar(props: { round: Round; matter: MatterKey; width: number; unit: number }) {
  const { round, matter, width, unit } = props;
  const parts = [...LIGHTS].reverse().map((light) => ({ light, n: count(round, matter, light) }));
  return parts.map(({ light, n }, index) => {
    const below = parts.slice(0, index).reduce((sum, part) => sum + part.n, 0);
    if (n === 0) return null;
    const y = HEIGHT - BOTTOM - (below + n) * unit;
    return (
      <g key={light}>
        <rect className={styles[light]} x={1} y={y} width={width - 2} height={n * unit - 1} />
        <text
          className={light === 'NONE' ? styles.countNone : styles.count}
          x={width / 2}
          y={y + (n * unit) / 2 + 5}
          textAnchor="middle"
        >
          {n}
        </text>
      </g>
    );
  });
}
