import { Link } from '@tanstack/react-router';
import { formatDate } from '@/lib/format';
import { Card } from '@/ui';
import { DecisionLink } from '../DecisionLink';
import { useT, type StatusT } from '../messages';
import styles from '../statusrounds.module.css';
import type { Pointer } from '../types';

/** What a body is called here; one we have no name for by its code. */
export function bodyName(t: StatusT, code: string): string {
  return code === 'DIR' || code === 'CF' ? t(`body.${code}`) : code;
}

interface PointersProps {
  /** What bodies answered. */
  pointers: Pointer[];
  /** The projects' names, where several are shown. */
  names?: ReadonlyMap<string, string>;
}

/** What the board answered about projects, each with the way to its decision for its readers. */
export function Pointers({ pointers, names }: PointersProps) {
  const t = useT();
  if (pointers.length === 0) return null;
  return (
    <Card title={t('pointers')}>
      <ul className={styles.list}>
        {pointers.map((pointer) => (
          <li key={`${pointer.decisionId} ${pointer.projectId}`}>
            {names && (
              <p>
                <Link to="/portefoelje/$projectId/status" params={{ projectId: pointer.projectId }}>
                  {names.get(pointer.projectId) ?? ''}
                </Link>
              </p>
            )}
            {pointer.text && <p className={styles.words}>{pointer.text}</p>}
            {pointer.outcome && <p>{t(`outcome.${pointer.outcome}`)}</p>}
            <DecisionLink decisionId={pointer.decisionId}>
              {t('pointer.from', {
                body: bodyName(t, pointer.bodyCode),
                date: formatDate(pointer.decidedOn),
              })}
            </DecisionLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
