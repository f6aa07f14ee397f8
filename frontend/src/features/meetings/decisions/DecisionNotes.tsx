import { Link } from '@tanstack/react-router';
import type { Absence, DecisionView } from '@/api/meetings';
import { formatDate } from '@/lib/format';
import { Tag } from '@/ui';
import { OutcomeTag } from '../components/OutcomeTag';
import styles from './decisions.module.css';
import { useT } from './messages';
import { TextDifference } from './TextDifference';

/** What stands with a decision beside its text: who was away, who dissents, where the case went. */
export function DecisionNotes({ decision }: { decision: DecisionView }) {
  const t = useT();
  const { absences, dissents, movedTo, corrected } = decision;
  return (
    <>
      {corrected && (
        <div className={styles.corrected}>
          <Tag tone="brand">{t('corrected', { version: corrected.version })}</Tag>
          {corrected.outcome !== decision.outcome && (
            <>
              {' '}
              <OutcomeTag outcome={corrected.outcome} />
            </>
          )}
          <TextDifference before={decision.text} after={corrected.text} />
        </div>
      )}
      {dissents.map((dissent) => (
        <p key={dissent.name} className={styles.dissent}>
          <strong>{t('dissent.told', { name: dissent.name })}</strong> {dissent.text}
        </p>
      ))}
      {absences.length > 0 && (
        <p className="muted small">{absences.map((absence) => told(absence, t)).join(' · ')}</p>
      )}
      {movedTo && (
        <p className="small">
          <Link
            to="/moeder/$meetingId/punkter/$itemId"
            params={{ meetingId: movedTo.meetingId, itemId: movedTo.itemId }}
          >
            {t('moved', { body: movedTo.bodyName, date: formatDate(movedTo.date) })}
          </Link>
        </p>
      )}
    </>
  );
}

function told({ name, presence, at }: Absence, t: ReturnType<typeof useT>): string {
  if (presence === 'ABSENT') return t('absence.told.ABSENT', { name });
  return at
    ? t(`absence.told.${presence}`, { name, at: at.slice(0, 5).replace(':', '.') })
    : t(`absence.told.${presence}.unknown`, { name });
}
