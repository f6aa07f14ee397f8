import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProjectDetail, StatusReport } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Breadcrumbs, Card, EmptyState, Loaded, PageHeading, Tag } from '@/ui';
import { projectQuery } from '../api/queries';
import styles from '../components/portfolio.module.css';
import { ProjectLights, SmallLights } from '../components/ProjectLights';
import { ProjectStateTag } from '../components/ProjectTable';
import { useReadsMandates, useReadsStatus } from '../components/rights';
import { useT } from '../messages';

const route = getRouteApi('/shell/portefoelje/$projectId');

/** One project: how it goes, who is who, what it waits for, and why it is on the list. */
export function ProjectPage() {
  const { projectId } = route.useParams();
  const query = useQuery(projectQuery(projectId));
  return (
    <Loaded query={query} page>
      {(project) => <Project project={project} />}
    </Loaded>
  );
}

function Project({ project }: { project: ProjectDetail }) {
  const t = useT();
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="portfolio" to="/portefoelje">
            {t('title')}
          </Link>,
          project.name,
        ]}
      />
      <PageHeading
        title={project.name}
        intro={
          <span className="cluster">
            <ProjectStateTag state={project.state} />
            <Tag>{t('project.level', { level: project.level })}</Tag>
            {project.programme && <Tag tone="brand">{project.programme}</Tag>}
          </span>
        }
      />
      <div className={styles.columns}>
        <div className="stack">
          <Card title={t('project.about')}>
            <p className="reading">{project.description}</p>
          </Card>
          <Status project={project} />
        </div>
        <div className={`stack ${styles.side}`}>
          <People project={project} />
          <Facts project={project} />
        </div>
      </div>
    </div>
  );
}

function Status({ project }: { project: ProjectDetail }) {
  const t = useT();
  const readsStatus = useReadsStatus();
  const [newest, ...earlier] = project.statusReports;
  if (!readsStatus) {
    return (
      <Card title={t('project.status')}>
        <p className="muted">{t('project.status.public')}</p>
      </Card>
    );
  }
  return (
    <Card
      title={t('project.status')}
      aside={newest && <span className="muted">{formatDate(newest.date)}</span>}
    >
      {newest ? (
        <>
          <ProjectLights lights={newest.lights} />
          <p className="reading">{newest.text}</p>
        </>
      ) : (
        <EmptyState title={t('project.status.none')}>{t('project.status.none.hint')}</EmptyState>
      )}
      {earlier.length > 0 && (
        <div className={styles.reports}>
          <h3 className="section-label">{t('project.reports')}</h3>
          {earlier.map((report) => (
            <Report key={`${report.date} ${report.text}`} report={report} />
          ))}
        </div>
      )}
    </Card>
  );
}

function Report({ report }: { report: StatusReport }) {
  return (
    <div className={styles.report}>
      <div className="spread">
        <strong>{formatDate(report.date)}</strong>
        <SmallLights lights={report.lights} />
      </div>
      <p>{report.text}</p>
    </div>
  );
}

function People({ project }: { project: ProjectDetail }) {
  const t = useT();
  return (
    <Card title={t('project.people')}>
      {project.roles.length === 0 ? (
        <p className="muted">{t('nobody')}</p>
      ) : (
        <dl className="facts">
          {project.roles.map(({ role, person, from }) => (
            <Fact key={`${role} ${person} ${from}`} name={t(`role.${role}`)}>
              {t('project.role', { person, date: formatDate(from) })}
            </Fact>
          ))}
        </dl>
      )}
    </Card>
  );
}

function Facts({ project }: { project: ProjectDetail }) {
  const t = useT();
  const readsMandates = useReadsMandates();
  const { waitsFor, leftOn, mandateId, decision } = project;
  return (
    <Card title={t('project.facts')}>
      <dl className="facts">
        {waitsFor.length > 0 && (
          <Fact name={t('project.waitsFor')}>
            <ul className="flat">
              {waitsFor.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={t('project.onList')}>
          {t('project.onList.from', { date: formatDate(project.onListFrom) })}
          <br />
          <span className="muted small">{project.addedReason}</span>
        </Fact>
        {leftOn && (
          <Fact name={t('project.left')}>
            {formatDate(leftOn)}
            <br />
            <span className="muted small">{project.leftReason}</span>
          </Fact>
        )}
        {mandateId && readsMandates && (
          <Fact name={t('project.mandate')}>
            <Link to="/mandater/$mandateId" params={{ mandateId }}>
              {t('project.mandate.see')}
            </Link>
          </Fact>
        )}
        {decision && (
          <Fact name={t('project.decision')}>
            <InternalLink path={`/beslutninger/${decision.decisionId}`}>
              {t('project.decision.see', { date: formatDate(decision.meetingDate) })}
            </InternalLink>
          </Fact>
        )}
      </dl>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
