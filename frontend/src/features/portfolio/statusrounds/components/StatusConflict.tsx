import { Button, DataTable, Dialog } from '@/ui';
import { useT } from '../messages';
import styles from '../statusrounds.module.css';
import { FIELDS, isSame, named, shown, type WrittenStatus } from '../writtenStatus';

interface StatusConflictProps {
  /** What the person has written. */
  mine: WrittenStatus;
  /** What another has saved meanwhile. */
  theirs: WrittenStatus;
  /** Whether one's own version is being saved. */
  busy: boolean;
  /** Saves one's own version over the other. */
  onMine: () => void;
  /** Gives up one's own version. */
  onTheirs: () => void;
  /** Goes on writing. */
  onClose: () => void;
}

/** Shows both versions side by side, field by field, and lets the person choose. */
export function StatusConflict(props: StatusConflictProps) {
  const { mine, theirs, busy, onMine, onTheirs, onClose } = props;
  const t = useT();
  const differing = [...FIELDS, 'overrides' as const].filter(
    (field) => !isSame(mine, theirs, field),
  );
  return (
    <Dialog open wide title={t('conflict.title')} onClose={onClose}>
      <p>{t('conflict.text')}</p>
      <div className={styles.versions}>
        <DataTable
          caption={t('conflict.title')}
          hideCaption
          rows={differing}
          rowKey={(field) => field}
          columns={[
            {
              key: 'field',
              header: t('conflict.field'),
              rowHeader: true,
              cell: (field) => named(t, field),
            },
            {
              key: 'mine',
              header: t('conflict.mine'),
              cell: (field) => shown(t, mine, field),
            },
            {
              key: 'theirs',
              header: t('conflict.theirs'),
              cell: (field) => shown(t, theirs, field),
            },
          ]}
        />
      </div>
      <div className="form-buttons">
        <Button kind="primary" busy={busy} onClick={onMine}>
          {t('conflict.useMine')}
        </Button>
        <Button onClick={onTheirs}>{t('conflict.useTheirs')}</Button>
      </div>
    </Dialog>
  );
}
