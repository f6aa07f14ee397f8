import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ItemView } from '@/api/meetings';
import { Button, Loaded } from '@/ui';
import { attachmentsQuery } from './api';
import { AttachmentCards } from './AttachmentCards';
import styles from './attachments.module.css';
import { ManageAttachments } from './ManageAttachments';
import { useT } from './messages';

interface AttachmentsProps {
  /** An item the person may read. */
  item: ItemView;
}

/** An item's attachments: to be read in the page, and for the secretariat to be put right. */
export function Attachments({ item }: AttachmentsProps) {
  const t = useT();
  const titleId = useId();
  const query = useQuery(attachmentsQuery(item.id));
  const [isManaging, setManaging] = useState(false);
  const mayUpload = query.data?.data.actions.includes('upload') ?? false;
  const isManaged = mayUpload && isManaging;
  if (query.data?.data.items.length === 0 && !mayUpload) return null;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.heading}>
        <h2 id={titleId} className="section-label">
          {t('title')}
        </h2>
        {mayUpload && (
          <Button
            size="small"
            icon={isManaged ? 'check' : 'edit'}
            className="no-print"
            onClick={() => setManaging(!isManaging)}
          >
            {isManaged ? t('done') : t('manage')}
          </Button>
        )}
      </div>
      <Loaded query={query} lines={2}>
        {(list) =>
          isManaged ? (
            <ManageAttachments item={item} list={list} />
          ) : (
            <AttachmentCards attachments={list.data.items} />
          )
        }
      </Loaded>
    </section>
  );
}
