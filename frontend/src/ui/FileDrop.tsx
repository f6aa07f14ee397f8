import { useId, useState, type ReactNode } from 'react';
import { classNames } from './classNames';
import { Icon } from './Icon';
import { useT } from './messages';

interface FileDropProps {
  /** What kind of files, for screen readers and as the first line. */
  label: string;
  /** Kinds and limits in words. */
  hint?: ReactNode;
  /** Accepted kinds, as in `<input accept>`. */
  accept?: string;
  /** Whether several may be given at once. */
  multiple?: boolean;
  /** What was wrong with the last file. */
  error?: string | undefined;
  /** Gets the files, dropped or chosen. */
  onFiles: (files: File[]) => void;
}

/** A place to drop files that is a plain file input underneath, so that the keyboard reaches it. */
export function FileDrop({ label, hint, accept, multiple = false, error, onFiles }: FileDropProps) {
  const t = useT();
  const id = useId();
  const [isOver, setOver] = useState(false);
  return (
    <div className={classNames('form-group', error && 'form-error')}>
      <div className={classNames('file-drop', isOver && 'is-over')}>
        <Icon name="upload" size={32} />
        <label className="form-label" htmlFor={id}>
          {label}
        </label>
        <span className="muted small">{t('file.choose')}</span>
        {hint && (
          <span className="form-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
        <input
          id={id}
          type="file"
          accept={accept}
          multiple={multiple}
          aria-describedby={
            classNames(hint ? `${id}-hint` : '', error && `${id}-error`) || undefined
          }
          aria-invalid={error ? true : undefined}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      {error && (
        <span className="form-error-message" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
