import { Problem } from '@/lib/http';
import { Button } from './Button';
import { useT } from './messages';
import { Notice } from './Notice';

interface ProblemMessageProps {
  /** What was thrown; nothing is shown for `null`. */
  error: unknown;
  /** Tries again; leaves the button out when missing. */
  onRetry?: () => void;
}

/** Says what happened, what to do next, and the number to give to operations. */
export function ProblemMessage({ error, onRetry }: ProblemMessageProps) {
  const t = useT();
  if (error === null || error === undefined) return null;
  const problem = error instanceof Problem ? error : null;
  const isUnreachable = problem?.status === 0;
  const title = isUnreachable ? t('problem.unreachable') : problem?.title || t('problem.title');
  return (
    <Notice tone="bad" title={title}>
      {problem?.detail && <p>{problem.detail}</p>}
      {problem && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((fieldError) => (
            <li key={`${fieldError.field} ${fieldError.message}`}>{fieldError.message}</li>
          ))}
        </ul>
      )}
      <p className="muted">{t(nextStep(problem))}</p>
      {problem?.requestId && (
        <p className="request-id">{t('problem.request', { id: problem.requestId })}</p>
      )}
      {onRetry && (
        <div className="cluster">
          <Button size="small" onClick={onRetry}>
            {t('problem.retry')}
          </Button>
        </div>
      )}
    </Notice>
  );
}

function nextStep(problem: Problem | null) {
  switch (problem?.status) {
    case 0:
      return 'problem.unreachable.next';
    case 400:
    case 413:
    case 415:
      return 'problem.input';
    case 403:
      return 'problem.403';
    case 404:
      return 'problem.404';
    case 409:
      return 'problem.409';
    case 412:
      return 'problem.412';
    case 429:
      return 'problem.429';
    case 503:
      return 'problem.503';
    default:
      return 'problem.other';
  }
}
