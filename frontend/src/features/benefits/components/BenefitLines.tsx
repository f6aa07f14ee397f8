import type { ReactNode } from 'react';
import { Button, IconButton } from '@/ui';
import { useT } from '../messages';
import styles from './benefits.module.css';

interface BenefitLinesProps<Line> {
  /** The lines. */
  value: Line[];
  /** Gets the lines at each change. */
  onChange: (value: Line[]) => void;
  /** A new line. */
  empty: Line;
  /** The button that adds one. */
  add: string;
  /** Draws the fields of a line. */
  children: (line: Line, index: number, set: (part: Partial<Line>) => void) => ReactNode;
}

/** Lines that are added to and taken from a form. */
export function BenefitLines<Line>({
  value,
  onChange,
  empty,
  add,
  children,
}: BenefitLinesProps<Line>) {
  const t = useT();
  const set = (index: number, part: Partial<Line>) =>
    onChange(value.map((each, place) => (place === index ? { ...each, ...part } : each)));
  return (
    <div className="stack">
      {value.map((line, index) => (
        // Lines have no identity of their own; their place is it.
        <div key={index} className={styles.line}>
          {children(line, index, (part) => set(index, part))}
          <IconButton
            icon="close"
            label={t('line.remove', { number: index + 1 })}
            onClick={() => onChange(value.filter((_, place) => place !== index))}
          />
        </div>
      ))}
      <div>
        <Button size="small" icon="plus" onClick={() => onChange([...value, empty])}>
          {add}
        </Button>
      </div>
    </div>
  );
}
