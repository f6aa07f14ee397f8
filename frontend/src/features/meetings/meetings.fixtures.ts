import type {
  AgendaLine,
  DecisionView,
  ItemView,
  MeetingSummary,
  MeetingView,
} from '@/api/meetings';

/** A meeting of the board in a list. */
export function aMeetingSummary(over: Partial<MeetingSummary> = {}): MeetingSummary {
  return {
    id: 'm1',
    bodyCode: 'DIR',
    bodyName: 'Direktionen',
    kind: 'ORDINARY',
    start: '2015-01-06T10:00',
    end: null,
    location: 'A101',
    reserved: false,
    state: 'AGENDA_PUBLISHED',
    itemCount: 3,
    closedCount: 1,
    ...over,
  };
}

/** A line of an agenda. */
export function anAgendaLine(over: Partial<AgendaLine> = {}): AgendaLine {
  return {
    id: 'i1',
    number: 1,
    title: 'Direktionens puljer',
    caseId: 'c1',
    caseNumber: '14/28758',
    closed: false,
    readable: true,
    outcome: null,
    hasDecision: false,
    attachmentCount: 0,
    subject: null,
    ...over,
  };
}

/** A meeting with three items, the last of them closed to the reader. */
export function aMeeting(over: Partial<MeetingView> = {}): MeetingView {
  return {
    ...aMeetingSummary(),
    participants: [{ name: 'Henrik Dalgaard' }],
    items: [
      anAgendaLine(),
      anAgendaLine({ id: 'i2', number: 2, title: 'Indkøb' }),
      anAgendaLine({
        id: 'i3',
        number: 3,
        title: 'Lukket',
        closed: true,
        readable: false,
        caseId: null,
      }),
    ],
    approvedAt: null,
    cancellationReason: null,
    agendaVersion: 1,
    actions: [],
    version: 4,
    ...over,
  };
}

/** A decision that waits to be carried out. */
export function aDecision(over: Partial<DecisionView> = {}): DecisionView {
  return {
    id: 'd1',
    itemId: 'i1',
    meetingId: 'm1',
    bodyCode: 'DIR',
    bodyName: 'Direktionen',
    date: '2015-01-06',
    text: 'Puljerne disponeres som foreslået.',
    outcome: 'APPROVED',
    points: [],
    postponedTo: null,
    referredToBodyCode: null,
    movedTo: null,
    absences: [],
    dissents: [],
    responsible: null,
    responsibleName: null,
    due: null,
    final: true,
    consequence: { status: 'PENDING', reason: null, link: null, at: null },
    itemTitle: 'Direktionens puljer',
    itemNumber: 1,
    caseNumber: '14/28758',
    caseId: 'c1',
    subject: null,
    version: 1,
    ...over,
  };
}

/** An item with every section, two points and an attachment. */
export function anItem(over: Partial<ItemView> = {}): ItemView {
  return {
    id: 'i1',
    meetingId: 'm1',
    bodyCode: 'DIR',
    bodyName: 'Direktionen',
    meetingStart: '2015-01-06T10:00',
    meetingState: 'AGENDA_PUBLISHED',
    number: 1,
    title: 'Direktionens puljer',
    caseId: 'c1',
    caseNumber: '14/28758',
    closed: false,
    readable: true,
    standing: false,
    subject: null,
    subjectPath: null,
    recommender: 'ØDC',
    recommendationIntro: 'ØDC indstiller,',
    sections: {
      background: 'Der er fem puljer.',
      presentation: 'Her er forslaget.',
      economy: 'Ingen.',
      assessment: null,
    },
    recommendationPoints: [
      { id: 'p1', number: 1, text: 'at puljerne drøftes', subPoints: [], outcome: null },
      { id: 'p2', number: 2, text: 'at de disponeres', subPoints: ['de fire'], outcome: null },
    ],
    attachments: [{ number: 1, name: 'Puljer.pdf' }],
    decisions: [],
    caseWay: [],
    previousItemId: null,
    nextItemId: 'i2',
    actions: [],
    version: 2,
    ...over,
  };
}
