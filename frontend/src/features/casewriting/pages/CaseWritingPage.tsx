import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CasePresentation, Comment, SectionKind } from '@/api/casewriting';
import type { Tagged } from '@/lib/http';
import { InternalLink } from '@/lib/routing';
import {
  Breadcrumbs,
  Button,
  Card,
  classNames,
  Loaded,
  Notice,
  PageHeading,
  ProblemMessage,
} from '@/ui';
import { Attachments } from '@/ui/attachments/Attachments';
import { attachmentsOf } from '../api/attachments';
import { commentsQuery, presentationQuery } from '../api/queries';
import styles from '../components/casewriting.module.css';
import { ChecksCard } from '../components/ChecksCard';
import { Comments } from '../components/Comments';
import { CourseActions } from '../components/CourseActions';
import { HeadingEditor } from '../components/HeadingEditor';
import { LogCard } from '../components/LogCard';
import { Preview } from '../components/Preview';
import { RouteCard } from '../components/RouteCard';
import { SectionEditor } from '../components/SectionEditor';
import { StateTag } from '../components/StateTag';
import { writtenHeading, type WrittenHeading } from '../components/writtenHeading';
import { writtenSection, type WrittenSection } from '../components/writtenSection';
import { useT } from '../messages';

const route = getRouteApi('/shell/mine-sager/$presentationId');

/** One case: written by those it is with, read and commented on by the others. */
export function CaseWritingPage() {
  const { presentationId } = route.useParams();
  const query = useQuery(presentationQuery(presentationId));
  return (
    <Loaded query={query} page>
      {(presentation) => <CaseBeingWritten key={presentationId} presentation={presentation} />}
    </Loaded>
  );
}

const NO_COMMENTS: Comment[] = [];

function CaseBeingWritten({ presentation }: { presentation: Tagged<CasePresentation> }) {
  const t = useT();
  const { data } = presentation;
  const comments = useQuery(commentsQuery(data.id));
  const [error, setError] = useState<unknown>(null);
  const [isCorrecting, setCorrecting] = useState(false);
  const isWithAuthors = data.actions.includes('submit');
  // Who has to approve a case reads it first, and writes in it only when he asks to.
  const mayCorrect = data.actions.includes('edit') && !isWithAuthors;
  const isWriting = isWithAuthors || (mayCorrect && isCorrecting);
  const threads = comments.data?.items ?? NO_COMMENTS;
  const commentsOn = (section: SectionKind) => (
    <Comments
      presentationId={data.id}
      section={section}
      threads={threads.filter((thread) => thread.section === section)}
    />
  );
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="list" to="/mine-sager">
            {t('list.title')}
          </Link>,
          data.heading.title,
        ]}
      />
      <PageHeading
        title={data.heading.title}
        intro={<Standing presentation={data} />}
        actions={
          <>
            <CourseActions presentation={presentation} onError={setError} />
            {mayCorrect && (
              <Button
                icon="edit"
                aria-pressed={isCorrecting}
                onClick={() => setCorrecting(!isCorrecting)}
              >
                {t('act.correct')}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.above}>
        <ProblemMessage error={error} />
        <Returned presentation={data} />
        {isWithAuthors && <ChecksCard missing={data.missing} />}
      </div>
      {isWriting ? (
        <Writing presentation={data} commentsOn={commentsOn} />
      ) : (
        <Card className={styles.alone}>
          <Preview {...shownOf(data)} below={commentsOn} />
        </Card>
      )}
      <Attachments
        source={attachmentsOf(data.id)}
        isClosed={data.heading.closed}
        className={classNames('panel', styles.files, !isWriting && styles.alone)}
      />
      <div className={styles.below}>
        <RouteCard presentation={data} />
        <LogCard log={data.log} />
      </div>
    </div>
  );
}

function Standing({ presentation }: { presentation: CasePresentation }) {
  const t = useT();
  const { state, route: steps, unit, author, coAuthors, waitingFor, caseId } = presentation;
  return (
    <>
      <StateTag state={state} onAgenda={steps.some((step) => step.state === 'ON_AGENDA')} />{' '}
      {t('page.by', { unit, names: [author, ...coAuthors].map(({ name }) => name).join(', ') })}
      {caseId && steps.some(({ itemId }) => itemId) && (
        <>
          {' · '}
          <InternalLink path={`/sager/${caseId}`}>{t('page.wholeCase')}</InternalLink>
        </>
      )}
      {waitingFor.length > 0 &&
        ` · ${t('page.waitingFor', { names: waitingFor.map(({ name }) => name).join(', ') })}`}
    </>
  );
}

/** Why the case came back, where its authors see it first. */
function Returned({ presentation }: { presentation: CasePresentation }) {
  const t = useT();
  if (presentation.state !== 'RETURNED') return null;
  const last = presentation.log.find(
    (entry) => entry.kind === 'RETURNED' || entry.kind === 'RETURNED_BY_BODY',
  );
  if (!last) return null;
  return (
    <Notice
      tone="warn"
      title={
        last.kind === 'RETURNED'
          ? t('page.returned', { name: last.byName })
          : t('page.returnedByBody', { body: last.bodyName ?? '' })
      }
    >
      {last.reason && <p className={styles.said}>{last.reason}</p>}
    </Notice>
  );
}

interface WritingProps {
  presentation: CasePresentation;
  commentsOn: (section: SectionKind) => React.ReactNode;
}

/** The fields, and beside them what the reader will see. */
function Writing({ presentation, commentsOn }: WritingProps) {
  const t = useT();
  const [view, setView] = useState<'write' | 'read'>('write');
  const [heading, setHeading] = useState<WrittenHeading | null>(null);
  const [sections, setSections] = useState<Partial<Record<SectionKind, WrittenSection>>>({});
  const saved = shownOf(presentation);
  return (
    <>
      <div className={styles.switch} role="group" aria-label={t('page.view')}>
        <Button size="small" aria-pressed={view === 'write'} onClick={() => setView('write')}>
          {t('page.write')}
        </Button>
        <Button size="small" aria-pressed={view === 'read'} onClick={() => setView('read')}>
          {t('page.read')}
        </Button>
      </div>
      <div className={styles.columns} data-view={view}>
        <section aria-label={t('page.sections')}>
          <h2 className="sr-only">{t('page.sections')}</h2>
          <div className={styles.fields}>
            <h3>{t('heading.legend')}</h3>
            <HeadingEditor presentation={presentation} onWritten={setHeading} />
          </div>
          {presentation.sections.map((section) => (
            <div key={section.kind} className={styles.fields}>
              <h3>{t(`section.${section.kind}`)}</h3>
              <SectionEditor
                presentationId={presentation.id}
                section={section}
                onWritten={(written) => setSections((now) => ({ ...now, [section.kind]: written }))}
              />
              {commentsOn(section.kind)}
            </div>
          ))}
        </section>
        <Card title={t('page.preview')} className={styles.preview}>
          <Preview
            heading={heading ?? saved.heading}
            sections={saved.sections.map(({ kind, written }) => ({
              kind,
              written: sections[kind] ?? written,
            }))}
            bodyName={saved.bodyName}
          />
        </Card>
      </div>
    </>
  );
}

function shownOf(presentation: CasePresentation) {
  const next = presentation.route.find((step) => step.state !== 'DECIDED');
  return {
    heading: writtenHeading(presentation),
    sections: presentation.sections.map((section) => ({
      kind: section.kind,
      written: writtenSection(section),
    })),
    bodyName: (next ?? presentation.route.at(-1))?.bodyName ?? null,
  };
}
