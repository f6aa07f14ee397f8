import type { FormEvent, ReactNode } from 'react';
import { Problem } from '@/lib/http';
import { Button, ProblemMessage } from '@/ui';
import { useT } from '../messages';
import { useSending } from './useSending';

interface PlanFormProps {
  /** Sends what was filled in. */
  send: () => Promise<unknown>;
  /** Called when it was sent, or given up. */
  onClose: () => void;
  /** Draws the fields; gets what is wrong with a field by the name the service gives it. */
  children: (errorAt: (field: string) => string | undefined) => ReactNode;
}

/** The fields of a dialog with its buttons; what is wrong stands at its field. */
export function PlanForm({ send, onClose, children }: PlanFormProps) {
  const t = useT();
  const sending = useSending(send, t('saved'), onClose);
  const problem = sending.error instanceof Problem ? sending.error : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate(undefined);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {(!problem || problem.errors.length === 0) && <ProblemMessage error={sending.error} />}
      {children((field) => problem?.errorAt(field))}
      <div className="cluster">
        <Button type="submit" kind="primary" busy={sending.isPending}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
