import { LinkTabs } from '@/ui';
import { useT } from '../messages';

/** The programmes' years and the register belong together. */
export function BenefitTabs() {
  const t = useT();
  return (
    <LinkTabs
      label={t('title')}
      tabs={[
        { path: '/gevinster', label: t('tab.year') },
        { path: '/gevinster/register', label: t('tab.register') },
      ]}
    />
  );
}
