import { Button } from '@/ui';
import styles from './portfolio.module.css';

interface QuickChoicesProps<T> {
  /** What is chosen; read aloud. */
  label: string;
  /** The choices, in the order shown. */
  choices: readonly { label: string; value: T; isChosen: boolean }[];
  /** Gets the value someone pressed. */
  onChoose: (value: T) => void;
}

/** A few values one press away. */
export function QuickChoices<T>({ label, choices, onChoose }: QuickChoicesProps<T>) {
  return (
    <div className={styles.quick} role="group" aria-label={label}>
      {choices.map((choice) => (
        <Button
          key={choice.label}
          size="small"
          aria-pressed={choice.isChosen}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </Button>
      ))}
    </div>
  );
}
