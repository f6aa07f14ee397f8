import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PeopleLoad, ProjectShare } from '@/api/portfolio';
import { Card, Dialog, EmptyState, ExportLinks, Loaded } from '@/ui';
import { peopleLoadQuery, SHEETS } from './api';
import { useResourceT, type ResourceT } from './messages';
import { formatHours } from './numbers';
import { ProjectShares } from './ProjectShares';
import styles from './resources.module.css';
import { MatrixKey, WeekMatrix, type MatrixCell } from './WeekMatrix';
import { weekNumber } from './weeks';

type Cell = PeopleLoad['people'][number]['cells'][number];

interface Chosen {
  name: string;
  week: string;
  projects: ProjectShare[];
}

/** Who is drawn by which projects when; several projects in one week stand out. */
export function PeopleLoadCard({ from }: { from: string | undefined }) {
  const t = useResourceT();
  const query = useQuery(peopleLoadQuery(from));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <Card
      title={t('persons')}
      aside={<ExportLinks label={t('persons')} path={SHEETS.people} query={{ from }} />}
    >
      <Loaded query={query} lines={8}>
        {(load) =>
          load.people.length === 0 ? (
            <EmptyState title={t('persons.empty')}>{t('persons.empty.hint')}</EmptyState>
          ) : (
            <>
              <p className="muted small no-print">{t('map.hint')}</p>
              <WeekMatrix
                caption={t('persons')}
                rowsAre={t('person')}
                weeks={load.weeks}
                rows={load.people.map((person) => ({
                  key: person.username,
                  name: person.name,
                  header: (
                    <>
                      {person.name}
                      <span className={styles.unit}>{person.unit}</span>
                    </>
                  ),
                  cells: person.cells.map((cell) => shown(t, cell)),
                }))}
                onChoose={(row, column) => {
                  const person = load.people[row];
                  const cell = person?.cells[column];
                  if (person && cell)
                    setChosen({ name: person.name, week: cell.week, projects: cell.projects });
                }}
              />
              <MatrixKey
                levels={[
                  ['half', t('key.drawn')],
                  ['over', t('key.overlap')],
                ]}
              />
            </>
          )
        }
      </Loaded>
      <Dialog
        open={chosen !== null}
        title={chosen ? t('choice.title', { row: chosen.name, week: weekNumber(chosen.week) }) : ''}
        onClose={() => setChosen(null)}
      >
        {chosen?.projects.length === 0 ? (
          <p>{t('choice.none')}</p>
        ) : (
          <ProjectShares projects={chosen?.projects ?? []} />
        )}
      </Dialog>
    </Card>
  );
}

function shown(t: ResourceT, cell: Cell): MatrixCell {
  const hours = `${formatHours(cell.hours)} ${t('hours').toLowerCase()}`;
  const told = [
    cell.hours === 0 ? t('map.none') : hours,
    cell.isOverlap && t('map.overlap'),
    ...cell.projects.map((project) => project.name),
  ];
  return {
    week: cell.week,
    text: cell.hours === 0 ? '' : formatHours(Math.round(cell.hours)),
    told: told.filter(Boolean).join(', '),
    level: cell.isOverlap ? 'over' : cell.hours === 0 ? 'none' : 'half',
  };
}
