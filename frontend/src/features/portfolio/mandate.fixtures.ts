import { pageOf } from '@/testing';

/** A mandate its author still writes. */
export const mandate = {
  id: 'mandate-1',
  author: 'Mikkel Aagaard',
  title: 'Fælles bookingsystem',
  purpose: 'Ét sted at booke lokaler',
  background: null,
  goals: 'Halvt så mange tomme lokaler',
  scope: 'Rådhuset',
  owner: 'Anders Lykkegaard',
  steeringGroup: ['Karen Vestergaard'],
  manager: 'Mikkel Aagaard',
  start: '2026-03-01',
  end: '2026-12-31',
  milestones: [{ name: 'Valgt leverandør', date: '2026-06-01' }],
  resources: [
    { unit: 'BYC', hours: 12, people: null, firstWeek: '2026-03-02', lastWeek: '2026-06-29' },
    { unit: 'HRC', hours: null, people: 2, firstWeek: null, lastWeek: null },
  ],
  benefits: [{ change: 'Færre tomme lokaler', yearlyAmount: 120000, certainty: 'ESTIMATED' }],
  economy: null,
  risks: null,
  state: 'DRAFT',
  projectId: null,
  submission: null,
  decisions: [],
  reviews: [],
  comments: [],
  lacking: [],
  actions: ['edit', 'submit', 'ask-reviewer', 'comment'],
  version: 4,
};
/** Whom a mandate can name. */
export const DIRECTORY = {
  'GET /api/access/v1/people': pageOf(
    {
      username: 'direktoer-oekonomi',
      name: 'Anders Lykkegaard',
      title: 'Direktør',
      unit: { code: 'DIREKTION', name: 'Direktionen' },
    },
    {
      username: 'projektleder',
      name: 'Mikkel Aagaard',
      title: 'Projektleder',
      unit: { code: 'BYC', name: 'Byrådscenteret' },
    },
  ),
  'GET /api/access/v1/areas': [
    { code: 'OEKONOMI', name: 'Økonomi', director: 'Anders Lykkegaard', version: 0 },
    { code: 'TOM', name: 'Uden direktør', director: null, version: 0 },
  ],
  'GET /api/access/v1/units': pageOf({ code: 'BYC', name: 'Byrådscenteret' }),
};
/** The mandate by itself. */
export const ONE = { 'GET /api/portfolio/v1/mandates/mandate-1': mandate };
/** The meetings it can be sent to. */
export const SLOTS = {
  'GET /api/meetings/v1/submission-slots': pageOf({
    meetingId: 'meeting-1',
    bodyCode: 'DIR',
    bodyName: 'Direktionen',
    start: '2015-01-06T10:00',
    deadline: '2014-12-29',
  }),
};
