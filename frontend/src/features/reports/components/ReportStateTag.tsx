import type { ReportView } from '@/api/reports';
import { formatDateShort } from '@/lib/format';
import { Tag } from '@/ui';
import { TONES } from '../kinds';
import { useT, type ReportsT } from '../messages';

/** Where a report stands on its way to its meeting. */
export function ReportStateTag({ report }: { report: ReportView }) {
  const t = useT();
  const { state, meetingDate } = report;
  const body = bodyName(t, report.bodyCode);
  const isDated = meetingDate !== null && (state === 'ON_AGENDA' || state === 'CONSIDERED');
  return (
    <Tag tone={TONES[state]}>
      {isDated
        ? t(`state.${state}.on`, { body, date: formatDateShort(meetingDate) })
        : t(`state.${state}`, { body })}
    </Tag>
  );
}

/** Names the body a report is for. */
export function bodyName(t: ReportsT, code: string): string {
  return code === 'CF' || code === 'DIR' ? t(`body.${code}`) : code;
}
