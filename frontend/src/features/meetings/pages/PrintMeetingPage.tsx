import { useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { AgendaLine, MeetingView } from '@/api/meetings';
import { formatDate, formatDateTime } from '@/lib/format';
import { LinkButton, Loaded, PageHeading } from '@/ui';
import { itemQuery, meetingQuery } from '../api/queries';
import { ItemBody } from '../components/ItemBody';
import { useT } from '../printing/messages';
import { PrintButton } from '../printing/PrintButton';
import styles from '../printing/printing.module.css';

const route = getRouteApi('/shell/moeder/$meetingId/udskriv');

/** The whole meeting on one page, as it goes on paper; private notes stay away. */
export function PrintMeetingPage() {
  const { meetingId } = route.useParams();
  const query = useQuery(meetingQuery(meetingId));
  return (
    <Loaded query={query} page>
      {({ data }) => <PrintedMeeting meeting={data} />}
    </Loaded>
  );
}

function PrintedMeeting({ meeting }: { meeting: MeetingView }) {
  const t = useT();
  const names = meeting.participants.map(({ name }) => name).join(', ');
  const title = t('title', { body: meeting.bodyName, date: formatDate(meeting.start) });
  return (
    <div className="page page-narrow">
      <div className={`${styles.tools} no-print`}>
        <LinkButton to="/moeder/$meetingId" params={{ meetingId: meeting.id }}>
          {t('back')}
        </LinkButton>
        <PrintButton />
      </div>
      <PageHeading
        title={title}
        intro={[formatDateTime(meeting.start), meeting.location].filter(Boolean).join(' · ')}
      />
      {names !== '' && <p className="muted">{t('participants', { names })}</p>}
      <PrintedItems lines={meeting.items} />
    </div>
  );
}

function PrintedItems({ lines }: { lines: readonly AgendaLine[] }) {
  const t = useT();
  const queries = useQueries({
    queries: lines.map((line) => ({ ...itemQuery(line.id), enabled: line.readable })),
  });
  return queries.map((query, index) => {
    const line = lines[index];
    return (
      line && (
        <article key={line.id} className={styles.item}>
          <h2>{t('item', { number: line.number, title: line.title })}</h2>
          {line.readable ? (
            <Loaded query={query}>{({ data }) => <ItemBody item={data} plain />}</Loaded>
          ) : (
            <p className="muted">{t('closed')}</p>
          )}
        </article>
      )
    );
  });
}
