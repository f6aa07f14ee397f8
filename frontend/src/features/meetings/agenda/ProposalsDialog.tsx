import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AgendaProposal } from '@/api/meetings';
import { Button, ClosedTag, Dialog, EmptyState, Loaded, ProblemMessage, Tag, useToast } from '@/ui';
import { proposalsQuery, takeProposal } from './queries';
import { removeItem } from '../api/changes';
import { itemQuery } from '../api/queries';
import { useAgendaT } from './messages';
import styles from './agenda.module.css';

interface ProposalsDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** The meeting whose agenda it is. */
  meetingId: string;
  /** Called when it should close. */
  onClose: () => void;
  /** Called when someone would rather write a new item. */
  onWrite: () => void;
}

/** Everything that waits for an agenda, kind by kind; one tap puts it on, and it can be undone. */
export function ProposalsDialog({ open, meetingId, onClose, onWrite }: ProposalsDialogProps) {
  const t = useAgendaT();
  return (
    <Dialog open={open} title={t('proposal.title')} onClose={onClose}>
      <div className="stack">
        <div>
          <Button kind="primary" icon="edit" onClick={onWrite}>
            {t('proposal.write')}
          </Button>
        </div>
        <Proposals meetingId={meetingId} />
      </div>
    </Dialog>
  );
}

function Proposals({ meetingId }: { meetingId: string }) {
  const t = useAgendaT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const query = useQuery(proposalsQuery(meetingId));
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['meetings'] });
  const undo = useMutation({
    mutationFn: async (itemId: string) =>
      removeItem(await queryClient.fetchQuery({ ...itemQuery(itemId), staleTime: 0 })),
    onSuccess: () => toast(t('proposal.undone')),
    onSettled: refresh,
  });
  const take = useMutation({
    mutationFn: (proposal: AgendaProposal) => takeProposal(meetingId, proposal.key),
    onSuccess: (item) => toast(t('proposal.added'), () => undo.mutate(item.id)),
    onSettled: refresh,
  });

  return (
    <Loaded query={query} lines={6}>
      {({ items }) => (
        <>
          <ProblemMessage error={take.error ?? undo.error} />
          {items.length === 0 && (
            <EmptyState title={t('proposal.none')}>{t('proposal.none.hint')}</EmptyState>
          )}
          {byKind(items).map(([kind, proposals]) => (
            <section key={kind} aria-label={t(`proposal.kind.${kind}`)}>
              <h3 className="section-label">{t(`proposal.kind.${kind}`)}</h3>
              <ul className={styles.proposals}>
                {proposals.map((proposal) => (
                  <li key={proposal.key}>
                    <div className={styles.proposal}>
                      <span>{proposal.title}</span>
                      <span className="cluster small muted">
                        {proposal.closed && <ClosedTag />}
                        {proposal.caseNumber && <Tag>{proposal.caseNumber}</Tag>}
                        {proposal.detail}
                      </span>
                    </div>
                    <Button
                      size="small"
                      icon="plus"
                      aria-label={t('proposal.add.of', { title: proposal.title })}
                      busy={take.isPending && take.variables.key === proposal.key}
                      disabled={take.isPending && take.variables.key !== proposal.key}
                      onClick={() => take.mutate(proposal)}
                    >
                      {t('proposal.add')}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </Loaded>
  );
}

/** The kinds in the order the server offers them. */
function byKind(proposals: AgendaProposal[]): [AgendaProposal['kind'], AgendaProposal[]][] {
  const groups = new Map<AgendaProposal['kind'], AgendaProposal[]>();
  for (const proposal of proposals) {
    groups.set(proposal.kind, [...(groups.get(proposal.kind) ?? []), proposal]);
  }
  return [...groups];
}
