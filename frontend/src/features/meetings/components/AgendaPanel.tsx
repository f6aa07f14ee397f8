import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AgendaLine, MeetingView } from '@/api/meetings';
import { formatDateTime } from '@/lib/format';
import type { Tagged } from '@/lib/http';
import { Button, ClosedTag, EmptyState, Tag, VisuallyHidden, classNames } from '@/ui';
import { useT } from '../messages';
import { LineMarks } from '../agenda/LineMarks';
import { ProposalsDialog } from '../agenda/ProposalsDialog';
import { UnreadMark } from '../reading/UnreadMark';
import { UnreadSummary } from '../reading/UnreadSummary';
import { AddItemDialog } from './AddItemDialog';
import styles from './agenda.module.css';
import { OutcomeTag } from './OutcomeTag';
import { ReorderList } from './ReorderList';
import { StateTag } from './StateTag';

interface AgendaPanelProps {
  /** The meeting and the version it was read at. */
  meeting: Tagged<MeetingView>;
  /** The id of the item that is shown. */
  current: string | undefined;
  /** Leads to the items' decisions instead of to the items. */
  isMode: boolean;
}

/** The column with the agenda. */
export function AgendaPanel({ meeting, current, isMode }: AgendaPanelProps) {
  const t = useT();
  const [isReordering, setReordering] = useState(false);
  const [adding, setAdding] = useState<'choose' | 'write' | null>(null);
  const { id: meetingId, items, actions, ...facts } = meeting.data;
  return (
    <aside className={styles.panel} aria-label={t('agenda')}>
      <div className={styles.head}>
        <h2>
          <Link to="/moeder/$meetingId" params={{ meetingId }} className={styles.home}>
            {facts.bodyName}
          </Link>
        </h2>
        <p className="muted small">
          {[formatDateTime(facts.start), facts.location].filter(Boolean).join(' · ')}
        </p>
        <StateTag state={facts.state} /> <UnreadSummary meetingId={meetingId} />
      </div>
      {items.length === 0 && (
        <div className={styles.head}>
          <EmptyState title={t('agenda.empty')}>
            {actions.includes('add-item') ? t('agenda.empty.hint') : t('agenda.empty.reader')}
          </EmptyState>
        </div>
      )}
      {isReordering ? (
        <ReorderList meeting={meeting} />
      ) : (
        <nav aria-label={t('agenda')}>
          <ol className={styles.list}>
            {items.map((line) => (
              <li key={line.id}>
                <AgendaLink
                  line={line}
                  meetingId={meetingId}
                  isCurrent={line.id === current}
                  isMode={isMode}
                />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={classNames('cluster', 'no-print', styles.tools)}>
        {actions.includes('add-item') && !isReordering && (
          <Button size="small" icon="plus" onClick={() => setAdding('choose')}>
            {t('action.addItem')}
          </Button>
        )}
        {actions.includes('reorder') && items.length > 1 && (
          <Button
            size="small"
            kind={isReordering ? 'primary' : 'secondary'}
            onClick={() => setReordering(!isReordering)}
          >
            {isReordering ? t('agenda.reorder.done') : t('action.reorder')}
          </Button>
        )}
      </div>
      <ProposalsDialog
        open={adding === 'choose'}
        meetingId={meetingId}
        onClose={() => setAdding(null)}
        onWrite={() => setAdding('write')}
      />
      <AddItemDialog
        open={adding === 'write'}
        meetingId={meetingId}
        onClose={() => setAdding(null)}
      />
    </aside>
  );
}

interface AgendaLinkProps {
  line: AgendaLine;
  meetingId: string;
  isCurrent: boolean;
  isMode: boolean;
}

function AgendaLink({ line, meetingId, isCurrent, isMode }: AgendaLinkProps) {
  const content = (
    <>
      <span className={styles.number}>{line.number}</span>
      <span>
        {line.title}
        <UnreadMark meetingId={meetingId} itemId={line.id} />
        <LineMarks line={line} />
      </span>
      <LineTag line={line} />
    </>
  );
  const look = {
    className: classNames(styles.line, isCurrent && styles.current),
    'aria-current': isCurrent ? ('page' as const) : undefined,
  };
  return isMode ? (
    <Link
      to="/moeder/$meetingId/moedetilstand"
      params={{ meetingId }}
      search={{ punkt: line.id }}
      {...look}
    >
      {content}
    </Link>
  ) : (
    <Link to="/moeder/$meetingId/punkter/$itemId" params={{ meetingId, itemId: line.id }} {...look}>
      {content}
    </Link>
  );
}

/** A tick alone says that all went as recommended; every other outcome has its word. */
function LineTag({ line }: { line: AgendaLine }) {
  const t = useT();
  if (line.outcome) {
    const isPlain = ['APPROVED', 'NOTED', 'DISCUSSED'].includes(line.outcome);
    return isPlain ? (
      <Tag tone="ok">
        <VisuallyHidden>{t(`outcome.${line.outcome}`)}</VisuallyHidden>
      </Tag>
    ) : (
      <OutcomeTag outcome={line.outcome} />
    );
  }
  return line.closed ? <ClosedTag /> : <span />;
}
