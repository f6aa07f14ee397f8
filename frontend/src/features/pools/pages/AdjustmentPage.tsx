import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { Loaded } from '@/ui';
import { adjustmentQuery } from '../api/queries';

const route = getRouteApi('/shell/puljer/aendringer/$adjustmentId');

/** Leads on to the allocation that is changed. */
export function AdjustmentPage() {
  const { adjustmentId } = route.useParams();
  const query = useQuery(adjustmentQuery(adjustmentId));
  return (
    <Loaded query={query} page>
      {({ allocationId }) => (
        <Navigate to="/puljer/disponeringer/$allocationId" params={{ allocationId }} replace />
      )}
    </Loaded>
  );
}
