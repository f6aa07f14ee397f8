import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { Attachment, AttachmentFile } from '@/api/attachments';
import { formatDateShort } from '@/lib/format';
import { portalHeaders, refuseFailure } from '@/lib/http';
import { IconButton, Loaded, Notice, Skeleton } from '@/ui';
import styles from './attachments.module.css';
import { useT } from './messages';
import { versionsQuery, type AttachmentSource } from './source';

// The reader of PDFs is as large as the rest of the app; only who opens one waits for it.
const PdfViewer = lazy(() => import('./PdfViewer'));

interface AttachmentViewerProps {
  source: AttachmentSource;
  /** What is shown; its newest file first. */
  attachment: Attachment & { file: AttachmentFile };
  onClose: () => void;
}

/** A file in the page, with the attachment's older files to go back to. */
export function AttachmentViewer({ source, attachment, onClose }: AttachmentViewerProps) {
  const t = useT();
  const titleId = useId();
  const region = useRef<HTMLElement>(null);
  const [older, setOlder] = useState<AttachmentFile | null>(null);
  const { name, file: newest } = attachment;
  const file = older ?? newest;
  useEffect(() => {
    region.current?.focus({ preventScroll: true });
    region.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      ref={region}
      tabIndex={-1}
      className={styles.viewer}
      aria-labelledby={titleId}
      // A sideways stroke here is for the file, not for the next item.
      onTouchStart={(event) => event.stopPropagation()}
    >
      <div className={styles.viewerHead}>
        <h3 id={titleId}>{name}</h3>
        <div className={styles.moves}>
          <a
            className="button button-secondary button-small"
            href={file.contentPath}
            download={file.name}
            aria-label={t('download.of', { name: file.name })}
          >
            {t('download')}
          </a>
          <IconButton icon="close" label={t('viewer.close')} onClick={onClose} />
        </div>
      </div>
      {newest.version > 1 && (
        <Versions
          source={source}
          attachment={attachment}
          shown={file}
          onChoose={(next) => setOlder(next)}
        />
      )}
      <ShownFile key={file.version} file={file} name={name} />
    </section>
  );
}

function ShownFile({ file, name }: { file: AttachmentFile; name: string }) {
  const t = useT();
  switch (file.display) {
    case 'PDF':
      return (
        <Suspense fallback={<Skeleton lines={4} />}>
          <PdfViewer path={file.contentPath} name={name} />
        </Suspense>
      );
    case 'IMAGE':
      return <img className={styles.image} src={file.contentPath} alt={name} />;
    case 'TEXT':
      return <TextFile file={file} />;
    case 'DOWNLOAD':
      return <p className={styles.notShown}>{t('viewer.download')}</p>;
  }
}

function TextFile({ file }: { file: AttachmentFile }) {
  const t = useT();
  const query = useQuery({
    queryKey: ['meetings', 'attachment-text', file.sha256],
    queryFn: async () => {
      const response = await fetch(file.contentPath, {
        credentials: 'same-origin',
        headers: portalHeaders('GET'),
      });
      const content = await (await refuseFailure(response)).arrayBuffer();
      const charset = /charset=([\w-]+)/.exec(file.mediaType)?.[1] ?? 'utf-8';
      return new TextDecoder(charset).decode(content);
    },
  });
  if (query.isError) {
    return (
      <Notice tone="warn" title={t('viewer.failed')}>
        <p>{t('viewer.failed.text')}</p>
      </Notice>
    );
  }
  return (
    <Loaded query={query}>
      {(text) => (
        // Scrolled by keyboard too.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0} className={styles.text}>
          {text}
        </pre>
      )}
    </Loaded>
  );
}

interface VersionsProps {
  source: AttachmentSource;
  attachment: Attachment;
  shown: AttachmentFile;
  onChoose: (file: AttachmentFile) => void;
}

function Versions({ source, attachment, shown, onChoose }: VersionsProps) {
  const t = useT();
  const query = useQuery(versionsQuery(source, attachment.id ?? ''));
  return (
    <nav aria-label={t('versions', { name: attachment.name })} className={styles.versions}>
      <Loaded query={query} lines={1}>
        {({ items }) => (
          <ul>
            {items.map((file, index) => (
              <li key={file.version}>
                <button
                  type="button"
                  aria-current={file.version === shown.version ? 'true' : undefined}
                  onClick={() => onChoose(file)}
                >
                  {t('version', { version: file.version })}
                  {index === 0 && ` (${t('version.newest')})`}
                  <span className={styles.facts}>
                    {t('version.by', {
                      date: formatDateShort(file.createdAt),
                      name: file.createdByName,
                    })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </nav>
  );
}
