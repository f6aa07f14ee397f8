import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './Button';
import { classNames } from './classNames';
import { useT } from './messages';

interface DialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** What it is about. */
  title: string;
  /** Called when it should close: the button, Escape, or a click outside. */
  onClose: () => void;
  /** The content; taken away while the dialog is closed, so that forms start afresh. */
  children: ReactNode;
  /** Room for two versions side by side. */
  wide?: boolean;
}

/** A native modal dialog; the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ open, title, onClose, children, wide = false }: DialogProps) {
  const t = useT();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    // The click outside is a convenience; Escape and the close button do the same by keyboard.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={element}
      className={classNames('dialog', wide && 'wide')}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      {open && (
        <>
          <div className="dialog-heading">
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="close" label={t('close')} onClick={onClose} />
          </div>
          <div className="dialog-body">{children}</div>
        </>
      )}
    </dialog>
  );
}
