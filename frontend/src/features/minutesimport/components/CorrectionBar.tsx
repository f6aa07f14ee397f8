import { Problem } from '@/lib/http';
import { InternalLink } from '@/lib/routing';
import { Button, Notice, ProblemMessage } from '@/ui';
import { useT } from '../messages';
import styles from './import.module.css';
import type { useCorrections } from './useCorrections';

interface CorrectionBarProps {
  /** What may be done now, as the server says. */
  actions: readonly string[];
  /** Whether accepting corrects approved minutes instead of making a meeting. */
  isOfMinutes: boolean;
  /** The corrections so far. */
  corrections: ReturnType<typeof useCorrections>;
}

/** Saves and accepts; says in place what the server refused. */
export function CorrectionBar({ actions, isOfMinutes, corrections }: CorrectionBarProps) {
  const t = useT();
  const { error, isConflict, isChanged, isSaving, isAccepting } = corrections;
  const mayCorrect = actions.includes('correct');
  const mayAccept = actions.includes('accept');
  return (
    <>
      {isConflict ? (
        <Notice tone="bad" title={t('conflict.title')}>
          <p>{t('conflict.text')}</p>
          <div className="cluster">
            <Button onClick={corrections.keepMine}>{t('conflict.mine')}</Button>
            <Button onClick={corrections.takeTheirs}>{t('conflict.theirs')}</Button>
          </div>
        </Notice>
      ) : (
        <Refusal error={error} />
      )}
      {(mayCorrect || mayAccept) && (
        <div className={styles.bar}>
          <p className="muted small" role="status">
            {isChanged ? t('import.unsaved') : t('import.kept')}
          </p>
          {isChanged && (
            <Button kind="tertiary" onClick={corrections.discard}>
              {t('import.discard')}
            </Button>
          )}
          {mayCorrect && (
            <Button busy={isSaving} disabled={!isChanged} onClick={corrections.save}>
              {t('import.save')}
            </Button>
          )}
          {mayAccept && (
            <Button kind="primary" busy={isAccepting} onClick={corrections.accept}>
              {t(isOfMinutes ? 'import.acceptCorrection' : 'import.accept')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function Refusal({ error }: { error: unknown }) {
  const t = useT();
  const meetingId = error instanceof Problem ? error.body.meetingId : undefined;
  return (
    <>
      <ProblemMessage error={error} />
      {typeof meetingId === 'string' && (
        <p>
          <InternalLink path={`/moeder/${meetingId}`}>{t('import.meeting')}</InternalLink>
        </p>
      )}
    </>
  );
}
