import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../api/queries';

/** What units are called by their codes; the code itself while or where the name is not known. */
export function useUnitNames(): (code: string) => string {
  const units = useQuery(unitsQuery);
  return (code) => units.data?.items.find((unit) => unit.code === code)?.name ?? code;
}
