import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Problem } from '@/lib/http';
import {
  Button,
  DateField,
  Dialog,
  ProblemMessage,
  Select,
  TextArea,
  TextField,
  useToast,
  type Option,
} from '@/ui';
import { useT } from '../messages/keeping';

/** One thing a step asks for. */
export interface StepField {
  /** What the server calls it. */
  name: string;
  label: string;
  kind: 'text' | 'area' | 'date' | 'choice';
  hint?: string;
  optional?: boolean;
  options?: readonly Option[];
  /** Names to choose among while typing. */
  suggestions?: readonly string[];
}

interface StepDialogProps {
  open: boolean;
  title: string;
  /** What the step means, before its fields. */
  intro?: string;
  fields: readonly StepField[];
  /** What stands in the fields at first. */
  initial: Readonly<Record<string, string>>;
  /** What the button says. */
  action: string;
  /** What is confirmed afterwards. */
  done: string;
  onSend: (values: Record<string, string>) => Promise<unknown>;
  onClose: () => void;
}

/** A step on the list as a small form; what is wrong is said at its field. */
export function StepDialog({ open, title, onClose, ...rest }: StepDialogProps) {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <StepForm {...rest} onClose={onClose} />
    </Dialog>
  );
}

function StepForm(props: Omit<StepDialogProps, 'open' | 'title'>) {
  const { intro, fields, initial, action, done, onSend, onClose } = props;
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [values, setValues] = useState<Record<string, string>>({ ...initial });
  const [isTried, setTried] = useState(false);
  const step = useMutation({
    mutationFn: () => onSend(values),
    onSuccess: async () => {
      onClose();
      toast(done);
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
    },
  });
  const problem = step.error instanceof Problem ? step.error : null;
  const errorOf = (field: StepField) =>
    problem?.errors.find((error) => error.field === field.name)?.message ??
    (isTried && !field.optional && !values[field.name]?.trim() ? t('missing') : undefined);
  const isNamed = problem?.errors.some((error) => fields.some((one) => one.name === error.field));
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fields.every((field) => field.optional || values[field.name]?.trim())) step.mutate();
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      {intro && <p>{intro}</p>}
      {!isNamed && <ProblemMessage error={step.error} />}
      {fields.map((field) => (
        <StepInput
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          error={errorOf(field)}
          onChange={(value) => setValues((now) => ({ ...now, [field.name]: value }))}
        />
      ))}
      <div className="cluster">
        <Button kind="primary" type="submit" busy={step.isPending}>
          {action}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

interface StepInputProps {
  field: StepField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function StepInput({ field, value, error, onChange }: StepInputProps) {
  const { label, hint, optional, options = [], suggestions } = field;
  const shared = { label, hint, optional, error, value, onChange };
  switch (field.kind) {
    case 'date':
      return <DateField {...shared} />;
    case 'area':
      return <TextArea {...shared} rows={4} />;
    case 'choice':
      return <Select {...shared} options={options} {...(optional && { placeholder: '–' })} />;
    default:
      return suggestions ? (
        <>
          <TextField {...shared} list={`${field.name}-names`} width="wide" />
          <datalist id={`${field.name}-names`}>
            {suggestions.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      ) : (
        <TextField {...shared} width="wide" />
      );
  }
}
