import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { PreparationItem } from '@/api/preparations';
import { formatDate } from '@/lib/format';
import { Breadcrumbs, Card, Loaded, Notice, PageHeading } from '@/ui';
import { preparationItemQuery } from '../api/queries';
import { NoteEditor } from '../components/NoteEditor';
import { NoteReview } from '../components/NoteReview';
import styles from '../components/preparations.module.css';
import { StateTag } from '../components/StateTag';
import { useT } from '../messages';

const route = getRouteApi('/shell/forberedelser/punkter/$itemId');

/** One item of an external agenda: its text beside the note for the mayor. */
export function PreparationItemPage() {
  const { itemId } = route.useParams();
  const query = useQuery(preparationItemQuery(itemId));
  return (
    <Loaded query={query} page>
      {(item) => <Shown item={item} />}
    </Loaded>
  );
}

function Shown({ item }: { item: PreparationItem }) {
  const t = useT();
  const meeting = t('meeting', { body: item.bodyName, date: formatDate(item.start) });
  const title = t('item.title', { number: item.number, title: item.title });
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link to="/forberedelser">{t('title')}</Link>,
          <Link to="/forberedelser/$preparationId" params={{ preparationId: item.preparationId }}>
            {meeting}
          </Link>,
          title,
        ]}
      />
      <PageHeading
        title={title}
        intro={[
          meeting,
          item.authorName,
          item.deadline && t('wanted.by', { date: formatDate(item.deadline) }),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={<StateTag item={item} />}
      />
      <div className={styles.sides}>
        <Card title={t('external')}>
          {item.externalText ? (
            <div className="reading">{item.externalText}</div>
          ) : (
            <p className="muted">{t('external.empty')}</p>
          )}
        </Card>
        <Card title={t('note')}>
          <div className="stack">
            {item.focus && item.state !== 'APPROVED' && (
              <Notice title={t('wanted.focus')}>
                <p className={styles.kept}>{item.focus}</p>
              </Notice>
            )}
            {item.returnReason && (
              <Notice tone="warn" title={t('returned')}>
                <p className={styles.kept}>{item.returnReason}</p>
              </Notice>
            )}
            {item.actions.includes('write') ? (
              <NoteEditor key={item.id} item={item} />
            ) : (
              <NoteReview item={item} />
            )}
          </div>
        </Card>
      </div>
    </div>
  );
}
