import { useSyncExternalStore } from 'react';

export type Language = 'da' | 'en';

const STORAGE_KEY = 'direktion.language';
const listeners = new Set<() => void>();

let language: Language = localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'da';
document.documentElement.lang = language;

/** The language people see now; Danish until someone chooses otherwise. */
export function currentLanguage(): Language {
  return language;
}

/** Changes the language everywhere and remembers it in this browser. */
export function chooseLanguage(next: Language): void {
  language = next;
  localStorage.setItem(STORAGE_KEY, next);
  document.documentElement.lang = next;
  listeners.forEach((listener) => listener());
}

/** Calls back whenever the language changes; answers how to stop. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language as state: the component renders again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, currentLanguage);
}
