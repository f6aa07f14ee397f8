import { useQuery } from '@tanstack/react-query';
import { InternalLink } from '@/lib/routing';
import { Card } from '@/ui';
import { mandatesToReviewQuery } from '../api/queries';
import { useT } from '../messages';

/** The mandates the person is asked to review; nothing for those who owe no answer. */
export function MandatesToReviewCard() {
  const t = useT();
  const query = useQuery(mandatesToReviewQuery);
  const mandates = query.data?.items ?? [];
  if (mandates.length === 0) return null;
  return (
    <Card title={t('reviews.title')}>
      <ul className="flat rows">
        {mandates.map((mandate) => (
          <li key={mandate.id}>
            <InternalLink path={`/mandater/${mandate.id}`}>{mandate.title}</InternalLink>
            <span className="muted small">{t('reviews.by', { name: mandate.author })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
