import { formatFileSize } from '@/lib/format';
import { Button, Card, LinkButton, Tag, type TagTone } from '@/ui';
import { useT } from '../messages';
import styles from './import.module.css';
import { isDone, type Upload, type UploadOutcome } from './useUploads';

const TONES: Record<UploadOutcome['step'], TagTone> = {
  waiting: 'neutral',
  reading: 'brand',
  read: 'ok',
  known: 'neutral',
  unchanged: 'neutral',
  refused: 'bad',
  failed: 'bad',
};

interface UploadListProps {
  /** The files, newest first. */
  uploads: readonly Upload[];
  /** Sends a file again that could not be sent. */
  onAgain: (upload: Upload) => void;
}

/** How far each file has come, and where to go from there. */
export function UploadList({ uploads, onAgain }: UploadListProps) {
  const t = useT();
  const total = uploads.length;
  const done = uploads.filter(isDone).length;
  return (
    <Card
      title={t('upload.title')}
      aside={<span role="status">{t('upload.progress', { done, total })}</span>}
    >
      <progress
        className={styles.progress}
        value={done}
        max={total}
        aria-label={t('upload.progress', { done, total })}
      />
      <ul className="flat rows">
        {uploads.map((upload) => (
          <li key={upload.key} className={styles.upload}>
            <div>
              <strong className={styles.fileName}>{upload.name}</strong>{' '}
              <span className="muted small">{formatFileSize(upload.size)}</span>
              <Told outcome={upload.outcome} />
            </div>
            <div className="cluster">
              <Tag tone={TONES[upload.outcome.step]}>{t(nameOf(upload.outcome))}</Tag>
              <Next upload={upload} onAgain={onAgain} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What became of a file, in a word. */
function nameOf(outcome: UploadOutcome) {
  if (outcome.step === 'failed') return 'upload.failed.retry';
  if (outcome.step !== 'read') return `upload.${outcome.step}` as const;
  if (outcome.view.corrects) return 'upload.correction';
  return outcome.view.revision > 1 ? 'upload.updated' : 'upload.read';
}

function Told({ outcome }: { outcome: UploadOutcome }) {
  const t = useT();
  if (outcome.step === 'refused' || outcome.step === 'failed') {
    return (
      <div role="alert">
        {outcome.reasons.map((reason) => (
          <p key={reason} className="small">
            {reason}
          </p>
        ))}
      </div>
    );
  }
  if (outcome.step === 'unchanged')
    return <p className="muted small">{outcome.reasons.join('. ')}</p>;
  if (outcome.step !== 'read') return null;
  const { items, doubtCount } = outcome.view;
  return (
    <p className="muted small">
      {doubtCount === 0
        ? t('upload.clear', { items: items.length })
        : t('upload.summary', { items: items.length, doubts: doubtCount })}
    </p>
  );
}

function Next({ upload, onAgain }: { upload: Upload; onAgain: (upload: Upload) => void }) {
  const t = useT();
  const { outcome, name } = upload;
  if (outcome.step === 'failed') {
    return (
      <Button
        size="small"
        aria-label={t('upload.for', { action: t('upload.again'), file: name })}
        onClick={() => onAgain(upload)}
      >
        {t('upload.again')}
      </Button>
    );
  }
  if ((outcome.step === 'known' || outcome.step === 'unchanged') && outcome.meetingId) {
    return (
      <LinkButton
        size="small"
        to="/moeder/$meetingId"
        params={{ meetingId: outcome.meetingId }}
        aria-label={t('upload.for', { action: t('upload.seeMeeting'), file: name })}
      >
        {t('upload.seeMeeting')}
      </LinkButton>
    );
  }
  const action = outcome.step === 'read' ? t('upload.see') : t('upload.seeKnown');
  const importId =
    outcome.step === 'read' ? outcome.view.id : 'importId' in outcome ? outcome.importId : null;
  if (!importId) return null;
  return (
    <LinkButton
      size="small"
      to="/import/$importId"
      params={{ importId }}
      aria-label={t('upload.for', { action, file: name })}
    >
      {action}
    </LinkButton>
  );
}
