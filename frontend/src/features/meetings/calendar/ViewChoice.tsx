import { Button } from '@/ui';
import { useT } from './messages';

interface ViewChoiceProps {
  /** Whether the calendar is shown. */
  isCalendar: boolean;
  /** Gets whether the calendar is wanted. */
  onChange: (isCalendar: boolean) => void;
}

/** List or calendar. */
export function ViewChoice({ isCalendar, onChange }: ViewChoiceProps) {
  const t = useT();
  return (
    <div className="cluster" role="group" aria-label={t('view.label')}>
      <Button
        size="small"
        kind={isCalendar ? 'secondary' : 'primary'}
        aria-pressed={!isCalendar}
        onClick={() => onChange(false)}
      >
        {t('view.list')}
      </Button>
      <Button
        size="small"
        icon="meetings"
        kind={isCalendar ? 'primary' : 'secondary'}
        aria-pressed={isCalendar}
        onClick={() => onChange(true)}
      >
        {t('view.calendar')}
      </Button>
    </div>
  );
}
