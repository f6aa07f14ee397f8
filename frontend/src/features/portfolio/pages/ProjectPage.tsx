import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProjectDetail, StatusReport } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import { Card, EmptyState, Notice } from '@/ui';
import { taggedProjectQuery } from '../api/keeping';
import { DecisionLink } from '../statusrounds/DecisionLink';
import { Gates } from '../components/Gates';
import { ProjectSteps } from '../components/ProjectSteps';
import { Roles } from '../components/Roles';
import styles from '../components/portfolio.module.css';
import { ProjectLights, SmallLights } from '../components/ProjectLights';
import { ProjectFrame } from '../components/ProjectFrame';
import { ProjectStateTag } from '../components/ProjectTable';
import { useReadsMandates, useReadsStatus } from '../components/rights';
import { ProjectLessons } from '../lessons/ProjectLessons';
import { useT } from '../messages';
import { ProjectPointers } from '../statusrounds/components/ProjectPointers';
import { useT as useKeepingT } from '../messages/keeping';

const route = getRouteApi('/shell/portefoelje/$projectId');

/** One project: how it goes, who is who, what it waits for, and why it is on the list. */
export function ProjectPage() {
  const { projectId } = route.useParams();
  const { data: tagged } = useQuery(taggedProjectQuery(projectId));
  const readsStatus = useReadsStatus();
  return (
    <ProjectFrame projectId={projectId} actions={tagged && <ProjectSteps project={tagged} />}>
      {(project) => (
        <div className={styles.columns}>
          <div className="stack">
            <Resting project={project} />
            <Description text={project.description} />
            <Status project={project} />
            <Lessons project={project} />
            {readsStatus && <ProjectPointers projectId={project.id} />}
            <Parts project={project} />
          </div>
          <div className={`stack ${styles.side}`}>
            {readsStatus && <Gates projectId={projectId} />}
            {tagged && <Roles project={tagged} />}
            <Facts project={project} />
          </div>
        </div>
      )}
    </ProjectFrame>
  );
}

function Resting({ project }: { project: ProjectDetail }) {
  const t = useKeepingT();
  if (project.state !== 'PAUSED' || project.pauseReason === null) return null;
  return (
    <Notice tone="warn" title={t('paused')}>
      <p>{project.pauseReason}</p>
      <p className="muted">
        {project.pausedUntil
          ? t('paused.until', { date: formatDate(project.pausedUntil) })
          : t('paused.open')}
      </p>
    </Notice>
  );
}

function Parts({ project }: { project: ProjectDetail }) {
  const t = useKeepingT();
  if (project.parts.length === 0) return null;
  return (
    <Card title={t('parts')}>
      <ul className="flat rows">
        {project.parts.map((part) => (
          <li key={part.id} className="spread">
            <Link to="/portefoelje/$projectId" params={{ projectId: part.id }}>
              {part.name}
            </Link>
            <span className="cluster">
              <span className="muted small">{t(`kind.${part.kind}`)}</span>
              <ProjectStateTag state={part.state} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Description({ text }: { text: string }) {
  const t = useT();
  return (
    <Card title={t('project.about')}>
      <p className="reading">{text}</p>
    </Card>
  );
}

function Lessons({ project }: { project: ProjectDetail }) {
  const readsStatus = useReadsStatus();
  return project.state === 'CLOSED' && readsStatus ? (
    <ProjectLessons projectId={project.id} mayKeep={project.actions.includes('KEEP')} />
  ) : null;
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
      aside={newest?.date && <span className="muted">{formatDate(newest.date)}</span>}
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
        <strong>{report.date && formatDate(report.date)}</strong>
        <SmallLights lights={report.lights} />
      </div>
      <p>{report.text}</p>
    </div>
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
            <DecisionLink decisionId={decision.decisionId}>
              {t('project.decision.see', { date: formatDate(decision.meetingDate) })}
            </DecisionLink>
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
