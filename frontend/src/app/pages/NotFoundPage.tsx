import { LinkButton, PageHeading } from '@/ui';
import { useT } from '../messages';

/** No screen has the address. */
export function NotFoundPage() {
  const t = useT();
  return (
    <main className="page page-narrow">
      <PageHeading title={t('notFound.title')} intro={t('notFound.intro')} />
      <LinkButton to="/" kind="primary">
        {t('notFound.link')}
      </LinkButton>
    </main>
  );
}
