import { formatDateTime, formatTime, dayInDenmark } from '@/lib/format';
import { Button } from '@/ui';
import { useT } from '../messages';
import type { SaveStatus } from './useAutosave';

interface SaveStateProps {
  /** How the text stands. */
  status: SaveStatus;
  /** When the server got it last; `null` where nothing is written yet. */
  savedAt: string | null;
  /** Saves at once. */
  onSave: () => void;
}

/** Says whether what is typed is saved. */
export function SaveState({ status, savedAt, onSave }: SaveStateProps) {
  const t = useT();
  return (
    <p className="muted small" role="status">
      {status === 'saved' ? savedText(t, savedAt) : t(`save.${status}`)}{' '}
      {status === 'failed' && (
        <Button size="small" onClick={onSave}>
          {t('save.retry')}
        </Button>
      )}
    </p>
  );
}

function savedText(t: ReturnType<typeof useT>, savedAt: string | null): string {
  if (savedAt === null) return t('save.empty');
  const isToday = dayInDenmark(new Date(savedAt)) === dayInDenmark(new Date());
  return t('save.saved', { time: isToday ? formatTime(savedAt) : formatDateTime(savedAt) });
}
