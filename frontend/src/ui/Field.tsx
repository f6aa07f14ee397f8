import { useId, type ReactNode } from 'react';
import { classNames } from './classNames';
import { useT } from './messages';

/** What every field has. */
export interface FieldProps {
  /** The visible name of the field. */
  label: string;
  /** Help that is always shown. */
  hint?: ReactNode;
  /** What is wrong with the value. */
  error?: string | undefined;
  /** Says that the field may be left empty. */
  optional?: boolean;
  /** The id of the control, for error summaries; made up when missing. */
  id?: string;
}

/** What a control needs to be tied to its label, hint and error. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldFrameProps extends FieldProps {
  /** Draws the control. */
  children: (control: ControlProps) => ReactNode;
}

/** Label, hint and error around one control. */
export function Field({ label, hint, error, optional, id, children }: FieldFrameProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hintId = hint ? `${controlId}-hint` : undefined;
  const errorId = error ? `${controlId}-error` : undefined;
  return (
    <div className={classNames('form-group', error && 'form-error')}>
      <label className="form-label" htmlFor={controlId}>
        {label}
        {optional && <OptionalMark />}
      </label>
      {hint && (
        <span className="form-hint" id={hintId}>
          {hint}
        </span>
      )}
      {error && (
        <span className="form-error-message" id={errorId}>
          {error}
        </span>
      )}
      {children({
        id: controlId,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}

/** Says after a label that the field may be left empty. */
export function OptionalMark() {
  const t = useT();
  return <span className="form-optional"> ({t('optional')})</span>;
}
