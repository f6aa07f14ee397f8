import { useEffect, useRef } from 'react';

const PREFIX_TIMEOUT = 1200;

/** Keys (`j`, `?`, or a sequence `g m`) and what each does. */
export type KeyBindings = Record<string, () => void>;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Listens for keys on the whole page, but never while someone types or a dialog is open. */
export function useKeys(bindings: KeyBindings): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });

  useEffect(() => {
    let prefix = '';
    let prefixAt = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
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
