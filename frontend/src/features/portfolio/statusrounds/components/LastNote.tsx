import { formatDate } from '@/lib/format';
import { Card, Tag } from '@/ui';
import { useT } from '../messages';
import styles from '../statusrounds.module.css';
import type { StatusNote } from '../types';
import { FIELDS, isSame, named, shown, writtenStatus, type WrittenStatus } from '../writtenStatus';
import { Reasons } from './Lights';

interface LastNoteProps {
  /** The note before. */
  note: StatusNote;
  /** What is being written beside it; what differs is marked. */
  beside?: WrittenStatus;
}

/** The note before, with what the new one says otherwise marked. */
export function LastNote({ note, beside }: LastNoteProps) {
  const t = useT();
  return (
    <Card
      title={t('status.last')}
      aside={note.date && <span className="muted">{formatDate(note.date)}</span>}
    >
      <NoteWords note={note} beside={beside} />
    </Card>
  );
}

/** What a note says, field by field. */
export function NoteWords({ note, beside }: LastNoteProps) {
  const t = useT();
  const said = writtenStatus(note);
  return (
    <>
      {note.nothingNew && <p className="muted">{t('status.isNothingNew')}</p>}
      <Reasons note={note} />
      <dl className={`facts ${styles.last}`}>
        {FIELDS.map((field) => {
          const differs = beside !== undefined && !isSame(said, beside, field);
          if (!differs && shown(t, said, field) === t('empty')) return null;
          return (
            <div key={field} className={differs ? styles.changed : undefined}>
              <dt>
                {named(t, field)} {differs && <Tag tone="warn">{t('changed')}</Tag>}
              </dt>
              <dd>{shown(t, said, field)}</dd>
            </div>
          );
        })}
      </dl>
      {note.signed && (
        <p className="muted small">
          {t('who.signed', {
            name: note.signed.name ?? '',
            date: formatDate(note.signed.at ?? ''),
          })}
        </p>
      )}
    </>
  );
}
