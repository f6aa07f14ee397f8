import { portfolioApi } from '@/api/clients';
import type {
  AddDependency,
  ChangeDependency,
  PlanDependency,
  PlanMilestone,
  PlannedProject,
} from '@/api/portfolio';
import { dataOf } from '@/lib/http';

interface Versioned {
  id: string;
  version: number;
}

function kept({ id, version }: Versioned) {
  return { path: { id }, header: { 'If-Match': `"${version}"` } };
}

/** Adds a milestone; it has no baseline yet. */
export function addMilestone(projectId: string, name: string, forecast: string) {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/milestones', { body: { projectId, name, forecast } }),
  );
}

/** Gives a milestone another name or forecast. */
export function changeMilestone(
  milestone: PlanMilestone,
  body: { name?: string; forecast?: string },
): Promise<PlanMilestone> {
  return dataOf(
    portfolioApi.PATCH('/api/portfolio/v1/milestones/{id}', { params: kept(milestone), body }),
  );
}

/** Approves a milestone for a day. */
export function approveMilestone(milestone: PlanMilestone, day: string, reason: string) {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/milestones/{id}/baseline', {
      params: kept(milestone),
      body: { day, reason },
    }),
  );
}

/** Notes that a milestone was reached. */
export function completeMilestone(milestone: PlanMilestone, day: string): Promise<PlanMilestone> {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/milestones/{id}/completion', {
      params: kept(milestone),
      body: { day },
    }),
  );
}

/** Takes back that a milestone was reached. */
export function reopenMilestone(milestone: PlanMilestone): Promise<PlanMilestone> {
  return dataOf(
    portfolioApi.DELETE('/api/portfolio/v1/milestones/{id}/completion', {
      params: kept(milestone),
    }),
  );
}

/** Takes a milestone out of the plan. */
export function removeMilestone(milestone: PlanMilestone) {
  return dataOf(
    portfolioApi.DELETE('/api/portfolio/v1/milestones/{id}', { params: kept(milestone) }),
  );
}

/** Lets something wait for something. */
export function addDependency(body: AddDependency) {
  return dataOf(portfolioApi.POST('/api/portfolio/v1/dependencies', { body }));
}

/** Changes how long after the awaited the waiting can come, or what is promised outside. */
export function changeDependency(
  dependency: PlanDependency,
  body: ChangeDependency,
): Promise<PlanDependency> {
  return dataOf(
    portfolioApi.PATCH('/api/portfolio/v1/dependencies/{id}', { params: kept(dependency), body }),
  );
}

/** Lets something no longer wait. */
export function removeDependency(dependency: PlanDependency) {
  return dataOf(
    portfolioApi.DELETE('/api/portfolio/v1/dependencies/{id}', { params: kept(dependency) }),
  );
}

/** Sets when a project begins and ends. */
export function spanProject(project: PlannedProject, start: string | null, end: string | null) {
  return dataOf(
    portfolioApi.PUT('/api/portfolio/v1/projects/{id}/plan', {
      params: kept(project),
      body: { start, end },
    }),
  );
}
