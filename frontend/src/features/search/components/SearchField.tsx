import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Suggestion } from '@/api/search';
import { Button, VisuallyHidden } from '@/ui';
import { suggestionsQuery } from '../api/queries';
import { useT } from '../messages';
import styles from './search.module.css';

const PAUSE_MS = 150;

/** The id of the box on the search screen, so that a key can go there. */
export const SEARCH_FIELD_ID = 'soegefelt';

interface SearchFieldProps {
  /** The words searched for now. */
  words: string;
  /** Gets the words to search for. */
  onSearch: (words: string) => void;
  /** Called when a suggestion has led elsewhere. */
  onLeave?: () => void;
  /** The id of the box. */
  id?: string;
}

/** A box for words with suggestions below, by the ARIA pattern of a combobox with a list. */
export function SearchField({ words, onSearch, onLeave, id }: SearchFieldProps) {
  const t = useT();
  const navigate = useNavigate();
  const base = useId();
  const [text, setText] = useState(words);
  const [seen, setSeen] = useState(words);
  const [asked, setAsked] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const { data } = useQuery(suggestionsQuery(asked));
  const suggestions = asked.trim().length >= 2 ? (data ?? []) : [];
  const isShown = isOpen && suggestions.length > 0;

  if (words !== seen) {
    setSeen(words);
    setText(words);
  }

  const type = (typed: string) => {
    setText(typed);
    setOpen(true);
    setActive(-1);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setAsked(typed), PAUSE_MS);
  };
  const search = (chosen: string) => {
    window.clearTimeout(timer.current);
    setOpen(false);
    setActive(-1);
    onSearch(chosen.trim());
  };
  const choose = (suggestion: Suggestion) => {
    if (suggestion.kind === 'CASE_NUMBER' && suggestion.caseId !== null) {
      setOpen(false);
      onLeave?.();
      void navigate({ to: '/sager/$caseId', params: { caseId: suggestion.caseId } });
    } else if (suggestion.kind === 'PERSON' && suggestion.responsible !== null) {
      setOpen(false);
      onLeave?.();
      void navigate({ to: '/soeg', search: { ansvarlig: suggestion.responsible } });
    } else {
      setText(suggestion.text);
      search(`"${suggestion.text}"`);
    }
  };
  const press = (event: KeyboardEvent) => {
    const last = suggestions.length - 1;
    if (event.key === 'ArrowDown' && last >= 0) {
      event.preventDefault();
      setOpen(true);
      setActive(active >= last ? 0 : active + 1);
    } else if (event.key === 'ArrowUp' && isShown) {
      event.preventDefault();
      setActive(active <= 0 ? last : active - 1);
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter' && isShown && suggestions[active]) {
      event.preventDefault();
      choose(suggestions[active]);
    }
  };

  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        search(text);
      }}
    >
      <label className="form-label" htmlFor={id ?? base}>
        {t('field.label')}
      </label>
      <div className={styles.line}>
        <div className={styles.box}>
          <input
            id={id ?? base}
            type="text"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={500}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isShown}
            aria-controls={`${base}-list`}
            aria-activedescendant={isShown && active >= 0 ? `${base}-${active}` : undefined}
            className="form-input"
            value={text}
            onChange={(event) => type(event.target.value)}
            onKeyDown={press}
            onBlur={() => setOpen(false)}
          />
          <div
            id={`${base}-list`}
            role="listbox"
            aria-label={t('field.suggestions')}
            className={styles.suggestions}
            hidden={!isShown}
          >
            {suggestions.map((suggestion, index) => (
              // The keyboard chooses from the box, which keeps the focus (ARIA pattern).
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={`${suggestion.kind} ${suggestion.text}`}
                id={`${base}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={styles.suggestion}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(suggestion)}
              >
                <span>{suggestion.text}</span>
                <span className="muted small">{t(`suggestion.${suggestion.kind}`)}</span>
              </div>
            ))}
          </div>
        </div>
        <Button type="submit" kind="primary">
          {t('field.button')}
        </Button>
      </div>
      <VisuallyHidden>
        <span role="status">{isShown ? t('field.count', { n: suggestions.length }) : ''}</span>
      </VisuallyHidden>
    </form>
  );
}
