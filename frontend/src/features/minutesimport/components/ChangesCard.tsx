import { Link } from '@tanstack/react-router';
import { Card, Notice, Tag, type TagTone } from '@/ui';
import type { ImportChange, ImportView } from '@/api/imports';
import type { Outcome } from '@/api/meetings';
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
        {isCorrection && <Correction changes={changes} meetingId={corrects} />}
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
                  <Tag tone={TONES[change.kind]}>{t(nameOf(change))}</Tag>
                </div>
                {change.reason && <p className="small">{change.reason}</p>}
                <Texts change={change} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

/** What accepting does to the approved minutes, and how much of it. */
function Correction({ changes, meetingId }: { changes: ImportChange[]; meetingId: string }) {
  const t = useT();
  const count = changes.filter(({ kind }) => kind === 'CORRECTS').length;
  return (
    <Notice tone="warn" title={t('changes.correction.notice')}>
      <p>{count > 0 ? t('changes.correction.text', { count }) : t('changes.correction.nothing')}</p>
      <p>
        <Link to="/moeder/$meetingId/referat" params={{ meetingId }}>
          {t('changes.correction.minutes')}
        </Link>
      </p>
    </Notice>
  );
}

function Texts({ change }: { change: ImportChange }) {
  const t = useT();
  const { before, after, kind, part } = change;
  const labels = labelsOf(kind);
  const isWhole = part === 'ITEM' && kind === 'CORRECTS';
  return (
    <div className={styles.sides}>
      {!(isWhole && !before) && <Text label={t(labels.before)} text={shown(before, change, t)} />}
      {!(isWhole && !after) && <Text label={t(labels.after)} text={shown(after, change, t)} />}
    </div>
  );
}

function placeOf({ itemNumber, part }: ImportChange, t: ImportT): string {
  const name = t(`part.${part}`);
  return itemNumber === null ? name : `${t('item.name', { number: itemNumber })}: ${name}`;
}

function nameOf({ kind, part, before }: ImportChange) {
  if (kind === 'CORRECTS' && part === 'ITEM') return before ? 'change.leaves' : 'change.comes';
  return `change.${kind}` as const;
}

function labelsOf(kind: ImportChange['kind']) {
  if (kind === 'KEPT') return { before: 'change.document', after: 'change.yours' } as const;
  if (kind === 'OVERWRITTEN') return { before: 'change.yours', after: 'change.document' } as const;
  if (kind === 'CORRECTS') return { before: 'change.stands', after: 'change.becomes' } as const;
  if (kind === 'STAYS') return { before: 'change.stands', after: 'change.document' } as const;
  return { before: 'change.before', after: 'change.after' } as const;
}

/** The server says some pieces in words for machines. */
function shown(text: string | null, { part }: ImportChange, t: ImportT): string {
  if (text === null || text === '') return t('change.nothing');
  if (part === 'CLOSED') return t(text === 'true' ? 'change.closed' : 'change.open');
  if (part === 'KIND') return t(`kind.${text as 'ORDINARY'}`);
  if (part === 'OUTCOME') return t(`outcome.${text as Outcome}`);
  if (part === 'START_TIME' || part === 'END_TIME') return text.slice(0, 5).replace(':', '.');
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
