import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { Loaded } from '@/ui';
import { allocationQuery } from '../api/queries';

const route = getRouteApi('/shell/puljer/disponeringer/$allocationId');

/** Leads on to the pool an allocation is taken from. */
export function AllocationPage() {
  const { allocationId } = route.useParams();
  const query = useQuery(allocationQuery(allocationId));
  return (
    <Loaded query={query} page>
      {(allocation) => (
        <Navigate to="/puljer/$poolId" params={{ poolId: allocation.poolId }} replace />
      )}
    </Loaded>
  );
}
