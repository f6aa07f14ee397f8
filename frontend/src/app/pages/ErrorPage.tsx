import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { PageHeading, ProblemMessage } from '@/ui';
import { useT } from '../messages';

/** A screen that could not be drawn. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const t = useT();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="page page-narrow">
      <PageHeading title={t('error.title')} />
      <ProblemMessage error={error} onRetry={retry} />
    </div>
  );
}
