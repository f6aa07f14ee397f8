import { useState, type FormEvent } from 'react';
import type { ItemView } from '@/api/meetings';
import type { NoteSection } from '@/api/notes';
import { useDraft } from '@/lib/drafts/useDraft';
import { Button, ProblemMessage, Select, TextArea, TextField } from '@/ui';
import { anchorAt, placeOf } from './anchors';
import { writeNote } from './api';
import { useT } from './messages';
import styles from './notes.module.css';
import { SECTIONS, textOf } from './sections';
import { useNoteChange } from './useNoteChange';

interface WrittenNote {
  section: NoteSection | '';
  words: string;
  text: string;
}

const EMPTY: WrittenNote = { section: '', words: '', text: '' };

/** Writes a note about the item or a section, or highlights words of one. */
export function NewNote({ item }: { item: ItemView }) {
  const t = useT();
  const draft = useDraft<WrittenNote>(`note.${item.id}`, EMPTY);
  const [problem, setProblem] = useState<'text' | 'words' | null>(null);
  const change = useNoteChange(item.id);
  const { section, words, text } = draft.value;
  const about = section === '' ? null : section;
  const sectionText = about && textOf(item, about);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const quoted = sectionText && words.trim() !== '' ? words.trim() : null;
    const place = quoted && placeOf(sectionText ?? '', { quote: quoted, prefix: '', suffix: '' });
    if (quoted && !place) return setProblem('words');
    if (text.trim() === '' && !place) return setProblem('text');
    setProblem(null);
    change.mutate(
      {
        change: () =>
          writeNote(item.id, {
            section: about,
            text: text.trim() || null,
            ...(place && sectionText && anchorAt(sectionText, place)),
          }),
        done: t('new.saved'),
      },
      { onSuccess: () => draft.reset(EMPTY) },
    );
  };

  return (
    <form className={styles.new} noValidate onSubmit={submit} aria-label={t('new')}>
      <ProblemMessage error={change.error} />
      <TextArea
        label={t('new')}
        rows={3}
        maxLength={10_000}
        value={text}
        error={problem === 'text' ? t('new.missing') : undefined}
        onChange={(next) => draft.change({ ...draft.value, text: next })}
      />
      <div className="form-row">
        <Select
          label={t('about')}
          value={section}
          placeholder={t('about.item')}
          options={SECTIONS.filter((each) => textOf(item, each) !== null).map((value) => ({
            value,
            label: t(`about.${value}`),
          }))}
          onChange={(next) => draft.change({ ...draft.value, section: next as NoteSection | '' })}
        />
        {sectionText && section !== 'RECOMMENDATION' && (
          <TextField
            label={t('highlight.words')}
            hint={t('highlight.words.hint')}
            optional
            value={words}
            error={problem === 'words' ? t('highlight.words.missing') : undefined}
            onChange={(next) => draft.change({ ...draft.value, words: next })}
          />
        )}
      </div>
      <div className="cluster">
        <Button type="submit" busy={change.isPending}>
          {t('new.save')}
        </Button>
        <span className="muted small">{t('kept')}</span>
      </div>
    </form>
  );
}
