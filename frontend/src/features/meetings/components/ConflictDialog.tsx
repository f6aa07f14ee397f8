import { useState } from 'react';
import { Button, Dialog, classNames } from '@/ui';
import { useT, type MeetingsT } from '../messages';
import styles from './conflict.module.css';
import { differingFields, type WrittenItem } from './writtenItem';

interface ConflictDialogProps {
  /** What the person has written. */
  mine: WrittenItem;
  /** What someone else has saved meanwhile. */
  theirs: WrittenItem;
  /** Whether the chosen version is being saved. */
  isBusy: boolean;
  /** Gets the version put together from the choices. */
  onResolve: (written: WrittenItem) => void;
  /** Called when the person wants to go on writing instead. */
  onClose: () => void;
}

type Field = keyof WrittenItem;

/** Shows both versions of each field that differs and lets the person choose. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { mine, theirs, isBusy, onResolve, onClose } = props;
  const t = useT();
  const [usesTheirs, setUsesTheirs] = useState<ReadonlySet<Field>>(new Set());
  const fields = differingFields(mine, theirs);
  const choose = (field: Field, isTheirs: boolean) =>
    setUsesTheirs((now) => {
      const next = new Set(now);
      if (isTheirs) next.add(field);
      else next.delete(field);
      return next;
    });
  const merged = () =>
    fields.reduce<WrittenItem>(
      (written, field) =>
        usesTheirs.has(field) ? { ...written, [field]: theirs[field] } : written,
      mine,
    );

  return (
    <Dialog open wide title={t('conflict.title')} onClose={onClose}>
      <p>{t('conflict.text')}</p>
      {fields.map((field) => (
        <fieldset key={field} className={styles.field}>
          <legend className="legend">{t(FIELD_NAMES[field])}</legend>
          <div className={styles.versions}>
            <Version
              title={t('conflict.mine')}
              text={textOf(t, mine[field])}
              isChosen={!usesTheirs.has(field)}
              onChoose={() => choose(field, false)}
            />
            <Version
              title={t('conflict.theirs')}
              text={textOf(t, theirs[field])}
              isChosen={usesTheirs.has(field)}
              onChoose={() => choose(field, true)}
            />
          </div>
        </fieldset>
      ))}
      <div className="form-buttons">
        <Button kind="primary" busy={isBusy} onClick={() => onResolve(merged())}>
          {t('edit.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

interface VersionProps {
  title: string;
  text: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Version({ title, text, isChosen, onChoose }: VersionProps) {
  const t = useT();
  return (
    <div className={classNames(styles.version, isChosen && styles.chosen)}>
      <div className="spread">
        <strong>{title}</strong>
        <Button size="small" aria-pressed={isChosen} onClick={onChoose}>
          {isChosen ? t('conflict.used') : t('conflict.use')}
        </Button>
      </div>
      <p className={styles.text}>{text || '–'}</p>
    </div>
  );
}

const FIELD_NAMES: Record<Field, Parameters<MeetingsT>[0]> = {
  title: 'field.title',
  caseNumber: 'field.caseNumber',
  closed: 'field.closed',
  recommender: 'field.recommender',
  points: 'field.points',
  background: 'section.background',
  presentation: 'section.presentation',
  economy: 'section.economy',
  assessment: 'section.assessment',
};

function textOf(t: MeetingsT, value: string | boolean): string {
  if (typeof value === 'string') return value;
  return value ? t('closed') : t('conflict.open');
}
