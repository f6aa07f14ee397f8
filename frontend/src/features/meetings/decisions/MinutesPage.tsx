import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MinutesItem, MinutesView } from '@/api/meetings';
import { formatDate, formatDateTime } from '@/lib/format';
import type { Tagged } from '@/lib/http';
import { Breadcrumbs, Button, Card, ClosedTag, Loaded, Notice, PageHeading, Tag } from '@/ui';
import agenda from '../components/agenda.module.css';
import { DecisionBox } from '../components/DecisionBox';
import { minutesQuery } from './api';
import { ApprovalsCard } from './ApprovalsCard';
import { CorrectDialog } from './CorrectDialog';
import { BroughtTag, CorrectionsCard } from './CorrectionsCard';
import styles from './decisions.module.css';
import { useT } from './messages';
import { MinutesActions } from './MinutesActions';

const route = getRouteApi('/shell/moeder/$meetingId/referat');

/** The minutes of a meeting: read, approved, corrected. */
export function MinutesPage() {
  const t = useT();
  const { meetingId } = route.useParams();
  const query = useQuery(minutesQuery(meetingId));
  return (
    <Loaded query={query} page>
      {(minutes) => {
        const { data } = minutes;
        return (
          <div className={agenda.article}>
            <Breadcrumbs
              trail={[
                <Link to="/moeder/$meetingId" params={{ meetingId }}>
                  {`${data.bodyName} ${formatDate(data.start)}`}
                </Link>,
                t('minutes.title'),
              ]}
            />
            <PageHeading
              title={t('minutes.title')}
              intro={t('minutes.intro', { body: data.bodyName, date: formatDate(data.start) })}
            />
            <div className="stack">
              <p className="cluster">
                {data.approvedAt ? (
                  <Tag tone="ok">
                    {t('minutes.approvedAt', { date: formatDate(data.approvedAt) })}
                  </Tag>
                ) : (
                  <Tag tone="warn">{t('minutes.draft')}</Tag>
                )}
                {data.version > 1 && (
                  <Tag tone="brand">{t('corrected', { version: data.version })}</Tag>
                )}
              </p>
              {data.undecided.length > 0 && !data.approvedAt && (
                <Notice
                  tone="warn"
                  title={t('minutes.undecided', { numbers: data.undecided.join(', ') })}
                >
                  <p>{t('minutes.undecided.text')}</p>
                </Notice>
              )}
              <MinutesActions minutes={data} />
              <ApprovalsCard minutes={data} />
              <MinutesText minutes={minutes} />
              <CorrectionsCard minutes={data} />
              <Notes minutes={data} />
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

function MinutesText({ minutes }: { minutes: Tagged<MinutesView> }) {
  const t = useT();
  const { data } = minutes;
  const [corrected, setCorrected] = useState<MinutesItem | null>(null);
  const mayCorrect = data.actions.includes('correct-minutes');
  return (
    <Card title={formatDateTime(data.start)}>
      {data.participants.length > 0 && (
        <p className="muted small">
          {t('minutes.participants', {
            names: data.participants.map((participant) => participant.name).join(', '),
          })}
        </p>
      )}
      {data.items.map((item) => (
        <section key={item.id} className={styles.item} aria-label={`${item.number} ${item.title}`}>
          <div className="spread">
            <h3>
              {item.number} ·{' '}
              <Link
                to="/moeder/$meetingId/punkter/$itemId"
                params={{ meetingId: data.meetingId, itemId: item.id }}
              >
                {item.title}
              </Link>
            </h3>
            <span className="cluster">
              <BroughtTag minutes={data} itemId={item.id} />
              {item.closed && <ClosedTag />}
              {mayCorrect && item.readable && (
                <Button
                  size="small"
                  aria-label={t('minutes.correct.item', { number: item.number })}
                  onClick={() => setCorrected(item)}
                >
                  {t('minutes.correct')}
                </Button>
              )}
            </span>
          </div>
          {!item.readable && <p className="muted">{t('minutes.closed')}</p>}
          {item.conflictSentence && <p>{item.conflictSentence}</p>}
          {item.points.length > 0 && (
            <>
              {item.recommendationIntro && <p>{item.recommendationIntro}</p>}
              <ol className={agenda.points}>
                {item.points.map((point) => (
                  <li key={point.id} value={point.number}>
                    {point.text}
                  </li>
                ))}
              </ol>
            </>
          )}
          {item.decision && <DecisionBox decision={item.decision} isCurrent isLinked />}
        </section>
      ))}
      <CorrectDialog minutes={minutes} item={corrected} onClose={() => setCorrected(null)} />
    </Card>
  );
}

function Notes({ minutes }: { minutes: MinutesView }) {
  const t = useT();
  if (minutes.notes.length === 0) return null;
  return (
    <Card title={t('minutes.notes')}>
      <ul className="flat rows">
        {minutes.notes.map((note) => (
          <li key={`${note.at} ${note.kind}`}>
            <span>
              {t(`minutes.note.${note.kind}`)}
              {note.reason && (
                <>
                  <br />
                  <span className="muted small">{note.reason}</span>
                </>
              )}
            </span>
            <span className="muted small">
              {note.byName}, {formatDateTime(note.at)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
