import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Note, NoteColour, NoteSection } from '@/api/notes';
import { classNames, ProblemMessage } from '@/ui';
import { anchorAt, pieces, placeOf, type Place } from './anchors';
import { deleteNote, notesQuery, writeNote } from './api';
import { COLOURS } from './colours';
import { useT } from './messages';
import styles from './notes.module.css';
import { useNoteChange } from './useNoteChange';

interface HighlightableTextProps {
  itemId: string;
  section: NoteSection;
  text: string;
}

/** A section's text with the person's highlights; words that are selected can be highlighted. */
export function HighlightableText({ itemId, section, text }: HighlightableTextProps) {
  const t = useT();
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [selected, setSelected] = useState<Place | null>(null);
  const notes = useQuery(notesQuery(itemId));
  const change = useNoteChange(itemId);

  const look = () => setSelected(paragraph.current && selectionIn(paragraph.current));
  const highlight = (place: Place, colour: NoteColour) => {
    let made: Note | undefined;
    change.mutate({
      change: async () => {
        made = await writeNote(itemId, { section, colour, ...anchorAt(text, place) });
      },
      done: t('highlight.done'),
      undo: async () => {
        if (made) await deleteNote(made);
      },
    });
    window.getSelection()?.removeAllRanges();
    setSelected(null);
  };

  return (
    <>
      {/* Selecting words is what a pointer does; by keyboard the words are written in a new note. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <p ref={paragraph} className="reading" onMouseUp={look} onTouchEnd={look} onKeyUp={look}>
        {pieces(text, highlightsIn(text, section, notes.data?.items ?? [])).map(
          ({ text: words, mark }, index) =>
            mark ? (
              <mark key={index} className={classNames(styles.mark, styles[mark])}>
                {words}
              </mark>
            ) : (
              words
            ),
        )}
      </p>
      {selected && (
        <div role="toolbar" aria-label={t('highlight')} className={styles.toolbar}>
          <span className="small">{t('highlight')}</span>
          {COLOURS.map((colour) => (
            <button
              key={colour}
              type="button"
              className={classNames(styles.colour, styles[colour])}
              // The press must not take the selection away before it is used.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => highlight(selected, colour)}
            >
              {t(`colour.${colour}`)}
            </button>
          ))}
        </div>
      )}
      <ProblemMessage error={change.error} />
    </>
  );
}

function highlightsIn(text: string, section: NoteSection, notes: readonly Note[]) {
  return notes.flatMap((note) => {
    if (note.section !== section || note.quote === null || note.colour === null) return [];
    const place = placeOf(text, { ...note, quote: note.quote });
    return place ? [{ place, mark: note.colour }] : [];
  });
}

/** Where in the element's text the selection is; null where nothing in it is selected. */
function selectionIn(element: HTMLElement): Place | null {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  const to = from + range.toString().length;
  return to > from ? [from, to] : null;
}
