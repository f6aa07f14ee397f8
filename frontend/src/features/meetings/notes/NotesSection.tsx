import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ItemView } from '@/api/meetings';
import { Loaded } from '@/ui';
import { notesQuery } from './api';
import { useT } from './messages';
import { NewNote } from './NewNote';
import { NoteCard } from './NoteCard';
import { NOTES_ID } from './NotesLink';
import styles from './notes.module.css';

interface NotesSectionProps {
  /** An item the person may read. */
  item: ItemView;
}

/** The person's own notes about an item, those shared with the person, and room for a new one. */
export function NotesSection({ item }: NotesSectionProps) {
  const t = useT();
  const titleId = useId();
  const query = useQuery(notesQuery(item.id));
  return (
    <section
      id={NOTES_ID}
      tabIndex={-1}
      className={`${styles.section} no-print`}
      aria-labelledby={titleId}
    >
      <h2 id={titleId} className="section-label">
        {t('title')}
      </h2>
      <p className="muted small">{t('intro')}</p>
      <Loaded query={query} lines={2}>
        {({ items }) =>
          items.length > 0 && (
            <ul className={styles.notes}>
              {items.map((note) => (
                <li key={note.id}>
                  <NoteCard note={note} item={item} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <NewNote item={item} />
    </section>
  );
}
