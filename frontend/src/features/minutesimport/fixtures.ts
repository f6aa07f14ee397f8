import { pageOf } from '@/testing';

const item = {
  number: 1,
  title: 'Status på havnen',
  caseNumber: '19/20455',
  closed: false,
  attachments: ['Tidsplan.pdf'],
  recommendationPoints: [{ number: 1, text: 'drøfter tidsplanen', subPoints: ['kajen', 'molen'] }],
  decisions: [
    {
      bodyName: 'Direktionen',
      date: '2020-04-14',
      text: 'Udsat.',
      outcome: 'OTHER',
      heading: null,
    },
  ],
  sections: {
    background: 'Havnen er gammel.',
    presentation: null,
    economy: null,
    assessment: null,
  },
  recommendationIntro: 'TMC indstiller, at direktionen',
  recommendationText: 'TMC indstiller, at direktionen drøfter tidsplanen',
  recommendationRemarks: null,
  alternativeTitles: [],
  page: null,
  line: 3,
};
const other = { ...item, number: 2, title: 'Sommerfest', recommendationPoints: [], line: 6 };
export const view = {
  id: 'import-1',
  state: 'READ',
  fileName: 'referat.txt',
  uploadedBy: 'sekretariat',
  uploadedAt: '2026-01-12T08:30:00Z',
  meeting: {
    bodyName: 'Direktionen',
    bodyCode: 'DIR',
    date: '2020-04-14',
    startTime: '09:30:00',
    endTime: null,
    location: 'Lokale C12',
    kind: 'ORDINARY',
    header: [],
  },
  items: [item, other],
  reminders: [{ expected: 'Maj', subject: 'Sommerfest', responsible: 'HRC' }],
  warnings: [
    { line: 5, message: 'Tekst uden overskrift i punkt 1.' },
    { line: 0, message: 'Forkert tegnsæt er rettet 2 steder.' },
  ],
  unplaced: ['Underskrifter'],
  participants: [],
  pageFurniture: ['Side 1'],
  meetingId: null,
  corrects: null,
  revision: 1,
  doubtCount: 2,
  changes: [],
  actions: ['correct', 'accept'],
  version: 3,
};
const source = {
  lines: [
    { line: 1, text: 'REFERAT', kind: 'TITLE', itemNumber: null, unsure: false },
    { line: 2, text: '', kind: 'BLANK', itemNumber: null, unsure: false },
    { line: 3, text: 'Punkt 1: Status', kind: 'ITEM_HEADING', itemNumber: 1, unsure: false },
    { line: 4, text: 'Havnen er gammel.', kind: 'BACKGROUND', itemNumber: 1, unsure: false },
    { line: 5, text: 'Og dyr.', kind: 'BACKGROUND', itemNumber: 1, unsure: true },
    { line: 6, text: 'Punkt 2: Fest', kind: 'ITEM_HEADING', itemNumber: 2, unsure: false },
    { line: 7, text: 'Underskrifter', kind: 'UNPLACED', itemNumber: null, unsure: true },
  ],
};
const bodies = pageOf(
  { code: 'DIR', name: 'Direktionen', kind: 'BOARD', bodyGroup: 'BOARD', alwaysClosed: false },
  {
    code: 'CF',
    name: 'Chefforum',
    kind: 'MANAGEMENT',
    bodyGroup: 'MANAGEMENT',
    alwaysClosed: false,
  },
);
export const REPORT = 'GET /api/meetings/v1/imports/report';
export const IMPORT = '/api/meetings/v1/imports/import-1';
export const ANSWERS = {
  [`GET ${IMPORT}`]: view,
  [`GET ${IMPORT}/source`]: source,
  'GET /api/meetings/v1/bodies': bodies,
};
