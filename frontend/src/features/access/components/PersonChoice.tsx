import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, EmptyState, Loaded, SearchBox } from '@/ui';
import { peopleQuery } from '../api/queries';
import { useT } from '../messages';

/** Finds one person by a piece of the name. */
export function PersonChoice({ onChoose }: { onChoose: (username: string, name: string) => void }) {
  const t = useT();
  const [words, setWords] = useState('');
  const query = useQuery({ ...peopleQuery(words), placeholderData: keepPreviousData });
  return (
    <div className="stack">
      <SearchBox
        label={t('seen.person')}
        hint={t('seen.person.hint')}
        value={words}
        onSearch={setWords}
      />
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('seen.person.none')} />
          ) : (
            <ul className="rows" aria-label={t('seen.person')}>
              {page.items.map((person) => (
                <li key={person.username}>
                  <Button kind="tertiary" onClick={() => onChoose(person.username, person.name)}>
                    {person.name}
                  </Button>{' '}
                  <span className="muted small">
                    {[person.title, person.unit?.code].filter(Boolean).join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
