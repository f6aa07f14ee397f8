import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Loaded } from '@/ui';
import { itemQuery, meetingQuery } from '../api/queries';
import styles from '../components/agenda.module.css';
import { ItemArticle } from '../components/ItemArticle';
import { ItemDocuments } from '../documents/ItemDocuments';

const route = getRouteApi('/shell/moeder/$meetingId/punkter/$itemId');

/** One item of a meeting. */
export function ItemPage() {
  const { meetingId, itemId } = route.useParams();
  const meeting = useQuery(meetingQuery(meetingId));
  const query = useQuery(itemQuery(itemId));
  return (
    <Loaded query={query} page>
      {(item) => (
        <article className={styles.article}>
          <ItemArticle
            key={itemId}
            item={item}
            itemCount={meeting.data?.data.items.length ?? item.data.number}
          />
          <ItemDocuments itemId={itemId} />
        </article>
      )}
    </Loaded>
  );
}
