import { useState } from 'react';
import type { ItemView } from '@/api/meetings';
import { Button } from '@/ui';
import { useScreeningT } from './messages';
import { ScreeningDialog } from './ScreeningDialog';

/** Opens the list of an item's readers for those who may set it. */
export function ScreeningButton({ item }: { item: ItemView }) {
  const t = useScreeningT();
  const [isOpen, setOpen] = useState(false);
  if (!item.actions.includes('screen')) return null;
  return (
    <>
      <Button size="small" icon="closed" onClick={() => setOpen(true)}>
        {item.screened ? t('screening.change') : t('screening.open')}
      </Button>
      <ScreeningDialog open={isOpen} itemId={item.id} onClose={() => setOpen(false)} />
    </>
  );
}
