import { useQuery } from '@tanstack/react-query';
import { useHasRole } from '@/lib/session';
import { mandatesQuery } from '../api/queries';
import { useReadsMandates } from './rights';

/** Whether there can be mandates for the person: by a role, or because one was asked to review. */
export function useHasMandates(): boolean {
  const reads = useReadsMandates();
  const mayBeAsked = useHasRole('employee');
  const asked = useQuery({ ...mandatesQuery(undefined, 1), enabled: mayBeAsked && !reads });
  return reads || (asked.data?.total ?? 0) > 0;
}
