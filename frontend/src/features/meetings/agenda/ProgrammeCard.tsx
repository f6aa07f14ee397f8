import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeetingView, ProgrammeEntry } from '@/api/meetings';
import { formatDateWithWeekday, formatTime } from '@/lib/format';
import { Button, Card, EmptyState, IconButton, Loaded, Tag } from '@/ui';
import styles from './agenda.module.css';
import { useAgendaT } from './messages';
import { ProgrammeDialog } from './ProgrammeDialog';
import { programmeQuery } from './queries';

interface ProgrammeCardProps {
  /** A seminar. */
  meeting: MeetingView;
}

/** The timetable of a seminar, day by day; the secretariat plans it here. */
export function ProgrammeCard({ meeting }: ProgrammeCardProps) {
  const t = useAgendaT();
  const query = useQuery(programmeQuery(meeting.id));
  const [edited, setEdited] = useState<ProgrammeEntry | 'new' | null>(null);
  const mayPlan = meeting.actions.includes('plan-programme');
  return (
    <Card
      title={t('programme.title')}
      aside={
        mayPlan && (
          <Button size="small" icon="plus" onClick={() => setEdited('new')}>
            {t('programme.add')}
          </Button>
        )
      }
    >
      <Loaded query={query} lines={5}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <EmptyState title={t('programme.empty')}>
                {mayPlan ? t('programme.empty.hint') : t('programme.empty.reader')}
              </EmptyState>
            )}
            <div className="stack">
              {byDay(items).map(([day, entries]) => (
                <section key={day} aria-label={formatDateWithWeekday(day)}>
                  <h3 className="section-label">{formatDateWithWeekday(day)}</h3>
                  <ol className={styles.programme}>
                    {entries.map((entry) => (
                      <li key={entry.id}>
                        <Entry
                          entry={entry}
                          meetingId={meeting.id}
                          onEdit={() => setEdited(entry)}
                        />
                      </li>
                    ))}
                  </ol>
                </section>
              ))}
            </div>
            <ProgrammeDialog
              meeting={meeting}
              entry={edited}
              last={items[items.length - 1]}
              onClose={() => setEdited(null)}
            />
          </>
        )}
      </Loaded>
    </Card>
  );
}

interface EntryProps {
  entry: ProgrammeEntry;
  meetingId: string;
  onEdit: () => void;
}

function Entry({ entry, meetingId, onEdit }: EntryProps) {
  const t = useAgendaT();
  const time = timeOf(entry);
  return (
    <>
      <span className={styles.hours}>{time}</span>
      <div className={styles.what}>
        {entry.text && <p className={styles.text}>{entry.text}</p>}
        {entry.itemId && (
          <Link
            to="/moeder/$meetingId/punkter/$itemId"
            params={{ meetingId, itemId: entry.itemId }}
          >
            {t('programme.itemLink', {
              number: entry.itemNumber ?? 0,
              title: entry.itemTitle ?? '',
            })}
          </Link>
        )}
        {!entry.readable && !entry.itemId && <span className="muted">–</span>}
        {entry.outsideMeeting && <Tag tone="warn">{t('programme.outside')}</Tag>}
      </div>
      {entry.actions.includes('edit') && (
        <IconButton
          icon="edit"
          size="small"
          label={t('programme.edit', { time })}
          onClick={onEdit}
        />
      )}
    </>
  );
}

/** `kl. 09.00–10.30`. */
function timeOf(entry: ProgrammeEntry): string {
  const until = formatTime(`${entry.day}T${entry.to}`).replace('kl. ', '');
  return `${formatTime(`${entry.day}T${entry.from}`)}–${until}`;
}

function byDay(entries: ProgrammeEntry[]): [string, ProgrammeEntry[]][] {
  const days = new Map<string, ProgrammeEntry[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return [...days];
}
