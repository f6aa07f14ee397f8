import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Note } from '@/api/notes';
import { formatDateShort } from '@/lib/format';
import { Button, IconButton, Loaded, ProblemMessage, Select } from '@/ui';
import { readersQuery, shareNote, takeBackNote } from './api';
import { useT } from './messages';
import styles from './notes.module.css';
import { useNoteChange } from './useNoteChange';

/** Who reads along in a note, and who else could. */
export function ShareNote({ note }: { note: Note }) {
  const t = useT();
  const query = useQuery(readersQuery(note.itemId));
  const change = useNoteChange(note.itemId);
  const [chosen, setChosen] = useState('');
  return (
    <div className={styles.share}>
      <ProblemMessage error={change.error} />
      {note.sharedWith.length > 0 && (
        <ul className={styles.readers}>
          {note.sharedWith.map(({ username, name, since }) => (
            <li key={username}>
              <span>
                {name}{' '}
                <span className="muted small">
                  {t('share.since', { date: formatDateShort(since) })}
                </span>
              </span>
              <IconButton
                icon="close"
                size="small"
                label={t('share.remove', { name })}
                onClick={() =>
                  change.mutate({
                    change: () => takeBackNote(note.id, username),
                    done: t('share.removed', { name }),
                  })
                }
              />
            </li>
          ))}
        </ul>
      )}
      <Loaded query={query} lines={1}>
        {({ items }) => {
          const others = items.filter(
            ({ username }) => !note.sharedWith.some((reader) => reader.username === username),
          );
          if (items.length === 0) return <p className="muted small">{t('share.nobody')}</p>;
          const name = others.find(({ username }) => username === chosen)?.name ?? '';
          return (
            <div className={styles.shareRow}>
              <Select
                label={t('share.add')}
                value={chosen}
                placeholder={t('share.choose')}
                options={others.map((reader) => ({ value: reader.username, label: reader.name }))}
                onChange={setChosen}
              />
              <Button
                size="small"
                disabled={name === ''}
                busy={change.isPending}
                onClick={() =>
                  change.mutate(
                    {
                      change: () => shareNote(note.id, chosen),
                      done: t('share.done', { name }),
                    },
                    { onSuccess: () => setChosen('') },
                  )
                }
              >
                {t('share')}
              </Button>
            </div>
          );
        }}
      </Loaded>
      <p className="muted small">{t('share.hint')}</p>
    </div>
  );
}
