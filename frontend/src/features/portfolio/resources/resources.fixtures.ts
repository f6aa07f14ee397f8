import { pageOf } from '@/testing';

export const ROOT = '/api/portfolio/v1';
export const weeks = [
  { week: '2026-W53', start: '2026-12-28' },
  { week: '2027-W01', start: '2027-01-04' },
];
export const cell = { people: 0, projects: 0, isOver: false };
export const heatMap = {
  weeks,
  centres: [
    {
      unit: 'BYC',
      cells: [
        { ...cell, week: '2026-W53', hours: 140.5, capacity: 124, isOver: true, projects: 2 },
        { ...cell, week: '2027-W01', hours: 30, capacity: 124, projects: 1 },
      ],
    },
    {
      unit: 'HRC',
      cells: [
        { ...cell, week: '2026-W53', hours: 0, capacity: 96 },
        { ...cell, week: '2027-W01', hours: 12, capacity: null, projects: 1 },
      ],
    },
  ],
  previous: '2026-W40',
  next: '2027-W13',
};
export const shares = [
  { id: 'project-1', name: 'Udviklingsstrategien', hours: 80.5 },
  { id: 'project-2', name: 'Ny frivillighedspolitik', hours: 60 },
];
export const draw = {
  drawId: 'draw-1',
  activityId: 'activity-1',
  activity: 'Høring',
  projectId: 'project-1',
  project: 'Udviklingsstrategien',
  unit: 'BYC',
  kind: 'OPERATIONS',
  username: null,
  person: null,
  week: '2026-W53',
  weekStart: '2026-12-28',
  hours: 80.5,
  people: 2.18,
  changedAt: '2026-11-02T09:00:00Z',
};
export const capacity = {
  id: 'capacity-1',
  unit: 'BYC',
  from: '2015-01-01',
  staff: 33.53,
  hoursPerWeek: 124,
  actions: ['change', 'take-back'],
  version: 3,
};
export const notice = {
  state: 'SENT',
  activityId: 'activity-1',
  activity: 'Høring',
  projectId: 'project-1',
  project: 'Udviklingsstrategien',
  unit: 'BYC',
  manager: 'Karen Vestergaard',
  start: '2026-12-28',
  movedFrom: '2026-12-07',
  dueOn: null,
  sentAt: '2026-12-01T09:00:00Z',
  isShort: true,
  isWithdrawn: true,
};
export const activity = {
  id: 'activity-1',
  projectId: 'project-1',
  project: 'Udviklingsstrategien',
  name: 'Høring',
  start: '2026-12-28',
  end: '2027-01-08',
  draws: [
    {
      id: 'draw-1',
      unit: 'BYC',
      kind: 'OPERATIONS',
      username: null,
      person: null,
      hours: 31,
      weeks: [
        { week: '2026-W53', start: '2026-12-28', hours: 12.5, people: 0.34 },
        { week: '2027-W01', start: '2027-01-04', hours: 18.5, people: 0.5 },
      ],
    },
  ],
  changedAt: '2026-11-02T09:00:00Z',
  actions: ['change', 'move', 'give-up'],
  version: 2,
};
export const project = {
  id: 'project-1',
  name: 'Udviklingsstrategien',
  kind: 'PROJECT',
  level: 1,
  owner: null,
  manager: null,
  parentId: null,
  programme: null,
  state: 'RUNNING',
  lights: null,
  statusText: null,
  statusDate: null,
  description: '',
  onListFrom: '2015-01-01',
  addedReason: '',
  leftOn: null,
  leftReason: null,
  waitsFor: [],
  mandateId: null,
  roles: [],
  decision: null,
  statusReports: [],
};
export const ANSWERS = {
  [`GET ${ROOT}/resources/heat-map`]: heatMap,
  [`GET ${ROOT}/resource-draws`]: pageOf(draw),
  [`GET ${ROOT}/resources/people`]: {
    weeks,
    people: [
      {
        username: 'medarbejder',
        name: 'Line Agerbo',
        unit: 'HRC',
        cells: [
          { week: '2026-W53', hours: 42, isOverlap: true, projects: shares },
          { week: '2027-W01', hours: 0, isOverlap: false, projects: [] },
        ],
      },
    ],
    previous: '2026-W40',
    next: '2027-W13',
  },
  [`GET ${ROOT}/resources/overlaps`]: {
    centres: [
      {
        unit: 'BYC',
        week: '2026-W53',
        start: '2026-12-28',
        hours: 140.5,
        capacity: 124,
        above: 16.5,
        projects: shares,
      },
    ],
    people: [],
  },
  [`GET ${ROOT}/capacities`]: pageOf(capacity),
  [`GET ${ROOT}/capacities/kept-centres`]: ['BYC'],
  [`GET ${ROOT}/resource-notices`]: pageOf(notice),
  [`GET ${ROOT}/projects/project-1`]: project,
  [`GET ${ROOT}/projects/project-1/activities`]: {
    projectId: 'project-1',
    activities: [activity],
    actions: ['plan'],
  },
  'GET /api/access/v1/units': pageOf({ code: 'BYC', name: 'Byrådscenteret' }),
  'GET /api/access/v1/people': pageOf(),
};
