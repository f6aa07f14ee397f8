import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { ItemView } from '@/api/meetings';
import { hasDraft } from '@/lib/drafts/useDraft';
import type { Tagged } from '@/lib/http';
import { classNames, ClosedTag, LinkButton, Notice, PageHeading, Tag } from '@/ui';
import { Attachments } from '@/ui/attachments/Attachments';
import { ItemConflicts } from '../agenda/ItemConflicts';
import { ItemGuests } from '../agenda/ItemGuests';
import { attachmentsOf } from '../api/attachments';
import { useT } from '../messages';
import { NotesLink } from '../notes/NotesLink';
import { NotesSection } from '../notes/NotesSection';
import { PrintButton } from '../printing/PrintButton';
import { MarkUnreadButton, NewsSinceReading } from '../reading/NewsSinceReading';
import { useScreeningT } from '../screening/messages';
import { ScreeningButton } from '../screening/ScreeningButton';
import styles from './agenda.module.css';
import { CaseWay } from './CaseWay';
import { DraftLink } from './DraftLink';
import { ItemActions } from './ItemActions';
import { ItemBody } from './ItemBody';
import { draftKey, ItemEditor } from './ItemEditor';

interface ItemArticleProps {
  /** The item and the version it was read at. */
  item: Tagged<ItemView>;
  /** How many items the meeting has. */
  itemCount: number;
}

/** An item as it is read, or as it is being written. */
export function ItemArticle({ item, itemCount }: ItemArticleProps) {
  const t = useT();
  const screening = useScreeningT();
  const { data } = item;
  const mayEdit = data.actions.includes('edit');
  const [isEditing, setEditing] = useState(mayEdit && hasDraft(draftKey(data.id)));
  return (
    <>
      <ItemBar item={data} itemCount={itemCount}>
        {data.readable && !isEditing && (
          <>
            <NotesLink itemId={data.id} />
            <PrintButton />
          </>
        )}
        {!isEditing && <ItemActions item={item} onEdit={() => setEditing(true)} />}
        {!isEditing && <ScreeningButton item={data} />}
      </ItemBar>
      <PageHeading title={data.title} />
      <ItemTags item={data} />
      {data.conflicted && <ItemConflicts item={data} />}
      {!data.readable && !data.conflicted && (
        <Notice title={data.screened ? screening('screening.hidden') : t('closed')}>
          <p>{data.screened ? screening('screening.hidden.text') : t('closed.text')}</p>
        </Notice>
      )}
      {isEditing && <ItemEditor item={item} onClose={() => setEditing(false)} />}
      {data.readable && !isEditing && (
        <>
          <NewsSinceReading item={data} />
          <CaseWay item={data} />
          <ItemBody item={data} />
          <ItemGuests item={item} />
          <ItemConflicts item={data} />
          <Attachments source={attachmentsOf(data.id)} isClosed={data.closed} />
          <NotesSection item={data} />
          <div className="no-print">
            <MarkUnreadButton item={data} />
          </div>
        </>
      )}
    </>
  );
}

interface ItemBarProps {
  item: ItemView;
  itemCount: number;
  children: ReactNode;
}

function ItemBar({ item, itemCount, children }: ItemBarProps) {
  const t = useT();
  const { meetingId, previousItemId, nextItemId } = item;
  return (
    <div className={styles.bar}>
      <span className="muted small">
        {t('item.number', { number: item.number, total: itemCount })}
        <span className={styles.keys}>
          {' · '}
          <kbd>J</kbd> {t('item.next')} <kbd>K</kbd> {t('item.previous')}
        </span>
      </span>
      <div className={classNames('cluster', styles.barActions)}>{children}</div>
      <div className={classNames('cluster', styles.barNavigation)}>
        <LinkButton className={styles.toAgenda} to="/moeder/$meetingId" params={{ meetingId }}>
          {t('agenda.show')}
        </LinkButton>
        {previousItemId && (
          <LinkButton
            icon="chevronLeft"
            aria-label={t('item.previousItem')}
            aria-keyshortcuts="K"
            title={`${t('item.previousItem')} (K)`}
            to="/moeder/$meetingId/punkter/$itemId"
            params={{ meetingId, itemId: previousItemId }}
          />
        )}
        {nextItemId && (
          <LinkButton
            icon="chevronRight"
            aria-label={t('item.nextItem')}
            aria-keyshortcuts="J"
            title={`${t('item.nextItem')} (J)`}
            to="/moeder/$meetingId/punkter/$itemId"
            params={{ meetingId, itemId: nextItemId }}
          />
        )}
      </div>
    </div>
  );
}

function ItemTags({ item }: { item: ItemView }) {
  const t = useT();
  const screening = useScreeningT();
  const count = item.attachments.length;
  return (
    <div className={styles.tags}>
      {item.closed && <ClosedTag />}
      {item.screened && <Tag tone="closed">{screening('screening.tag')}</Tag>}
      {item.caseNumber &&
        (item.caseId && item.readable ? (
          <Link to="/sager/$caseId" params={{ caseId: item.caseId }} className="tag">
            {t('case.title', { number: item.caseNumber })}
          </Link>
        ) : (
          <Tag>{t('case.title', { number: item.caseNumber })}</Tag>
        ))}
      {item.readable && <DraftLink item={item} />}
      {item.recommender && <Tag>{t('item.recommends', { unit: item.recommender })}</Tag>}
      {item.standing && <Tag>{t('item.standing')}</Tag>}
      {count > 0 && (
        <Tag>{count === 1 ? t('item.oneAttachment') : t('item.manyAttachments', { count })}</Tag>
      )}
    </div>
  );
}
