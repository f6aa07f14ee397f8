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
  /** What to correct; nothing is shown when empty, and the focus moves here when it changes. */
  errors: FormError[];
}

/** Lists what a form needs corrected; takes the focus and links to the fields. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const isShown = errors.length > 0;
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown, errors]);

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
