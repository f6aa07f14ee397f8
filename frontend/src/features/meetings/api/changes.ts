import { meetingsApi } from '@/api/clients';
import type {
  CreateMeeting,
  EditItem,
  CreateItem,
  DecisionView,
  ItemView,
  MeetingView,
  RecordDecision,
} from '@/api/meetings';
import { dataOf, type Tagged } from '@/lib/http';

/** The steps of a meeting's life that someone takes, as the API names them. */
export type MeetingStep =
  'agenda/opening' | 'agenda/publication' | 'holding' | 'minutes/approval' | 'minutes/publication';

/** Plans a meeting. */
export function createMeeting(body: CreateMeeting): Promise<MeetingView> {
  return dataOf(meetingsApi.POST('/api/meetings/v1/meetings', { body }));
}

/** Takes the meeting one step on. */
export function takeStep(meeting: Tagged<MeetingView>, step: MeetingStep): Promise<MeetingView> {
  return dataOf(meetingsApi.POST(`/api/meetings/v1/meetings/{meetingId}/${step}`, at(meeting)));
}

/** Cancels the meeting, and says why. */
export function cancelMeeting(meeting: Tagged<MeetingView>, reason: string): Promise<MeetingView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/meetings/{meetingId}/cancellation', {
      ...at(meeting),
      body: { reason },
    }),
  );
}

/** Names the meeting and the version it was read at. */
function at(meeting: Tagged<MeetingView>) {
  return {
    params: { path: { meetingId: meeting.data.id }, header: { 'If-Match': meeting.etag } },
  };
}

/** Puts the items in the given order. */
export function reorderAgenda(
  meeting: Tagged<MeetingView>,
  itemIds: string[],
): Promise<MeetingView> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/meetings/{meetingId}/agenda/order', {
      params: { path: { meetingId: meeting.data.id }, header: { 'If-Match': meeting.etag } },
      body: { itemIds },
    }),
  );
}

/** Puts a new item on the agenda. */
export function addItem(meetingId: string, body: CreateItem): Promise<ItemView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/meetings/{meetingId}/items', {
      params: { path: { meetingId } },
      body,
    }),
  );
}

/** Changes the given parts of an item that was read at the given version. */
export function changeItem(itemId: string, etag: string, body: EditItem): Promise<ItemView> {
  return dataOf(
    meetingsApi.PATCH('/api/meetings/v1/items/{itemId}', {
      params: { path: { itemId }, header: { 'If-Match': etag } },
      body,
    }),
  );
}

/** Takes an item off the agenda. */
export function removeItem(item: Tagged<ItemView>): Promise<unknown> {
  return dataOf(
    meetingsApi.DELETE('/api/meetings/v1/items/{itemId}', {
      params: { path: { itemId: item.data.id }, header: { 'If-Match': item.etag } },
    }),
  );
}

/** Records the decision on an item, or changes the draft that was read at the given version. */
export function recordDecision(
  itemId: string,
  etag: string | undefined,
  body: RecordDecision,
): Promise<DecisionView> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/items/{itemId}/decision', {
      params: { path: { itemId }, header: { 'If-Match': etag } },
      body,
    }),
  );
}
