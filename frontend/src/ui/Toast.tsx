import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { Button } from './Button';
import { useT } from './messages';

const SHOWN_MS = 8000;

interface Toast {
  id: number;
  text: string;
  undo: (() => void) | undefined;
}

/** Says something short; with `undo` people can take it back while it is shown. */
export type ShowToast = (text: string, undo?: () => void) => void;

const ToastContext = createContext<ShowToast | null>(null);

/** Holds the messages at the foot of the screen, in a live region that is always there. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useT();
  const [toasts, setToasts] = useState<Toast[]>([]);
  const nextId = useRef(0);

  const remove = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const show = useCallback<ShowToast>(
    (text, undo) => {
      const id = nextId.current++;
      setToasts((shown) => [...shown.slice(-2), { id, text, undo }]);
      window.setTimeout(() => remove(id), SHOWN_MS);
    },
    [remove],
  );

  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status">
        {toasts.map((toast) => (
          <div key={toast.id} className="toast-message">
            <span>{toast.text}</span>
            {toast.undo && (
              <Button
                kind="tertiary"
                size="small"
                onClick={() => {
                  toast.undo?.();
                  remove(toast.id);
                }}
              >
                {t('undo')}
              </Button>
            )}
          </div>
        ))}
      </div>
    </ToastContext>
  );
}

/** The function that shows a message. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it');
  return show;
}
