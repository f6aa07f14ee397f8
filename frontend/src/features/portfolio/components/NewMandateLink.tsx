import { useHasRole } from '@/lib/session';
import { LinkButton } from '@/ui';
import { useT } from '../messages';

/** Leads to the form of a new mandate, for those who write them. */
export function NewMandateLink() {
  const t = useT();
  const mayWrite = useHasRole('project-manager', 'programme-manager');
  if (!mayWrite) return null;
  return (
    <LinkButton to="/mandater/nyt" kind="primary" icon="plus">
      {t('mandates.new')}
    </LinkButton>
  );
}
