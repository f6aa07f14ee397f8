import { currentLanguage, useLanguage, type Language } from './language';

/** What fills the `{name}` places of a message. */
export type MessageValues = Record<string, string | number>;

/** The messages of one feature in both languages; the English must have exactly the Danish keys. */
export type Messages<K extends string> = Record<Language, Record<K, string>>;

/** Says a message; a key that the feature does not have is a compile error. */
export type Translate<K extends string> = (key: K, values?: MessageValues) => string;

function fill(text: string, values: MessageValues = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Binds a feature's messages to a hook for components and a function for the rest. */
export function defineMessages<K extends string>(messages: Messages<K>) {
  const translateIn =
    (language: Language): Translate<K> =>
    (key, values) =>
      fill(messages[language][key], values);
  return {
    /** The translator of the language chosen now, for components. */
    useT: (): Translate<K> => translateIn(useLanguage()),
    /** The translator of the language chosen now, outside components. */
    t: ((key, values) => translateIn(currentLanguage())(key, values)) as Translate<K>,
  };
}
