import { useState } from 'react';
import type { Attachment } from '@/api/attachments';
import { formatDateShort, formatFileSize } from '@/lib/format';
import { classNames, ClosedTag, Icon } from '@/ui';
import styles from './attachments.module.css';
import { AttachmentViewer } from './AttachmentViewer';
import { useT } from './messages';
import type { AttachmentSource } from './source';

interface AttachmentCardsProps {
  source: AttachmentSource;
  attachments: readonly Attachment[];
}

/** The attachments as cards; the chosen one is shown below, in the page. */
export function AttachmentCards({ source, attachments }: AttachmentCardsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = attachments.find(({ id }) => id !== null && id === chosen);
  return (
    <>
      <ol className={styles.cards}>
        {attachments.map((attachment) => (
          <li key={attachment.number}>
            <AttachmentCard
              attachment={attachment}
              isShown={attachment === shown}
              onToggle={() => setChosen(attachment === shown ? null : attachment.id)}
            />
          </li>
        ))}
      </ol>
      {shown?.file && (
        <AttachmentViewer
          key={shown.id}
          source={source}
          attachment={{ ...shown, file: shown.file }}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

interface AttachmentCardProps {
  attachment: Attachment;
  isShown: boolean;
  onToggle: () => void;
}

function AttachmentCard({ attachment, isShown, onToggle }: AttachmentCardProps) {
  const t = useT();
  const { number, name, file, readable } = attachment;
  if (!readable || !file) {
    return (
      <div className={styles.card}>
        {readable ? <Icon name="file" /> : <Icon name="closed" />}
        <span>
          {number} · {name}
          <span className={styles.facts}>
            {readable ? t('nameOnly') : t('closed.name', { number })}
          </span>
        </span>
      </div>
    );
  }
  return (
    <button
      type="button"
      className={classNames(styles.card, isShown && styles.shown)}
      aria-expanded={isShown}
      onClick={onToggle}
    >
      <span className={styles.kind}>{t(`display.${file.display}`)}</span>
      <span>
        {number} · {name} {attachment.closed && <ClosedTag />}
        <span className={styles.facts}>
          {[
            formatFileSize(file.size),
            ...(file.version > 1 ? [t('version', { version: file.version })] : []),
            formatDateShort(file.createdAt),
          ].join(' · ')}
        </span>
      </span>
    </button>
  );
}
