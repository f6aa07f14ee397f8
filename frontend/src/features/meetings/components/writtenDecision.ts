import type { Absence, Dissent, ItemView, Outcome, RecordDecision } from '@/api/meetings';
import type { FormError } from '@/ui';
import { t as told } from '../decisions/messages';
import type { MeetingsT } from '../messages';

/** A decision as it stands in the fields of the form. */
export interface WrittenDecision {
  text: string;
  outcome: Outcome | '';
  /** Outcomes by point id; a point that is not here follows the whole. */
  points: Record<string, string>;
  postponedToMeetingId: string;
  referredToBodyCode: string;
  responsible: string;
  due: string;
  absences: Absence[];
  dissents: Dissent[];
}

/** All outcomes, in the order secretaries need them. */
export const OUTCOMES: readonly Outcome[] = [
  'APPROVED',
  'APPROVED_WITH_CHANGES',
  'NOTED',
  'DISCUSSED',
  'POSTPONED',
  'RETURNED',
  'REFERRED',
  'REJECTED',
  'OTHER',
];

/** What the form begins with: the decision this meeting has already recorded, or nothing. */
export function startingDecision(item: ItemView): WrittenDecision {
  const recorded = item.decisions.find((decision) => decision.itemId === item.id);
  return {
    text: recorded?.text ?? '',
    outcome: recorded?.outcome ?? '',
    points: Object.fromEntries(
      item.recommendationPoints
        .filter((point) => point.outcome !== null && point.outcome !== recorded?.outcome)
        .map((point) => [point.id, point.outcome ?? '']),
    ),
    postponedToMeetingId: recorded?.postponedTo?.meetingId ?? '',
    referredToBodyCode: recorded?.referredToBodyCode ?? '',
    responsible: recorded?.responsibleName ?? recorded?.responsible ?? '',
    due: recorded?.due ?? '',
    absences: recorded?.absences ?? [],
    dissents: recorded?.dissents ?? [],
  };
}

/** What is missing before the decision can be saved. */
export function checkDecision(written: WrittenDecision, t: MeetingsT): FormError[] {
  const { outcome, text, responsible, referredToBodyCode, due, dissents } = written;
  const needsResponsible = outcome === 'RETURNED' || due !== '';
  return [
    text.trim() === '' && { fieldId: 'decision-text', message: t('mode.text.missing') },
    outcome === '' && { fieldId: 'decision-outcome', message: t('mode.outcome.missing') },
    needsResponsible &&
      responsible.trim() === '' && {
        fieldId: 'decision-responsible',
        message: t('mode.responsible.missing'),
      },
    outcome === 'REFERRED' &&
      referredToBodyCode === '' && {
        fieldId: 'decision-referred',
        message: t('mode.referredTo.missing'),
      },
    ...dissents.flatMap(({ name, text: said }, index) => [
      name === '' && { fieldId: `dissent-name-${index}`, message: told('dissent.name.missing') },
      said.trim() === '' && {
        fieldId: `dissent-text-${index}`,
        message: told('dissent.text.missing'),
      },
    ]),
  ].filter((error): error is FormError => Boolean(error));
}

/** Who is responsible, as the request names them. */
export type NamedResponsible = Pick<RecordDecision, 'responsible' | 'responsibleUsername'>;

/** The request that records the decision; only what its outcome uses is sent. */
export function toRecordDecision(
  written: WrittenDecision,
  responsible: NamedResponsible,
): RecordDecision {
  const outcome = written.outcome || 'OTHER';
  return {
    text: written.text.trim(),
    outcome,
    points: Object.entries(written.points)
      .filter(([, pointOutcome]) => pointOutcome !== '')
      .map(([pointId, pointOutcome]) => ({ pointId, outcome: pointOutcome as Outcome })),
    postponedToMeetingId: (outcome === 'POSTPONED' && written.postponedToMeetingId) || undefined,
    referredToBodyCode: (outcome === 'REFERRED' && written.referredToBodyCode) || undefined,
    ...responsible,
    due: written.due || undefined,
    absences: written.absences.length > 0 ? written.absences : undefined,
    dissents: written.dissents.length > 0 ? written.dissents : undefined,
  };
}
