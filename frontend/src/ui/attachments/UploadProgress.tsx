import { formatFileSize } from '@/lib/format';
import { IconButton, Tag } from '@/ui';
import styles from './attachments.module.css';
import { useT } from './messages';
import type { AttachmentUpload, useAttachmentUploads } from './useAttachmentUploads';

type UploadActions = ReturnType<typeof useAttachmentUploads>;

interface UploadProgressProps {
  /** The files on their way, and what can be done with them. */
  uploading: UploadActions;
}

/** How far each file has come, with what can be done about it. */
export function UploadProgress({ uploading }: UploadProgressProps) {
  const t = useT();
  if (uploading.uploads.length === 0) return null;
  return (
    <ul className={styles.uploads} aria-label={t('upload.title')}>
      {uploading.uploads.map((upload) => (
        <li key={upload.key}>
          <div className={styles.uploadName}>
            <strong>{upload.file.name}</strong>{' '}
            <span className="muted small">{formatFileSize(upload.file.size)}</span>
            <State upload={upload} />
          </div>
          <Buttons upload={upload} {...uploading} />
        </li>
      ))}
    </ul>
  );
}

function State({ upload: { file, state } }: { upload: AttachmentUpload }) {
  const t = useT();
  switch (state.step) {
    case 'waiting':
      return <Tag>{t('upload.waiting')}</Tag>;
    case 'stopped':
      return <Tag>{t('upload.stopped')}</Tag>;
    case 'sending': {
      const percent = Math.round(state.share * 100);
      return (
        <>
          <progress
            className={styles.progress}
            value={percent}
            max={100}
            aria-label={t('upload.progress', { name: file.name, percent })}
          />
          {percent === 100 && <span className="muted small">{t('upload.saving')}</span>}
        </>
      );
    }
    case 'refused':
      return (
        <div role="alert">
          {state.reasons.map((reason) => (
            <p key={reason} className={styles.refusal}>
              {reason}
            </p>
          ))}
        </div>
      );
  }
}

function Buttons({
  upload,
  stop,
  retry,
  forget,
}: { upload: AttachmentUpload } & Pick<UploadActions, 'stop' | 'retry' | 'forget'>) {
  const t = useT();
  const { key, file, state } = upload;
  const { name } = file;
  if (state.step === 'waiting' || state.step === 'sending') {
    return (
      <IconButton
        icon="close"
        size="small"
        label={t('upload.stop', { name })}
        onClick={() => stop(key)}
      />
    );
  }
  const mayRetry = state.step === 'stopped' || state.mayRetry;
  return (
    <span className={styles.moves}>
      {mayRetry && (
        <IconButton
          icon="upload"
          size="small"
          label={t('upload.retry', { name })}
          onClick={() => retry(upload)}
        />
      )}
      <IconButton
        icon="close"
        size="small"
        label={t('upload.forget', { name })}
        onClick={() => forget(key)}
      />
    </span>
  );
}
