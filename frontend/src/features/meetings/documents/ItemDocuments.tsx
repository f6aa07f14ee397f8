import { DocumentRow } from './DocumentRow';
import styles from './documents.module.css';

/** One item by itself, to take along. */
export function ItemDocuments({ itemId }: { itemId: string }) {
  return (
    <div className={styles.extract}>
      <DocumentRow paper="extract" path={`/api/meetings/v1/items/${itemId}/extract`} />
    </div>
  );
}
