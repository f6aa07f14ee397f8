import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { submissionSlotsQuery } from '@/api/submissions';
import { formatDate } from '@/lib/format';
import type { Tagged } from '@/lib/http';
import {
  Breadcrumbs,
  Button,
  Card,
  Dialog,
  ExportLinks,
  Loaded,
  PageHeading,
  ProblemMessage,
  SendToMeetingDialog,
  Tag,
  useToast,
} from '@/ui';
import { DecisionLink } from './DecisionLink';
import { PortfolioTabs } from '../components/PortfolioTabs';
import { ProgrammeFigures } from '../economy/ProgrammeFigures';
import { closeRound, remind, roundQuery, submitRound } from './api';
import { bodyName, Pointers } from './components/Pointers';
import { RoundLines } from './components/RoundLines';
import { useT } from './messages';
import type { Board, Round } from './types';

const route = getRouteApi('/shell/portefoelje/statusrunder/$roundId');

/** Who was asked in a round, who has answered, and the round's way to the meetings. */
export function RoundPage() {
  const { roundId } = route.useParams();
  const query = useQuery(roundQuery(roundId));
  return (
    <Loaded query={query} page>
      {(board) => <RoundBoard board={board} />}
    </Loaded>
  );
}

function RoundBoard({ board }: { board: Tagged<Board> }) {
  const t = useT();
  const { round, lines, pointers, economy } = board.data;
  const may = (action: string) => round.actions.includes(action);
  const reminding = useReminding(round.id);
  const names = new Map(lines.map((line) => [line.projectId, line.project]));
  const title = t('round', { name: round.name });
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="rounds" to="/portefoelje/statusrunder">
            {t('rounds')}
          </Link>,
          title,
        ]}
      />
      <PageHeading
        title={title}
        intro={
          <span className="cluster">
            <Tag tone={round.state === 'OPEN' ? 'brand' : undefined}>
              {t(`state.${round.state}`)}
            </Tag>
            {t('round.state', {
              deadline: formatDate(round.deadline),
              answered: round.answered,
              asked: round.asked,
              late: Math.max(0, round.asked - round.answered),
            })}
          </span>
        }
        actions={
          <>
            {may('remind') && (
              <Button busy={reminding.isPending} onClick={() => reminding.mutate(null)}>
                {t('round.remindAll')}
              </Button>
            )}
            {may('close') && <Closing board={board} />}
            {may('submit') && <Submitting board={board} />}
          </>
        }
      />
      <PortfolioTabs />
      <div className="stack">
        <ProblemMessage error={reminding.error} />
        <Card
          title={t('round.lines')}
          aside={
            <span className="cluster">
              <a
                className="small"
                href={`/api/portfolio/v1/status-rounds/${round.id}/pdf`}
                target="_blank"
                rel="noreferrer"
              >
                {t('round.pdf')}
              </a>
              <ExportLinks
                label={t('round.lines')}
                path={`/api/portfolio/v1/status-rounds/${round.id}/sheet`}
              />
            </span>
          }
        >
          <RoundLines
            lines={lines}
            onRemind={may('remind') ? (projectId) => reminding.mutate(projectId) : undefined}
          />
        </Card>
        {economy && (
          <Card title={t('round.economy')}>
            <ProgrammeFigures economy={economy} />
          </Card>
        )}
        <Pointers pointers={pointers} names={names} />
        <RoundWay round={round} />
      </div>
    </div>
  );
}

function useReminding(roundId: string) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (projectId: string | null) => remind(roundId, projectId),
    onSuccess: async ({ reminded }) => {
      toast(t('round.reminded', { count: reminded ?? 0 }));
      await queryClient.invalidateQueries({ queryKey: ['portfolio', 'status-rounds'] });
    },
  });
}

function Closing({ board }: { board: Tagged<Board> }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const close = useMutation({
    mutationFn: () => closeRound(board.data.round.id, board.etag),
    onSuccess: async () => {
      setOpen(false);
      toast(t('round.closed'));
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
    },
  });
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('round.close')}
      </Button>
      <Dialog open={isOpen} title={t('round.close.title')} onClose={() => setOpen(false)}>
        <ProblemMessage error={close.error} />
        <p>{t('round.close.text')}</p>
        <div className="form-buttons">
          <Button kind="primary" busy={close.isPending} onClick={() => close.mutate()}>
            {t('round.close')}
          </Button>
          <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
        </div>
      </Dialog>
    </>
  );
}

function Submitting({ board }: { board: Tagged<Board> }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  // The board has had a round that is decided; only Chefforum's meetings could not take it.
  const body = board.data.round.state === 'DECIDED' ? 'CF' : 'DIR';
  const slots = useQuery({ ...submissionSlotsQuery(body), enabled: isOpen });
  const submit = useMutation({
    mutationFn: (meetingId: string) => submitRound(board.data.round.id, board.etag, meetingId),
    onSuccess: async () => {
      setOpen(false);
      toast(t('round.submitted', { body: bodyName(t, body) }));
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
    },
  });
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('round.submit', { body: bodyName(t, body) })}
      </Button>
      <SendToMeetingDialog
        open={isOpen}
        slots={slots.data?.items}
        error={submit.error ?? slots.error}
        busy={submit.isPending}
        onSend={(meetingId) => submit.mutate(meetingId)}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

function RoundWay({ round }: { round: Round }) {
  const t = useT();
  const { submission, decisions } = round;
  return (
    <Card title={t('round.way')}>
      {!submission && decisions.length === 0 && <p className="muted">{t('round.way.none')}</p>}
      <ul className="flat stack-tight">
        {decisions.map((decision) => (
          <li key={decision.decisionId}>
            <DecisionLink decisionId={decision.decisionId}>
              {t('way.decided', {
                body: bodyName(t, decision.bodyCode),
                date: formatDate(decision.meetingDate),
                outcome: t(`outcome.${decision.outcome}`),
              })}
            </DecisionLink>
          </li>
        ))}
        {submission && !decisions.some((one) => one.bodyCode === submission.bodyCode) && (
          <li>
            {t(`way.${submission.state}`, {
              body: bodyName(t, submission.bodyCode),
              date: submission.meetingDate ? formatDate(submission.meetingDate) : '',
            })}
          </li>
        )}
      </ul>
    </Card>
  );
}
