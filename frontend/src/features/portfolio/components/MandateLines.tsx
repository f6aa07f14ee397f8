import type { ReactNode } from 'react';
import { Button, IconButton } from '@/ui';
import { useT } from '../messages';

interface MandateLinesProps<Line> {
  /** The lines. */
  value: Line[];
  /** Gets the lines at each change. */
  onChange: (value: Line[]) => void;
  /** A new line. */
  empty: Line;
  /** What stands while there are none. */
  none: string;
  /** The button that adds one. */
  add: string;
  /** The arrangement of a line's fields. */
  className: string | undefined;
  /** Draws the fields of a line. */
  children: (line: Line, index: number, set: (part: Partial<Line>) => void) => ReactNode;
}

/** Lines that are added to and taken from a form. */
export function MandateLines<Line>(props: MandateLinesProps<Line>) {
  const { value, onChange, empty, none, add, className, children } = props;
  const t = useT();
  const set = (index: number, part: Partial<Line>) =>
    onChange(value.map((each, place) => (place === index ? { ...each, ...part } : each)));
  return (
    <div className="stack">
      {value.length === 0 && <p className="muted">{none}</p>}
      {value.map((line, index) => (
        // Lines have no identity of their own; their place is it.
        <div key={index} className={className}>
          {children(line, index, (part) => set(index, part))}
          <IconButton
            icon="close"
            label={t('field.line.remove', { number: index + 1 })}
            onClick={() => onChange(value.filter((_, place) => place !== index))}
          />
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => onChange([...value, empty])}>
          {add}
        </Button>
      </div>
    </div>
  );
}
