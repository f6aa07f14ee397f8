import type { MinutesCorrection, MinutesView, Outcome } from '@/api/meetings';
import { formatDate } from '@/lib/format';
import { Card, Tag } from '@/ui';
import { useT as useMeetingsT } from '../messages';
import styles from './decisions.module.css';
import { useT } from './messages';
import { TextDifference } from './TextDifference';

/** The versions of approved minutes, each with all it corrected. */
export function CorrectionsCard({ minutes }: { minutes: MinutesView }) {
  const t = useT();
  if (minutes.corrections.length === 0) return null;
  return (
    <Card title={t('minutes.corrections')}>
      <ul className="flat">
        {versionsOf(minutes).map((parts) => (
          <Version key={parts[0].version} parts={parts} />
        ))}
      </ul>
    </Card>
  );
}

type Parts = readonly [MinutesCorrection, ...MinutesCorrection[]];

function versionsOf({ corrections }: MinutesView): Parts[] {
  const versions = new Map<number, Parts>();
  for (const part of corrections) {
    const before = versions.get(part.version);
    versions.set(part.version, before ? [...before, part] : [part]);
  }
  return [...versions.values()];
}

function Version({ parts }: { parts: Parts }) {
  const t = useT();
  const [{ version, byName, at }] = parts;
  const reasons = [...new Set(parts.flatMap(({ correction }) => correction?.reason ?? []))];
  const hidden = parts.filter(({ correction }) => correction === null).length;
  return (
    <li className={styles.item}>
      <strong>{t('minutes.correction.at', { version, name: byName, date: formatDate(at) })}</strong>
      {reasons.map((reason) => (
        <p key={reason} className="small">
          {t('minutes.correction.reason', { reason })}
        </p>
      ))}
      {parts.map((part) => (
        <Part key={`${part.itemId} ${part.correction?.part}`} part={part} />
      ))}
      {hidden > 0 && (
        <p className="muted">
          {hidden === 1
            ? t('minutes.correction.closed')
            : t('minutes.correction.closed.many', { count: hidden })}
        </p>
      )}
    </li>
  );
}

function Part({ part: { itemNumber, correction } }: { part: MinutesCorrection }) {
  const t = useT();
  const shown = useShown();
  if (!correction) return null;
  const { part, before, after } = correction;
  const name = t(`part.${part}`);
  return (
    <div>
      <p className="muted small">
        {itemNumber === null ? name : t('minutes.correction.part', { number: itemNumber, name })}
      </p>
      {part === 'ITEM' ? (
        <p>
          {before
            ? t('minutes.item.removed', { title: before })
            : t('minutes.item.added', { title: after })}
        </p>
      ) : (
        <TextDifference before={shown(part, before)} after={shown(part, after)} />
      )}
    </div>
  );
}

/** Says in words what the server says in codes. */
function useShown() {
  const t = useT();
  const meetings = useMeetingsT();
  return (part: string, text: string) => {
    if (text !== '' && part === 'OUTCOME') return meetings(`outcome.${text as Outcome}`);
    if (text !== '' && part === 'KIND') return t(`meeting.kind.${text as 'ORDINARY'}`);
    if (part === 'START_TIME' || part === 'END_TIME') return text.slice(0, 5).replace(':', '.');
    return text;
  };
}

interface BroughtTagProps {
  minutes: MinutesView;
  itemId: string;
}

/** Marks an item that a version of the minutes has brought or taken out. */
export function BroughtTag({ minutes, itemId }: BroughtTagProps) {
  const t = useT();
  const last = minutes.corrections
    .filter((each) => each.itemId === itemId && each.correction?.part === 'ITEM')
    .at(-1);
  if (!last?.correction) return null;
  return last.correction.after === '' ? (
    <Tag tone="warn">{t('minutes.removedIn', { version: last.version })}</Tag>
  ) : (
    <Tag tone="brand">{t('minutes.addedIn', { version: last.version })}</Tag>
  );
}
