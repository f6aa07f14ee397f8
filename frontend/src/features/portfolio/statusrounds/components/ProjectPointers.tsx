import { useQuery } from '@tanstack/react-query';
import { statusQuery } from '../api';
import { Pointers } from './Pointers';

/** What bodies answered about a project, on the project's own page; nothing where nobody has. */
export function ProjectPointers({ projectId }: { projectId: string }) {
  const query = useQuery(statusQuery(projectId));
  return query.data ? <Pointers pointers={query.data.data.pointers} /> : null;
}
