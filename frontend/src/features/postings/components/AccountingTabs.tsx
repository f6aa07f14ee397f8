import { useHasRole } from '@/lib/session';
import { LinkTabs } from '@/ui';
import { useT } from '../messages';

/** The pages of the accounts; others than controllers have one of them. */
export function AccountingTabs() {
  const t = useT();
  const isController = useHasRole('controller');
  if (!isController) return null;
  return (
    <LinkTabs
      label={t('title')}
      tabs={[
        { path: '/regnskab', label: t('parked') },
        { path: '/regnskab/posteringer', label: t('postings') },
        { path: '/regnskab/regler', label: t('rules') },
        { path: '/regnskab/filer', label: t('files') },
      ]}
    />
  );
}
