import { useHasRole } from '@/lib/session';

/** Whether the person sees how the projects fare; all other employees see what is public of them. */
export function useReadsStatus(): boolean {
  return useHasRole(
    'board-member',
    'director',
    'centre-manager',
    'secretariat',
    'project-manager',
    'programme-manager',
    'controller',
    'mayor',
  );
}

/** Whether the person may know of mandates, one's own or others'. */
export function useReadsMandates(): boolean {
  return useHasRole(
    'project-manager',
    'programme-manager',
    'secretariat',
    'board-member',
    'director',
    'controller',
  );
}
