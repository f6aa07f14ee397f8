import { formatFileSize } from '@/lib/format';
import { Card, LinkButton, Tag, type TagTone } from '@/ui';
import { useT } from '../messages';
import styles from './import.module.css';
import type { Upload, UploadOutcome } from './useUploads';

const TONES: Record<UploadOutcome['step'], TagTone> = {
  waiting: 'neutral',
  reading: 'brand',
  read: 'ok',
  known: 'neutral',
  refused: 'bad',
};

/** How far each file has come, and where to go from there. */
export function UploadList({ uploads }: { uploads: readonly Upload[] }) {
  const t = useT();
  const total = uploads.length;
  const done = uploads.filter(
    ({ outcome }) => outcome.step !== 'waiting' && outcome.step !== 'reading',
  ).length;
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
              <Tag tone={TONES[upload.outcome.step]}>{t(`upload.${upload.outcome.step}`)}</Tag>
              <Next upload={upload} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Told({ outcome }: { outcome: UploadOutcome }) {
  const t = useT();
  if (outcome.step === 'refused') {
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
  if (outcome.step !== 'read') return null;
  const { items, warnings } = outcome.view;
  return (
    <p className="muted small">
      {t('upload.summary', { items: items.length, warnings: warnings.length })}
    </p>
  );
}

function Next({ upload: { outcome, name } }: { upload: Upload }) {
  const t = useT();
  if (outcome.step === 'known' && outcome.meetingId) {
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
    outcome.step === 'read' ? outcome.view.id : outcome.step === 'known' ? outcome.importId : null;
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
