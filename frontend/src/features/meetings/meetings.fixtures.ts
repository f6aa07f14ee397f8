import type {
  AgendaLine,
  DecisionView,
  FollowUp,
  ItemView,
  MeetingSummary,
  MeetingView,
  MinutesView,
  Outstanding,
  StandardPhrase,
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
    standing: false,
    conflicted: false,
    screened: false,
    supplementary: false,
    unpublished: false,
    guests: [],
    ...over,
  };
}

/** A meeting with three items, the last of them closed to the reader. */
export function aMeeting(over: Partial<MeetingView> = {}): MeetingView {
  return {
    ...aMeetingSummary(),
    participants: [{ username: 'kommunaldirektoer', name: 'Henrik Dalgaard' }],
    schedule: {
      casesDue: '2014-12-30T12:00',
      agendaDue: '2014-12-30',
      materialDue: '2015-01-02',
      holiday: null,
      moves: [],
    },
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
    agendaVersion: 0,
    agendaChanged: false,
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
    corrected: null,
    actions: [],
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
    guests: [],
    screened: false,
    conflicted: false,
    conflicts: [],
    conflictSentence: null,
    decisions: [],
    caseWay: [],
    previousItemId: null,
    nextItemId: 'i2',
    actions: [],
    version: 2,
    ...over,
  };
}

/** A phrase as it reads in a meeting. */
export function aPhrase(over: Partial<StandardPhrase> = {}): StandardPhrase {
  return {
    id: `phrase-${over.outcome ?? 'POSTPONED'}`,
    bodyCode: 'DIR',
    outcome: 'POSTPONED',
    label: null,
    template: 'Punktet udsættes.',
    text: 'Punktet udsættes.',
    actions: ['edit', 'remove'],
    version: 0,
    ...over,
  };
}

/** Minutes sent to two members, one of whom has approved. */
export function someMinutes(over: Partial<MinutesView> = {}): MinutesView {
  return {
    meetingId: 'm1',
    bodyCode: 'DIR',
    bodyName: 'Direktionen',
    start: '2015-01-06T10:00',
    location: 'A101',
    state: 'HELD',
    participants: [{ username: 'kommunaldirektoer', name: 'Henrik Dalgaard' }],
    rule: 'MEMBERS',
    submittedAt: '2015-01-06T12:00:00Z',
    approvedAt: null,
    needed: 2,
    approvers: [
      { name: 'Henrik Dalgaard', approvedAt: '2015-01-06T13:00:00Z' },
      { name: 'Birgitte Nørskov', approvedAt: null },
    ],
    items: [
      {
        id: 'i1',
        number: 1,
        title: 'Direktionens puljer',
        caseNumber: '14/28758',
        closed: false,
        readable: true,
        standing: false,
        recommendationIntro: null,
        conflictSentence: null,
        points: [],
        decision: aDecision({ final: false, consequence: null }),
      },
    ],
    undecided: [],
    version: 1,
    corrections: [],
    notes: [],
    actions: [],
    ...over,
  };
}

/** A follow-up that is the reader's own. */
export function aFollowUp(over: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'f1',
    decisionId: 'd1',
    itemId: 'i1',
    subject: 'Direktionens puljer',
    bodyCode: 'DIR',
    bodyName: 'Direktionen',
    decidedOn: '2015-01-06',
    responsible: 'direktoer',
    responsibleName: 'Birgitte Nørskov',
    due: '2015-01-20',
    state: 'OPEN',
    outcome: null,
    late: false,
    note: null,
    changes: [],
    actions: ['complete', 'move-due-date', 'hand-over'],
    version: 3,
    ...over,
  };
}

/** A follow-up that is late. */
export function somethingMissing(over: Partial<Outstanding> = {}): Outstanding {
  return {
    kind: 'FOLLOW_UP',
    id: 'f1',
    decisionId: 'd1',
    title: 'Direktionens puljer',
    bodyCode: 'DIR',
    bodyName: 'Direktionen',
    decidedOn: '2015-01-06',
    responsible: 'direktoer',
    responsibleName: 'Birgitte Nørskov',
    due: '2015-01-20',
    late: true,
    status: 'PENDING',
    reason: null,
    ...over,
  };
}
