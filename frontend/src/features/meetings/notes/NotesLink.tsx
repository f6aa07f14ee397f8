import { useQuery } from '@tanstack/react-query';
import { Button } from '@/ui';
import { notesQuery } from './api';
import { useT } from './messages';

/** The id of the section with the notes. */
export const NOTES_ID = 'noter';

/** Leads from the top of an item to the person's notes about it. */
export function NotesLink({ itemId }: { itemId: string }) {
  const t = useT();
  const query = useQuery(notesQuery(itemId));
  const count = query.data?.items.length ?? 0;
  return (
    <Button
      size="small"
      onClick={() => {
        const section = document.getElementById(NOTES_ID);
        section?.scrollIntoView({ block: 'start' });
        section?.focus({ preventScroll: true });
      }}
    >
      {count > 0 ? t('title.count', { count }) : t('title')}
    </Button>
  );
}
