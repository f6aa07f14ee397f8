import { useState } from 'react';
import { Button, IconButton, TextArea } from '@/ui';
import { useT } from '../messages';
import type { EditedPoint } from './editedImport';
import styles from './import.module.css';

interface PointFieldsProps {
  /** The points in order. */
  value: EditedPoint[];
  /** Gets the points at each change. */
  onChange: (value: EditedPoint[]) => void;
}

/** The recommendation points of an item with their sub-points. */
export function PointFields({ value, onChange }: PointFieldsProps) {
  const t = useT();
  return (
    <fieldset className={styles.group}>
      <legend>{t('item.points')}</legend>
      {value.map((point, index) => (
        <Point
          // A point's place is its number, and the number is its identity.
          key={index}
          number={index + 1}
          value={point}
          onChange={(next) => onChange(value.map((each) => (each === point ? next : each)))}
          onRemove={() => onChange(value.filter((each) => each !== point))}
        />
      ))}
      <Button
        size="small"
        icon="plus"
        onClick={() => onChange([...value, { text: '', subPoints: '' }])}
      >
        {t('item.point.add')}
      </Button>
    </fieldset>
  );
}

interface PointProps {
  number: number;
  value: EditedPoint;
  onChange: (value: EditedPoint) => void;
  onRemove: () => void;
}

function Point({ number, value, onChange, onRemove }: PointProps) {
  const t = useT();
  const [isOpened, setOpened] = useState(value.subPoints !== '');
  const showsSubPoints = isOpened || value.subPoints !== '';
  return (
    <div className={styles.part}>
      <div className="stack-tight">
        <TextArea
          rows={2}
          label={t('item.point', { number })}
          value={value.text}
          onChange={(text) => onChange({ ...value, text })}
        />
        {showsSubPoints ? (
          <TextArea
            rows={3}
            label={t('item.subPoints', { number })}
            hint={t('item.subPoints.hint')}
            value={value.subPoints}
            onChange={(subPoints) => onChange({ ...value, subPoints })}
          />
        ) : (
          <div>
            <Button size="small" kind="tertiary" onClick={() => setOpened(true)}>
              {t('item.subPoints.add')}
            </Button>
          </div>
        )}
      </div>
      <IconButton icon="close" label={t('item.point.remove', { number })} onClick={onRemove} />
    </div>
  );
}
