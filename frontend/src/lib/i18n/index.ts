export { chooseLanguage, currentLanguage, onLanguageChange, useLanguage } from './language';
export type { Language } from './language';
export { defineMessages } from './messages';
export type { Messages, Translate } from './messages';
