import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type TextareaHTMLAttributes,
} from 'react';
import { classNames } from './classNames';
import { Field, OptionalMark, type FieldProps } from './Field';

interface ValueProps {
  /** The value now. */
  value: string;
  /** Gets the new value at each change. */
  onChange: (value: string) => void;
}

type InputRest = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'size' | 'id'>;

interface TextFieldProps extends FieldProps, ValueProps, InputRest {
  /** `short` for numbers and codes, `wide` for titles. */
  width?: 'short' | 'normal' | 'wide';
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, optional, id, value, onChange, width, ...rest } = props;
  return (
    <Field {...{ label, hint, error, optional, id }}>
      {(control) => (
        <input
          type="text"
          {...rest}
          {...control}
          className={classNames('form-input', width !== 'normal' && width)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

type AreaRest = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value' | 'id'>;

/** Several lines of text. */
export function TextArea(props: FieldProps & ValueProps & AreaRest) {
  const { label, hint, error, optional, id, value, onChange, ...rest } = props;
  return (
    <Field {...{ label, hint, error, optional, id }}>
      {(control) => (
        <textarea
          rows={5}
          {...rest}
          {...control}
          className="form-input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** A day, as the browser asks for it; the value is `yyyy-mm-dd` or empty. */
export function DateField(props: FieldProps & ValueProps & { min?: string; max?: string }) {
  return <TextField {...props} type="date" width="short" />;
}

/** One thing to choose. */
export interface Option {
  /** What is sent. */
  value: string;
  /** What people read. */
  label: string;
}

interface SelectProps extends FieldProps, ValueProps {
  /** The choices, in the order shown. */
  options: readonly Option[];
  /** What is shown while nothing is chosen; leaves the empty choice out when missing. */
  placeholder?: string;
}

/** One of many, folded. */
export function Select(props: SelectProps) {
  const { label, hint, error, optional, id, value, onChange, options, placeholder } = props;
  return (
    <Field {...{ label, hint, error, optional, id }}>
      {(control) => (
        <select
          {...control}
          className="form-select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckboxProps {
  /** What is true when it is checked. */
  label: ReactNode;
  /** The state. */
  checked: boolean;
  /** Gets the new state. */
  onChange: (checked: boolean) => void;
  /** The id of the control, for error summaries. */
  id?: string;
}

/** Yes or no. */
export function Checkbox({ label, checked, onChange, id }: CheckboxProps) {
  const ownId = useId();
  return (
    <label className="choice" htmlFor={id ?? ownId}>
      <input
        id={id ?? ownId}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface RadioGroupProps extends FieldProps, ValueProps {
  /** The choices, in the order shown. */
  options: readonly Option[];
}

/** One of few, all shown. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, hint, error, optional, id, value, onChange, options } = props;
  const name = useId();
  const groupId = id ?? name;
  const describedBy = [hint && `${groupId}-hint`, error && `${groupId}-error`].filter(Boolean);
  return (
    <fieldset
      className={classNames('form-group', error && 'form-error')}
      aria-describedby={describedBy.join(' ') || undefined}
    >
      <legend className="legend">
        {label}
        {optional && <OptionalMark />}
      </legend>
      {hint && (
        <span className="form-hint" id={`${groupId}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="form-error-message" id={`${groupId}-error`}>
          {error}
        </span>
      )}
      <div className="choices">
        {options.map((option, index) => (
          <label key={option.value} className="choice" htmlFor={optionId(groupId, index)}>
            <input
              id={optionId(groupId, index)}
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The first choice carries the group's own id, so that an error summary can go to it. */
function optionId(groupId: string, index: number): string {
  return index === 0 ? groupId : `${groupId}-${index}`;
}
