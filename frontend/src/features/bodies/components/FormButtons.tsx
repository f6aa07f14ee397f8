import type { ReactNode } from 'react';
import { Button } from '@/ui';
import { useT } from '../messages';

interface FormButtonsProps {
  /** What the button says; "Gem" when missing. */
  save?: string;
  /** Whether it is being saved. */
  busy: boolean;
  /** Called when someone gives up. */
  onCancel: () => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** The buttons under a form in a dialog. */
export function FormButtons({ save, busy, onCancel, children }: FormButtonsProps) {
  const t = useT();
  return (
    <div className="form-buttons">
      <Button type="submit" kind="primary" busy={busy}>
        {save ?? t('save')}
      </Button>
      {children}
      <Button kind="tertiary" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}
