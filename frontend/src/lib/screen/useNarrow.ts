import { useSyncExternalStore } from 'react';

const NARROW = '(width <= 640px)';

function media(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function' ? window.matchMedia(NARROW) : undefined;
}

function onChange(listener: () => void): () => void {
  const query = media();
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
}

/** Whether the screen is a telephone's, where what needs width cannot be read. */
export function useNarrow(): boolean {
  return useSyncExternalStore(onChange, () => media()?.matches ?? false);
}
