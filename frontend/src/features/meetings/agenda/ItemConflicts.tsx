import { useId, useState } from 'react';
import type { Conflict, ItemView } from '@/api/meetings';
import { formatDate } from '@/lib/format';
import { Button, Notice } from '@/ui';
import styles from '../components/agenda.module.css';
import { ConflictDialog, WithdrawDialog } from './ConflictDialogs';
import { useAgendaT } from './messages';
import tools from './agenda.module.css';

interface ItemConflictsProps {
  /** The item. */
  item: ItemView;
}

/** Who takes no part in the item; recorded by the secretariat, or by oneself. */
export function ItemConflicts({ item }: ItemConflictsProps) {
  const t = useAgendaT();
  const id = useId();
  const [isRecording, setRecording] = useState(false);
  const [withdrawn, setWithdrawn] = useState<Conflict | null>(null);
  if (item.conflicted) {
    return (
      <Notice tone="warn" title={t('conflict.mine')}>
        <p>{t('conflict.mine.text')}</p>
      </Notice>
    );
  }
  const { conflicts, actions } = item;
  const mayRecord = actions.includes('record-conflict');
  const mayDeclare = actions.includes('record-own-conflict');
  if (conflicts.length === 0 && !mayDeclare) return null;
  const standing = conflicts.filter((conflict) => conflict.withdrawnAt === null);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className="spread">
        <h2 id={id} className="section-label">
          {t('conflict.title')}
        </h2>
        {mayDeclare && (
          <Button size="small" kind="tertiary" onClick={() => setRecording(true)}>
            {mayRecord ? t('conflict.add') : t('conflict.declare')}
          </Button>
        )}
      </div>
      {standing.length > 0 && (
        <p>
          {t('conflict.sentence', { names: standing.map((conflict) => conflict.name).join(', ') })}
        </p>
      )}
      {conflicts.length > 0 && (
        <ul className={tools.conflicts}>
          {conflicts.map((conflict) => (
            <li key={conflict.id}>
              <div>
                <strong>{conflict.name}</strong>
                <div className="small muted">
                  {[conflict.reason, conflict.provision].filter(Boolean).join(' · ')}
                  {conflict.withdrawnAt && (
                    <div>
                      {t('conflict.withdrawn', {
                        date: formatDate(conflict.withdrawnAt),
                        reason: conflict.withdrawalReason ?? '',
                      })}
                    </div>
                  )}
                </div>
              </div>
              {conflict.withdrawnAt === null && actions.includes('withdraw-conflict') && (
                <Button
                  size="small"
                  aria-label={t('conflict.withdraw.for', { name: conflict.name })}
                  onClick={() => setWithdrawn(conflict)}
                >
                  {t('conflict.withdraw')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <ConflictDialog
        open={isRecording}
        item={item}
        isForOthers={mayRecord}
        onClose={() => setRecording(false)}
      />
      <WithdrawDialog item={item} conflict={withdrawn} onClose={() => setWithdrawn(null)} />
    </section>
  );
}
