import type { PlanDependency, PlanMilestone, PlannedProject } from '@/api/portfolio';

/** A milestone that is on time. */
export function milestone(
  id: string,
  name: string,
  expected: string,
  more: Partial<PlanMilestone> = {},
): PlanMilestone {
  return {
    id,
    projectId: 'telephones',
    project: 'Telefonsystem',
    name,
    baseline: expected,
    forecast: expected,
    expected,
    doneOn: null,
    delayDays: 0,
    overdue: false,
    cause: null,
    baselines: [],
    removed: false,
    changedAt: '2016-01-12T12:00:00Z',
    version: 1,
    actions: [],
    ...more,
  };
}

/** A project that runs through 2016. */
export function project(
  id: string,
  name: string,
  milestones: PlanMilestone[],
  more: Partial<PlannedProject> = {},
): PlannedProject {
  return {
    id,
    name,
    kind: 'PROJECT',
    level: 2,
    parentId: null,
    programme: null,
    owner: 'Anders Lykkegaard',
    manager: 'Mikkel Aagaard',
    centre: 'BYC',
    state: 'RUNNING',
    pausedReason: null,
    pausedFrom: null,
    pausedUntil: null,
    start: '2016-01-01',
    end: '2016-12-31',
    expectedStart: '2016-01-01',
    expectedEnd: '2016-12-31',
    delayDays: 0,
    milestones: milestones.map((one) => ({ ...one, projectId: id, project: name })),
    activities: [],
    criticalPath: [],
    criticalDependencies: [],
    version: 0,
    actions: [],
    ...more,
  };
}

export const analysed = milestone('m-analysed', 'Analysen er færdig', '2016-04-22', {
  baseline: '2016-02-26',
  delayDays: 56,
});

export const working = milestone('m-working', 'I drift', '2016-08-26', {
  baseline: '2016-07-01',
  forecast: '2016-07-01',
  delayDays: 56,
  cause: {
    projectId: 'analysis',
    project: 'Henvendelsesanalyse',
    milestoneId: 'm-analysed',
    milestone: 'Analysen er færdig',
    outside: null,
    paused: false,
    days: 56,
  },
  actions: ['CHANGE', 'APPROVE', 'COMPLETE', 'REMOVE'],
});

export const analysis = project('analysis', 'Henvendelsesanalyse', [analysed], {
  delayDays: 56,
  owner: 'Henrik Dalgaard',
  centre: 'HRC',
});

export const telephones = project('telephones', 'Telefonsystem', [working], {
  delayDays: 56,
  actions: ['PLAN'],
  criticalPath: [
    {
      projectId: 'analysis',
      project: 'Henvendelsesanalyse',
      milestoneId: 'm-analysed',
      milestone: 'Analysen er færdig',
      outside: null,
      date: '2016-04-22',
      dependencyId: null,
    },
    {
      projectId: 'telephones',
      project: 'Telefonsystem',
      milestoneId: 'm-working',
      milestone: 'I drift',
      outside: null,
      date: '2016-08-26',
      dependencyId: 'd-1',
    },
  ],
  criticalDependencies: ['d-1'],
});

export const prisme = project('prisme', 'Prisme', [], {
  state: 'PAUSED',
  pausedReason: 'Regnskabsafslutningen går forud',
  pausedFrom: '2016-01-04',
  pausedUntil: '2016-04-01',
});

export const waits: PlanDependency = {
  id: 'd-1',
  projectId: 'telephones',
  project: 'Telefonsystem',
  milestoneId: 'm-working',
  milestone: 'I drift',
  awaitedProjectId: 'analysis',
  awaitedProject: 'Henvendelsesanalyse',
  awaitedMilestoneId: 'm-analysed',
  awaitedMilestone: 'Analysen er færdig',
  awaitedOutside: null,
  expectedOn: null,
  leadDays: null,
  awaitedDate: '2016-04-22',
  waitingDate: '2016-08-26',
  binding: true,
  delayDays: 56,
  removed: false,
  changedAt: '2016-01-12T12:00:00Z',
  version: 0,
  actions: ['CHANGE', 'REMOVE'],
};

export const timeline = {
  onDate: '2016-01-31',
  projects: [telephones, analysis, prisme],
  dependencies: [waits],
};

export const answers = { 'GET /api/portfolio/v1/portfolio/timeline': timeline };
