import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button, Loaded } from '@/ui';
import { AttachmentCards } from './AttachmentCards';
import styles from './attachments.module.css';
import { ManageAttachments } from './ManageAttachments';
import { useT } from './messages';
import { attachmentsQuery, type AttachmentSource } from './source';

interface AttachmentsProps {
  /** Whose they are; the person may read it. */
  source: AttachmentSource;
  /** Whether what they belong to is closed, so that they are all closed. */
  isClosed: boolean;
  /** Class names of the whole, where it is more than a part of what is read. */
  className?: string;
}

/** Attachments: to be read in the page, and to be put right by those who may. */
export function Attachments({ source, isClosed, className }: AttachmentsProps) {
  const t = useT();
  const titleId = useId();
  const query = useQuery(attachmentsQuery(source));
  const [isManaging, setManaging] = useState(false);
  const mayUpload = query.data?.data.actions.includes('upload') ?? false;
  const isManaged = mayUpload && isManaging;
  const isEmpty = query.data?.data.items.length === 0;
  if (isEmpty && !mayUpload) return null;
  return (
    <section className={className ?? styles.section} aria-labelledby={titleId}>
      <div className={styles.heading}>
        <h2 id={titleId} className="section-label">
          {t('title')}
        </h2>
        {mayUpload && (
          <Button
            size="small"
            icon={isManaged ? 'check' : isEmpty ? 'plus' : 'edit'}
            className="no-print"
            onClick={() => setManaging(!isManaging)}
          >
            {isManaged ? t('done') : t(isEmpty ? 'addFirst' : 'manage')}
          </Button>
        )}
      </div>
      <Loaded query={query} lines={2}>
        {(list) =>
          isManaged ? (
            <ManageAttachments source={source} isClosed={isClosed} list={list} />
          ) : isEmpty ? (
            <p className="muted">{t('none')}</p>
          ) : (
            <AttachmentCards source={source} attachments={list.data.items} />
          )
        }
      </Loaded>
    </section>
  );
}
