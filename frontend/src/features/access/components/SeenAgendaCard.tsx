import { useQuery } from '@tanstack/react-query';
import type { SeenLine } from '@/api/access';
import { Button, Card, DataTable, EmptyState, Loaded, Tag, type Column } from '@/ui';
import { seenAgendaQuery } from '../api/queries';
import { useT, type AccessT } from '../messages';

interface SeenAgendaCardProps {
  /** The username of the person. */
  person: string;
  /** The person's full name. */
  name: string;
  /** The meeting. */
  meetingId: string;
  /** Asks why about one item. */
  onWhy: (itemId: string) => void;
}

/** An agenda as a person gets it. */
export function SeenAgendaCard({ person, name, meetingId, onWhy }: SeenAgendaCardProps) {
  const t = useT();
  const query = useQuery(seenAgendaQuery(person, meetingId));
  const title = t('seen.agenda', { name });
  return (
    <Card title={title}>
      <Loaded query={query} lines={6}>
        {(agenda) => {
          if (!agenda.known) return <EmptyState title={t('seen.agenda.unknown', { name })} />;
          if (agenda.items.length === 0) return <EmptyState title={t('seen.agenda.empty')} />;
          return (
            <DataTable
              caption={title}
              hideCaption
              columns={columns(t, name, onWhy)}
              rows={agenda.items}
              rowKey={(line) => line.itemId}
            />
          );
        }}
      </Loaded>
    </Card>
  );
}

function columns(t: AccessT, name: string, onWhy: (itemId: string) => void): Column<SeenLine>[] {
  return [
    { key: 'number', header: t('seen.number'), cell: (line) => line.number },
    {
      key: 'item',
      header: t('seen.item'),
      rowHeader: true,
      cell: (line) => <ItemTitle line={line} />,
    },
    {
      key: 'reads',
      header: t('seen.reads'),
      cell: (line) => (
        <Tag tone={line.readable ? 'ok' : 'bad'}>
          {t(line.readable ? 'seen.reads.yes' : 'seen.reads.no')}
        </Tag>
      ),
    },
    {
      key: 'why',
      header: t('column.why'),
      cell: (line) => (
        <Button
          kind="tertiary"
          aria-label={t('seen.why.for', { name, number: line.number })}
          onClick={() => onWhy(line.itemId)}
        >
          {t('seen.why')}
        </Button>
      ),
    },
  ];
}

function ItemTitle({ line }: { line: SeenLine }) {
  const t = useT();
  if (!line.readable) {
    return (
      <Tag tone="closed">{t(line.conflicted ? 'seen.item.conflicted' : 'seen.item.closed')}</Tag>
    );
  }
  return (
    <>
      {line.title ?? <span className="muted">{t('seen.item.hidden')}</span>}{' '}
      {line.closed && <Tag tone="closed">{t('seen.item.closed')}</Tag>}
    </>
  );
}
