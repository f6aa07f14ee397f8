import { Link } from '@tanstack/react-router';
import type { EconomyLine } from '@/api/benefits';
import { formatDate, formatDifference } from '@/lib/format';
import { useT } from '../messages';

/** The moves and entries a line is made of, folded until somebody asks. */
export function LineSources({ line }: { line: EconomyLine }) {
  const t = useT();
  if (line.sources.length === 0) return null;
  return (
    <details className="small">
      <summary>{t('sources', { count: line.sources.length })}</summary>
      <ul>
        {line.sources.map((source, index) => (
          <li key={index}>
            {formatDate(source.date)}:{' '}
            {source.benefitId ? (
              <Link to="/gevinster/$benefitId" params={{ benefitId: source.benefitId }}>
                {source.label}
              </Link>
            ) : (
              source.label
            )}{' '}
            {formatDifference(source.amount)}. {source.reason} ({source.by})
          </li>
        ))}
      </ul>
    </details>
  );
}
