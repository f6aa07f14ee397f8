import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId } from 'react';
import { Dialog } from '@/ui';
import { useT } from '../messages';
import { SearchField } from './SearchField';
import styles from './search.module.css';

interface SearchDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** Called when it should close. */
  onClose: () => void;
}

/** The search box over whatever screen one is on. */
export function SearchDialog({ open, onClose }: SearchDialogProps) {
  const t = useT();
  const navigate = useNavigate();
  const boxId = useId();
  // The dialog opens on its first button; words are what it is for.
  useEffect(() => {
    if (open) document.getElementById(boxId)?.focus();
  }, [open, boxId]);
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} wide>
      <div className={styles.inDialog}>
        <SearchField
          id={boxId}
          words=""
          onLeave={onClose}
          onSearch={(words) => {
            onClose();
            void navigate({ to: '/soeg', search: { q: words || undefined } });
          }}
        />
      </div>
    </Dialog>
  );
}
