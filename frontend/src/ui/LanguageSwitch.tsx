import { chooseLanguage, useLanguage } from '@/lib/i18n';
import { Button } from './Button';
import { useT } from './messages';

interface LanguageSwitchProps {
  /** Further class names of the button. */
  className?: string;
}

/** Switches between Danish and English; named in the language it switches to. */
export function LanguageSwitch({ className }: LanguageSwitchProps) {
  const t = useT();
  const other = useLanguage() === 'da' ? 'en' : 'da';
  return (
    <Button
      size="small"
      icon="language"
      className={className}
      lang={other}
      title={t('language.label')}
      onClick={() => chooseLanguage(other)}
    >
      {t('language')}
    </Button>
  );
}
