import type { MeetingView } from '@/api/meetings';
import {
  dayInDenmark,
  formatDate,
  formatDateTime,
  formatDateWithWeekday,
  holidayName,
} from '@/lib/format';
import { Card, Notice, Tag } from '@/ui';
import { useT } from './messages';

/** By when a meeting's papers must be ready, and where the meeting was before it was moved. */
export function ScheduleCard({ meeting }: { meeting: MeetingView }) {
  const t = useT();
  const { schedule, agendaVersion, state } = meeting;
  const today = dayInDenmark(new Date());
  const isPreparing = ['PLANNED', 'AGENDA_OPEN', 'AGENDA_PUBLISHED'].includes(state);
  const deadlines = [
    {
      name: t('schedule.casesDue'),
      text: formatDateTime(schedule.casesDue),
      isLate: false,
    },
    {
      name: t('schedule.agendaDue'),
      text: formatDateWithWeekday(schedule.agendaDue),
      isLate: agendaVersion === 0 && schedule.agendaDue < today,
    },
    {
      name: t('schedule.materialDue'),
      text: formatDateWithWeekday(schedule.materialDue),
      isLate: agendaVersion === 0 && schedule.materialDue < today,
    },
  ];
  return (
    <Card title={t('schedule.title')}>
      <div className="stack">
        {schedule.holiday && (
          <Notice
            tone="warn"
            title={t('schedule.holiday', { holiday: holidayName(schedule.holiday) })}
          />
        )}
        <dl className="facts">
          {deadlines.map(({ name, text, isLate }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {text} {isPreparing && isLate && <Tag tone="bad">{t('schedule.passed')}</Tag>}
              </dd>
            </div>
          ))}
        </dl>
        {schedule.moves.length > 0 && (
          <section>
            <h3 className="section-label">{t('schedule.moves')}</h3>
            <ul className="flat rows">
              {schedule.moves.map((move) => (
                <li key={move.movedAt}>
                  <div>
                    <p>
                      {t('schedule.moved', {
                        from: formatDateTime(move.from),
                        to: formatDateTime(move.to),
                      })}
                      {move.fromLocation !== move.toLocation &&
                        `, ${t('schedule.fromLocation', {
                          from: move.fromLocation,
                          to: move.toLocation,
                        })}`}
                    </p>
                    <p>{move.reason}</p>
                    <p className="muted small">
                      {t('schedule.by', { name: move.movedBy, date: formatDate(move.movedAt) })}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Card>
  );
}
