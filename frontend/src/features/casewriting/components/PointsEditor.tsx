import { Button, IconButton, TextArea } from '@/ui';
import { useT } from '../messages';
import styles from './casewriting.module.css';
import { fieldId } from './fieldIds';
import { letterOf, type WrittenPoint } from './writtenSection';

interface PointsEditorProps {
  points: WrittenPoint[];
  onChange: (points: WrittenPoint[]) => void;
}

const EMPTY: WrittenPoint = { text: '', subPoints: [] };

/** The numbered points of a recommendation, with their lettered sub-points. */
export function PointsEditor({ points, onChange }: PointsEditorProps) {
  const t = useT();
  // An empty line to begin with, so that nobody looks for where to write.
  const shown = points.length === 0 ? [EMPTY] : points;
  const put = (index: number, point: WrittenPoint) =>
    onChange(shown.map((each, place) => (place === index ? point : each)));
  const swap = (index: number, other: number) => {
    const next = [...shown];
    [next[index], next[other]] = [shown[other] ?? EMPTY, shown[index] ?? EMPTY];
    onChange(next);
  };
  return (
    <>
      <ol className={styles.points}>
        {shown.map((point, index) => {
          const number = index + 1;
          return (
            // A point's place is its identity: it has no other before it is saved.
            <li key={index}>
              <div className={styles.point}>
                <TextArea
                  id={index === 0 ? fieldId('RECOMMENDATION') : undefined}
                  label={t('points.point', { number })}
                  rows={2}
                  value={point.text}
                  onChange={(text) => put(index, { ...point, text })}
                />
                <div className={styles.pointButtons}>
                  {index > 0 && (
                    <IconButton
                      icon="arrowUp"
                      size="small"
                      label={t('points.up', { number })}
                      onClick={() => swap(index, index - 1)}
                    />
                  )}
                  {number < shown.length && (
                    <IconButton
                      icon="arrowDown"
                      size="small"
                      label={t('points.down', { number })}
                      onClick={() => swap(index, index + 1)}
                    />
                  )}
                  {points.length > 0 && (
                    <IconButton
                      icon="close"
                      size="small"
                      label={t('points.remove', { number })}
                      onClick={() => onChange(shown.filter((_, place) => place !== index))}
                    />
                  )}
                </div>
              </div>
              <SubPoints
                number={number}
                subPoints={point.subPoints}
                onChange={(subPoints) => put(index, { ...point, subPoints })}
              />
            </li>
          );
        })}
      </ol>
      <Button size="small" icon="plus" onClick={() => onChange([...shown, EMPTY])}>
        {t('points.add')}
      </Button>
    </>
  );
}

interface SubPointsProps {
  number: number;
  subPoints: string[];
  onChange: (subPoints: string[]) => void;
}

function SubPoints({ number, subPoints, onChange }: SubPointsProps) {
  const t = useT();
  return (
    <div className={styles.subPoints}>
      {subPoints.map((sub, index) => {
        const letter = letterOf(index);
        return (
          <div key={letter} className={styles.point}>
            <TextArea
              label={t('points.sub', { letter, number })}
              rows={1}
              value={sub}
              onChange={(text) =>
                onChange(subPoints.map((each, place) => (place === index ? text : each)))
              }
            />
            <div className={styles.pointButtons}>
              <IconButton
                icon="close"
                size="small"
                label={t('points.removeSub', { letter, number })}
                onClick={() => onChange(subPoints.filter((_, place) => place !== index))}
              />
            </div>
          </div>
        );
      })}
      <Button kind="tertiary" size="small" onClick={() => onChange([...subPoints, ''])}>
        {t('points.addSub')}
      </Button>
    </div>
  );
}
