import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { HeatMap } from '@/api/portfolio';
import { Card, DataTable, Dialog, EmptyState, ExportLinks, Loaded } from '@/ui';
import { drawsQuery, heatMapQuery, SHEETS } from './api';
import { useResourceT, type ResourceT } from './messages';
import { formatHours } from './numbers';
import styles from './resources.module.css';
import { useUnitNames } from './useUnitNames';
import { MatrixKey, WeekMatrix, type Level, type MatrixCell } from './WeekMatrix';
import { weekNumber } from './weeks';

type Cell = HeatMap['centres'][number]['cells'][number];

interface Chosen {
  unit: string;
  week: string;
  told: string;
}

/** Hours drawn of each centre in each week, coloured by what the centre can give. */
export function HeatMapCard({ from }: { from: string | undefined }) {
  const t = useResourceT();
  const nameOf = useUnitNames();
  const query = useQuery(heatMapQuery(from));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <Card
      title={t('map')}
      aside={<ExportLinks label={t('map')} path={SHEETS.map} query={{ from }} />}
    >
      <Loaded query={query} lines={12}>
        {(map) =>
          map.centres.length === 0 ? (
            <EmptyState title={t('map.empty')}>{t('map.empty.hint')}</EmptyState>
          ) : (
            <>
              <p className="muted small no-print">{t('map.hint')}</p>
              <WeekMatrix
                caption={t('map')}
                rowsAre={t('centre')}
                weeks={map.weeks}
                rows={map.centres.map((centre) => ({
                  key: centre.unit,
                  name: centre.unit,
                  header: (
                    <>
                      {centre.unit}
                      <span className={styles.unit}>{nameOf(centre.unit)}</span>
                    </>
                  ),
                  cells: centre.cells.map((cell) => shown(t, cell)),
                }))}
                onChoose={(row, column) => {
                  const centre = map.centres[row];
                  const cell = centre?.cells[column];
                  if (centre && cell)
                    setChosen({ unit: centre.unit, week: cell.week, told: load(t, cell) });
                }}
              />
              <MatrixKey
                levels={[
                  ['low', t('key.low')],
                  ['half', t('key.half')],
                  ['high', t('key.high')],
                  ['over', t('key.over')],
                  ['unknown', t('key.unknown')],
                ]}
              />
            </>
          )
        }
      </Loaded>
      <Dialog
        open={chosen !== null}
        title={chosen ? t('choice.title', { row: chosen.unit, week: weekNumber(chosen.week) }) : ''}
        onClose={() => setChosen(null)}
      >
        {chosen && <Draws {...chosen} />}
      </Dialog>
    </Card>
  );
}

function shown(t: ResourceT, cell: Cell): MatrixCell {
  const told = [
    cell.hours === 0 ? t('map.none') : load(t, cell),
    cell.isOver && t('map.over'),
    cell.projects > 1 && t('map.cellProjects', { count: cell.projects }),
  ];
  return {
    week: cell.week,
    text: cell.hours === 0 ? '' : formatHours(Math.round(cell.hours)),
    told: told.filter(Boolean).join(', '),
    level: levelOf(cell),
  };
}

function load(t: ResourceT, { hours, capacity }: Cell): string {
  return capacity === null
    ? t('hours.only', { hours: formatHours(hours) })
    : t('hours.of', { hours: formatHours(hours), capacity: formatHours(capacity) });
}

function levelOf({ hours, capacity, isOver }: Cell): Level {
  if (isOver) return 'over';
  if (hours === 0) return 'none';
  if (capacity === null || capacity === 0) return 'unknown';
  const share = hours / capacity;
  return share > 0.85 ? 'high' : share > 0.5 ? 'half' : 'low';
}

function Draws({ unit, week, told }: Chosen) {
  const t = useResourceT();
  const query = useQuery(drawsQuery(unit, week));
  return (
    <div className="stack">
      <p>{told}</p>
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <p>{t('choice.none')}</p>
          ) : (
            <DataTable
              caption={t('projects')}
              hideCaption
              rows={page.items}
              rowKey={(row) => row.drawId}
              columns={[
                {
                  key: 'project',
                  header: t('project'),
                  rowHeader: true,
                  cell: (row) => (
                    <Link
                      to="/portefoelje/$projectId/ressourcer"
                      params={{ projectId: row.projectId }}
                    >
                      {row.project}
                    </Link>
                  ),
                },
                { key: 'activity', header: t('activity'), cell: (row) => row.activity },
                { key: 'person', header: t('person'), cell: (row) => row.person ?? t('anybody') },
                {
                  key: 'hours',
                  header: t('hours'),
                  numeric: true,
                  cell: (row) => formatHours(row.hours),
                },
              ]}
            />
          )
        }
      </Loaded>
    </div>
  );
}
