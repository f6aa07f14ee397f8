import { useState } from 'react';
import type { MeetingView } from '@/api/meetings';
import type { Tagged } from '@/lib/http';
import { Button } from '@/ui';
import { useT } from './messages';
import { MoveMeetingDialog } from './MoveMeetingDialog';

/** The way to move a meeting, for those who may. */
export function MoveMeetingButton({ meeting }: { meeting: Tagged<MeetingView> }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  if (!meeting.data.actions.includes('move')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('move.action')}</Button>
      <MoveMeetingDialog open={isOpen} meeting={meeting} onClose={() => setOpen(false)} />
    </>
  );
}
