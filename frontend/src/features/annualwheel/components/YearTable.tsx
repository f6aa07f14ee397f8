import { InternalLink } from '@/lib/routing';
import { formatDateShort, formatTime } from '@/lib/format';
import { Card, DataTable, Tag, type Column } from '@/ui';
import { useT, type AnnualWheelT } from '../messages';
import type { Ring } from './marks';
import { ringName, timeText } from './texts';

interface YearTableProps {
  /** The rings that are shown. */
  rings: readonly Ring[];
}

interface Line {
  key: string;
  date: string;
  when: string;
  body: string;
  what: string;
  where: string;
  path: string;
  isReserved: boolean;
}

/** The same as the wheel, as a table. */
export function YearTable({ rings }: YearTableProps) {
  const t = useT();
  return (
    <Card title={t('table')} className="no-print">
      <DataTable
        caption={t('table')}
        hideCaption
        columns={columns(t)}
        rows={lines(t, rings)}
        rowKey={(line) => line.key}
        initialSort={{ key: 'date' }}
      />
    </Card>
  );
}

function lines(t: AnnualWheelT, rings: readonly Ring[]): Line[] {
  const bodyName = (code: string) => rings.find((ring) => ring.code === code)?.body?.name ?? code;
  return rings.flatMap((ring) =>
    ring.marks.flatMap((mark): Line[] => {
      const { meeting, reminders = [] } = mark;
      if (meeting) {
        return [
          {
            key: mark.key,
            date: meeting.start,
            when: `${formatDateShort(mark.date)} ${formatTime(meeting.start)}`,
            body: ringName(t, ring),
            what: t(`kind.${meeting.kind}`),
            where: meeting.location,
            path: `/moeder/${meeting.id}`,
            isReserved: meeting.reserved,
          },
        ];
      }
      return reminders.map(({ reminder, time }) => ({
        key: `${reminder.id}-${time.first}`,
        date: time.first,
        when: timeText(t, time),
        body: bodyName(reminder.bodyCode),
        what: reminder.subject,
        where: reminder.responsible ?? '–',
        path: `/huskeliste?organ=${encodeURIComponent(reminder.bodyCode)}`,
        isReserved: false,
      }));
    }),
  );
}

function columns(t: AnnualWheelT): Column<Line>[] {
  return [
    {
      key: 'date',
      header: t('table.date'),
      sortBy: (line) => line.date,
      cell: (line) => line.when,
    },
    {
      key: 'body',
      header: t('table.body'),
      sortBy: (line) => line.body,
      cell: (line) => line.body,
    },
    {
      key: 'what',
      header: t('table.what'),
      rowHeader: true,
      sortBy: (line) => line.what,
      cell: (line) => (
        <>
          <InternalLink path={line.path}>{line.what}</InternalLink>{' '}
          {line.isReserved && <Tag tone="warn">{t('reserved')}</Tag>}
        </>
      ),
    },
    {
      key: 'where',
      header: t('table.where'),
      sortBy: (line) => line.where,
      cell: (line) => line.where,
    },
  ];
}
