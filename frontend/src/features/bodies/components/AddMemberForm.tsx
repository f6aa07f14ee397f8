import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState, type FormEvent } from 'react';
import type { AddMember, BodyRules, MemberRole } from '@/api/bodies';
import { dayInDenmark } from '@/lib/format';
import type { Tagged } from '@/lib/http';
import { DateField, ErrorSummary, ProblemMessage, Select, TextField, type FormError } from '@/ui';
import { addMember } from '../api/changes';
import { peopleQuery } from '../api/queries';
import { useT } from '../messages';
import { FormButtons } from './FormButtons';
import { roleOptions } from './roles';
import { useBodyChange } from './useBodyChange';

/** Adds a member whom the directory knows. */
export function AddMemberForm({ body, onClose }: { body: Tagged<BodyRules>; onClose: () => void }) {
  const t = useT();
  const listId = useId();
  const [person, setPerson] = useState('');
  const [role, setRole] = useState<MemberRole>('MEMBER');
  const [from, setFrom] = useState(dayInDenmark(new Date()));
  const [errors, setErrors] = useState<FormError[]>([]);
  // A chosen line has the username in brackets, which no name has.
  const wanted = useDeferredValue(person.replace(/\s*\(.*$/, '').trim());
  const people = useQuery(peopleQuery(wanted));
  const found = (people.data?.items ?? []).map(({ username, name, unit }) => ({
    username,
    name,
    line: `${name} (${unit.code})`,
  }));
  const chosen = found.find(({ line, name }) => [line, name].includes(person.trim()));
  const add = useBodyChange(
    (member: AddMember) => addMember(body, member),
    t('members.add.done', { name: chosen?.name ?? person }),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      !chosen && { fieldId: 'member-person', message: t('members.person.missing') },
      !from && { fieldId: 'member-from', message: t('members.from.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(missing);
    if (chosen && missing.length === 0) add.mutate({ username: chosen.username, role, from });
  };
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={add.error ?? people.error} />
      <TextField
        id="member-person"
        label={t('members.person')}
        hint={t('members.person.hint')}
        error={errorAt('member-person')}
        list={listId}
        autoComplete="off"
        value={person}
        onChange={setPerson}
      />
      <datalist id={listId}>
        {found.map(({ username, line }) => (
          <option key={username} value={line} />
        ))}
      </datalist>
      <div className="form-row">
        <Select
          label={t('members.role')}
          value={role}
          options={roleOptions(t)}
          onChange={(value) => setRole(value as MemberRole)}
        />
        <DateField
          id="member-from"
          label={t('members.from')}
          error={errorAt('member-from')}
          value={from}
          onChange={setFrom}
        />
      </div>
      <FormButtons save={t('members.add')} busy={add.isPending} onCancel={onClose} />
    </form>
  );
}
