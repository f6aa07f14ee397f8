import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { TextField } from '@/ui';
import { peopleQuery } from './api';
import { useT } from './messages';

interface PersonFieldProps {
  /** What the person is asked for. */
  label: string;
  /** The name as it is written. */
  value: string;
  /** Gets the name at each change. */
  onChange: (name: string) => void;
  id?: string;
  optional?: boolean;
  error?: string | undefined;
}

/** A name, chosen among the municipality's people or written for somebody from outside. */
export function PersonField({ optional, error, id, ...rest }: PersonFieldProps) {
  const t = useT();
  const listId = useId();
  const people = useQuery(peopleQuery);
  return (
    <>
      <TextField
        {...rest}
        {...(id !== undefined && { id })}
        {...(optional !== undefined && { optional })}
        error={error}
        hint={t('person.hint')}
        list={listId}
        autoComplete="off"
      />
      <datalist id={listId}>
        {people.data?.items.map((person) => (
          <option key={person.username} value={person.name}>
            {person.unit?.name ?? person.title}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** Says who is meant by a name: a person who works here, if there is exactly one, else the name. */
export function useWhoIs(): (name: string) => {
  responsibleUsername?: string | undefined;
  responsible?: string | undefined;
} {
  const people = useQuery(peopleQuery);
  return (written) => {
    const name = written.trim();
    const named = people.data?.items.filter((person) => person.name === name) ?? [];
    const username = named.length === 1 ? named[0]?.username : undefined;
    return username ? { responsibleUsername: username } : { responsible: name || undefined };
  };
}
