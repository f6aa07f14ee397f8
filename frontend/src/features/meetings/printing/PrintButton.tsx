import { Button } from '@/ui';
import { useT } from './messages';

/** Prints what the page shows, without what belongs to the screen only. */
export function PrintButton() {
  const t = useT();
  return (
    <Button size="small" onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
}
