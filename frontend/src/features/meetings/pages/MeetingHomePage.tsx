import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { MeetingState, MeetingView } from '@/api/meetings';
import { formatDate, formatDateTime, formatTime } from '@/lib/format';
import { Breadcrumbs, Card, Loaded, PageHeading, Way } from '@/ui';
import { ProgrammeCard } from '../agenda/ProgrammeCard';
import { VersionsCard } from '../agenda/VersionsCard';
import { meetingQuery } from '../api/queries';
import { ScheduleCard } from '../calendar/ScheduleCard';
import styles from '../components/agenda.module.css';
import { MeetingActions } from '../components/MeetingActions';
import { MeetingDocuments } from '../documents/MeetingDocuments';
import { useT } from '../messages';
import { PrintMeetingLink } from '../printing/PrintMeetingLink';

const route = getRouteApi('/shell/moeder/$meetingId');

const LIFE: readonly MeetingState[] = [
  'PLANNED',
  'AGENDA_OPEN',
  'AGENDA_PUBLISHED',
  'HELD',
  'MINUTES_APPROVED',
  'PUBLISHED',
];

/** The meeting itself: how far it has come, what to do now, who takes part. */
export function MeetingHomePage() {
  const t = useT();
  const { meetingId } = route.useParams();
  const query = useQuery(meetingQuery(meetingId));
  return (
    <Loaded query={query} page>
      {(meeting) => {
        const { data } = meeting;
        return (
          <div className={styles.article}>
            <Breadcrumbs trail={[<Link to="/moeder">{t('meetings.title')}</Link>, data.bodyName]} />
            <PageHeading
              title={`${data.bodyName} ${formatDate(data.start)}`}
              intro={t(`kind.${data.kind}`)}
            />
            <div className="stack">
              <Card title={t('meeting.state')}>
                <Way
                  label={t('meeting.state')}
                  stops={(data.state === 'CANCELLED' ? [data.state] : LIFE).map((state) => ({
                    key: state,
                    label: t(`state.${state}`),
                    current: state === data.state,
                  }))}
                />
              </Card>
              <Card title={t('meeting.actions')}>
                <MeetingActions meeting={meeting} />
              </Card>
              {data.kind === 'SEMINAR' && <ProgrammeCard meeting={data} />}
              <MeetingDocuments meeting={data} />
              <MeetingFacts meeting={data} />
              {data.agendaVersion > 0 && <VersionsCard meetingId={data.id} />}
              {data.state !== 'CANCELLED' && <ScheduleCard meeting={data} />}
              <div>
                <PrintMeetingLink meetingId={data.id} />
              </div>
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

/** From when to when; with both days where they differ. */
function timeOf({ start, end }: MeetingView): string {
  if (!end) return formatDateTime(start);
  const isOneDay = start.slice(0, 10) === end.slice(0, 10);
  return `${formatDateTime(start)} – ${isOneDay ? formatTime(end) : formatDateTime(end)}`;
}

function MeetingFacts({ meeting }: { meeting: MeetingView }) {
  const t = useT();
  const facts = [
    {
      name: t('meeting.when'),
      value: timeOf(meeting),
    },
    { name: t('meeting.where'), value: meeting.location ?? '–' },
    ...(meeting.agendaVersion > 0
      ? [{ name: t('meeting.agendaVersion'), value: String(meeting.agendaVersion) }]
      : []),
    {
      name: t('meeting.participants'),
      value:
        meeting.participants.map((participant) => participant.name).join(', ') ||
        t('meeting.participants.none'),
    },
  ];
  return (
    <Card title={t('meeting.facts')}>
      <dl className="facts">
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
