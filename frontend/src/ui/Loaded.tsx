import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '@/lib/http';
import { useT } from './messages';
import { PageHeading } from './PageHeading';
import { ProblemMessage } from './ProblemMessage';
import { PageSkeleton, Skeleton } from './Skeleton';

interface LoadedProps<T> {
  /** The query whose data is shown. */
  query: UseQueryResult<T>;
  /** Draws the data. */
  children: (data: T) => ReactNode;
  /** Says that this is the whole screen, which then gets its own heading when it fails. */
  page?: boolean;
  /** How many lines of skeleton stand in for the data. */
  lines?: number;
}

/** A skeleton, then the data; or what went wrong and what to do next. */
export function Loaded<T>({ query, children, page = false, lines = 3 }: LoadedProps<T>) {
  const t = useT();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return page ? <PageSkeleton /> : <Skeleton lines={lines} />;
  const message = <ProblemMessage error={query.error} onRetry={() => void query.refetch()} />;
  if (!page) return message;
  const title = query.error instanceof Problem ? query.error.title : '';
  return (
    <div className="page page-narrow">
      <PageHeading title={title || t('problem.title')} />
      {message}
    </div>
  );
}
