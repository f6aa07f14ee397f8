import { Link } from '@tanstack/react-router';
import type { ProjectSummary } from '@/api/portfolio';
import { formatDateShort } from '@/lib/format';
import { DataTable, Tag, TrafficLight, type Column, type TagTone } from '@/ui';
import { useT, type PortfolioT } from '../messages';
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

/** The list with its lights; without them where nobody has given any, or the person may not see them. */
export function ProjectTable({ projects }: { projects: readonly ProjectSummary[] }) {
  const t = useT();
  const hasStatus = projects.some((project) => project.lights !== null);
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      columns={[...who(t), ...(hasStatus ? how(t) : [])]}
      rows={projects}
      rowKey={(row) => row.id}
    />
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
        <>
          <Link to="/portefoelje/$projectId" params={{ projectId: row.id }}>
            {row.name}
          </Link>
          {row.programme && (
            <>
              <br />
              <span className="muted small">{row.programme}</span>
            </>
          )}
        </>
      ),
    },
    {
      key: 'owner',
      header: t('column.owner'),
      sortBy: (row) => row.owner ?? '',
      cell: (row) => row.owner ?? '–',
    },
    {
      key: 'manager',
      header: t('column.manager'),
      sortBy: (row) => row.manager ?? '',
      cell: (row) => row.manager ?? '–',
    },
    {
      key: 'state',
      header: t('column.state'),
      sortBy: (row) => t(`project.${row.state}`),
      cell: (row) => <ProjectStateTag state={row.state} />,
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
