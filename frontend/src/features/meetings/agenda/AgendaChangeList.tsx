import type { AgendaChange, AgendaChanges } from '@/api/meetings';
import { ClosedTag } from '@/ui';
import { useAgendaT } from './messages';
import styles from './agenda.module.css';

interface AgendaChangeListProps {
  /** What is different. */
  changes: AgendaChanges;
}

const GROUPS = ['added', 'changed', 'moved', 'removed'] as const;

/** What a published agenda changed, or would change: added, changed, moved, removed. */
export function AgendaChangeList({ changes }: AgendaChangeListProps) {
  const t = useAgendaT();
  const groups = GROUPS.filter((group) => changes[group].length > 0);
  if (groups.length === 0 && !changes.programmeChanged) {
    return <p className="muted">{t('version.changes.none')}</p>;
  }
  return (
    <div className="stack">
      {groups.map((group) => (
        <section key={group} aria-label={t(`version.${group}`)}>
          <h3 className="section-label">{t(`version.${group}`)}</h3>
          <ul className={styles.changes}>
            {changes[group].map((change) => (
              <li key={change.itemId}>
                <span className="muted">{change.number ?? change.formerNumber}</span>
                <div>
                  {change.title} {change.closed && <ClosedTag />}
                  <Detail change={change} isMove={group === 'moved'} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {changes.programmeChanged && <p>{t('version.programme')}</p>}
    </div>
  );
}

function Detail({ change, isMove }: { change: AgendaChange; isMove: boolean }) {
  const t = useAgendaT();
  const parts = change.parts.map((part) => t(`part.${part}`)).join(', ');
  return (
    <div className="small muted">
      {isMove && change.formerNumber !== null && (
        <div>{t('version.movedFrom', { from: change.formerNumber })}</div>
      )}
      {parts && <div>{t('version.parts', { parts })}</div>}
      {change.formerTitle && <div>{t('version.formerTitle', { title: change.formerTitle })}</div>}
    </div>
  );
}
