import { useQuery } from '@tanstack/react-query';
import { readingQuery, unreadMeetingsQuery } from './api';
import { UnreadTags } from './UnreadTags';

/** What is unread of the meeting that is shown. */
export function UnreadSummary({ meetingId }: { meetingId: string }) {
  const { data } = useQuery(readingQuery(meetingId));
  if (!data) return null;
  const newAttachments = data.items.reduce((sum, item) => sum + item.newAttachments, 0);
  return <UnreadTags {...data} newAttachments={newAttachments} />;
}

/** What is unread of a meeting in a list; of those to come only. */
export function UnreadInList({ meetingId }: { meetingId: string }) {
  const { data } = useQuery(unreadMeetingsQuery);
  const meeting = data?.items.find((each) => each.meetingId === meetingId);
  return meeting ? <UnreadTags {...meeting} /> : null;
}
