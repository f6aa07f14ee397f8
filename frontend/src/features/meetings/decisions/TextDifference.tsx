import { difference } from './difference';
import styles from './decisions.module.css';

interface TextDifferenceProps {
  /** The text as it was. */
  before: string;
  /** The text as it is now. */
  after: string;
}

/** How a text was changed, word by word; marked as taken away and put in, also for those who listen. */
export function TextDifference({ before, after }: TextDifferenceProps) {
  return (
    <p className={styles.difference}>
      {difference(before, after).map((piece, index) => {
        if (piece.kind === 'removed') return <del key={index}>{piece.text}</del>;
        if (piece.kind === 'added') return <ins key={index}>{piece.text}</ins>;
        return <span key={index}>{piece.text}</span>;
      })}
    </p>
  );
}
