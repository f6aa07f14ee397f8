import { Link } from '@tanstack/react-router';
import type { ProjectSummary } from '@/api/portfolio';
import { formatDateShort } from '@/lib/format';
import { DataTable, Tag, TrafficLight, type Column, type TagTone } from '@/ui';
import { useT, type PortfolioT } from '../messages';
import styles from './portfolio.module.css';
import { LIGHT_KEYS, SEVERITY } from './ProjectLights';

const TONES: Record<ProjectSummary['state'], TagTone> = {
  RUNNING: 'neutral',
  PAUSED: 'warn',
  CLOSED: 'neutral',
};

/** How far a project is in its life. */
export function ProjectStateTag({ state }: { state: ProjectSummary['state'] }) {
  const t = useT();
  return <Tag tone={TONES[state]}>{t(`project.${state}`)}</Tag>;
}

/**
 * The list with its lights; without them where nobody has given any, or the person may not see them.
 *
 * A project that runs says nothing of its state; one that rests or is closed stands out.
 */
export function ProjectTable({ projects }: { projects: readonly ProjectSummary[] }) {
  const t = useT();
  const hasStatus = projects.some((project) => project.lights !== null);
  return (
    <div className={styles.scroll}>
      <DataTable
        caption={t('title')}
        hideCaption
        columns={[...who(t), ...(hasStatus ? how(t) : [])]}
        rows={projects}
        rowKey={(row) => row.id}
      />
    </div>
  );
}

function who(t: PortfolioT): Column<ProjectSummary>[] {
  return [
    {
      key: 'name',
      header: t('column.project'),
      rowHeader: true,
      sortBy: (row) => row.name,
      cell: (row) => (
        <div className={styles.name}>
          <Link to="/portefoelje/$projectId" params={{ projectId: row.id }}>
            {row.name}
          </Link>
          {row.programme && <span className="muted small">{row.programme}</span>}
          {row.state !== 'RUNNING' && <ProjectStateTag state={row.state} />}
        </div>
      ),
    },
    {
      key: 'people',
      header: t('column.people'),
      sortBy: (row) => row.owner ?? '',
      cell: (row) => (
        <>
          {row.owner ?? t('nobody')}
          <br />
          <span className="muted small">{row.manager ?? t('nobody')}</span>
        </>
      ),
    },
  ];
}

function how(t: PortfolioT): Column<ProjectSummary>[] {
  return [
    ...LIGHT_KEYS.map((key) => ({
      key,
      header: t(`light.${key}`),
      sortBy: (row: ProjectSummary) => SEVERITY[row.lights?.[key] ?? 'NONE'],
      cell: (row: ProjectSummary) => (
        <TrafficLight light={row.lights?.[key] ?? 'NONE'} about={t(`light.${key}`)} />
      ),
    })),
    {
      key: 'status',
      header: t('column.status'),
      cell: (row) =>
        row.statusText === null ? (
          <span className="muted">{t('light.unknown')}</span>
        ) : (
          <>
            {row.statusText}
            {row.statusDate && (
              <>
                <br />
                <span className="muted small">{formatDateShort(row.statusDate)}</span>
              </>
            )}
          </>
        ),
    },
  ];
}
