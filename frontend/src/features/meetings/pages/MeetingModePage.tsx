import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { AgendaLine } from '@/api/meetings';
import { formatDate } from '@/lib/format';
import { Breadcrumbs, Card, EmptyState, Loaded, Notice, PageHeading, Tag } from '@/ui';
import { itemQuery, meetingQuery } from '../api/queries';
import styles from '../components/agenda.module.css';
import { DecisionForm } from '../components/DecisionForm';
import { ItemBody } from '../components/ItemBody';
import { MeetingActions } from '../components/MeetingActions';
import { useT as useDecisionT } from '../decisions/messages';
import { useT } from '../messages';

const route = getRouteApi('/shell/moeder/$meetingId/moedetilstand');

/** For the secretary during the meeting: one item after the other, its decision and its outcomes. */
export function MeetingModePage() {
  const t = useT();
  const told = useDecisionT();
  const { meetingId } = route.useParams();
  const { punkt } = route.useSearch();
  const query = useQuery(meetingQuery(meetingId));
  return (
    <Loaded query={query} page>
      {(meeting) => {
        const { data } = meeting;
        const lines = data.items.filter((line) => line.readable);
        const current = lines.find((line) => line.id === punkt) ?? firstUndecided(lines);
        return (
          <div className={styles.article}>
            <Breadcrumbs
              trail={[
                <Link to="/moeder/$meetingId" params={{ meetingId }}>
                  {`${data.bodyName} ${formatDate(data.start)}`}
                </Link>,
                t('mode.title'),
              ]}
            />
            <PageHeading title={t('mode.title')} intro={t('mode.intro')} />
            <div className="stack">
              {current ? (
                <DecisionCard key={current.id} line={current} lines={lines} />
              ) : (
                <EmptyState title={t('mode.empty')} />
              )}
              <Card title={t('meeting.actions')} aside={<MissingTag lines={lines} />}>
                <MeetingActions meeting={meeting} isInMode />
              </Card>
              <p className="cluster small">
                <Link to="/moeder/$meetingId/referat" params={{ meetingId }}>
                  {told('minutes.action')}
                </Link>
                <Link to="/vendinger" search={{ organ: data.bodyCode }}>
                  {told('phrases.edit')}
                </Link>
              </p>
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

interface DecisionCardProps {
  line: AgendaLine;
  lines: AgendaLine[];
}

function DecisionCard({ line, lines }: DecisionCardProps) {
  const t = useT();
  const navigate = useNavigate();
  const { meetingId } = route.useParams();
  const query = useQuery(itemQuery(line.id));
  const next = lines[lines.indexOf(line) + 1];
  const goOn = () => {
    if (!next) return;
    void navigate({
      to: '/moeder/$meetingId/moedetilstand',
      params: { meetingId },
      search: { punkt: next.id },
    });
  };
  return (
    <Card title={`${line.number} · ${line.title}`}>
      <Loaded query={query} lines={6}>
        {({ data }) => (
          <>
            {data.actions.includes('record-decision') ? (
              <DecisionForm item={data} onSaved={goOn} />
            ) : (
              <Notice title={t('mode.locked')} />
            )}
            <details className={styles.details}>
              <summary>{t('mode.read')}</summary>
              <ItemBody item={data} />
            </details>
          </>
        )}
      </Loaded>
    </Card>
  );
}

function MissingTag({ lines }: { lines: AgendaLine[] }) {
  const t = useT();
  const missing = lines.filter(lacksDecision).length;
  if (missing === 0) return <Tag tone="ok">{t('mode.missing.none')}</Tag>;
  return (
    <Tag tone="warn">
      {missing === 1 ? t('mode.missing.one') : t('mode.missing', { count: missing })}
    </Tag>
  );
}

function firstUndecided(lines: AgendaLine[]): AgendaLine | undefined {
  return lines.find(lacksDecision) ?? lines[0];
}

/** A standing item is decided only where there is something to decide. */
function lacksDecision({ hasDecision, standing }: AgendaLine): boolean {
  return !hasDecision && !standing;
}
