import { Card } from '@/ui';
import type { ImportView } from '@/api/imports';
import { useT } from '../messages';
import styles from './import.module.css';

/** What stands in the document and became no part of the meeting, so that nothing is lost unseen. */
export function RestCard({ view }: { view: ImportView }) {
  const t = useT();
  const { unplaced, participants, pageFurniture } = view;
  if (unplaced.length + participants.length + pageFurniture.length === 0) return null;
  return (
    <>
      {unplaced.length > 0 && (
        <Card title={t('rest.unplaced', { count: unplaced.length })}>
          <p className="muted small">{t('rest.unplaced.intro')}</p>
          <Lines lines={unplaced} />
        </Card>
      )}
      {participants.length + pageFurniture.length > 0 && (
        <Card>
          {participants.length > 0 && (
            <details>
              <summary>{t('rest.participants', { count: participants.length })}</summary>
              <Lines lines={participants} />
            </details>
          )}
          {pageFurniture.length > 0 && (
            <details>
              <summary>{t('rest.furniture', { count: pageFurniture.length })}</summary>
              <Lines lines={pageFurniture} />
            </details>
          )}
        </Card>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.rest}>
      {lines.map((line, index) => (
        // The same line can stand there twice; the order never changes.
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
