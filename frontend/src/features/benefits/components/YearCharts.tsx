import type { YearsAhead } from '@/api/benefits';
import { formatAmount, formatMillions, formatNumber } from '@/lib/format';
import { Card, ChartWithTable, DataTable, ExportLinks, type Column } from '@/ui';
import { useT, type BenefitsT } from '../messages';
import { STATES } from '../states';
import styles from './benefits.module.css';

type Year = YearsAhead['years'][number];

const WIDTH = 460;
const HEIGHT = 240;
const TOP = 24;
const BOTTOM = 28;
const BAR = 0.56;
const MILLION = 1_000_000;

/** What the benefits bring year by year: by state, and what can be counted on of it. */
export function YearCharts({ ahead }: { ahead: YearsAhead }) {
  const t = useT();
  if (ahead.years.length === 0) return null;
  return (
    <div className={styles.charts}>
      <Card
        title={t('byState')}
        aside={
          <ExportLinks
            label={t('byState')}
            path={`/api/budget/v1/programme-economies/${ahead.code}/years/sheet`}
          />
        }
      >
        <ChartWithTable
          caption={t('byState.caption')}
          chart={<States years={ahead.years} />}
          table={
            <DataTable
              caption={t('byState')}
              hideCaption
              columns={stateColumns(t, ahead.years)}
              rows={ahead.years}
              rowKey={(row) => String(row.year)}
            />
          }
        />
      </Card>
      <Card
        title={t('forecast')}
        aside={
          <ExportLinks
            label={t('forecast')}
            path={`/api/budget/v1/programme-economies/${ahead.code}/years/sheet`}
          />
        }
      >
        <ChartWithTable
          caption={t('forecast.caption')}
          chart={<Forecast years={ahead.years} />}
          table={
            <DataTable
              caption={t('forecast')}
              hideCaption
              columns={forecastColumns(t)}
              rows={ahead.years}
              rowKey={(row) => String(row.year)}
            />
          }
        />
      </Card>
    </div>
  );
}

/** Each year's benefits laid on each other, those that failed above the others. */
function States({ years }: { years: readonly Year[] }) {
  const t = useT();
  const highest = Math.max(1, ...years.map((year) => sum(year.states.map((one) => one.amount))));
  const scale = (HEIGHT - TOP - BOTTOM) / highest;
  const slot = WIDTH / years.length;
  const present = STATES.filter((state) =>
    years.some((year) => year.states.some((one) => one.state === state)),
  );
  const story = years
    .map(
      (year) =>
        `${year.year}: ${year.states.map((one) => `${t(`state.${one.state}`)} ${formatAmount(one.amount)}`).join(', ')}`,
    )
    .join('; ');
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('byState.label', { story })}
      >
        {years.map((year, index) => {
          const left = index * slot + (slot * (1 - BAR)) / 2;
          let level = HEIGHT - BOTTOM;
          return (
            <g key={year.year}>
              {year.states.map((one) => {
                const height = one.amount * scale;
                level -= height;
                return (
                  <rect
                    key={one.state}
                    className={styles[`state${one.state}`]}
                    x={left}
                    y={level}
                    width={slot * BAR}
                    height={height}
                  />
                );
              })}
              <text x={left + (slot * BAR) / 2} y={level - 6}>
                {formatNumber(sum(year.states.map((one) => one.amount)) / MILLION, 2)}
              </text>
              <text x={left + (slot * BAR) / 2} y={HEIGHT - 8}>
                {year.year}
              </text>
            </g>
          );
        })}
        <line className={styles.zero} x1="0" x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
      </svg>
      <ul className={styles.legend}>
        {present.map((state) => (
          <li key={state}>
            <span className={`${styles.key} ${styles[`state${state}`]}`} aria-hidden="true" />
            {t(`state.${state}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** From what comes if it goes badly to what comes if all of it does; a mark where it will likely be. */
function Forecast({ years }: { years: readonly Year[] }) {
  const t = useT();
  const highest = Math.max(1, ...years.flatMap((year) => [year.high, year.target]));
  const scale = (HEIGHT - TOP - BOTTOM) / highest;
  const y = (amount: number) => HEIGHT - BOTTOM - amount * scale;
  const slot = WIDTH / years.length;
  const story = years
    .map((year) =>
      t('forecast.year', {
        year: year.year,
        low: formatAmount(year.low),
        likely: formatAmount(year.likely),
        high: formatAmount(year.high),
      }),
    )
    .join('; ');
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('forecast.label', { story })}
    >
      <line className={styles.zero} x1="0" x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
      {years.map((year, index) => {
        const left = index * slot + (slot * (1 - BAR)) / 2;
        const right = left + slot * BAR;
        return (
          <g key={year.year}>
            <rect
              className={styles.range}
              x={left}
              y={y(year.high)}
              width={slot * BAR}
              height={Math.max(2, (year.high - year.low) * scale)}
            />
            <line
              className={styles.likely}
              x1={left}
              x2={right}
              y1={y(year.likely)}
              y2={y(year.likely)}
            />
            {year.target > 0 && (
              <line
                className={styles.target}
                x1={left - 8}
                x2={right + 8}
                y1={y(year.target)}
                y2={y(year.target)}
              />
            )}
            <text x={(left + right) / 2} y={y(year.high) - 6}>
              {formatMillions(year.likely, 2)}
            </text>
            <text x={(left + right) / 2} y={HEIGHT - 8}>
              {year.year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function yearColumn(t: BenefitsT): Column<Year> {
  return { key: 'year', header: t('year'), rowHeader: true, cell: (row) => row.year };
}

function stateColumns(t: BenefitsT, years: readonly Year[]): Column<Year>[] {
  return [
    yearColumn(t),
    ...STATES.filter((state) =>
      years.some((year) => year.states.some((one) => one.state === state)),
    ).map((state) => ({
      key: state,
      header: t(`state.${state}`),
      numeric: true,
      cell: (row: Year) => formatNumber(row.states.find((one) => one.state === state)?.amount ?? 0),
    })),
  ];
}

function forecastColumns(t: BenefitsT): Column<Year>[] {
  return [
    yearColumn(t),
    ...(['low', 'likely', 'high', 'target'] as const).map((key) => ({
      key,
      header: t(`forecast.${key}`),
      numeric: true,
      cell: (row: Year) => formatNumber(row[key]),
    })),
  ];
}
