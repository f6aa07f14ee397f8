import { useEffect, useRef } from 'react';
import { useT } from './messages';

/** One thing to correct. */
export interface FormError {
  /** The id of the field to go to. */
  fieldId: string;
  /** What is wrong. */
  message: string;
}

interface ErrorSummaryProps {
  /** What to correct; nothing is shown when empty, and the focus moves here when there is something new. */
  errors: FormError[];
}

/** Lists what a form needs corrected; takes the focus and links to the fields. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const known = useRef<readonly string[]>([]);
  const isShown = errors.length > 0;
  useEffect(() => {
    const messages = errors.map((error) => `${error.fieldId} ${error.message}`);
    const isNew = messages.some((message) => !known.current.includes(message));
    known.current = messages;
    // A list that only gets shorter does so while someone is typing the correction.
    if (isNew) box.current?.focus();
  }, [errors]);

  if (!isShown) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{t('error.summary')}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.fieldId} ${error.message}`}>
            <a
              href={`#${error.fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(error.fieldId)?.focus();
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
