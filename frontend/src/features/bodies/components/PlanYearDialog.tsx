import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyRules, ProposedMeeting } from '@/api/bodies';
import {
  dayInDenmark,
  formatDate,
  formatDateWithWeekday,
  formatDayMonth,
  formatTime,
  holidayName,
} from '@/lib/format';
import {
  Button,
  Checkbox,
  DataTable,
  Dialog,
  EmptyState,
  Loaded,
  ProblemMessage,
  Select,
  Tag,
  useToast,
  VisuallyHidden,
} from '@/ui';
import { planYear } from '../api/changes';
import { yearPlanQuery } from '../api/queries';
import { useT, type BodiesT } from '../messages';

const YEARS_AHEAD = 5;

interface PlanYearDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** The body, which has a series. */
  body: BodyRules;
  /** Called when it should close. */
  onClose: () => void;
}

/** Shows the meetings a body's series gives in a year, and plans the chosen ones in one go. */
export function PlanYearDialog({ open, body, onClose }: PlanYearDialogProps) {
  const t = useT();
  return (
    <Dialog open={open} wide title={t('plan.title', { body: body.name })} onClose={onClose}>
      <YearForm body={body} onClose={onClose} />
    </Dialog>
  );
}

function YearForm({ body, onClose }: Omit<PlanYearDialogProps, 'open'>) {
  const t = useT();
  const thisYear = Number(dayInDenmark(new Date()).slice(0, 4));
  const [year, setYear] = useState(thisYear + 1);
  const query = useQuery(yearPlanQuery(body.code, year));
  return (
    <div className="stack">
      <p>{t('plan.intro')}</p>
      <Select
        label={t('plan.year')}
        value={String(year)}
        options={Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => ({
          value: String(thisYear + ahead),
          label: String(thisYear + ahead),
        }))}
        onChange={(value) => setYear(Number(value))}
      />
      <Loaded query={query} lines={8}>
        {({ meetings }) =>
          meetings.length === 0 ? (
            <EmptyState title={t('plan.empty', { year })}>{t('plan.empty.hint')}</EmptyState>
          ) : (
            <Proposals key={year} body={body} year={year} meetings={meetings} onClose={onClose} />
          )
        }
      </Loaded>
    </div>
  );
}

interface ProposalsProps {
  body: BodyRules;
  year: number;
  meetings: ProposedMeeting[];
  onClose: () => void;
}

function Proposals({ body, year, meetings, onClose }: ProposalsProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const starts = meetings.map((meeting) => meeting.proposedStart).filter((start) => start !== null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [reserved, setReserved] = useState(false);
  const chosen = starts.filter((start) => !left.has(start));
  const plan = useMutation({
    mutationFn: () => planYear(body.code, { year, starts: chosen, reserved }),
    onSuccess: ({ planned }) => {
      onClose();
      toast(t('plan.done', { count: planned.length }));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['meetings'] }),
  });
  const choose = (start: string, isChosen: boolean) =>
    setLeft(
      (now) => new Set([...now].filter((each) => each !== start).concat(isChosen ? [] : start)),
    );

  return (
    <div className="stack">
      <ProblemMessage error={plan.error} />
      <DataTable
        caption={t('plan.table', { year })}
        hideCaption
        rows={meetings}
        rowKey={(meeting) => meeting.start}
        columns={[
          {
            key: 'select',
            header: t('plan.select'),
            cell: ({ proposedStart }) =>
              proposedStart && (
                <Checkbox
                  label={
                    <VisuallyHidden>
                      {t('plan.choose', { date: formatDate(proposedStart) })}
                    </VisuallyHidden>
                  }
                  checked={!left.has(proposedStart)}
                  onChange={(isChosen) => choose(proposedStart, isChosen)}
                />
              ),
          },
          {
            key: 'date',
            header: t('plan.date'),
            rowHeader: true,
            cell: ({ proposedStart, start }) =>
              `${formatDateWithWeekday(proposedStart ?? start)} ${formatTime(proposedStart ?? start)}`,
          },
          {
            key: 'agenda',
            header: t('plan.agendaDue'),
            cell: ({ agendaDue }) => (agendaDue ? formatDayMonth(agendaDue) : '–'),
          },
          {
            key: 'note',
            header: t('plan.note'),
            cell: (meeting) => <Remark meeting={meeting} />,
          },
        ]}
      />
      <Checkbox label={t('plan.reserved')} checked={reserved} onChange={setReserved} />
      <div className="form-buttons">
        <Button
          kind="primary"
          busy={plan.isPending}
          disabled={chosen.length === 0}
          onClick={() => plan.mutate()}
        >
          {chosen.length === 1 ? t('plan.one') : t('plan.chosen', { count: chosen.length })}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

function Remark({ meeting }: { meeting: ProposedMeeting }) {
  const t = useT();
  if (meeting.conflict === null) return <span aria-hidden="true">–</span>;
  const isPlanned = meeting.conflict === 'ALREADY_PLANNED';
  return <Tag tone={isPlanned ? 'ok' : 'warn'}>{remark(t, meeting)}</Tag>;
}

function remark(t: BodiesT, { conflict, holiday, start, proposedStart }: ProposedMeeting): string {
  if (conflict === 'HOLIDAY' && holiday) {
    return t(proposedStart ? 'plan.conflict.HOLIDAY' : 'plan.conflict.HOLIDAY.none', {
      date: formatDayMonth(start),
      holiday: holidayName(holiday),
    });
  }
  return conflict && conflict !== 'HOLIDAY' ? t(`plan.conflict.${conflict}`) : '';
}
