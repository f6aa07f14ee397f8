import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '@/lib/http';
import { InternalLink } from '@/lib/routing';
import { decisionQuery } from '../api/queries';

interface DecisionLinkProps {
  decisionId: string;
  children: ReactNode;
}

/** Leads to a decision for whom it opens; for others only the words stand. */
export function DecisionLink({ decisionId, children }: DecisionLinkProps) {
  const { isSuccess } = useQuery(decisionQuery(decisionId));
  return isSuccess ? (
    <InternalLink path={`/beslutninger/${decisionId}`}>{children}</InternalLink>
  ) : (
    <span>{children}</span>
  );
}

/** Tells whether what went wrong is that one may not read the decision. */
export function isClosedToReader(error: unknown): boolean {
  return error instanceof Problem && (error.status === 403 || error.status === 404);
}
