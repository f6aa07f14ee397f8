import { LinkButton } from '@/ui';
import { useT } from './messages';

/** Leads to the whole meeting as it goes on paper. */
export function PrintMeetingLink({ meetingId }: { meetingId: string }) {
  const t = useT();
  return (
    <LinkButton to="/moeder/$meetingId/udskriv" params={{ meetingId }}>
      {t('print.meeting')}
    </LinkButton>
  );
}
