import { useQuery } from '@tanstack/react-query';
import {
  getRouteApi,
  Outlet,
  useMatchRoute,
  useNavigate,
  useParams,
  useSearch,
} from '@tanstack/react-router';
import { useKeys } from '@/lib/keys/useKeys';
import { classNames, Loaded } from '@/ui';
import { meetingQuery } from '../api/queries';
import { AgendaPanel } from '../components/AgendaPanel';
import styles from '../components/agenda.module.css';
import { useSwipe } from '../components/useSwipe';
import { useLiveMeeting } from '../decisions/useLiveMeeting';

const route = getRouteApi('/shell/moeder/$meetingId');

/** A meeting: the agenda on the left, and beside it the meeting, an item, or meeting mode. */
export function MeetingLayout() {
  const { meetingId } = route.useParams();
  const query = useQuery(meetingQuery(meetingId));
  useLiveMeeting(query.data?.data);
  const navigate = useNavigate();
  const isMode = Boolean(useMatchRoute()({ to: '/moeder/$meetingId/moedetilstand' }));
  const { itemId } = useParams({ strict: false });
  const { punkt } = useSearch({ strict: false });
  const items = query.data?.data.items ?? [];
  const current = isMode ? punkt : itemId;

  const move = (step: 1 | -1) => {
    const now = items.findIndex((line) => line.id === current);
    const target = items[now === -1 ? 0 : now + step];
    if (!target) return;
    if (isMode) {
      void navigate({
        to: '/moeder/$meetingId/moedetilstand',
        params: { meetingId },
        search: { punkt: target.id },
      });
    } else {
      void navigate({
        to: '/moeder/$meetingId/punkter/$itemId',
        params: { meetingId, itemId: target.id },
      });
    }
  };
  useKeys({ j: () => move(1), k: () => move(-1) });
  const swipe = useSwipe({ onLeft: () => move(1), onRight: () => move(-1) });

  return (
    <Loaded query={query} page>
      {(meeting) => (
        <div className={classNames(styles.layout, current !== undefined && styles.onItem)}>
          <AgendaPanel meeting={meeting} current={current} isMode={isMode} />
          <div className={styles.content} {...(!isMode && swipe)}>
            <Outlet />
          </div>
        </div>
      )}
    </Loaded>
  );
}
