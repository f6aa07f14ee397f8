import { useEffect, useRef } from 'react';

const PREFIX_TIMEOUT = 1200;

/** Keys (`j`, `?`, a sequence `g m`, or `Ctrl+k`, which ⌘k does too) and what each does. */
export type KeyBindings = Record<string, () => void>;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/**
 * Listens for keys on the whole page, but never while a dialog is open, and while someone types only for
 * those with Ctrl.
 */
export function useKeys(bindings: KeyBindings): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });

  useEffect(() => {
    let prefix = '';
    let prefixAt = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (event.ctrlKey || event.metaKey) {
        const held = latest.current[`Ctrl+${event.key}`];
        if (held) {
          event.preventDefault();
          held();
        }
        return;
      }
      if (isTyping(event.target)) return;
      const isSequence = prefix !== '' && event.timeStamp - prefixAt < PREFIX_TIMEOUT;
      const pressed = isSequence ? `${prefix} ${event.key}` : event.key;
      prefix = '';
      const action = latest.current[pressed];
      if (action) {
        event.preventDefault();
        action();
      } else if (Object.keys(latest.current).some((key) => key.startsWith(`${pressed} `))) {
        prefix = pressed;
        prefixAt = event.timeStamp;
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
