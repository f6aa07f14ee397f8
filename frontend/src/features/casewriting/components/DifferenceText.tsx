import type { Difference } from '@/api/casewriting';
import { VisuallyHidden } from '@/ui';
import { useT } from '../messages';
import styles from './casewriting.module.css';

type Piece = Difference['fields'][number]['pieces'][number];

/** A text with what was added and what was removed, for eyes and for ears. */
export function DifferenceText({ pieces }: { pieces: Piece[] }) {
  const t = useT();
  return (
    <p className={styles.compared}>
      {pieces.map((piece, index) => {
        // A piece's place in the text is its identity.
        if (piece.change === 'ADDED') {
          return (
            <ins key={index}>
              <VisuallyHidden> {t('difference.added')} </VisuallyHidden>
              {piece.text}
            </ins>
          );
        }
        if (piece.change === 'REMOVED') {
          return (
            <del key={index}>
              <VisuallyHidden> {t('difference.removed')} </VisuallyHidden>
              {piece.text}
            </del>
          );
        }
        return <span key={index}>{piece.text}</span>;
      })}
    </p>
  );
}
