import { answer, pageOf } from '@/testing';

export const rule = (light: string, reason: string, measure: number | null = null) => ({
  rule: light,
  reason,
  measure,
  override: null,
  motive: null,
});
export const rules = {
  time: rule('YELLOW', 'LATE', 34),
  economy: rule('GREEN', 'WITHIN_BASELINE'),
  resources: rule('NONE', 'NO_FIGURES'),
  benefits: rule('NONE', 'NO_FIGURES'),
};
export const lights = { time: 'YELLOW', economy: 'GREEN', resources: 'NONE', benefits: 'NONE' };
export const written = {
  followsPlan: 'PARTLY',
  text: 'Høringen er skudt.',
  concerns: 'Leverandøren',
  effects: null,
  resourceChallenges: null,
  consultantSpending: null,
  purchases: null,
  economyText: null,
  baselineCost: 1_000_000,
  expectedCost: 980_000,
  staffedPercent: null,
  benefitsPercent: null,
  nextMilestones: null,
};
export const note = {
  id: 'note-1',
  projectId: 'project-1',
  roundId: null,
  date: '2026-05-15',
  state: 'SIGNED',
  nothingNew: false,
  text: written.text,
  lights,
  written,
  judgements: rules,
  writtenBy: 'Mikkel Aagaard',
  handedIn: { name: 'Mikkel Aagaard', at: '2026-05-15T09:00:00Z' },
  signed: { name: 'Birgitte Nørskov', at: '2026-05-16T09:00:00Z' },
  returnComment: null,
  returnedBy: null,
  changedAt: '2026-05-16T09:00:00Z',
  version: 3,
};
export const form = {
  projectId: 'project-1',
  project: 'Ny frivillighedspolitik',
  asking: { roundId: 'round-1', round: 'november 2026', deadline: '2026-11-20', late: true },
  current: null,
  last: note,
  baselineCost: 1_000_000,
  baselineSource: 'ALLOCATED',
  rules,
  pointers: [
    {
      roundId: 'round-0',
      projectId: 'project-1',
      decisionId: 'decision-1',
      bodyCode: 'DIR',
      decidedOn: '2026-05-26',
      outcome: null,
      text: 'Ny frivillighedspolitik: Direktionen ønsker en ny tidsplan.',
    },
  ],
  actions: ['write', 'nothingNew'],
  version: 0,
};
export const project = {
  id: 'project-1',
  name: 'Ny frivillighedspolitik',
  level: 1,
  state: 'RUNNING',
  programme: null,
  roles: [],
  waitsFor: [],
  statusReports: [],
};
export const STATUS = '/api/portfolio/v1/projects/project-1/status';
export const tagged = (body: object, version: number) =>
  answer(200, { ...body, version }, { ETag: `"${version}"` });
export const answers = {
  'GET /api/portfolio/v1/projects/project-1': project,
  [`GET ${STATUS}`]: tagged(form, 0),
  'GET /api/portfolio/v1/status-reports': pageOf(note),
  'GET /api/meetings/v1/decisions/decision-1': { text: 'Direktionen ønsker en ny tidsplan.' },
};
export const draftOf = (text: string) => ({
  ...note,
  id: 'note-2',
  state: 'DRAFT',
  text,
  written: { ...written, text },
  signed: null,
  handedIn: null,
});

export const round = {
  id: 'round-1',
  name: 'november 2026',
  programmeId: null,
  programme: null,
  month: '2026-11-01',
  deadline: '2026-11-20',
  state: 'OPEN',
  openedBy: 'Maja Holm',
  openedAt: '2026-11-02T08:00:00Z',
  closedAt: null,
  asked: 2,
  answered: 1,
  late: 1,
  lights: {
    TIME: { GREEN: 0, YELLOW: 1, RED: 0, NONE: 0 },
    ECONOMY: { GREEN: 1, YELLOW: 0, RED: 0, NONE: 0 },
    RESOURCES: { GREEN: 0, YELLOW: 0, RED: 0, NONE: 1 },
    BENEFITS: { GREEN: 0, YELLOW: 0, RED: 0, NONE: 1 },
  },
  submission: null,
  decisions: [],
  actions: ['remind', 'close'],
  version: 0,
};
export const line = {
  projectId: 'project-1',
  project: 'Ny frivillighedspolitik',
  manager: 'Mikkel Aagaard',
  written: true,
  owner: 'Birgitte Nørskov',
  askedAt: '2026-11-02T08:00:00Z',
  remindedAt: null,
  answer: 'LATE',
  note: null,
};
export const board = {
  round,
  lines: [line, { ...line, projectId: 'project-2', project: 'UTA', answer: 'SIGNED', note }],
  pointers: [],
  economy: null,
};

/** Answers what the last step made of the status, as the server does. */
export function statusThat(steps: Record<string, ReturnType<typeof tagged>>) {
  let now = tagged(form, 0);
  return Object.fromEntries<unknown>([
    ...Object.entries(steps).map(([request, after]): [string, unknown] => [
      request,
      () => (now = after),
    ]),
    [`GET ${STATUS}`, () => now],
  ]);
}
