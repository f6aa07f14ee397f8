import { useState, type FormEvent } from 'react';
import type { ItemView } from '@/api/meetings';
import type { Note, NoteColour, NoteEntry } from '@/api/notes';
import { useDraft } from '@/lib/drafts/useDraft';
import { formatDateShort, formatTime } from '@/lib/format';
import { Button, classNames, ProblemMessage, Select, Tag, TextArea } from '@/ui';
import { placeOf } from './anchors';
import { colourNote, deleteNote, restoreNote, rewriteEntry, writeMore } from './api';
import { COLOURS } from './colours';
import { useT } from './messages';
import styles from './notes.module.css';
import { textOf } from './sections';
import { ShareNote } from './ShareNote';
import { useNoteChange } from './useNoteChange';

interface NoteCardProps {
  note: Note;
  item: ItemView;
}

type Open = 'more' | 'share' | null;

/** A note: what it is about, what is written in it, and what can be done with it. */
export function NoteCard({ note, item }: NoteCardProps) {
  const t = useT();
  const [open, setOpen] = useState<Open>(null);
  const change = useNoteChange(item.id);
  const { quote, section, colour, mine, sharedWith } = note;
  const isOrphan =
    quote !== null && section !== null && !placeOf(textOf(item, section) ?? '', { ...note, quote });
  const toggle = (next: Open) => setOpen(open === next ? null : next);
  return (
    <article className={styles.note}>
      <div className="cluster">
        <span className="muted small">{section ? t(`about.${section}`) : t('about.item')}</span>
        {!mine && <Tag tone="brand">{t('shared.by', { name: note.ownerName })}</Tag>}
        {sharedWith.length > 0 && <Tag>{t('shared', { count: sharedWith.length })}</Tag>}
        {isOrphan && <Tag tone="warn">{t('orphan')}</Tag>}
      </div>
      {quote !== null && (
        <blockquote className={classNames(styles.quote, colour && styles[colour])}>
          {quote}
        </blockquote>
      )}
      {note.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} note={note} />
      ))}
      <ProblemMessage error={change.error} />
      {mine && (
        <div className={classNames('cluster', styles.actions)}>
          <Button kind="tertiary" size="small" onClick={() => toggle('more')}>
            {note.entries.length > 0 ? t('more') : t('new')}
          </Button>
          <Button
            kind="tertiary"
            size="small"
            aria-expanded={open === 'share'}
            onClick={() => toggle('share')}
          >
            {t('share')}
          </Button>
          <Button
            kind="tertiary"
            size="small"
            busy={change.isPending}
            onClick={() =>
              change.mutate({
                change: () => deleteNote(note),
                done: t('deleted'),
                undo: () => restoreNote(note.id),
              })
            }
          >
            {t('delete')}
          </Button>
          {quote !== null && (
            <Select
              label={t('colour')}
              value={colour ?? 'YELLOW'}
              options={COLOURS.map((value) => ({ value, label: t(`colour.${value}`) }))}
              onChange={(next) =>
                change.mutate({ change: () => colourNote(note, next as NoteColour) })
              }
            />
          )}
        </div>
      )}
      {open === 'more' && <More note={note} onDone={() => setOpen(null)} />}
      {open === 'share' && <ShareNote note={note} />}
    </article>
  );
}

function Entry({ entry, note }: { entry: NoteEntry; note: Note }) {
  const t = useT();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) {
    return (
      <Writing
        draftKey={`note-entry.${entry.id}`}
        itemId={note.itemId}
        label={t('edit.field')}
        save={t('edit.save')}
        initial={entry.text}
        onSave={(text) => rewriteEntry(note, entry.id, text)}
        onDone={() => setEditing(false)}
      />
    );
  }
  const [date, time] = [formatDateShort(entry.createdAt), formatTime(entry.createdAt)];
  return (
    <div className={styles.entry}>
      <p>{entry.text}</p>
      <span className="muted small">{t('at', { date, time })}</span>
      {note.mine && (
        <Button kind="tertiary" size="small" onClick={() => setEditing(true)}>
          {t('edit')}
        </Button>
      )}
    </div>
  );
}

function More({ note, onDone }: { note: Note; onDone: () => void }) {
  const t = useT();
  return (
    <Writing
      draftKey={`note-more.${note.id}`}
      itemId={note.itemId}
      label={t('more')}
      save={t('more.save')}
      initial=""
      onSave={(text) => writeMore(note.id, text)}
      onDone={onDone}
    />
  );
}

interface WritingProps {
  draftKey: string;
  itemId: string;
  label: string;
  /** What the button that saves says. */
  save: string;
  initial: string;
  onSave: (text: string) => Promise<unknown>;
  onDone: () => void;
}

function Writing({ draftKey, itemId, label, save, initial, onSave, onDone }: WritingProps) {
  const t = useT();
  const draft = useDraft(draftKey, initial);
  const change = useNoteChange(itemId);
  const finish = () => {
    draft.reset(initial);
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = draft.value.trim();
    if (text !== '') change.mutate({ change: () => onSave(text) }, { onSuccess: finish });
  };
  return (
    <form noValidate onSubmit={submit} className={styles.writing}>
      <ProblemMessage error={change.error} />
      <TextArea
        label={label}
        rows={3}
        maxLength={10_000}
        value={draft.value}
        onChange={draft.change}
      />
      <div className="cluster">
        <Button type="submit" size="small" kind="primary" busy={change.isPending}>
          {save}
        </Button>
        <Button kind="tertiary" size="small" onClick={finish}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
