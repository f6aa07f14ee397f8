import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PreparationItem, PreparationView } from '@/api/preparations';
import { formatDate, formatDateShort, formatDateTime } from '@/lib/format';
import {
  Breadcrumbs,
  Button,
  Card,
  DataTable,
  Loaded,
  PageHeading,
  ProblemMessage,
  useToast,
  type Column,
} from '@/ui';
import {
  type CompiledFormat,
  downloadDocument,
  releaseItem,
  removePreparation,
} from '../api/changes';
import { preparationQuery } from '../api/queries';
import { AgendaReader } from '../components/AgendaReader';
import { AskDialog } from '../components/AskDialog';
import { StateTag } from '../components/StateTag';
import { useT, type PreparationsT } from '../messages';

const route = getRouteApi('/shell/forberedelser/$preparationId');
const FORMATS: readonly CompiledFormat[] = ['pdf', 'docx', 'html'];

/** One preparation: the items of the external agenda, who writes what, and the compiled document. */
export function PreparationPage() {
  const { preparationId } = route.useParams();
  const query = useQuery(preparationQuery(preparationId));
  return (
    <Loaded query={query} page>
      {(preparation) => <Shown preparation={preparation} />}
    </Loaded>
  );
}

function Shown({ preparation }: { preparation: PreparationView }) {
  const t = useT();
  const toast = useToast();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<PreparationItem | null>(null);
  const may = (action: string) => preparation.actions.includes(action);
  const remove = useMutation({
    mutationFn: () => removePreparation(preparation),
    onSuccess: async () => {
      await navigate({ to: '/forberedelser' });
      void queryClient.invalidateQueries({ queryKey: ['meetings'] });
      toast(t('remove.done'));
    },
  });
  const release = useMutation({
    mutationFn: releaseItem,
    onSuccess: () => toast(t('release.done')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['meetings'] }),
  });
  const title = t('meeting', { body: preparation.bodyName, date: formatDate(preparation.start) });
  return (
    <div className="page">
      <Breadcrumbs trail={[<Link to="/forberedelser">{t('title')}</Link>, title]} />
      <PageHeading
        title={title}
        intro={[formatDateTime(preparation.start), preparation.location, preparation.sourceName]
          .filter(Boolean)
          .join(' · ')}
        actions={
          may('remove') && (
            <Button kind="warning" busy={remove.isPending} onClick={() => remove.mutate()}>
              {t('remove')}
            </Button>
          )
        }
      />
      <div className="stack">
        <ProblemMessage error={remove.error ?? release.error} />
        {preparation.items.length > 0 && (
          <>
            <CompileCard preparation={preparation} />
            <Card title={t('items')}>
              <DataTable
                caption={t('items')}
                hideCaption
                columns={columns(t, setAsking, (item) => release.mutate(item))}
                rows={preparation.items}
                rowKey={(item) => item.id}
              />
            </Card>
          </>
        )}
        {may('read-agenda') && <AgendaReader preparation={preparation} />}
      </div>
      <AskDialog item={asking} onClose={() => setAsking(null)} />
    </div>
  );
}

function CompileCard({ preparation }: { preparation: PreparationView }) {
  const t = useT();
  const download = useMutation({
    mutationFn: (format: CompiledFormat) => downloadDocument(preparation.id, format),
  });
  const picked = preparation.items.filter((item) => item.state !== 'LISTED').length;
  const approved = preparation.items.filter((item) => item.state === 'APPROVED').length;
  const isReady = preparation.actions.includes('compile');
  return (
    <Card title={t('compile')}>
      <ProblemMessage error={download.error} />
      <div className="spread">
        <p className="muted">
          {t('progress', { approved, picked })}. {isReady ? t('compile.hint') : t('compile.wait')}
        </p>
        {isReady && (
          <div className="cluster">
            {FORMATS.map((format) => (
              <Button
                key={format}
                icon="file"
                kind={format === 'pdf' ? 'primary' : 'secondary'}
                busy={download.isPending && download.variables === format}
                onClick={() => download.mutate(format)}
              >
                {format === 'docx' ? 'Word' : format.toUpperCase()}
              </Button>
            ))}
          </div>
        )}
      </div>
    </Card>
  );
}

function columns(
  t: PreparationsT,
  onAsk: (item: PreparationItem) => void,
  onRelease: (item: PreparationItem) => void,
): Column<PreparationItem>[] {
  const all: Column<PreparationItem>[] = [
    {
      key: 'number',
      header: t('column.number'),
      sortBy: (item) => item.number,
      cell: (item) => item.number,
    },
    {
      key: 'title',
      header: t('column.title'),
      rowHeader: true,
      sortBy: (item) => item.title,
      cell: (item) => (
        <Link to="/forberedelser/punkter/$itemId" params={{ itemId: item.id }}>
          {item.title}
        </Link>
      ),
    },
    {
      key: 'author',
      header: t('column.author'),
      sortBy: (item) => item.authorName ?? '',
      cell: (item) => item.authorName ?? '–',
    },
    {
      key: 'deadline',
      header: t('column.deadline'),
      sortBy: (item) => item.deadline ?? '9999',
      cell: (item) => (
        <span className="nowrap">{item.deadline ? formatDateShort(item.deadline) : '–'}</span>
      ),
    },
    {
      key: 'state',
      header: t('column.state'),
      sortBy: (item) => t(`state.${item.state}`),
      cell: (item) => <StateTag item={item} />,
    },
    {
      key: 'actions',
      header: t('column.actions'),
      cell: (item) => (
        <span className="cluster">
          {item.actions.includes('ask') && (
            <Button size="small" onClick={() => onAsk(item)}>
              {item.state === 'LISTED' ? t('ask') : t('ask.change')}
            </Button>
          )}
          {item.actions.includes('release') && (
            <Button size="small" kind="tertiary" onClick={() => onRelease(item)}>
              {t('release')}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return all;
}
