import { Link } from '@tanstack/react-router';
import { Card, Notice, Tag, type TagTone } from '@/ui';
import type { ImportChange, ImportView } from '@/api/imports';
import { useT, type ImportT } from '../messages';
import styles from './import.module.css';

const TONES: Record<ImportChange['kind'], TagTone> = {
  TAKEN: 'brand',
  KEPT: 'ok',
  OVERWRITTEN: 'warn',
  CORRECTS: 'brand',
  STAYS: 'neutral',
};

/** What a newer edition of a document changes: in what waits, or in minutes that are approved. */
export function ChangesCard({ view }: { view: ImportView }) {
  const t = useT();
  const { changes, corrects, revision, state } = view;
  const isCorrection = corrects !== null && state === 'READ';
  if (changes.length === 0 && !isCorrection && revision === 1) return null;
  return (
    <Card title={t(isCorrection ? 'changes.correction' : 'changes.title', { revision })}>
      <div className="stack">
        {isCorrection && (
          <Notice tone="warn" title={t('changes.correction.notice')}>
            <p>{t('changes.correction.text')}</p>
            <p>
              <Link to="/moeder/$meetingId" params={{ meetingId: corrects }}>
                {t('import.meeting')}
              </Link>
            </p>
          </Notice>
        )}
        {changes.length === 0 ? (
          <p className="muted">{t('changes.none')}</p>
        ) : (
          <ul className="flat rows">
            {changes.map((change) => (
              <li
                key={`${change.itemNumber} ${change.part} ${change.kind} ${change.after}`}
                className={styles.change}
              >
                <div className="spread">
                  <strong>{placeOf(change, t)}</strong>
                  <Tag tone={TONES[change.kind]}>{t(`change.${change.kind}`)}</Tag>
                </div>
                <Text
                  label={t(labelsOf(change.kind).before)}
                  text={shown(change.before, change, t)}
                />
                <Text
                  label={t(labelsOf(change.kind).after)}
                  text={shown(change.after, change, t)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

function placeOf({ itemNumber, part }: ImportChange, t: ImportT): string {
  const name = t(`part.${part}`);
  return itemNumber === null ? name : `${t('item.name', { number: itemNumber })}: ${name}`;
}

function labelsOf(kind: ImportChange['kind']) {
  if (kind === 'KEPT') return { before: 'change.document', after: 'change.yours' } as const;
  if (kind === 'OVERWRITTEN') return { before: 'change.yours', after: 'change.document' } as const;
  return { before: 'change.before', after: 'change.after' } as const;
}

/** The server says some pieces in words for machines. */
function shown(text: string | null, { part }: ImportChange, t: ImportT): string {
  if (text === null || text === '') return t('change.nothing');
  if (part === 'CLOSED') return t(text === 'true' ? 'change.closed' : 'change.open');
  if (part === 'KIND') return t(`kind.${text as 'ORDINARY'}`);
  return text;
}

function Text({ label, text }: { label: string; text: string }) {
  return (
    <div className={styles.text}>
      <span className="muted small">{label}</span>
      <p>{text}</p>
    </div>
  );
}
