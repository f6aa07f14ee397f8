import { useCallback, useEffect, useState } from 'react';

const PREFIX = 'direktion.draft.';

function read<T>(key: string): T | null {
  const stored = localStorage.getItem(PREFIX + key);
  if (stored === null) return null;
  try {
    return JSON.parse(stored) as T;
  } catch {
    localStorage.removeItem(PREFIX + key);
    return null;
  }
}

/** Whether something unsaved is kept under a key. */
export function hasDraft(key: string): boolean {
  return localStorage.getItem(PREFIX + key) !== null;
}

/** What someone is writing, kept in this browser until it is saved or thrown away. */
export interface Draft<T> {
  value: T;
  /** Whether the text comes from an earlier visit. */
  isRestored: boolean;
  change: (next: T) => void;
  /** Forgets the draft and starts from the given text. */
  reset: (to: T) => void;
}

/** Keeps what is typed under a key, so that a closed tab or a lost connection loses nothing. */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const [stored] = useState(() => read<T>(key));
  const [value, setValue] = useState<T>(stored ?? initial);
  const [isDirty, setDirty] = useState(stored !== null);
  const [isRestored, setRestored] = useState(stored !== null);

  useEffect(() => {
    if (isDirty) localStorage.setItem(PREFIX + key, JSON.stringify(value));
  }, [isDirty, key, value]);

  const change = useCallback((next: T) => {
    setDirty(true);
    setValue(next);
  }, []);
  const reset = useCallback(
    (to: T) => {
      localStorage.removeItem(PREFIX + key);
      setDirty(false);
      setRestored(false);
      setValue(to);
    },
    [key],
  );
  return { value, isRestored, change, reset };
}

/** Removes every draft from this browser, as log-out must on a shared machine. */
export function forgetDrafts(): void {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}
