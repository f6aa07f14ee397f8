import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { MeetingView } from '@/api/meetings';
import { dayInDenmark } from '@/lib/format';
import { progressQuery } from './api';

const INTERVAL = 2_000;

/** Follows a meeting on its day, so that the decisions appear for everybody as they are written. */
export function useLiveMeeting(meeting: MeetingView | undefined) {
  const queryClient = useQueryClient();
  const takesDecisions = meeting?.state === 'AGENDA_PUBLISHED' || meeting?.state === 'HELD';
  const isToday = meeting?.start.slice(0, 10) === dayInDenmark(new Date());
  const progress = useQuery({
    ...progressQuery(meeting?.id ?? ''),
    enabled: takesDecisions && isToday,
    refetchInterval: INTERVAL,
  });
  const news = JSON.stringify(progress.data);
  const seen = useRef<string>(undefined);
  const meetingId = meeting?.id;
  useEffect(() => {
    const isNew = seen.current !== undefined && news !== undefined && seen.current !== news;
    if (news !== undefined) seen.current = news;
    if (!isNew) return;
    for (const kind of ['meeting', 'minutes']) {
      void queryClient.invalidateQueries({ queryKey: ['meetings', kind, meetingId] });
    }
    void queryClient.invalidateQueries({ queryKey: ['meetings', 'item'] });
  }, [news, meetingId, queryClient]);
}
