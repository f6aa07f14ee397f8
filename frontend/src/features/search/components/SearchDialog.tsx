import { useNavigate } from '@tanstack/react-router';
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
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} wide>
      <div className={styles.inDialog}>
        <SearchField
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
